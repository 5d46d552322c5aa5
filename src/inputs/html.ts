import { brokenFile, holdsTooMuch, noWords } from '../problems/inputs.ts';
import type { Staged } from '../types.ts';
import { decodeHtml } from './html-charset.ts';
import { passagesOf } from './html-headings.ts';
import { readHtml } from './html-read.ts';
import { ofThePaper } from './html-select.ts';
import { rowsJoined } from './html-tables.ts';
import type { Original } from './original.ts';
import { formatPages } from './passages.ts';

/** The page text of a web page: an e-paper's page or article. Null with a problem where there is none in it. */
export function textOfHtml({ bytes, place }: Original): Staged<string | null> {
  const decoded = decodeHtml(bytes);
  if (decoded === null) return { value: null, problems: [brokenFile(place, 'a web page')] };
  return textOfMarkup(decoded.text, place);
}

/** The page text of HTML that is decoded already. */
export function textOfMarkup(html: string, place: Original['place']): Staged<string | null> {
  const page = readHtml(html);
  if (page === null)
    return { value: null, problems: [holdsTooMuch(place, '50,000 paragraphs, none deeper than 512 boxes,')] };
  const text = formatPages([passagesOf(rowsJoined(ofThePaper(page.blocks)), page)]);
  return text === '' ? { value: null, problems: [noWords(place)] } : { value: text, problems: [] };
}
