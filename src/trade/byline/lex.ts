/** A byline cut into labels, acts, tokens that may be names, and the gaps between them. Text must be folded. */
import { type Act, actOf, gluedAct, mayBeginAct } from '../acts.ts';
import { agencyIn, isAffiliation, isOrganisation } from '../media.ts';
import { isLikelyNames, splitNames } from '../name-runs.ts';
import { bareNameOdds, isDottedName } from '../names.ts';
import { isOrdinaryWord } from '../ordinary-words.ts';
import { mayBeginRoleNoun, mayHaveRoleWord, roleOfNoun, roleWordAt } from '../roles.ts';
import { surnameClass } from '../surnames.ts';
import { withGluedPairs } from './glued-pairs.ts';
import { deedOf, endsApart, gapOf, type Lexeme, labelOf, tokenOf } from './lexemes.ts';
import { withWholeNames } from './whole-names.ts';

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
    if (lead && isLikelyNames(rest)) return [lead, tokenOf(rest, at + length)];
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
