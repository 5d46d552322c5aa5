import { builtInTables } from './gazetteer/built-in.ts';
import { gazetteerFor, gazetteerPath } from './gazetteer/command.ts';
import { formatGazetteer } from './gazetteer/format.ts';
import { generateGazetteer } from './gazetteer/generate.ts';
import type { DivisionTables } from './gazetteer/tables.ts';
import { machineDisk } from './io/disk.ts';
import { loadDivisions } from './io/divisions.ts';
import { writeInOrder } from './io/write.ts';
import { noDivisionTables } from './problems/disk.ts';
import { townsNeeded } from './problems/gazetteer.ts';
import type { GazetteerData } from './trade/gazetteer.ts';
import type { ContentFile, Home, Staged } from './types.ts';

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

/** The gazetteer that a new archive begins with. */
export interface NewGazetteer {
  readonly file: ContentFile;
  readonly home: Home;
  /** False where it ends with the counties. */
  readonly townships: boolean;
}

/**
 * The gazetteer of a home from the table of counties that comes with the program; of a home whose towns are its districts
 * from the official tables, where they are installed. Null with a problem where they are not.
 */
export async function gazetteerOfHome(code: string): Promise<Staged<NewGazetteer | null>> {
  const built = generateGazetteer(code, builtInTables());
  if (built.value === null) return { value: null, problems: built.problems };
  const path = gazetteerPath(built.value.home.name);
  if (built.value.districts.length > 0)
    return { value: newGazetteer(path, built.value, false), problems: [] };
  const tables = await loadDivisions({ villages: true });
  if (tables === null) return { value: null, problems: [townsNeeded({ file: path }, built.value.home.name)] };
  const { value, problems } = generateGazetteer(code, tables);
  return { value: value && newGazetteer(path, value, true), problems };
}

function newGazetteer(path: string, data: GazetteerData, townships: boolean): NewGazetteer {
  return { file: { path, text: formatGazetteer(data) }, home: data.home, townships };
}
