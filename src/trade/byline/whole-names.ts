/** Names that end in the character of an act. */
import type { Lexeme } from './lexemes.ts';

/** `记者 哈斯图 文/图`: right before a deed of writing, what stands glued to a name is the end of it. */
export function withWholeNames(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const whole: Lexeme[] = [];
  for (const [index, lexeme] of lexemes.entries()) {
    const [token, gap, next] = [whole.at(-1), lexemes[index + 1], lexemes[index + 2]];
    const glued =
      lexeme.kind === 'deed' && lexeme.text === '图' && token?.kind === 'token' && token.end === lexeme.start;
    const written = gap?.kind === 'gap' && /^ +$/.test(gap.text) && next?.kind === 'deed' && next.act.writes;
    if (glued && written) whole.splice(-1, 1, { ...token, text: token.text + lexeme.text, end: lexeme.end });
    else whole.push(lexeme);
  }
  return whole;
}
