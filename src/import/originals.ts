/** Which originals (web pages, Word files, PDFs) page texts are to be made from. Nothing is converted here. */
import { basename, dirname, extname } from 'node:path';
import { digest } from '../digest.ts';
import { isPageId } from '../ids.ts';
import { mostMegabytes, ORIGINAL_EXTENSIONS } from '../inputs/convert.ts';
import { listPages, PAGES, type PageFile, stemOf } from '../io/pages.ts';
import { pathBelow, type Root } from '../io/paths.ts';
import { listFiles, readBytes, sizeOf } from '../io/read.ts';
import { badPageName, duplicatePageName } from '../problems/import.ts';
import type { OriginalFile, Problem, Staged } from '../types.ts';
import { type Survey, surveyRecords } from './survey.ts';

/** An original that a page text is to be made from. */
export interface WantedOriginal {
  readonly root: Root;
  /** Below its root. */
  readonly path: string;
  /** Its page text beside it, there or to be; null for an original from elsewhere, whose place is not known yet. */
  readonly page: PageFile | null;
  /**
   * `new`: there is no text, or one as it was made from the original before this one changed. `unrecorded`: there is a text
   * that no record knows; `edited`: one that is not as it was made. What is made now tells whether the text is the original's.
   */
  readonly state: 'new' | 'unrecorded' | 'edited';
}

/** True for a file that a page text can be made from, by its extension. */
export function isOriginal(path: string): boolean {
  return ORIGINAL_EXTENSIONS.includes(extname(path).toLowerCase());
}

/** The originals in content/pages that are new or changed. */
export function staleOriginals(root: Root, survey: Survey): Staged<readonly WantedOriginal[]> {
  const { value: originals, problems } = listOriginals(root);
  const texts = new Map((originals.length === 0 ? [] : listPages(root).value).map(file => [file.id, file]));
  const stale = originals.flatMap(({ path, page }): readonly WantedOriginal[] => {
    const text = texts.get(page.id);
    if (survey.damaged.has(page.id)) return [];
    if (text === undefined) return [{ root, path, page, state: 'new' }];
    const record = survey.records.get(page.id);
    if (text.path !== page.path || record?.original === null) return [];
    if (record === undefined) return [{ root, path, page, state: 'unrecorded' }];
    if (!hasChanged(root, path, record.original)) return [];
    const bytes = readBytes(root, text.path).value;
    const untouched = bytes !== null && digest(bytes) === record.original.text;
    return [{ root, path, page, state: untouched ? 'new' : 'edited' }];
  });
  return { value: stale, problems };
}

/** Originals to be made into page texts, and page texts, by their absolute paths, to be imported besides. */
export interface Wanted {
  readonly originals: readonly WantedOriginal[];
  readonly texts: readonly string[];
}

/** What an import of these files, by their absolute paths, is to do; of no files: all originals that are new or changed. */
export function wantedOriginals(archive: Root, files: readonly string[]): Staged<Wanted> {
  if (files.length > 0 && !files.some(isOriginal))
    return { value: { originals: [], texts: files }, problems: [] };
  if (files.length === 0 && listOriginals(archive).value.length === 0)
    return { value: NOTHING, problems: [] };
  const stale = staleOriginals(archive, surveyRecords(archive).value);
  if (files.length === 0) return { value: { originals: stale.value, texts: [] }, problems: stale.problems };
  const originals: WantedOriginal[] = [];
  const texts: string[] = [];
  for (const file of new Set(files)) {
    const path = pathBelow(archive, file);
    const kept = path?.startsWith(`${PAGES}/`) === true;
    const wanted = kept ? stale.value.find(each => each.path === path) : elsewhere(archive, file);
    if (!isOriginal(file)) texts.push(file);
    else if (wanted !== undefined) originals.push(wanted);
    else texts.push(`${file.slice(0, -extname(file).length)}.txt`);
  }
  return { value: { originals, texts }, problems: [] };
}

const NOTHING: Wanted = { originals: [], texts: [] };

function elsewhere({ disk }: Root, file: string): WantedOriginal {
  return { root: { folder: dirname(file), disk }, path: basename(file), page: null, state: 'new' };
}

interface Kept {
  readonly path: string;
  readonly page: PageFile;
}

/** The originals of content/pages. What browsers save with a page (`A05_files/`) is part of that page. */
function listOriginals(root: Root): Staged<readonly Kept[]> {
  const listed = listFiles(root, PAGES, ORIGINAL_EXTENSIONS);
  const problems: Problem[] = [];
  const originals = new Map<string, Kept>();
  for (const path of listed.value.filter(file => !/[._]files\//.test(file))) {
    const id = stemOf(path);
    const other = originals.get(id);
    if (!isPageId(id)) problems.push(badPageName({ file: path }));
    else if (other !== undefined) problems.push(duplicatePageName({ file: path }, other.path));
    else originals.set(id, { path, page: { id, path: `${dirname(path)}/${id}.txt` } });
  }
  return { value: [...originals.values()], problems };
}

/** By its size, then by its bytes, however large it is: a PDF made anew may well have the size of the old one. */
function hasChanged(root: Root, path: string, before: OriginalFile): boolean {
  if (basename(path) !== before.name) return false;
  if (sizeOf(root, path) !== before.size) return true;
  const bytes = readBytes(root, path, mostMegabytes(extname(path).toLowerCase())).value;
  return bytes !== null && digest(bytes) !== before.digest;
}
