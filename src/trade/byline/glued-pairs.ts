/** The 文 of writers beside the 图 of photographers, where both are glued to names. */
import type { Act } from '../acts.ts';
import { isLikelyNames } from '../name-runs.ts';
import { deedOf, endsApart, type Lexeme, type Token, tokenOf } from './lexemes.ts';

const WRITES: Act = { writes: true, shoots: false };

/**
 * `王军文 李明图`: a 文 glued to a name is an act where a picture's act is glued or stands after it, and nobody
 * has written yet. `任 文`: a 文 that stands alone is a name's second half after a lone first one.
 */
export function withGluedPairs(lexemes: readonly Lexeme[]): readonly Lexeme[] {
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
  if (!sides.every(side => isLikelyNames(side))) return null;
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
