/** What two blocks that stand together say of each other: a broken paragraph, two lines of one title. */
import type { Features } from './features.ts';
import type { Role } from './grammar.ts';
import type { Manner } from './manner.ts';
import { goesOn, hangs, tellsWith } from './title-cuts.ts';
import {
  explains,
  isClaused,
  isOccasion,
  isPlain,
  isReported,
  isTwoPart,
  LONG_PART,
  NAMED,
  tellsMore,
  tellsWhen,
} from './title-tells.ts';

/** A text signed this surely at its end does not go on. */
export const SIGNED = 0.85;

/** The price of taking `next` for the rest of the paragraph that `piece` began; 0 where all speaks for it. */
export function joinsPrice(piece: Features, next: Features, manner: Manner): number {
  if (next.startsInside) return piece.ends === 'closed' ? 1 : 0;
  if (piece.tail && piece.tail.confidence >= SIGNED) return 6;
  if (piece.ends === 'open') return looksWhole(piece) ? 2 : 0;
  if (isTornOff(piece, next, manner)) return 1;
  const known = () => manner.together(jointOf(piece, next)) > 0;
  if (piece.ends === 'either') return piece.unclosed > 0 || known() ? 0.2 : 1.6;
  if (piece.unclosed > 0) return known() ? 3 : 6;
  return manner.indented && !next.block.indented && known() ? 2.5 : 6;
}

/** Shorter lines are captions, which are not set in. */
const LONG = 24;

/** Where all paragraphs are set in, one that is not stands below a column’s end: it began on the column above. */
function isTornOff(piece: Features, next: Features, manner: Manner): boolean {
  const plain = !next.titleLike && !next.caption && !next.captionWords && !next.scene && !next.head;
  return (
    manner.allIndented &&
    plain &&
    !next.block.indented &&
    next.block.gap > 0 &&
    next.length > LONG &&
    piece.unclosed === 0
  );
}

/** The two characters that would stand together if `next` went on where `piece` ends. */
export function jointOf(piece: Features, next: Features): string {
  return piece.block.text.slice(-1) + next.block.text.slice(0, 1);
}

/** A time alone is said of something. */
const TIME_ALONE =
  /^(?:今年|去年|本月|本周|上半年|下半年|未来|截至|\d{4}年|\d{1,2}月)[^，。 \u3000]{0,8}(?:年|月|周|天|日|季度|以来|期间|起)$/u;

/** A short line without a comma is a title sooner than the first words of a broken paragraph. */
function looksWhole({ titleLike, length, dash, block }: Features): boolean {
  return titleLike && length <= 30 && !dash && !/[,，、]/.test(block.text);
}

/** A line worded this surely like the name of a column is no headline with its rest below. */
const NAMED_COLUMN = 0.65;

/** Against the parts that lines have in a row above one text. */
const OTHER_PART = 3;

/**
 * The price of reading two title lines as one headline, a headline with its subtitle, or a kicker with its headline.
 * Two lines set close and of like length are the halves of one headline; a much longer or shorter one is not.
 */
