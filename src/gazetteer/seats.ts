/** What stands above a county: the names of its prefecture and province. */
import { type DivisionTables, isPseudoLevel } from './tables.ts';
import type { ZoneSeat } from './zones.ts';

/** Finds the seat of any code of six digits or more. */
export type Seats = (code: string) => ZoneSeat;

/**
 * The names above each code. Where the tables fill a level in, the unit above it stands for it: the prefecture of
 * 北京市's districts is 北京市, of 济源市 河南省.
 */
export function seatsOf(tables: DivisionTables): Seats {
  const provinces = new Map(tables.provinces.map(row => [row.code, row.name]));
  const cities = new Map(tables.cities.map(row => [row.code, row.name]));
  return code => {
    const province = provinces.get(code.slice(0, 2)) ?? '';
    const city = cities.get(code.slice(0, 4)) ?? province;
    return { province, prefecture: isPseudoLevel(city) ? province : city };
  };
}
