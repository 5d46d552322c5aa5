/** How wide text is on a terminal. */

/** Two columns a character: what UAX #11 calls wide or full-width, by script and block. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\u3200-\u33ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;
/** Drawn on the character before, or not at all. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that one character (a code point) takes. */
function widthOf(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The text cut to so many columns, with `…` for what is left out; whole where it fits. */
export function cutToWidth(text: string, columns: number): string {
  let [width, end] = [0, 0];
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) return `${text.slice(0, end)}…`;
    // The mark needs a column of its own.
    if (width < columns) end += character.length;
  }
  return text;
}
