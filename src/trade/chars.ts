/** Classes of characters, and the folding of widths, that the grammars of the trade match with. */

/**
 * The text with full-width ASCII (`！`…`～`) and the full-width space made half-width, character for
 * character: offsets into the result are offsets into `text`. `〇`, `。` and `、` stay. For matching only, never stored.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, char =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

/** True for one code point of Han script: the rare planes (`𠮷`), `々` and `〇` too. False for `''` and for more than one. */
export function isHan(char: string): boolean {
  return /^\p{Script=Han}$/u.test(char);
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
  return [...text.replace(/\s+/g, '')].length;
}
