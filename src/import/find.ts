import { annotate } from '../annotate/article.ts';
import { type TopicMatcher, topicMatcher } from '../annotate/topic.ts';
import type { Archive } from '../open.ts';
import type { OriginalFile, Problem, Staged } from '../types.ts';
import type { FoundPage, KnownPage } from './ids.ts';
import type { CutTicket } from './issues.ts';
import { readStanding } from './standing.ts';

/** A page with all that is found in it and all that the archive has of it. */
export interface Met {
  readonly page: CutTicket;
  readonly found: FoundPage;
  readonly known: KnownPage;
  readonly dateGiven: boolean;
}

/** Annotates the pages of an issue and reads what the archive has of each. Pages of which something is wrong are left out. */
export function findArticles(
  archive: Archive,
  pages: readonly CutTicket[],
  topics: TopicMatcher = topicMatcher(archive.topics),
): Staged<readonly Met[]> {
  const problems: Problem[] = [];
  const met = pages.flatMap((page): readonly Met[] => {
    const { value, problems: faults } = annotate(page.cut, {
      ...archive,
      topics,
      ...(page.day && { day: page.day }),
    });
    problems.push(...faults);
    if (value.date === null || faults.some(isError)) return [];
    const { basis, ...date } = value.date;
    const standing = readStanding(archive, { id: page.cut.page.id, date: date.value }, page.record);
    problems.push(...standing.problems);
    if (standing.problems.some(isError)) return [];
    const [originalName, original] = [originalNameOf(page), originalOf(page)];
    const found = { cut: page.cut, date, articles: value.articles, originalName, original };
    const known = { record: page.record, standing: standing.value };
    return [{ page, found, known, dateGiven: basis !== 'inferred' }];
  });
  return { value: met, problems };
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

/** The name a page came with stays on record as long as the page has the name that the program gave it. */
function originalNameOf({ ticket, record, cut }: CutTicket): string | null {
  if (ticket.from !== null) return ticket.from.path;
  return (record?.page === cut.page.id && record.originalName) || null;
}

function originalOf({ ticket, record, cut }: CutTicket): OriginalFile | null {
  if (ticket.conversion !== null) return ticket.conversion.original;
  return (record?.page === cut.page.id && record.original) || null;
}
