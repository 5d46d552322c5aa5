/** Citations are made of parts: plain text, the newspaper's name, the address, and what the reader fills in. */
import type { IsoDate } from '../../ids.ts';
import type { CitationPart } from '../views/article.ts';

/** Plain text. */
export function text(words: string): CitationPart {
  return { text: words, as: 'text' };
}

/** A newspaper's name; nothing where it is not known. */
export function work(
  name: string,
  around: { before?: string; after?: string } = {},
): readonly CitationPart[] {
  if (name === '') return [];
  const { before = '', after = '' } = around;
  const parts: readonly CitationPart[] = [text(before), { text: name, as: 'work' }, text(after)];
  return parts.filter(part => part.text !== '');
}

/** The address. */
export function address(url: string): CitationPart {
  return { text: url, as: 'url' };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A day in American English: `February 29`, and the year beside it. */
export function englishDay(date: IsoDate): { readonly year: string; readonly day: string } {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return { year: date.slice(0, 4), day: `${month} ${Number(date.slice(8, 10))}` };
}

/** A mark that ends a sentence, also within closing quotes. */
const ENDS = /[.?!。？！…][”’"'」』》]*$/u;

/** A full stop, unless the text ends in a mark of its own. */
export function stopAfter(words: string): string {
  return ENDS.test(words) ? '' : '.';
}
