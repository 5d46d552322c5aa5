/** Texts as phrases are compared with them: in half-width, and without the quotation marks that set off a part (`监督“探头”`). */

/** Marks that are passed over, in either width. */
const QUOTES = /[“”‘’"'＂＇「」『』]/;

/** True where a text has quotation marks: without them it is compared as printed but for the width of its ASCII. */
export function hasQuotes(text: string): boolean {
  return QUOTES.test(text);
}

/** Full-width ASCII stands this far above ASCII. */
const WIDE = 0xfee0;
/** What each UTF-16 unit is compared as; 0 for one that is passed over. */
const COMPARED = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - WIDE : unit;
  if ('“”‘’"「」『』'.includes(String.fromCharCode(half))) return 0;
  return unit === 0x3000 ? 0x20 : half;
});

/** The UTF-16 units that a text is compared by. They stand until the next text is read. */
export interface ComparedText {
  /** May be longer than the text. */
  readonly units: Uint16Array;
  readonly length: number;
}

let units = new Uint16Array(4096);

/** Reads a text for comparing. One block of memory serves all texts, as there are several in every article. */
export function compared(text: string): ComparedText {
  if (units.length < text.length) units = new Uint16Array(2 * text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const as = COMPARED[unit] as number;
    if (as !== 0 || unit === 0) units[length++] = as;
  }
  return { units, length };
}

/** A call takes so many arguments at least on any engine. */
const PIECE = 4096;

/** The text compared, as a string. */
export function stringOf({ units, length }: ComparedText): string {
  let text = '';
  for (let at = 0; at < length; at += PIECE) {
    const piece = units.subarray(at, Math.min(length, at + PIECE));
    text += Reflect.apply(String.fromCharCode, null, piece);
  }
  return text;
}

/** The text as it is compared. */
export function matched(text: string): string {
  return stringOf(compared(text));
}
