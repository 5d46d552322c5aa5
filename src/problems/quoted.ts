/** Longest excerpt of the content shown in a message, in characters. */
const SHOWN = 60;

/** The content as a message quotes it: on one line, nothing that could upset a terminal, cut where it is long. */
export function quoted(found: string): string {
  const characters = Array.from(found.slice(0, 2 * SHOWN + 2));
  const cut = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : found;
  return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, mark => `\\u{${codePoint(mark)}}`);
}

/** `202E` for the character U+202E. */
export function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
