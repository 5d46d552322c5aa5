/** What a field of one line may hold. */

/** Control characters, line ends, direction marks and lone surrogates: none of them can be seen where it stands. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;
const SPACING = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** The first character of `text` that a field of one line may not hold; null where there is none. */
export function unprintableIn(text: string): string | null {
  return UNPRINTABLE.exec(text)?.[0] ?? null;
}

/** `text` on one line: line ends and tabs become a space, what is invisible goes, both ends are trimmed. */
export function oneLine(text: string): string {
  if (!UNPRINTABLE.test(text)) return text.trim();
  return wellFormed(text.replace(SPACING, ' ').replace(INVISIBLE, '')).trim();
}

/** Lone surrogates and NUL, which no UTF-8 file of text holds, as U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd').replaceAll('\0', '\ufffd');
}

/** A body with line feeds only, without blank lines at either end. The spaces that begin its first line stay. */
export function tidyBody(text: string): string {
  const body = wellFormed(text.replace(/\r\n?/g, '\n'));
  const first = body.search(/[^ \t\n]/);
  if (first === -1) return '';
  let last = body.length;
  while (/[ \t\n]/.test(body.charAt(last - 1))) last -= 1;
  const end = body.indexOf('\n', last);
  return body.slice(body.lastIndexOf('\n', first) + 1, end === -1 ? body.length : end);
}
