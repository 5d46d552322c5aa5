/** The tokens between two labels as people and organisations. */

import { agencyIn, isAffiliation, isNobody, isOrganisation } from '../media.ts';
import { type FoundName, splitNames, type Trust } from '../name-runs.ts';
import { bareNameOdds, dottedNameOdds, isDottedName, isLongSound, nameOdds, penNameOdds } from '../names.ts';
import type { Gap, Token } from './lexemes.ts';

/** Somebody named in a byline. Offsets are of the text that was lexed. */
export interface Person {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** How surely it is a name where nothing announces one: `bareNameOdds`, `penNameOdds`; 0 for organisations and Latin names. */
  readonly odds: number;
  /** False where no surname vouches for it. */
  readonly sure: boolean;
}

export interface People {
  readonly people: readonly Person[];
  readonly agency: string | null;
}

const LIKELY_NAME = 4;
const WORD = -4;
/** Of a name that only its sounds vouch for, and that a label announces: 阿斯哈尔. */
const SOUNDS_ONLY = 0;
const LATIN = /^[A-Za-z][A-Za-z.'’-]*$/;
const PLAIN_HAN = /^\p{Script=Han}+$/u;

/**
 * Reads a stretch of tokens and gaps. `trust` as for `splitNames`; under `tokens` a long token that is no name
 * is an organisation. Null where something is neither a name nor an organisation nor whose a reporter is.
 */
export function peopleIn(lexemes: readonly (Token | Gap)[], trust: Trust): People | null {
  const people: Person[] = [];
  let agency: string | null = null;
  for (const run of runsOf(lexemes)) {
    const [first] = run;
    if (!first) continue;
    if (run.length === 1 && isMute(first.text)) {
      agency ??= agencyIn(first.text);
      continue;
    }
    const found = PLAIN_HAN.test(first.text)
      ? plainPeople(run, trust)
      : [whole(first.start, textOf(run), 'person')];
    if (!found) return null;
    people.push(...found.filter(({ kind }) => kind === 'person' || !isInBrackets(first, lexemes)));
  }
  return { people, agency };
}

/** `张三（市公安局）`: where somebody works. */
function isInBrackets(token: Token, lexemes: readonly (Token | Gap)[]): boolean {
  return lexemes.some(
    lexeme => lexeme.kind === 'gap' && lexeme.end === token.start && lexeme.text.includes('('),
  );
}

/** 本报, 新华社, 《X报》: they stand where names do and say only whose somebody is. */
function isMute(token: string): boolean {
  if (/[《》]/.test(token)) return true;
  return (
    isAffiliation(token) && !token.endsWith('中心') && nameOdds(token) < LIKELY_NAME && !isGivenName(token)
  );
}

/** 惠民生: a surname before characters that also make a word of the trade, both common in names. */
function isGivenName(token: string): boolean {
  return token.length === 3 && nameOdds(token) > 1 && /^\p{Script=Han}(?:民生|文化|文字|文体)$/u.test(token);
}

/** Tokens that may belong together: plain Han tokens with only blanks between them, Latin words likewise; all else alone. */
function runsOf(lexemes: readonly (Token | Gap)[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  let joins = false;
  for (const lexeme of lexemes) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (lexeme.kind === 'gap') joins &&= /^ +$/.test(lexeme.text);
    else if (joins && last && before && alike(before.text, lexeme.text)) last.push(lexeme);
    else runs.push([lexeme]);
    if (lexeme.kind === 'token') joins = true;
  }
  return runs;
}

function alike(before: string, token: string): boolean {
  if (LATIN.test(before)) return LATIN.test(token);
  const plain = (text: string) => PLAIN_HAN.test(text) && !isMute(text) && !isBody(text) && !isNobody(text);
  return plain(before) && plain(token);
}

/** An organisation, unless it may as well be somebody's name (张立校). */
function isBody(token: string): boolean {
  return isOrganisation(token) && !(nameOdds(token) >= LIKELY_NAME && !/[宣局办厅部处]$/.test(token));
}

/** 安检, 云宣: a place and the office in it that signs, a character each, where no name ends so. */
function isOffice(token: string): boolean {
  return /^\p{Script=Han}[检宣纪税]$/u.test(token) && nameOdds(token) < 0;
}

/** Latin words with one blank between them. */
function textOf(run: readonly Token[]): string {
  return run.map(token => token.text).join(' ');
}

function plainPeople(run: readonly Token[], trust: Trust): readonly Person[] | null {
  const [first] = run;
  if (!first) return [];
  if (run.length === 1 && (isBody(first.text) || isNobody(first.text) || isOffice(first.text)))
    return [whole(first.start, first.text, 'organisation')];
  if (run.length === 1 && trust === 'tokens' && isLongSound(first.text))
    return [{ ...whole(first.start, first.text, 'person'), sure: true }];
  const text = blanked(run);
  const names = splitNames(text, trust);
  if (names && !(trust === 'tokens' && isGluedWords(run, names)))
    return names.map(found => personOf(found, first.start));
  if (trust === 'tokens' && run.length === 1 && first.text.length >= 4)
    return [whole(first.start, first.text, 'organisation')];
  return trust === 'tokens' && run.length > 1 ? eachAlone(run, trust) : null;
}

/** `安州海事`: one token whose parts are words, not names. */
function isGluedWords(run: readonly Token[], names: readonly FoundName[]): boolean {
  return run.length === 1 && names.length > 1 && names.some(({ name }) => bareNameOdds(name) < WORD);
}

/** The run with its blanks as wide as they stand, so that offsets hold. */
function blanked(run: readonly Token[]): string {
  let text = '';
  const from = run[0]?.start ?? 0;
  for (const token of run) text = text.padEnd(token.start - from, ' ') + token.text;
  return text;
}

function eachAlone(run: readonly Token[], trust: Trust): readonly Person[] | null {
  const people = run.map(token => plainPeople([token], trust));
  return people.every(each => each !== null) ? people.flat() : null;
}

function personOf({ name, start, end, sure }: FoundName, from: number): Person {
  const likely = sure ? bareNameOdds(name) : penNameOdds(name);
  const odds = likely === -Infinity ? SOUNDS_ONLY : likely;
  return { kind: 'person', name, start: from + start, end: from + end, odds, sure };
}

function whole(start: number, name: string, kind: Person['kind']): Person {
  const dotted = kind === 'person' && isDottedName(name);
  return {
    kind,
    name,
    start,
    end: start + name.length,
    odds: dotted ? dottedNameOdds(name) : 0,
    sure: dotted,
  };
}
