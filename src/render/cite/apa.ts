/** The style of the Publication Manual of the American Psychological Association, 7th edition (2020). */
import type { CitationPart } from '../views/article.ts';
import type { Cited } from './cited.ts';
import { initialsOf } from './names.ts';
import { address, englishDay, stopAfter, text, work } from './parts.ts';
import { type StyledAuthor, styledAuthors } from './western.ts';

/** Authors that are all named; of more the first nineteen and the last (9.8). */
const MOST = 20;

/**
 * `Shi, Z., & Fu, Z. (2024, February 29). 题名. 报纸. https://…` (10.1, example 16: newspaper articles online, without a page).
 * - A body as author as it stands (9.11); without an author the title comes first (9.12).
 * - An inferred day with `ca.`, as an approximate year.
 * - Titles as printed: what is a name in them, and keeps its capital, can't be told.
 */
export function apaCitation(cited: Cited): readonly CitationPart[] {
  const { title, paper, date, inferred, url } = cited;
  const authors = authorsOf(styledAuthors(cited.authors));
  const { year, day } = englishDay(date);
  const when = `(${inferred ? 'ca. ' : ''}${year}, ${day}). `;
  const titled = `${title}${stopAfter(title)} `;
  const head = authors === '' ? titled + when : `${authors}${stopAfter(authors)} ${when}${titled}`;
  return [text(head), ...work(paper, { after: '. ' }), address(url)];
}

function authorsOf(authors: readonly StyledAuthor[]): string {
  const names = authors.map(nameOf);
  const [last = ''] = names.slice(-1);
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(', ')}, . . . ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function nameOf({ printed, name }: StyledAuthor): string {
  if (name === null) return printed;
  return `${name.family}, ${initialsOf(name.given)
    .map(initial => `${initial}.`)
    .join(' ')}`;
}
