/** Who is named as the author of an article, and which part of a name is the family's. */
import { isDottedName, isNameShaped } from '../../trade/names.ts';
import { isCompoundSurname, surnameClass } from '../../trade/surnames.ts';

/** A name in its two parts, without what stands between them. */
export interface PersonName {
  readonly family: string;
  readonly given: string;
}

/** An author. `name` is null for a body, a pen name, and a name whose parts can't be told: those stand as printed. */
export interface Author {
  readonly printed: string;
  readonly name: PersonName | null;
  readonly script: 'han' | 'latin';
}

/** The author of a name in a byline. */
export function authorOf(printed: string): Author {
  const shown = printed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const script = /\p{Script=Han}/u.test(shown) ? 'han' : 'latin';
  return { printed: shown, script, name: script === 'han' ? chineseName(shown) : westernName(shown) };
}

/** Two or three characters with a known surname, three or four with a compound one: beyond that parts are a guess. */
function chineseName(text: string): PersonName | null {
  const characters = [...text];
  const compound = isCompoundSurname(characters.slice(0, 2).join(''));
  const length = compound ? 2 : 1;
  const [least, most] = compound ? [3, 4] : [2, 3];
  if (characters.length < least || characters.length > most || isDottedName(text)) return null;
  const rank = compound ? 1 : surnameClass(characters[0] ?? '');
  if (rank === null || rank > 3 || !isNameShaped(text)) return null;
  return { family: characters.slice(0, length).join(''), given: characters.slice(length).join('') };
}

const WESTERN = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3}$/u;
const PINYIN = /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouü]{1,3}(?:ng?|r)?['’-]?){1,3}$/i;
const BODY =
  /\b(?:agency|bureau|cent(?:er|re)|china|daily|desk|department|media|news|office|post|press|staff|team|times|xinhua)\b/i;

/** Given name first, as English articles print them; a Chinese name in pinyin may stand either way, and stays as it is. */
function westernName(text: string): PersonName | null {
  const words = text.split(' ');
  if (!WESTERN.test(text) || BODY.test(text) || words.every(word => PINYIN.test(word))) return null;
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}

/** The first letters of a given name: `John Q.` → `J`, `Q`; `Jean-Paul` → `J`, `P`. */
export function initialsOf(given: string): readonly string[] {
  return given.split(/[\s.’'-]+/).flatMap(part => (part === '' ? [] : [([...part][0] ?? '').toUpperCase()]));
}
