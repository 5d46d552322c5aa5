import { gazetteerFor } from './gazetteer/command.ts';
import type { DivisionTables } from './gazetteer/tables.ts';
import { machineDisk } from './io/disk.ts';
import { loadDivisions } from './io/divisions.ts';
import { writeInOrder } from './io/write.ts';
import { noDivisionTables } from './problems/disk.ts';
import type { Staged } from './types.ts';

/** Raised inside `gazetteerFor` where the tables are not installed. */
class NoTables extends Error {}

/**
 * Writes the gazetteer of a home into the archive at `folder` and gives its path; null with a problem where no home has
 * the code, the tables are not installed, or the file can't be written. A file that was reviewed is replaced: look at the
 * difference before you commit it.
 */
export async function writeGazetteer(folder: string, code: string): Promise<Staged<string | null>> {
  try {
    const { value: file, problems } = await gazetteerFor(code, load);
    if (file === null) return { value: null, problems };
    const faults = writeInOrder({ folder, disk: machineDisk }, [file]);
    return { value: faults.length > 0 ? null : file.path, problems: [...problems, ...faults] };
  } catch (fault) {
    if (!(fault instanceof NoTables)) throw fault;
    return { value: null, problems: [noDivisionTables({ file: 'content/gazetteer' })] };
  }
}

async function load(need: { readonly villages: boolean }): Promise<DivisionTables> {
  const tables = await loadDivisions(need);
  if (tables === null) throw new NoTables();
  return tables;
}
