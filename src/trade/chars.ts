/** Classes of characters, and the folding of widths, that the grammars of the trade match with. */

/**
 * The text with full-width ASCII (`！`…`～`) and the full-width space made half-width, character for
 * character: offsets into the result are offsets into `text`. `〇`, `。` and `、` stay. For matching only, never stored.
 */
export function foldWidth(text: string): string {
  let folded = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x3000 && (code < 0xff01 || code > 0xff5e)) continue;
    folded += text.slice(done, at) + (code === 0x3000 ? ' ' : String.fromCharCode(code - 0xfee0));
    done = at + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

const SPACED_OUT = /^\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,7}$/u;

/** A line printed with a blank between any two of its characters, without them: `简　讯` is 简讯. Other text as it is. */
export function closedUp(text: string): string {
  return SPACED_OUT.test(text) ? text.replace(/[ \u3000]+/g, '') : text;
}

/** Most characters are of this block; asking the pattern about each is slow. */
const [FIRST_UNIFIED, LAST_UNIFIED] = [0x4e00, 0x9fef];
/** No character of the script stands before the radicals. */
const FIRST_HAN = 0x2e80;
const HAN = /^\p{Script=Han}$/u;

/** True for one code point of Han script: the rare planes (`𠮷`), `々` and `〇` too. False for `''` and for more than one. */
export function isHan(char: string): boolean {
  const code = char.charCodeAt(0);
  if (char.length === 1 && code >= FIRST_UNIFIED && code <= LAST_UNIFIED) return true;
  return code >= FIRST_HAN && HAN.test(char);
}

const SENTENCE_ENDS = new Set('。｡！？!?…”」』：:；;');
const CLOSERS = new Set('”’"\'」』》〉）)】］]〕｝}');

/**
 * True where the text, white space after it aside, ends as a sentence, a quotation, or the introduction to a list
 * may end: in one of `。！？…”」』：；` or their half-width twins, or in closing quotes or brackets after one of them.
 * False for empty text.
 */
export function endsSentence(text: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    const char = text.charAt(at);
    if (SENTENCE_ENDS.has(char)) return true;
    if (!CLOSERS.has(char) && char.trim() !== '') return false;
  }
  return false;
}

/** Characters (code points) of the text without its white space. */
export function lengthOfText(text: string): number {
  let length = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    if (!isPair(before, code)) length++;
    before = code;
  }
  return length;
}

/** White space as a pattern's `\s` has it; nearly every character of a page stands after all of it but the last. */
function isBlank(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  return code <= 0x20 ? code === 0x20 || (code >= 9 && code <= 13) : WIDE_BLANKS.has(code);
}

const WIDE_BLANKS = new Set([
  0xa0,
  0x1680,
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
  ...Array.from({ length: 11 }, (_, at) => 0x2000 + at),
]);

/** True where two code units are one code point. */
function isPair(first: number, second: number): boolean {
  return (first & 0xfc00) === 0xd800 && (second & 0xfc00) === 0xdc00;
}
