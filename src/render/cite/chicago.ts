/** The notes and bibliography of The Chicago Manual of Style, 17th edition (2017). */
import type { CitationPart } from '../views/article.ts';
import type { Cited } from './cited.ts';
import { address, englishDay, stopAfter, text, work } from './parts.ts';
import { type StyledAuthor, styledAuthors } from './western.ts';

/**
 * `Shi Zhiguo 史治国, “题名,” 报纸, February 29, 2024, https://….` (14.191: no page numbers, which differ from edition to
 * edition). Up to three authors, of more the first and `et al.` (14.76). Chinese names keep their order, without a comma
 * (chapter 8), the characters behind the pinyin (chapter 11). An inferred day in brackets with a question mark (14.145).
 */
export function chicagoNote(cited: Cited): readonly CitationPart[] {
  const authors = styledAuthors(cited.authors).map(inOrder);
  const named = authors.length > 3 ? `${authors[0]} et al.` : listed(authors);
  return [
    text(`${named === '' ? '' : `${named}, `}“${innerQuotes(cited.title)},” `),
    ...work(cited.paper, { after: ', ' }),
    text(`${dayOf(cited)}, `),
    address(cited.url),
    text('.'),
  ];
}

/**
 * `Shi Zhiguo 史治国. “题名.” 报纸, February 29, 2024. https://….` Up to ten authors, of more the first seven (14.76); the
 * first of those with a Western name is inverted. An unsigned article goes under its newspaper (14.199).
 */
export function chicagoEntry(cited: Cited): readonly CitationPart[] {
  const { title, paper, url } = cited;
  const authors = styledAuthors(cited.authors);
  const titled = `“${innerQuotes(title)}${stopAfter(title)}” `;
  const named = underHeading(authors);
  const head =
    authors.length === 0
      ? [...work(paper, { after: '. ' }), text(titled)]
      : [text(`${named}${stopAfter(named)} ${titled}`), ...work(paper, { after: ', ' })];
  return [...head, text(`${dayOf(cited)}. `), address(url), text('.')];
}

function dayOf({ date, inferred }: Cited): string {
  const { year, day } = englishDay(date);
  return inferred ? `[${day}, ${year}?]` : `${day}, ${year}`;
}

function underHeading(authors: readonly StyledAuthor[]): string {
  const [first, ...others] = authors;
  if (first === undefined) return '';
  const names = [inverted(first), ...others.map(inOrder)];
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  const [one, two] = names;
  return names.length === 2 && isInverted(first) ? `${one}, and ${two}` : listed(names);
}

function listed(names: readonly string[]): string {
  const [last = ''] = names.slice(-1);
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${last}`;
}

function inOrder({ printed, name, chinese }: StyledAuthor): string {
  if (name === null || !chinese) return printed;
  return `${name.family} ${name.given} ${printed}`;
}

function isInverted({ name, chinese }: StyledAuthor): boolean {
  return name !== null && !chinese;
}

function inverted(author: StyledAuthor): string {
  const { name, chinese } = author;
  return name === null || chinese ? inOrder(author) : `${name.family}, ${name.given}`;
}

/** Quotation marks within quotation marks are single (13.30). */
function innerQuotes(title: string): string {
  return title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’');
}