export function titlePairPrice(role: Role, first: Features, second: Features, manner?: Manner): number {
  if (first.deck && second.deck) return second.deck === role ? 0 : OTHER_PART;
  const cut = isBegun(first) || isCutShort(first, second) || tellsWith(first.block.text, second.block.text);
  const alike = likeness(first, second);
  const parts = isTwoPart(first) !== isTwoPart(second);
  const told = isTold(first, second, manner);
  const done = !cut && standsWhole(first, second);
  const whole = parts && (second.block.gap > 0 || (isTwoPart(first) && !cut));
  const named = (first.series?.strength ?? 0) >= NAMED_COLUMN ? OTHER_PART : 0;
  if (role === 'headline-more')
    return (
      named +
      (cut ? 0 : alike + (whole ? 2 : 0) + (manner?.oneLine || manner?.decked ? 2 : 0)) +
      (isReported(first.block.text) || isAccount(second.block.text) || done
        ? 3
        : told && !cut && tellsMore(first, second)
          ? 1.5
          : 0)
    );
  if (role === 'subtitle' && second.dash) return 0;
  if (role === 'subtitle')
    return (
      named +
      (cut ? 3 : 0) +
      (alike < 1 && !done ? 1.2 : 0) +
      (second.length < first.length && !told ? 0.8 : 0) -
      (told ? 1.5 : 0) +
      (isOccasion(first.block.text) ? 2.5 : 0)
    );
  const rises = first.block.level > second.block.level && second.block.level > 0;
  return (
    (cut ? 3 : 0) +
    (told ? 1.5 : 0) -
    (isOccasion(first.block.text) ? 1 : 0) +
    (alike < 1 && !whole && !manner?.oneLine ? 1.2 : 0) +
    (rises ? -1 : 0) +
    (first.length > second.length * 2.2 ? 0.3 : 0)
  );
}

/**
 * True where the second line tells more of what the first does. Where kickers are the manner of the page, length alone
 * says nothing of it; where headlines of two parts stand on one line, a plain line below one is no headline.
 */
function isTold(first: Features, second: Features, manner?: Manner): boolean {
  if (manner?.decked) return tellsMore(first, second);
  const unmarked = first.block.level === 0 && second.block.level === 0;
  const double = manner?.oneLine === true && unmarked && isTwoPart(first) && isPlain(second);
  return double || explains(first, second);
}

/**
 * True for two lines that are each whole: the second names whom it is about, or says who answers a question; the
 * first tells an occasion; the second only when it is to be had; each has two clauses or parts, where one headline has
 * two and not four; or both together are longer than the parts of a headline are.
 */
function standsWhole(first: Features, second: Features): boolean {
  const [above, below] = [first.block.text, second.block.text];
  const shorter = Math.min(first.length, second.length);
  const long = shorter >= LONG_PART - 1 && first.length + second.length >= 2 * LONG_PART - 1;
  const double = (isClaused(above) && isClaused(below)) || (isTwoPart(first) && isTwoPart(second));
  return NAMED.test(below) || isOccasion(above) || tellsWhen(second) || long || double;
}

/** A mark is open, or only a time is said: the rest of the headline stands below. */
export function isBegun({ block, unclosed }: Features): boolean {
  return unclosed > 0 || TIME_ALONE.test(block.text) || hangs(block.text);
}

const ACCOUNT =
  /(?:综述|纪实|侧记|纪事|见闻|巡礼|观察|走笔|追记|访谈|扫描|透视|札记|速写|回眸|纪略|启示录?|解读|小记|之路|调查)$/;

/** True for a line that says what kind of account the text is, as subtitles do. */
export function isAccount(text: string): boolean {
  return ACCOUNT.test(text.slice(-3));
}

/** Set close, a line that ends inside a clause has its rest on the next. */
function isCutShort({ block }: Features, second: Features): boolean {
  return second.block.gap === 0 && goesOn(block.text, second.block.text);
}

/** True for a line of three clauses or more: a sentence, or what a column left of one, sooner than a title. */
export function runsThrough(text: string): boolean {
  return /[，,；;].+[，,；;]/u.test(text);
}

/** How far two lines are from looking like halves of one headline. */
function likeness(first: Features, second: Features): number {
  const apart = second.block.lines.from - first.block.lines.to > 4 ? 1.5 : 0;
  const unlike = first.block.level === second.block.level && first.block.bold === second.block.bold ? 0 : 2.5;
  const difference = Math.abs(first.length - second.length);
  if (difference <= 1 && first.length >= 5) return 0.8 + apart + unlike;
  const tight = second.block.gap === 0;
  const half =
    difference <= 8 && Math.max(first.length, second.length) <= Math.min(first.length, second.length) * 2;
  return (tight && half ? 1.2 : 4) + apart + unlike;
}
