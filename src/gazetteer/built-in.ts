/** The table of the nation that comes with the program, as the tables that gazetteers are made of: counties, no towns. */
import { type Nation, readNation } from '../trade/gazetteer/nation.ts';
import { nearestNames } from '../trade/gazetteer/nearest.ts';
import type { DivisionRow, DivisionTables } from './tables.ts';

/** The division down to the counties, from the table that the program brings along. `streets` and `villages` are empty. */
export function builtInTables(nation: Nation = readNation()): DivisionTables {
  const rows = (level: string): readonly DivisionRow[] =>
    nation.regions.filter(region => region.level === level).map(({ code, name }) => ({ code, name }));
  const areas = nation.counties.flatMap(({ code, name, kind, aliases: [official = name] }) =>
    code === null ? [] : [{ code, name: kind === 'zone' ? official : name }],
  );
  const [version = ''] = /\d+(?:\.\d+)+/.exec(nation.source) ?? [];
  return {
    version,
    provinces: rows('province'),
    cities: rows('prefecture'),
    areas,
    streets: [],
    villages: [],
  };
}

/** A place that a paper may be at home in. */
export interface NamedHome {
  /** Six digits. */
  readonly code: string;
  /** With what it lies in: `河南省郑州市`. */
  readonly name: string;
}

/** What a name or code of a home means: one home, several that are called so, or none with the names nearest in spelling. */
export interface FoundHomes {
  readonly homes: readonly NamedHome[];
  readonly nearest: readonly string[];
}

interface Candidate extends NamedHome {
  /** Said in full: `郑州市`, `河南省郑州市`. */
  readonly full: readonly string[];
  /** `郑州`. */
  readonly short: string | null;
  readonly isCounty: boolean;
}

/**
 * Looks a home up by its code, its full name, or what it is called for short. A full name comes before a short one, and among
 * short ones a city or province before a county: 长沙 is 长沙市, 长沙县 must be said in full.
 */
export function homesNamed(named: string, nation: Nation = readNation()): FoundHomes {
  const all = candidatesOf(nation);
  const [larger, counties] = [all.filter(({ isCounty }) => !isCounty), all.filter(each => each.isCounty)];
  const ways: readonly (readonly Candidate[])[] = [
    all.filter(({ code }) => code === named),
    all.filter(({ full }) => full.includes(named)),
    larger.filter(({ short }) => short === named),
    counties.filter(({ short }) => short === named),
  ];
  const homes = ways.find(found => found.length > 0) ?? [];
  const names = larger.flatMap(({ full: [name = ''] }) => name);
  return {
    homes: homes.map(({ code, name }) => ({ code, name })),
    nearest:
      homes.length > 0
        ? []
        : nearestNames(named, [...names, ...counties.flatMap(({ full }) => full[0] ?? '')]),
  };
}

function candidatesOf({ regions, counties }: Nation): readonly Candidate[] {
  const nation = { code: '000000', name: '全国', full: ['全国', '中国'], short: null, isCounty: false };
  const larger = regions.map(({ code, name, full, short }) => ({
    code: code.padEnd(6, '0'),
    name: full,
    full: [name, full],
    short,
    isCounty: false,
  }));
  const smaller = counties.flatMap(({ code, name, short, kind, prefecture, province }) => {
    if (code === null || kind === 'zone') return [];
    const whole = prefecture === province ? `${province}${name}` : `${province}${prefecture}${name}`;
    return [{ code, name: whole, full: [name, `${prefecture}${name}`, whole], short, isCounty: true }];
  });
  return [nation, ...larger, ...smaller];
}
