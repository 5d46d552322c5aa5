/** Is a token the name of a person? */
import { isHan } from './chars.ts';
import { givenClass } from './given-names.ts';
import { beginsWithOrdinaryWord, isOrdinaryWord } from './ordinary-words.ts';
import { isCompoundSurname, surnameClass } from './surnames.ts';

/** Log-odds or so of a surname of each class. */
const SURNAME_ODDS = { 1: 3, 2: 1, 3: -0.5, 4: -2.5 } as const;
const COMPOUND_ODDS = 5;
const GIVEN_ODDS = { common: 1.2, plain: -0.5, surname: -1.2, never: -12 } as const;
/** Four names in five have three characters. */
const THREE_CHARACTERS = 1.2;
const ORDINARY_WORD = -6;
const ORDINARY_BEGINNING = -5;
/** Two surnames of one character each before a given name: 陈方安生. */
const TWO_SURNAMES = -2;

/** Below this no reader would take the characters for a name. */
export const IMPOSSIBLE = -5;

/**
 * How much likelier the characters are a person's name than not, as log-odds: 6.6 for 张国庆, about 0 for a rare
 * surname with an unusual given name; -Infinity where they can't be one. Han characters only, no spaces.
 */
export function nameOdds(text: string): number {
  const characters = [...text];
  if (characters.length < 2 || characters.length > 4 || !characters.every(isHan)) return -Infinity;
  return Math.max(simpleOdds(characters), compoundOdds(characters), doubleOdds(characters));
}

/** The same, told from ordinary words too: 平安, 高新区 and 党旗红 are unlikely names where nothing says a name stands there. */
export function bareNameOdds(text: string): number {
  if (isOrdinaryWord(text)) return nameOdds(text) + ORDINARY_WORD;
  return nameOdds(text) + (beginsWithOrdinaryWord(text) ? ORDINARY_BEGINNING : 0);
}

/** True where a token of two to four Han characters is shaped like a name, or is a minority or foreign one with its dot. */
export function isNameShaped(text: string): boolean {
  return isDottedName(text) || nameOdds(text) > IMPOSSIBLE;
}

/** A minority or foreign name: parts of Han characters or Latin letters joined by · • ・ or ‧. */
export function isDottedName(text: string): boolean {
  return /^[\p{Script=Han}A-Za-z]{1,12}(?:[·•・‧∙⋅･][\p{Script=Han}A-Za-z]{1,12}){1,4}$/u.test(text);
}

function simpleOdds([surname = '', ...given]: readonly string[]): number {
  const rank = surnameClass(surname);
  if (rank === null || given.length > 2) return -Infinity;
  return SURNAME_ODDS[rank] + givenOdds(given) + (given.length === 2 ? THREE_CHARACTERS : 0);
}

function compoundOdds([first = '', second = '', ...given]: readonly string[]): number {
  if (given.length === 0 || !isCompoundSurname(first + second)) return -Infinity;
  return COMPOUND_ODDS + givenOdds(given);
}

function doubleOdds([first = '', second = '', ...given]: readonly string[]): number {
  const ranks = [surnameClass(first), surnameClass(second)];
  if (given.length !== 2 || ranks.some(rank => rank === null || rank > 2)) return -Infinity;
  return TWO_SURNAMES + givenOdds(given);
}

function givenOdds(given: readonly string[]): number {
  let odds = 0;
  for (const character of given) odds += GIVEN_ODDS[givenClass(character)];
  return odds;
}
