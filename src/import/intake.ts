/** Which page texts are to be imported, and what is known of each before it is cut. */
import { basename, dirname } from 'node:path';
import { dayOf } from '../annotate/article.ts';
import { type Digest, isPageId } from '../ids.ts';
import { ORIGINAL_EXTENSIONS } from '../inputs/convert.ts';
import { PAGE_EXTENSIONS, PAGES, type PageFile, rawPage, readPage, stemOf } from '../io/pages.ts';
import { pathBelow, type Root } from '../io/paths.ts';
import { isFile } from '../io/read.ts';
import type { Archive } from '../open.ts';
import { badPageName, noDate, notAPage, pageTaken, samePageTwice } from '../problems/import.ts';
import { segment } from '../segment/segment.ts';
import type { CutPage, Problem, Staged } from '../types.ts';
import type { Conversion, Conversions } from './conversion.ts';
import { type GivenByOption, givenOf } from './given.ts';
import { newOrChanged, type Shelf, shelve, type Ticket } from './shelf.ts';
import type { Survey } from './survey.ts';

/** What an import is asked for. */
export interface ImportOptions {
  /** Absolute paths of page texts; none: every page of the archive that is new or changed. */
  readonly files: readonly string[];
  readonly given: GivenByOption;
}

/** What an import of texts is asked for. */
export interface TextOptions extends ImportOptions {
  /** Texts made from originals among the files. */
  readonly conversions?: Conversions;
}

/** The page texts that an import is about; those that can't be are problems. */
export function intake(archive: Archive, survey: Survey, options: TextOptions): Staged<readonly Ticket[]> {
  const shelf = shelve(archive, survey);
  const tickets =
    options.files.length === 0
      ? { value: newOrChanged(shelf, survey), problems: [] }
      : named(shelf, { archive, survey }, options);
  return { value: tickets.value, problems: [...shelf.problems, ...tickets.problems] };
}

function named(
  shelf: Shelf,
  { archive, survey }: Pick<Register, 'archive' | 'survey'>,
  { files, given, conversions = new Map() }: TextOptions,
): Staged<readonly Ticket[]> {
  const tickets: Ticket[] = [];
  const problems: Problem[] = [];
  const digests = new Map(shelf.pages.map(each => [each.digest, each.page]));
  const names = new Map(shelf.pages.map(each => [each.page.id.toLowerCase(), each.page]));
  const register = { archive, survey, shelf, digests, names, conversions };
  for (const absolute of new Set(files)) {
    const path = pathBelow(archive, absolute);
    const standing = shelf.pages.find(each => each.page.path === path) ?? madeBeside(register, absolute);
    const taken = standing ?? takeIn(register, absolute, given);
    if ('problems' in taken) problems.push(...taken.problems);
    else tickets.push(taken);
  }
  return { value: tickets, problems };
}

/** Pages that the archive has or is about to have; grows with each that is taken in. */
interface Register {
  readonly archive: Archive;
  readonly survey: Survey;
  readonly shelf: Shelf;
  readonly conversions: Conversions;
  readonly digests: Map<Digest, PageFile>;
  /** By name in lower case: some file systems know no other. */
  readonly names: Map<string, PageFile>;
}

/** The ticket of a text made from an original of the archive; null for other files. */
function madeBeside(
  { survey, shelf, digests, conversions }: Register,
  absolute: string,
): Ticket | { readonly problems: readonly Problem[] } | null {
  const conversion = conversions.get(absolute) ?? null;
  const page = conversion?.page ?? null;
  if (conversion === null || page === null) return null;
  const twin = digests.get(conversion.original.text);
  if (twin !== undefined && twin.id !== page.id) {
    return { problems: [samePageTwice({ file: page.path }, twin.path)] };
  }
  digests.set(conversion.original.text, page);
  const standing = shelf.pages.find(each => each.page.id === page.id)?.record;
  const known = standing ?? survey.records.get(page.id) ?? shelf.orphans.get(conversion.original.text);
  return { page, record: known ?? null, from: null, conversion };
}

