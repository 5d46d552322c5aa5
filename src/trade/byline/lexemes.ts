/** What a byline is made of: labels, deeds, tokens and gaps. */
import type { Act } from '../acts.ts';
import type { RoleOfLabel } from '../roles.ts';

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

export function tokenOf(text: string, start: number): Token {
  return { kind: 'token', text, start, end: start + text.length };
}

export function gapOf(text: string, start: number): Gap {
  return { kind: 'gap', text, start, end: start + text.length };
}

export function deedOf(text: string, start: number, act: Act): Deed {
  return { kind: 'deed', act, text, start, end: start + text.length };
}

export function labelOf(
  text: string,
  start: number,
  { role, signsAlone }: Pick<Label, 'role' | 'signsAlone'>,
): Label {
  return { kind: 'label', role, signsAlone, text, start, end: start + text.length };
}

/** True after a single character and a blank: the first half of a spaced-out name. */
export function endsApart(before: readonly Lexeme[]): boolean {
  const [token, gap] = before.slice(-2);
  return token?.kind === 'token' && token.text.length === 1 && gap?.kind === 'gap' && /^ +$/.test(gap.text);
}
