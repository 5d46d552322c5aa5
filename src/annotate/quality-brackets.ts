/** Brackets and quotes that are mixed, or stand without their other half. */
import { matchesOf } from '../trade/matches.ts';
import type { QualityFlag } from '../types.ts';
import { around, flag, type Passage } from './quality-passages.ts';

/** Opening marks with the closing marks that belong to them, the own one first, then that of the other width. */
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['（', '）)'],
  ['(', ')）'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['〔', '〕'],
  ['［', '］]'],
  ['[', ']］'],
]);
const CLOSING = new Set([...CLOSED_BY.values()].flatMap(marks => [...marks]));

interface Mark {
  readonly char: string;
  readonly at: number;
}
interface Unpaired {
  /** Opened with one width and closed with the other: where it closes. */
  readonly mixed: readonly Mark[];
  readonly unclosed: readonly Mark[];
  readonly unopened: readonly Mark[];
}

const MARKS = /[“”（）()《》〈〉【】「」『』〔〕［］[\]]/g;
const PAIRED: Unpaired = { mixed: [], unclosed: [], unopened: [] };

/** No sound text nests deeper; the bound keeps the pairing linear in any text. */
const DEEPEST = 20;

/** Pairs the marks of a text. A closing mark closes the nearest opening one of its kind; those passed over stay unclosed. */
function unpairedIn(text: string): Unpaired {
  const marks = matchesOf(text, MARKS);
  if (marks.length === 0) return PAIRED;
  const open: Mark[] = [];
  const mixed: Mark[] = [];
  const unclosed: Mark[] = [];
  const unopened: Mark[] = [];
  for (const { 0: char, index: at } of marks) {
    if (!CLOSING.has(char)) {
      open.push({ char, at });
      if (open.length > DEEPEST) unclosed.push(...open.splice(0, 1));
      continue;
    }
    const place = open.findLastIndex(mark => CLOSED_BY.get(mark.char)?.includes(char));
    if (place < 0) {
      if (!isListMark(text, at)) unopened.push({ char, at });
      continue;
    }
    const [opening, ...passed] = open.splice(place);
    unclosed.push(...passed);
    if (opening && CLOSED_BY.get(opening.char)?.[0] !== char) mixed.push({ char, at });
  }
  return { mixed, unclosed: [...unclosed, ...open], unopened };
}

/** `1)`, `(二)` without its first half, `a）`: numbers of a list. */
function isListMark(text: string, at: number): boolean {
  return (
    /[)）]/.test(text.charAt(at)) &&
    /(?:^|[。；;，,：:\s])[\da-zA-Z一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 4), at))
  );
}

/**
 * Quotation marks may span paragraphs: opened in one and closed in a later one, or opened anew at the head of each and
 * closed in the last. The unpaired quotes of all passages that neither explains.
 */
function strayQuotes(found: readonly { passage: Passage; unpaired: Unpaired }[]): ReadonlySet<Mark> {
  const stray = new Set<Mark>();
  let waiting: Mark[] = [];
  found.forEach(({ passage, unpaired }, place) => {
    for (const mark of unpaired.unopened.filter(({ char }) => char === '”'))
      if (waiting.pop() === undefined) stray.add(mark);
    if (passage.kind === 'title') return;
    const next = found[place + 1]?.passage.text.trimStart() ?? '';
    const opened = unpaired.unclosed.filter(({ char }) => char === '“');
    waiting = [...waiting, ...(next.startsWith('“') ? opened.slice(1) : opened)];
  });
  for (const mark of waiting) stray.add(mark);
  return stray;
}

function isPaired({ mixed, unclosed, unopened }: Unpaired): boolean {
  return mixed.length + unclosed.length + unopened.length === 0;
}

/** Every bracket or quote, at most one of a sort in a passage, that is mixed, unclosed or unopened. */
export function strayBrackets(passages: readonly Passage[]): readonly QualityFlag[] {
  const found = passages.map(passage => ({ passage, unpaired: unpairedIn(passage.text) }));
  if (found.every(({ unpaired }) => isPaired(unpaired))) return [];
  const quotes = strayQuotes(found);
  return found.flatMap(({ passage, unpaired }) => {
    const stands = (mark: Mark) =>
      (mark.char !== '“' && mark.char !== '”') ||
      quotes.has(mark) ||
      (passage.kind === 'title' && mark.char === '“');
    const first = (marks: readonly Mark[], because: string) =>
      marks
        .filter(stands)
        .slice(0, 1)
        .map(({ char, at }) =>
          flag('mixed-brackets', passage, {
            excerpt: around(passage.text, at + 1),
            because: `${char} ${because}`,
          }),
        );
    return [
      ...first(unpaired.mixed, 'closes a bracket of another width'),
      ...first(unpaired.unclosed, 'is never closed'),
      ...first(unpaired.unopened, 'was never opened'),
    ];
  });
}
