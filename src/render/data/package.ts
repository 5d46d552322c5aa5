/** The catalogue of the data: a Data Package (datapackage.org, version 2) with a Table Schema for each table. */
import { type Strings, stringsOf } from '../../../templates/i18n/index.ts';
import type { SitePath } from '../../ids.ts';
import { files, folders, pageOf } from '../../plan/paths.ts';
import type { Site } from '../../plan/specs.ts';
import type { DataPackageSpec, YearDataSpec } from '../../plan/specs-machine.ts';
import type { Measure } from '../../types.ts';
import { absolute } from '../view/context.ts';
import { COLUMNS, SEPARATOR } from './fields.ts';
import { jsonText } from './year.ts';

/** The measures of the files that a catalogue tells of. */
export type Measures = ReadonlyMap<SitePath, Measure>;

/** `data/datapackage.json`. */
export function dataPackage(site: Site, { years }: DataPackageSpec, measures: Measures): string {
  const { title, description, publisher, baseUrl } = site.settings;
  const words = stringsOf(site.settings);
  const resources = years.flatMap(({ year, jsonl, csv }) =>
    [csv, jsonl].map(file => resource({ words, measures }, year, file)),
  );
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(baseUrl),
    id: absolute(site, pageOf(folders.data)),
    title,
    ...(description === '' ? {} : { description }),
    homepage: absolute(site, files.home),
    ...licences(site),
    ...(publisher === '' ? {} : { contributors: [{ title: publisher, roles: ['publisher'] }] }),
    resources,
  };
  return `${jsonText(described, 2)}\n`;
}

/** Of lower-case letters, digits, `.`, `_` and `-`: the address without what a name may not have. */
function packageName(baseUrl: string): string {
  const { hostname, pathname } = new URL(baseUrl);
  return (
    `${hostname}${pathname}`
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'archive'
  );
}

/** A licence needs an address: its own, or that of the page where it is told. */
function licences(site: Site): object {
  const { licence } = site.settings;
  if (licence === '') return {};
  if (/^https?:\/\/\S+$/.test(licence)) return { licenses: [{ path: licence }] };
  return { licenses: [{ path: absolute(site, pageOf(folders.about)), title: licence }] };
}

interface Catalogue {
  readonly words: Strings;
  readonly measures: Measures;
}

function resource({ words, measures }: Catalogue, year: number, { kind, path }: YearDataSpec): object {
  const measure = measures.get(path);
  const isTable = kind === 'year-csv';
  return {
    name: `${year}-${isTable ? 'csv' : 'jsonl'}`,
    path: path.slice(`${folders.data}/`.length),
    title: words.dates.year(year),
    ...(isTable ? { type: 'table' } : {}),
    format: isTable ? 'csv' : 'jsonl',
    mediatype: isTable ? 'text/csv' : 'application/jsonl',
    encoding: 'utf-8',
    ...(measure && { bytes: measure.bytes, hash: `sha256:${measure.sha256}` }),
    ...(isTable ? { dialect: { delimiter: ',', lineTerminator: '\r\n' }, schema: tableSchema(words) } : {}),
  };
}

function tableSchema(words: Strings): object {
  const fields = COLUMNS.map(({ name, type, many }) => ({
    name,
    type,
    ...(name === 'url' ? { format: 'uri' } : {}),
    description: many ? words.data.several(words.data.fields[name], SEPARATOR) : words.data.fields[name],
    ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
    ...(name === 'title' || name === 'date' ? { constraints: { required: true } } : {}),
  }));
  return { fields, primaryKey: ['id'], missingValues: [''] };
}
