/** GB/T 7714—2015 信息与文献 参考文献著录规则, for an article of a newspaper that is read online. */
import type { CitationPart } from '../views/article.ts';
import type { Cited } from './cited.ts';
import { type Author, initialsOf } from './names.ts';
import { address, text } from './parts.ts';

/** Authors named before the rest is left to 等 (8.1.2). */
const MOST = 3;

/**
 * `傅刚, 赵承, 李佳路. 大风沙过后的思考[N/OL]. 北京青年报, 2000-01-12(14)[引用日期]. http://…`, after the standard's own
 * example of a newspaper article online: the format of articles in serials (4.4.2), where a newspaper's name is followed by
 * day and page (8.8), with the marks N for newspaper and OL for online (annex B).
 * - Chinese names as written; Western ones with the family name first and in capitals, then bare initials (8.1.1).
 * - More than three authors: the first three and 等, or `et al` where they are in Latin letters (8.1.2).
 * - Without an author it begins with the title, as the numbered system allows instead of 佚名 (8.1.3).
 * - An estimated day stands in square brackets, as an estimated year does (8.4.3).
 * - Nothing is in italics.
 * - The day of access is required online (4.4.1), but only the reader knows it: `accessed` marks the blank.
 */
export function gbtCitation(cited: Cited, accessed: string): readonly CitationPart[] {
  const { title, paper, date, inferred, page, url } = cited;
  const authors = authorsOf(cited.authors);
  const day = `${inferred ? `[${date}]` : date}${page === '' ? '' : `(${page})`}`;
  return [
    text(`${authors === '' ? '' : `${authors}. `}${title}[N/OL]. ${paper === '' ? '' : `${paper}, `}${day}[`),
    { text: accessed, as: 'blank' },
    text(']. '),
    address(url),
    text('.'),
  ];
}

function authorsOf(authors: readonly Author[]): string {
  const named = authors.slice(0, MOST).map(nameOf);
  const inLatin = authors.slice(0, MOST).every(({ script }) => script === 'latin');
  return [...named, ...(authors.length > MOST ? [inLatin ? 'et al' : '等'] : [])].join(', ');
}

function nameOf({ printed, name, script }: Author): string {
  if (name === null || script === 'han') return printed;
  return `${name.family.toUpperCase()} ${initialsOf(name.given).join(' ')}`.trim();
}
