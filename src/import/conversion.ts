/** Originals → page texts, in memory: they are written with what is found in them. */
import { extname, join } from 'node:path';
import { digest } from '../digest.ts';
import { convert, mostMegabytes } from '../inputs/convert.ts';
import type { PageFile } from '../io/pages.ts';
import { pathBelow, type Root } from '../io/paths.ts';
import { readBytes } from '../io/read.ts';
import { originalChanged } from '../problems/inputs.ts';
import type { OriginalFile, Problem, Staged } from '../types.ts';
import type { WantedOriginal } from './originals.ts';

/** A page text made from an original. */
export interface Conversion {
  /** In UTF-8. */
  readonly bytes: Uint8Array;
  readonly original: OriginalFile;
  /** Its place beside the original; null for an original from elsewhere. */
  readonly page: PageFile | null;
}

/** Page texts by the absolute paths of the originals they were made from. */
export type Conversions = ReadonlyMap<string, Conversion>;

/** What became of originals: texts to be imported, and texts that stand and are to be imported as they are. */
export interface Converted {
  readonly conversions: Conversions;
  /** Absolute paths. */
  readonly standing: readonly string[];
}

/** Makes the page texts of originals. Those that can't be made are problems; texts of an editor's own stand. */
export async function convertOriginals(
  archive: Root,
  originals: readonly WantedOriginal[],
): Promise<Staged<Converted>> {
  const conversions = new Map<string, Conversion>();
  const standing: string[] = [];
  const problems: Problem[] = [];
  for (const wanted of originals) {
    const absolute = join(wanted.root.folder, wanted.path);
    const file = pathBelow(archive, absolute) ?? absolute;
    const made = await conversionOf(wanted, file);
    const own = wanted.state !== 'new' && !isItsText(wanted, made.value);
    if (!own) problems.push(...made.problems);
    else if (wanted.state === 'edited') problems.push(originalChanged({ file }, wanted.page?.path ?? file));
    if (own && wanted.page !== null) standing.push(join(archive.folder, wanted.page.path));
    if (!own && made.value !== null) conversions.set(absolute, made.value);
  }
  return { value: { conversions, standing }, problems };
}

async function conversionOf(wanted: WantedOriginal, file: string): Promise<Staged<Conversion | null>> {
  const { root, path, page } = wanted;
  const extension = extname(path).toLowerCase();
  const read = readBytes(root, path, mostMegabytes(extension));
  const problems = read.problems.map(problem => ({ ...problem, file }));
  if (read.value === null) return { value: null, problems };
  const made = await convert(extension, { bytes: read.value, place: { file } });
  if (made.value === null) return { value: null, problems: made.problems };
  const bytes = new TextEncoder().encode(made.value);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const original = { name, size: read.value.length, digest: digest(read.value), text: digest(bytes) };
  return { value: { bytes, original, page }, problems: made.problems };
}

/** Whether the text that stands beside an original is what is made from it. */
function isItsText({ root, page }: WantedOriginal, made: Conversion | null): boolean {
  const bytes = page && readBytes(root, page.path).value;
  return bytes !== null && digest(bytes) === made?.original.text;
}
