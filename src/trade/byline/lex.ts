/** A byline cut into labels, acts, tokens that may be names, and the gaps between them. Text must be folded. */

import { type Act, actOf, gluedAct, mayBeginAct } from '../acts.ts';
import { agencyIn, isAffiliation, isOrganisation } from '../media.ts';
import { splitNames } from '../name-runs.ts';
import { bareNameOdds, isDottedName } from '../names.ts';
import { isOrdinaryWord } from '../ordinary-words.ts';
import { mayBeginRoleNoun, mayHaveRoleWord, type RoleOfLabel, roleOfNoun, roleWordAt } from '../roles.ts';
import { surnameClass } from '../surnames.ts';
import { withWholeNames } from './whole-names.ts';

/** Offsets are of the text given to `lex`. */
export type Lexeme = Label | Deed | Token | Gap;
interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
/** 记者, 郑报全媒体记者, 责编. */
export interface Label extends Span {
  readonly kind: 'label';
  readonly role: RoleOfLabel;
  readonly signsAlone: boolean;
}
/** 文, 摄影报道, 供图. */
export interface Deed extends Span {
  readonly kind: 'deed';
  readonly act: Act;
}
/** Han characters, Latin letters and dots without blanks: a name, several glued, or a part of one; an organisation. */
export interface Token extends Span {
  readonly kind: 'token';
}
/** Blanks, commas, slashes, colons, brackets. */
export interface Gap extends Span {
  readonly kind: 'gap';
}

