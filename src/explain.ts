/** Why a page is cut as it is, and why an article says what it says. Nothing is written. */
import { annotate } from './annotate/article.ts';
import { articlePath } from './content/format.ts';
import { idOf } from './content/parse.ts';
import { readArticle } from './entries.ts';
import { type Explanation, explainPage, explainRecorded, type RecordedPage } from './explain/view.ts';
import { type ArticleId, isArticleId, type PageId } from './ids.ts';
import { givenOf, tellingName } from './import/given.ts';
import { readNamedPage } from './import/named-page.ts';
import { RECORDS, readRecordFile } from './import/survey.ts';
import { readPage, stemOf } from './io/pages.ts';
import { pathBelow } from './io/paths.ts';
import { listFiles } from './io/read.ts';
import type { Archive } from './open.ts';
import { noRecord, noSource, notImported } from './problems/import.ts';
import { segment } from './segment/segment.ts';
import type { PageRecord, Problem, Staged } from './types.ts';

/** A page text or an original of one, by its absolute path, or an article. */
export type Explained = { readonly page: string } | { readonly article: ArticleId };

/** What a name on the command line means; `absolute` is the path it would have as a file. */
export function explainedBy(archive: Archive, name: string, absolute: string): Explained {
  const article = idOf(pathBelow(archive, absolute) ?? '');
  if (article !== null) return { article };
  const id = name.replace(/^\/|\/$/g, '');
  return isArticleId(id) && archive.disk.kind(absolute) !== 'file' ? { article: id } : { page: absolute };
}

/**
 * Cuts a page anew, or looks up what import recorded of an article. A web page, Word file or PDF is explained as the page
 * text that is made of it. Null where there is nothing to explain.
 */
export async function explain(archive: Archive, explained: Explained): Promise<Staged<Explanation | null>> {
  return 'page' in explained
    ? explainText(archive, explained.page)
    : explainArticle(archive, explained.article);
}

async function explainText(archive: Archive, absolute: string): Promise<Staged<Explanation | null>> {
  const { value: named, problems } = await readNamedPage(archive, absolute);
  if (named === null) return { value: null, problems };
  const { text } = named.raw;
  const record = named.kept ? recordOf(archive, text.id) : { value: null, problems: [] };
  const name = tellingName(named.name, record.value, []);
  const given = givenOf({ options: {}, record: record.value, name });
  const cut = segment({ ...text, given }, archive.gazetteer);
  const found = annotate(cut.value, archive);
  return {
    value: explainPage(cut.value, found.value),
    problems: [...problems, ...record.problems, ...cut.problems, ...found.problems],
  };
}

/** The record of a page, whatever year it is filed under. Null where there is none. */
function recordOf(archive: Archive, page: PageId): Staged<PageRecord | null> {
  const listed = listFiles(archive, RECORDS, ['.json']);
  const path = listed.value.find(each => stemOf(each) === page);
  if (path === undefined) return { value: null, problems: listed.problems };
  const { value, problems } = readRecordFile(archive, path);
  return { value, problems: [...listed.problems, ...problems] };
}

function explainArticle(archive: Archive, id: ArticleId): Staged<Explanation | null> {
  const place = { file: articlePath(id) };
  const { value: article, problems } = readArticle(archive, place.file);
  if (article === null) return { value: null, problems };
  if (article.source.length === 0) return { value: null, problems: [...problems, noSource(place)] };
  const pages = article.source.map(({ page }) => recordedPage(archive, page, place));
  const known = pages.flatMap(({ value }) => value ?? []);
  const recorded = known.flatMap(({ record }) => record.articles).find(each => each.id === id);
  const faults = [...problems, ...pages.flatMap(page => page.problems)];
  if (recorded !== undefined) return { value: explainRecorded(recorded, article, known), problems: faults };
  const [first] = article.source;
  const unknown = first && known.length > 0 ? [noRecord(place, first.page)] : [];
  return { value: null, problems: [...faults, ...unknown] };
}

function recordedPage(
  archive: Archive,
  page: PageId,
  place: { readonly file: string },
): Staged<RecordedPage | null> {
  const { value: record, problems: faults } = recordOf(archive, page);
  const problems: Problem[] = [...faults];
  if (record === null) return { value: null, problems: [...problems, noRecord(place, page)] };
  const read = readPage(archive, { id: page, path: record.file });
  problems.push(...read.problems);
  if (read.value === null) return { value: null, problems };
  const { lines, digest } = read.value.text;
  if (digest !== record.digest) problems.push(notImported({ file: record.file }));
  return { value: { record, lines }, problems };
}
