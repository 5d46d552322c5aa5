/** How a block is worded, as traits of the part it plays: the characters of a line that may be a title, the ends of others. */
import type { Features } from './features.ts';
import { type Tell, trait } from './trait.ts';

const SPACES = /\s+/g;
/** What titles, columns and captions have each more or less of. */
const MARKS = [/\s/, /[“”"]/, /[！!？?]/, /[：:]/, /[，,]/, /\d/, /…/, /、/, /·/, /[（(]/];
/** So many pairs of characters shared with the text below and more are told alike. */
const MOST_SHARED = 4;

/** `below`: the next block of the page, if any. `title`: it may be one. */
export function wordTraits(seen: Features, below: Features | null, title: boolean, tell: Tell): void {
  const text = seen.block.text.replace(SPACES, '');
  const unit = (at: number) => text.charCodeAt(at < 0 ? text.length + at : at) || 0;
  const kind = title ? 60 : 70;
  tell(trait(kind, unit(0)));
  tell(trait(kind + 1, unit(0), unit(1)));
  tell(trait(kind + 2, unit(-1)));
  tell(trait(kind + 3, unit(-2), unit(-1)));
  if (!title) return;
  tell(trait(64, unit(-3), unit(-2), unit(-1)));
  for (let at = 0; at < text.length; at++) {
    tell(trait(65, unit(at)));
    if (at + 1 < text.length) tell(trait(66, unit(at), unit(at + 1)));
  }
  for (const [at, mark] of MARKS.entries()) if (mark.test(seen.block.text)) tell(trait(67, at));
  if (below && !below.titleLike) tell(trait(68, sharedPairs(text, below.block.text)));
}

/** How many pairs of characters of a line the text has too; at most `MOST_SHARED`. */
function sharedPairs(line: string, text: string): number {
  let shared = 0;
  for (let at = 0; at + 1 < line.length && shared < MOST_SHARED; at++)
    if (text.includes(line.slice(at, at + 2))) shared += 1;
  return shared;
}
