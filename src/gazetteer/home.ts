/** The code of a home → what the tables say of it. */
import { homePrefix } from '../trade/gazetteer/data.ts';
import type { Home } from '../types.ts';
import { below, type DivisionRow, type DivisionTables, isPseudoLevel } from './tables.ts';

/** Municipalities: provinces whose districts stand directly below them. GB/T 2260. */
const MUNICIPALITIES = new Set(['110000', '120000', '310000', '500000']);

/** A home and the units that are its districts. */
export interface HomeUnits {
  readonly home: Home;
  /** Counties; or the towns of a home that has no counties. */
  readonly units: readonly DivisionRow[];
  readonly unit: 'county' | 'town';
}

/** The home with this code, or null where there is none. A county may be a home: its towns are its districts. */
export function homeUnits(code: string, tables: DivisionTables): HomeUnits | null {
  const home = homeOf(code, tables);
  if (home === null) return null;
  const prefix = homePrefix(code);
  const counties = below(tables.areas, prefix);
  const alone = counties.length === 1 && counties[0];
  if (!alone) return { home, units: counties, unit: 'county' };
  return { home, units: below(tables.streets, alone.code), unit: 'town' };
}

function homeOf(code: string, tables: DivisionTables): Home | null {
  if (code === '000000') return { code, name: '全国', level: 'nation' };
  if (!/^\d{6}$/.test(code)) return null;
  const rows = [...tables.provinces, ...tables.cities, ...tables.areas];
  const row = rows.find(unit => unit.code.padEnd(6, '0') === code && !isPseudoLevel(unit.name));
  if (row === undefined) return null;
  const province = code.endsWith('0000') && !MUNICIPALITIES.has(code);
  return { code, name: row.name, level: province ? 'province' : 'city' };
}

/** Codes of homes that differ from `code` least, with their names, at most three; empty for something that is no code. */
export function nearestHomes(code: string, tables: DivisionTables): readonly string[] {
  const cities = tables.cities.filter(row => !isPseudoLevel(row.name) && code.startsWith(row.code));
  const province = tables.provinces.filter(row => code.startsWith(row.code));
  return [...cities, ...province].slice(0, 3).map(row => `${row.code.padEnd(6, '0')} ${row.name}`);
}
