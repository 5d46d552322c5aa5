/**
 * How text is folded for matching: the same in the program that makes the index and in the browser that asks it. Nothing
 * here depends on a locale. The table of traditional characters is 12 KB and stands apart: import `folding.ts`, or fetch
 * the table when it is needed and call `learnTraditional` before anything is folded. A text contains a query where the folded text contains the folded query:
 * - width, case, accents and compatibility forms are taken away (８３８ = 838, Ｇ = g, é = e, ㎡ = m2);
 * - traditional characters become simplified ones where there is one choice (鄭州 = 郑州);
 * - punctuation and white space count only between two Latin letters or digits (`838.7` is not `8387`, `GB/T` not `GBT`,
 *   `new york` not `newyork`): next to a Chinese character they are left out, line ends too, for a column may break a
 *   phrase anywhere and a comma is where the editor put it;
 * - signs with a meaning (% ‰ & @ # + = ° $ ¥ × ÷) stay; bullets, arrows and pictures are punctuation.
 */

/** A folded text, and where each of its UTF-16 units stood: `offsets[i]` is the offset of unit `i` in the original. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Takes one folded UTF-16 unit (never 0) and the offset of the character that it came from. */
export type Emit = (unit: number, offset: number) => void;

/** What a unit of a text is, where it is not a folded unit itself: those are 32 and more. */
const UNKNOWN = 0;
const SPACE = 1;
const MARK = 2;
const DROPPED = 3;
const LONGER = 4;

const KEPT_SIGNS = '%‰&@#+=°$¥£€×÷';

/**
 * Ranges of punctuation, bullets, arrows and pictures: the first and the last unit of each in turn. Fixed here, since
 * Unicode's classes move.
 */
const MARKS =
  '\u0021\u002f\u003a\u0040\u005b\u0060\u007b\u007e\u00a1\u00bf\u02b9\u02ff\u2010\u2027' +
  '\u2030\u205e\u2190\u2bff\u2e00\u2e7f\u3001\u3004\u3008\u3020\u3030\u3030\u303d\u303f' +
  '\u30fb\u30fb\ufe10\ufe1f\ufe30\ufe6f\uff01\uff0f\uff5b\uff65';
const SPACES =
  '\u0000\u0020\u007f\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f' + '\u3000\u3000';
/** Combining accents, joiners, direction and variation marks: as if they were not there. */
const DROPS =
  '\u00ad\u00ad\u0300\u036f\u200b\u200f\u202a\u202e\u2060\u206f\ufe00\ufe0f\ufeff\ufeff' + '\ufff0\uffff';

const simplified = new Map<number, number>();
/** What each unit is, found when it is first met. */
const classes = new Uint16Array(0x10000);
const longer = new Map<number, string>();

/** Takes a table of characters with their simplified ones, in pairs by place. */
export function learnTraditional(traditional: string, simple: string): void {
  for (let at = 0; at < traditional.length; at += 1)
    simplified.set(traditional.charCodeAt(at), simple.charCodeAt(at));
  classes.fill(UNKNOWN);
}

/** True for an ASCII letter or digit of a folded text. */
export function isLatin(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);
}

/** Folds a text, unit by unit; linear in the text. */
export function foldTo(text: string, emit: Emit): void {
  let last = 0;
  let between = '';
  let apart = false;
  const put = (unit: number, offset: number): void => {
    if (apart) {
      if (isLatin(last) && isLatin(unit)) {
        if (between === '') emit(0x20, offset);
        else for (let at = 0; at < between.length; at += 1) emit(between.charCodeAt(at), offset);
      }
      apart = false;
      between = '';
    }
    last = unit;
    emit(unit, offset);
  };
  const take = (given: string, fixed: number | null): void => {
    for (let at = 0; at < given.length; at += 1) {
      const unit = given.charCodeAt(at);
      const offset = fixed ?? at;
      const kind = classes[unit] || classOf(unit);
      if (kind >= 0x20) put(kind, offset);
      else if (kind === LONGER) take(longer.get(unit) ?? '', offset);
      else if (kind === SPACE) apart = true;
      else if (kind === MARK) {
        apart = true;
        if (isLatin(last)) between += asciiOf(unit);
      } else if (unit >= 0xd800 && unit < 0xdc00) {
        const pair = given.slice(at, at + 2);
        if (isPair(pair)) {
          at += 1;
          if (isPicture(pair)) apart = true;
          else takePair(pair, offset);
        }
      }
    }
  };
  const takePair = (pair: string, offset: number): void => {
    const plain = pair.normalize('NFKC');
    if (!isPair(plain)) take(plain, offset);
    else if (!isVariation(plain)) {
      put(plain.charCodeAt(0), offset);
      put(plain.charCodeAt(1), offset);
    }
  };
  take(text, null);
}

function isPair(text: string): boolean {
  if (text.length !== 2) return false;
  const [high, low] = [text.charCodeAt(0), text.charCodeAt(1)];
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

/** A variation mark beyond the basic plane (U+E0100 and on). */
function isVariation(pair: string): boolean {
  return pair.charCodeAt(0) === 0xdb40;
}

function isPicture(pair: string): boolean {
  const point = pair.codePointAt(0) ?? 0;
  return point >= 0x1f000 && point < 0x1fb00 && pair.normalize('NFKC') === pair;
}

/** A punctuation mark between Latin letters: as it is in ASCII; others part words as a space does. */
function asciiOf(unit: number): string {
  if (unit < 0x80) return String.fromCharCode(unit);
  return unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : '';
}

function classOf(unit: number): number {
  const found = findClass(unit);
  classes[unit] = found;
  return found;
}

function findClass(unit: number): number {
  if (within(unit, DROPS) || (unit >= 0xd800 && unit < 0xe000)) return DROPPED;
  if (within(unit, SPACES)) return SPACE;
  const plain = plainForm(unit);
  const [first = 0, more] = Array.from(plain, character => character.charCodeAt(0));
  if (isKept(unit) || isKept(first)) return more === undefined ? first : long(unit, plain);
  const says = plain.charCodeAt(0) !== unit && /[0-9a-z\u4e00-\u9fff]/.test(plain);
  if (within(unit, MARKS) && !says) return MARK;
  if (more !== undefined) return long(unit, plain);
  if (plain === '') return DROPPED;
  if (within(first, MARKS)) return MARK;
  return within(first, SPACES) ? SPACE : (simplified.get(first) ?? first);
}

function long(unit: number, plain: string): number {
  longer.set(unit, plain);
  return LONGER;
}

/** Without width, case and accents. */
function plainForm(unit: number): string {
  return String.fromCharCode(unit)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

function isKept(sign: number): boolean {
  return KEPT_SIGNS.includes(String.fromCharCode(sign));
}

function within(unit: number, ranges: string): boolean {
  for (let at = 0; at < ranges.length; at += 2)
    if (unit >= ranges.charCodeAt(at) && unit <= ranges.charCodeAt(at + 1)) return true;
  return false;
}

/** A text folded; empty where it has nothing to find. */
export function fold(text: string): string {
  return foldWithOffsets(text).text;
}

/** A text folded, with the way back to its offsets: for marking what was found. */
export function foldWithOffsets(text: string): FoldedText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  foldTo(text, (unit, offset) => {
    pieces.push(String.fromCharCode(unit));
    offsets.push(offset);
  });
  return { text: pieces.join(''), offsets };
}
