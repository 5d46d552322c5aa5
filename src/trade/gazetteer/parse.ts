/** The text of a gazetteer file → its data, checked. */
import { isDistrictSlug } from '../../ids.ts';
import { badGazetteer, sameInGazetteer } from '../../problems/gazetteer.ts';
import type { District, Home, Problem, Staged, Township } from '../../types.ts';
import type { GazetteerData } from './data.ts';
import { readTiles } from './tiles.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads a gazetteer file. Null with problems where it is no gazetteer; never throws. */
export function parseGazetteer(file: string, text: string): Staged<GazetteerData | null> {
  const problems: Problem[] = [];
  const expect = (ok: boolean, expected: string, found: unknown): boolean => {
    if (!ok) problems.push(badGazetteer({ file }, expected, shown(found)));
    return ok;
  };
  const fields = parseJson(text, expect);
  if (fields === null) return { value: null, problems };
  const home = readHome(fields.home, expect);
  const source = readText(fields.source, 'source', expect);
  const districts = readList(fields.districts, 'districts', expect).map((entry, at) =>
    readDistrict(entry, { where: `districts[${at}]`, expect }),
  );
  const known = districts.filter(isDistrict);
  problems.push(...doubles(file, known));
  const tiles = readTiles(fields.tiles, { file, districts: known });
  problems.push(...tiles.problems);
  return problems.length > 0 || home === null
    ? { value: null, problems }
    : { value: { home, source, districts: known, tiles: tiles.value }, problems };
}

type Expect = (ok: boolean, expected: string, found: unknown) => boolean;

function parseJson(text: string, expect: Expect): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return expect(isFields(value), 'a JSON object', value) && isFields(value) ? value : null;
  } catch (cause) {
    expect(false, 'JSON', cause instanceof Error ? cause.message : cause);
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isDistrict(value: District | null): value is District {
  return value !== null;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function readHome(value: unknown, expect: Expect): Home | null {
  const { code, name, level } = isFields(value) ? value : {};
  const known = level === 'nation' || level === 'province' || level === 'city';
  const ok = typeof code === 'string' && /^\d{6}$/.test(code) && typeof name === 'string' && known;
  expect(ok, 'home to have a code of six digits, a name, and the level nation, province or city', value);
  return ok ? { code, name, level } : null;
}

function readText(value: unknown, where: string, expect: Expect): string {
  const ok = typeof value === 'string' && value.trim() !== '';
  expect(ok, `${where} to be text`, value);
  return ok ? value : '';
}

function readList(value: unknown, where: string, expect: Expect): readonly unknown[] {
  if (value === undefined) return [];
  return expect(Array.isArray(value), `${where} to be a list`, value) && Array.isArray(value) ? value : [];
}

interface Reading {
  readonly where: string;
  readonly expect: Expect;
}

function readDistrict(value: unknown, { where, expect }: Reading): District | null {
  if (!expect(isFields(value), `${where} to be an object`, value) || !isFields(value)) return null;
  const { slug, kind, code, short } = value;
  const name = readText(value.name, `${where}.name`, expect);
  const slugged = typeof slug === 'string' && isDistrictSlug(slug);
  expect(slugged, `${where}.slug to be lower-case Latin letters and digits joined by hyphens`, slug);
  const kinds = kind === 'county' || kind === 'zone';
  expect(kinds, `${where}.kind to be county or zone`, kind);
  expect(isCode(code), `${where}.code to be six or nine digits, or null`, code);
  expect(short === null || typeof short === 'string', `${where}.short to be text or null`, short);
  const townships = readList(value.townships, `${where}.townships`, expect).map((entry, at) =>
    readTownship(entry, { where: `${where}.townships[${at}]`, expect }),
  );
  if (!slugged || !kinds || !isCode(code)) return null;
  return {
    name,
    short: typeof short === 'string' ? short : null,
    aliases: readTexts(value.aliases, { where: `${where}.aliases`, expect }),
    slug,
    code,
    kind,
    prefecture: readText(value.prefecture, `${where}.prefecture`, expect),
    province: readText(value.province, `${where}.province`, expect),
    townships,
  };
}

function isCode(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && /^\d{6}(?:\d{3})?$/.test(value));
}

function readTownship(value: unknown, { where, expect }: Reading): Township {
  const fields = isFields(value) ? value : {};
  const name = readText(fields.name, `${where}.name`, expect);
  const code = readText(fields.code, `${where}.code`, expect);
  return {
    name,
    code,
    communities: readTexts(fields.communities, { where: `${where}.communities`, expect }),
  };
}

function readTexts(value: unknown, { where, expect }: Reading): readonly string[] {
  return readList(value, where, expect).map((entry, at) => readText(entry, `${where}[${at}]`, expect));
}

/** Names are a district's own within its prefecture, slugs in the whole home. */
function doubles(file: string, districts: readonly District[]): readonly Problem[] {
  const twice = (values: readonly string[]) => {
    const seen = new Set<string>();
    return values.filter(value => seen.size === seen.add(value).size);
  };
  const names = districts.map(({ prefecture, name }) => `${prefecture}${name}`);
  const slugs = districts.map(({ slug }) => slug);
  return [
    ...twice(names).map(value => sameInGazetteer({ file }, 'name', value)),
    ...twice(slugs).map(value => sameInGazetteer({ file }, 'slug', value)),
  ];
}
