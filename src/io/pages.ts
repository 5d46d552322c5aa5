import { digest } from '../digest.ts';
import { isPageId, type PageId } from '../ids.ts';
import { notText } from '../problems/disk.ts';
import { badPageName, duplicatePageName } from '../problems/import.ts';
import { emptyPage } from '../problems.ts';
import type { PageText, Problem, Staged } from '../types.ts';
import { decode } from './encoding.ts';
import type { Root } from './paths.ts';
import { listFiles, readBytes } from './read.ts';

/** Where page texts are kept, below an archive's root. */
export const PAGES = 'content/pages';
/** The kinds of file that a page text may be. */
export const PAGE_EXTENSIONS: readonly string[] = ['.txt', '.md'];

/** A page text's file and its id. */
export interface PageFile {
  readonly id: PageId;
  readonly path: string;
}

/** A page text with its bytes, before it is known what was given of it. */
export interface RawPage {
  readonly text: PageText;
  readonly bytes: Uint8Array;
}

/** The page texts of an archive, sorted by path. A name used twice is a problem, and the second is left out. */
export function listPages(root: Root): Staged<readonly PageFile[]> {
  const listed = listFiles(root, PAGES, PAGE_EXTENSIONS);
  const problems: Problem[] = [...listed.problems];
  const files = new Map<PageId, PageFile>();
  for (const path of listed.value) {
    const id = stemOf(path);
    const taken = isPageId(id) ? files.get(id) : undefined;
    if (!isPageId(id)) problems.push(badPageName({ file: path }));
    else if (taken !== undefined) problems.push(duplicatePageName({ file: path }, taken.path));
    else files.set(id, { id, path });
  }
  return { value: [...files.values()], problems };
}

/** The file's name without its folder and extension. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Reads a page text, whatever its encoding. Null with a problem where there is no text in it. `given` is empty. */
export function readPage(root: Root, file: PageFile): Staged<RawPage | null> {
  const { value: bytes, problems } = readBytes(root, file.path);
  return bytes === null ? { value: null, problems } : rawPage(file, bytes);
}

/** A page text of these bytes, as `readPage` gives it. */
export function rawPage(file: PageFile, bytes: Uint8Array): Staged<RawPage | null> {
  const decoded = decode(bytes);
  if (decoded === null) return { value: null, problems: [notText({ file: file.path, line: 1 })] };
  if (decoded.text.trim() === '') return { value: null, problems: [emptyPage({ file: file.path, line: 1 })] };
  const text: PageText = {
    id: file.id,
    file: file.path,
    lines: decoded.text.split(/\r\n|\r|\n/),
    digest: digest(bytes),
    encoding: decoded.encoding,
    given: { by: {} },
  };
  return { value: { text, bytes }, problems: [] };
}