const GAP = /^(?:[ \n、,;/|:&+()]|\d{1,2}月\d{1,2}日)+/;
const TOKEN = /^(?:[\p{Script=Han}A-Za-z·•・‧∙⋅･.'’《》-])+/u;
/** All that a byline is made of: looked at first, because most texts are none. */
const MATERIAL = /^(?:[\p{Script=Han}A-Za-z·•・‧∙⋅･.'’《》 \n、,;/|:&+()-]|\d{1,2}月\d{1,2}日)*$/u;
/** What runs of text have and no byline does: nearly every text that is none has some of it. */
const FOREIGN = /[。!?“”"…%]/;
const LONGEST_TOKEN = 60;
/** A role word may run on past a token by its inner blanks: 记 者. */
const ROLE_REACH = 12;
const SURE_BEFORE_ROLE = 4;
const LIKELY_AFTER_NOUN = 2;
const WRITES: Act = { writes: true, shoots: false };

/** Null where something stands in the text that no byline has: a full stop, a quotation mark, a figure. */
export function lex(text: string): readonly Lexeme[] | null {
  if (FOREIGN.test(text) || !MATERIAL.test(text)) return null;
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const read = lexemesAt(text, at, lexemes);
    const end = read?.at(-1)?.end ?? at;
    if (!read || end === at) return null;
    lexemes.push(...read);
    at = end;
  }
  return text.includes('文') ? withGluedPairs(withWholeNames(lexemes)) : lexemes;
}

function lexemesAt(text: string, at: number, before: readonly Lexeme[]): readonly Lexeme[] | null {
  const rest = text.slice(at, at + 4 * LONGEST_TOKEN);
  const gap = GAP.exec(rest)?.[0];
  if (gap !== undefined) return [gapOf(gap, at)];
  const token = TOKEN.exec(rest)?.[0];
  if (token === undefined || token.length > LONGEST_TOKEN) return null;
  const roles = mayHaveRoleWord(rest.slice(0, token.length + ROLE_REACH));
  for (let offset = 0; roles && offset < token.length; offset++) {
    const role = roleWordAt(rest.slice(offset));
    if (!role) continue;
    const lead = token.slice(0, offset);
    if (lead === '' || isLeadOfLabel(lead, before))
      return [labelOf(rest.slice(0, offset + role.length), at, role)];
    const word = rest.slice(offset, offset + role.length);
    return [...words(lead, at, before), labelOf(word, at + offset, role)];
  }
  return words(token, at, before);
}

function tokenOf(text: string, start: number): Token {
  return { kind: 'token', text, start, end: start + text.length };
}

function gapOf(text: string, start: number): Gap {
  return { kind: 'gap', text, start, end: start + text.length };
}

function deedOf(text: string, start: number, act: Act): Deed {
  return { kind: 'deed', act, text, start, end: start + text.length };
}

function labelOf(
  text: string,
  start: number,
  { role, signsAlone }: Pick<Label, 'role' | 'signsAlone'>,
): Label {
  return { kind: 'label', role, signsAlone, text, start, end: start + text.length };
}

/**
 * What is glued before a role word is whose reporter it is (市公安局通讯员, 金水记者), unless it is an act, or names:
 * plain ones at the beginning, any after another label (记者张三实习生李四, 记者 王 军通讯员).
 */
function isLeadOfLabel(lead: string, before: readonly Lexeme[]): boolean {
  if (actOf(lead) || gluedAct(lead) || isDottedName(lead) || (lead.length === 1 && endsApart(before)))
    return false;
  if (isAffiliation(lead)) return true;
  const labelled = before.some(lexeme => lexeme.kind === 'label');
  const names = splitNames(lead) ?? (labelled && isRareName(lead) ? [] : null);
  if (!names) return true;
  return !labelled && names.some(({ name }) => bareNameOdds(name) < SURE_BEFORE_ROLE);
}

/** `记者邢台生通讯员`: a usual surname and a given name that parents avoid; no office (公安局). */
function isRareName(lead: string): boolean {
  const rank = surnameClass(lead.charAt(0));
  return rank !== null && rank <= 2 && !isOrganisation(lead) && splitNames(lead, 'tokens')?.length === 1;
}

/** True after a single character and a blank: the first half of a spaced-out name. */
function endsApart(before: readonly Lexeme[]): boolean {
  const [token, gap] = before.slice(-2);
  return token?.kind === 'token' && token.text.length === 1 && gap?.kind === 'gap' && /^ +$/.test(gap.text);
}

/** A token without a role word: an act, a noun of a role, a name with an act glued on, or plain. 巴图 is a name, not 巴’s picture. */
function words(token: string, at: number, before: readonly Lexeme[]): readonly Lexeme[] {
  const whole = wholeWord(token, at);
  if (whole) return [whole];
  const glued = gluedAct(token);
  if (glued && (token.length > glued.word.length + 1 || endsApart(before)))
    return beforeAct(token.slice(0, -glued.word.length), at, {
      word: glued.word,
      act: glued.act,
      end: at + token.length,
    });
  const longest = mayBeginWord(token) ? Math.min(5, token.length - 2) : 0;
  for (let length = longest; length >= 2; length--) {
    const lead = wholeWord(token.slice(0, length), at);
    const rest = token.slice(length);
    if (lead && splitNames(rest)?.every(({ name }) => bareNameOdds(name) >= LIKELY_AFTER_NOUN))
      return [lead, tokenOf(rest, at + length)];
  }
  return [tokenOf(token, at)];
}

function mayBeginWord(token: string): boolean {
  const first = token.charAt(0);
  return mayBeginAct(first) || mayBeginRoleNoun(first);
}

function wholeWord(token: string, at: number): Lexeme | null {
  if (!mayBeginWord(token)) return null;
  const act = actOf(token);
  if (act) return deedOf(token, at, act);
  const role = roleOfNoun(token);
  return role ? labelOf(token, at, { role, signsAlone: false }) : null;
}

/** `张三摄`, but `北京报道`: a place before 报道 is no name. */
function beforeAct(
  lead: string,
  at: number,
  glued: { readonly word: string; readonly act: Act; readonly end: number },
): readonly Lexeme[] {
  const deed = deedOf(glued.word, glued.end - glued.word.length, glued.act);
  const inner = wholeWord(lead, at);
  if (inner) return [inner, deed];
  const nobody = isOrdinaryWord(lead) || !splitNames(lead);
  const place = /报道$/.test(glued.word) && nobody && !agencyIn(lead) && !isOffice(lead);
  return place ? [gapOf(lead, at), deed] : [tokenOf(lead, at), deed];
}

/** `街道办事处报道`, but `新密市报道`: a body that writes, not a place. */
function isOffice(lead: string): boolean {
  return isOrganisation(lead) && !/[市县区镇乡村]$/.test(lead);
}

/**
 * `王军文 李明图`: a 文 glued to a name is an act where a picture's act is glued or stands after it, and nobody
 * has written yet. `任 文`: a 文 that stands alone is a name's second half after a lone first one.
 */
function withGluedPairs(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const parted: Lexeme[] = [];
  for (const [index, lexeme] of lexemes.entries())
    if (lexeme.text.includes('文')) parted.push(...partsAt(lexemes, index, lexeme));
    else parted.push(lexeme);
  return parted;
}

function partsAt(lexemes: readonly Lexeme[], index: number, lexeme: Lexeme): readonly Lexeme[] {
  const before = lexemes.slice(Math.max(0, index - 4), index);
  if (isHalfOfName(lexeme, before) || isSurname(lexemes, index)) return [tokenOf(lexeme.text, lexeme.start)];
  if (lexeme.kind !== 'token') return [lexeme];
  const middle = writtenBetween(lexeme, before, lexemes[index + 1]);
  if (middle) return middle;
  if (!lexeme.text.endsWith('文')) return [lexeme];
  const enough = lexeme.text.length > 2 || (lexeme.text.length === 2 && endsApart(before));
  const written = lexemes.slice(0, index).some(each => each.kind === 'deed' && each.act.writes);
  if (!enough || written || !picturesFollow(lexemes.slice(index + 1))) return [lexeme];
  return [tokenOf(lexeme.text.slice(0, -1), lexeme.start), deedOf('文', lexeme.end - 1, WRITES)];
}

/** `记者 文 豫 慕容迪`: before one character and no more, where names stand, 文 is a surname. */
function isSurname(lexemes: readonly Lexeme[], index: number): boolean {
  const [gap, given, apart, next] = lexemes.slice(index + 1, index + 5);
  const alone = lexemes[index]?.text === '文' && lexemes[index - 1]?.kind !== 'token';
  const one =
    gap?.kind === 'gap' && /^ +$/.test(gap.text) && given?.kind === 'token' && given.text.length === 1;
  const over = next === undefined || apart?.kind !== 'gap' || next.kind !== 'token' || next.text.length > 1;
  return lexemes[index]?.kind === 'deed' && alone && one && over;
}

/** `记者张三文李四图`: after a label and before a glued picture's act, the 文 between two names. */
function writtenBetween(
  { text, start, end }: Token,
  before: readonly Lexeme[],
  next: Lexeme | undefined,
): readonly Lexeme[] | null {
  const glued = next?.kind === 'deed' && next.start === end && next.act.shoots && !next.act.writes;
  const at = text.indexOf('文', 2);
  if (!glued || at < 0 || before.at(-1)?.kind !== 'label') return null;
  const sides = [text.slice(0, at), text.slice(at + 1)];
  if (!sides.every(side => splitNames(side)?.every(({ name }) => bareNameOdds(name) >= LIKELY_AFTER_NOUN)))
    return null;
  return [
    tokenOf(text.slice(0, at), start),
    deedOf('文', start + at, WRITES),
    tokenOf(text.slice(at + 1), start + at + 1),
  ];
}

function isHalfOfName(lexeme: Lexeme, before: readonly Lexeme[]): boolean {
  return (
    lexeme.kind === 'deed' && lexeme.text === '文' && endsApart(before) && !endsApart(before.slice(0, -2))
  );
}

/** True where an act of pictures follows at once (`张三文/图`), or takes them with nobody having written (`张三文 李四图`). */
function picturesFollow(after: readonly Lexeme[]): boolean {
  const [gap, next] = after;
  if (gap?.kind === 'gap' && /^[/&+、]+$/.test(gap.text) && next?.kind === 'deed') return !next.act.writes;
  const at = after.findIndex(lexeme => lexeme.kind === 'deed');
  return /^[图摄圖攝]$/.test(after[at]?.text ?? '') && after[at - 1]?.kind === 'token';
}
