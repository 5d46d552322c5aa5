/** What is found in a page against what the archive has of it: which files to write, and what to tell. */
import { articlePath } from '../content/format.ts';
import { formatRecord } from '../content/record.ts';
import type { ArticleId, PageId } from '../ids.ts';
import { articleGone, articleJoined } from '../problems/import.ts';
import type { ArticleRecord, ContentFile, PageRecord, Problem, Staged } from '../types.ts';
import type { FoundPage, Ids, KnownPage } from './ids.ts';
import { lineRuns } from './lines.ts';
import { type Outcome, settle } from './settle.ts';

/** What import writes for one page. */
export interface Reconciled {
  readonly outcomes: readonly Outcome[];
  readonly articles: readonly ContentFile[];
  /** Paths of files that moved, to be removed once the articles are written. */
  readonly replaced: readonly string[];
  readonly record: ContentFile;
}

/**
 * The files of a page: found articles merged into those that stand, new ones, and the record. A file is not written where it
 * says the same already. `idsOf` gives the ids of any page of the issue: a piece may belong to an article of another page.
 */
export function reconcile(
  found: FoundPage,
  known: KnownPage,
  idsOf: (page: PageId) => Ids,
): Staged<Reconciled> {
  const ids = idsOf(found.cut.page.id);
  const settled = found.articles.flatMap(annotated => {
    const assigned = ids.get(annotated.cutting.order);
    return assigned === undefined ? [] : [settle(annotated, known, assigned)];
  });
  const gone = goneFrom(known, ids);
  const record = recordOf(found, [...settled.map(each => each.record), ...gone], idsOf);
  const missing = gone.map(article => missed(article, record));
  return {
    value: {
      outcomes: settled.map(each => each.outcome),
      articles: settled.flatMap(each => each.file ?? []),
      replaced: settled.flatMap(each => each.replaced ?? []),
      record: formatRecord(record),
    },
    problems: [...settled.flatMap(each => each.problems), ...missing],
  };
}

/** Articles of the record that the page no longer gives and that still stand; deleted ones are forgotten with it. */
function goneFrom({ record, standing }: KnownPage, ids: Ids): readonly ArticleRecord[] {
  const found = new Set([...ids.values()].map(({ was }) => was));
  return (record?.articles ?? []).filter(({ id }) => !found.has(id) && standing.has(id));
}

/** What is told of an article that is gone: where its first line belongs to another page's article now, which. */
function missed({ id, source }: ArticleRecord, { page, file, articles, lines }: PageRecord): Problem {
  const line = source.find(ref => ref.page === page)?.lines[0]?.from;
  const run = lines.find(({ from, to }) => line !== undefined && from <= line && line <= to);
  const whole = articles.some(article => article.id === run?.article) ? null : (run?.article ?? null);
  if (whole === null || line === undefined) return articleGone({ file }, articlePath(id));
  return articleJoined({ file, line }, articlePath(id), articlePath(whole));
}

function recordOf(
  { cut, date, originalName, original }: FoundPage,
  articles: readonly ArticleRecord[],
  idsOf: (page: PageId) => Ids,
): PageRecord {
  const { page, joined } = cut;
  const owner = (order: number): ArticleId | null => {
    const elsewhere = joined.find(piece => piece.order === order);
    const found = elsewhere ? idsOf(elsewhere.page).get(elsewhere.to) : idsOf(page.id).get(order);
    return found?.id ?? null;
  };
  return {
    version: 1,
    page: page.id,
    file: page.file,
    digest: page.digest,
    encoding: page.encoding,
    ...(originalName !== null && { originalName }),
    ...(original !== null && { original }),
    given: page.given,
    date,
    articles,
    lines: lineRuns(cut.accounts, owner),
  };
}