function takeIn(
  register: Register,
  absolute: string,
  options: GivenByOption,
): Ticket | { readonly problems: readonly Problem[] } {
  const place = { file: pathBelow(register.archive, absolute) ?? absolute };
  const extension = /\.[^.]*$/.exec(absolute)?.[0].toLowerCase() ?? '';
  const conversion = register.conversions.get(absolute) ?? null;
  if (conversion === null && !PAGE_EXTENSIONS.includes(extension)) {
    return { problems: [notAPage(place, [...PAGE_EXTENSIONS, ...ORIGINAL_EXTENSIONS])] };
  }
  const root: Root = { folder: dirname(absolute), disk: register.archive.disk };
  const id = stemOf(basename(absolute));
  if (!isPageId(id)) return { problems: [badPageName(place)] };
  const file = { id, path: basename(absolute) };
  const read = conversion === null ? readPage(root, file) : rawPage(file, conversion.bytes);
  if (read.value === null) return { problems: read.problems.map(problem => ({ ...problem, ...place })) };
  const { text } = read.value;
  const twin = register.digests.get(text.digest)?.path ?? recordedTwin(register, conversion);
  if (twin !== undefined) return { problems: [samePageTwice(place, twin)] };
  const given = givenOf({ options, record: null, name: basename(absolute) });
  const cut = segment({ ...text, file: place.file, given }, register.archive.gazetteer);
  const errors = cut.problems.filter(problem => problem.severity === 'error');
  if (errors.length > 0) return { problems: cut.problems };
  const date = given.date ?? dayOf(cut.value)?.value;
  if (date === undefined) return { problems: [noDate(place)] };
  const kept = conversion === null ? extension : '.txt';
  const page = freePlace(register, { date, page: pageOf(cut.value), extension: kept });
  if ('taken' in page) return { problems: [pageTaken(place, page.taken.path)] };
  register.digests.set(text.digest, page);
  register.names.set(page.id.toLowerCase(), page);
  const original = conversion && { ...conversion.original, name: `${page.id}${extension}` };
  const taken = original && `${dirname(page.path)}/${original.name}`;
  if (taken !== null && isFile(register.archive, taken)) return { problems: [pageTaken(place, taken)] };
  const renamed = conversion && original && { ...conversion, original };
  return { page, record: null, from: { root, path: basename(absolute) }, conversion: renamed };
}

/** The page that was made from the same original before; its text may have been edited since. */
function recordedTwin({ survey }: Register, conversion: Conversion | null): string | undefined {
  const digested = conversion?.original.digest;
  const records = digested === undefined ? [] : [...survey.records.values()];
  return records.find(({ original }) => original?.digest === digested)?.file;
}

/** 版次 as given, or as every article of the page has it; null where it is not known or can't be part of a file name. */
function pageOf({ page, cuttings }: CutPage): string | null {
  const printed = new Set(cuttings.map(cutting => cutting.pageNumber));
  const only = printed.size === 1 ? [...printed][0] : null;
  const number = page.given.page ?? only ?? '';
  return /^[\p{L}\p{N}]{1,8}(?:-[\p{L}\p{N}]{1,8})?$/u.test(number) ? number : null;
}

/** `content/pages/2024/2024-02-29-A05.txt`; where the page is not known the first free of `-xx`, `-xx-2` …  */
function freePlace(
  { names }: Register,
  { date, page, extension }: { date: string; page: string | null; extension: string },
): PageFile | { readonly taken: PageFile } {
  for (let count = 1; ; count++) {
    const id = `${date}-${page ?? 'xx'}${count > 1 ? `-${count}` : ''}`;
    if (!isPageId(id)) throw new RangeError(`not a page id: ${id}`);
    const other = names.get(id.toLowerCase());
    if (other === undefined) return { id, path: `${PAGES}/${date.slice(0, 4)}/${id}${extension}` };
    if (page !== null) return { taken: other };
  }
}
