/** A page text that someone names, to look into it: a text, or an original as import would make its text. */
import { basename, dirname, extname, join } from 'node:path';
import { isPageId } from '../ids.ts';
import { PAGES, type RawPage, rawPage, readPage, stemOf } from '../io/pages.ts';
import { pathBelow, type Root } from '../io/paths.ts';
import { badPageName } from '../problems/import.ts';
import type { Problem, Staged } from '../types.ts';
import { convertOriginals } from './conversion.ts';
import { isOriginal, wantedOriginals } from './originals.ts';

/** A page text, and what its name tells. */
export interface NamedPage {
  readonly raw: RawPage;
  /** True for a page of the archive: it may have a record. */
  readonly kept: boolean;
  /** The name it came with, with its extension. */
  readonly name: string;
}

/**
 * Reads the page text with this absolute path. Of a web page, Word file or PDF: the text beside it where that stands as it
 * is, else the text that is made of it, under the name it would have beside it. Nothing is written. Null where there is none.
 */
export async function readNamedPage(archive: Root, absolute: string): Promise<Staged<NamedPage | null>> {
  const isFile = archive.disk.kind(absolute) === 'file';
  if (isOriginal(absolute) && isFile) return readOriginal(archive, absolute);
  return readText(archive, absolute);
}

function readText(archive: Root, absolute: string): Staged<NamedPage | null> {
  const { file, kept, name } = placeOf(archive, absolute);
  const id = stemOf(name);
  if (!isPageId(id)) return { value: null, problems: [badPageName({ file })] };
  const root: Root = kept ? archive : { folder: dirname(absolute), disk: archive.disk };
  const read = readPage(root, { id, path: kept ? file : name });
  return named(read, { file, kept, name });
}

async function readOriginal(archive: Root, absolute: string): Promise<Staged<NamedPage | null>> {
  const { value: wanted } = wantedOriginals(archive, [absolute]);
  const { value: made, problems } = await convertOriginals(archive, wanted.originals);
  const conversion = made.conversions.get(absolute);
  const [standing] = [...made.standing, ...wanted.texts];
  if (conversion === undefined) {
    if (standing === undefined) return { value: null, problems };
    const read = readText(archive, standing);
    return { value: read.value, problems: [...problems, ...read.problems] };
  }
  const { file, kept } = placeOf(archive, textBeside(absolute));
  const name = basename(absolute);
  const id = stemOf(name);
  if (!isPageId(id)) return { value: null, problems: [badPageName({ file })] };
  const read = named(rawPage({ id, path: file }, conversion.bytes), { file, kept, name });
  return { value: read.value, problems: [...problems, ...read.problems] };
}

function textBeside(original: string): string {
  return join(dirname(original), `${basename(original, extname(original))}.txt`);
}

interface Named {
  /** What problems call it. */
  readonly file: string;
  readonly kept: boolean;
  readonly name: string;
}

function placeOf(archive: Root, absolute: string): Named {
  const path = pathBelow(archive, absolute);
  const kept = path?.startsWith(`${PAGES}/`) === true;
  return { file: path ?? absolute, kept, name: basename(absolute) };
}

function named(read: Staged<RawPage | null>, { file, kept, name }: Named): Staged<NamedPage | null> {
  const problems: readonly Problem[] = read.problems.map(problem => ({ ...problem, file }));
  if (read.value === null) return { value: null, problems };
  const raw = { ...read.value, text: { ...read.value.text, file } };
  return { value: { raw, kept, name }, problems };
}
