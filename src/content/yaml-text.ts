/** Text as a YAML scalar that every reader, of YAML 1.1 or 1.2, takes for that text. */

/** A plain scalar: begun by a letter, a digit, a bracket, a slash or a mark beyond ASCII, and without any of YAML's indicators. */
const PLAIN = /^[A-Za-z0-9(/\u00a1-\uffff][A-Za-z0-9 .\-/()+%_;=\u00a1-\uffff]*$/;
/** Line ends of YAML 1.1, byte order marks, what is no character, the private half of a pair. */
const ESCAPED = /[\u007f-\u00a0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;
const ESCAPED_ALL = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g;
/** Beyond ASCII there are no numbers, dates or keywords. */
const BEYOND_ASCII = /[\u00a1-\uffff]/;
/** `A05`, `Xinhua`, `/old/path/`; words that YAML 1.1 reads as something else. */
const WORD = /^[A-Za-z(/]/;
const KEYWORD = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
/** `43-61`, `2024-02-29-A05`, and no date. */
const HYPHENATED = /^\d+(?:-[0-9A-Za-z]+)+$/;
const DATE = /^\d{4}-\d\d?-\d\d?(?:[Tt]|$)/;

/** The scalar, plain where that is safe in block and flow alike, else in double quotes. */
export function yamlText(text: string): string {
  return isPlain(text) ? text : `"${JSON.stringify(text).slice(1, -1).replace(ESCAPED_ALL, escaped)}"`;
}

/** `[a, b]`. */
export function yamlList(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

function isPlain(text: string): boolean {
  if (!PLAIN.test(text) || ESCAPED.test(text) || text.endsWith(' ')) return false;
  if (BEYOND_ASCII.test(text)) return true;
  return WORD.test(text) ? !KEYWORD.test(text) : HYPHENATED.test(text) && !DATE.test(text);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
