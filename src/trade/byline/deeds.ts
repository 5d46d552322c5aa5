/** Acts side by side in a byline, and what their slashes tie them to. */
import type { Deed, Gap, Lexeme } from './lexemes.ts';

/** `文/图`, `文 图`, `摄影/报道`: acts with no name between them become one act. */
export function mergeDeeds(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const merged: Lexeme[] = [];
  lexemes.forEach((lexeme, index) => {
    const gap = merged.at(-1);
    const between = gap?.kind === 'gap' ? gap : null;
    const before = between ? merged.at(-2) : gap;
    const apart = between && isFork(between, merged.at(-3), lexemes[index + 1]);
    if (lexeme.kind !== 'deed' || before?.kind !== 'deed' || !isJoint(between) || apart) merged.push(lexeme);
    else merged.splice(between ? -2 : -1, 2, union(before, lexeme));
  });
  return merged;
}

function isJoint(gap: Gap | null): boolean {
  return gap === null || /^[ /&+、]{1,3}$/.test(gap.text);
}

/** `张三/文 图/李四`: each act is tied away from the other. */
function isFork(between: Gap, before: Lexeme | undefined, after: Lexeme | undefined): boolean {
  return /^ +$/.test(between.text) && endsTied(before) && beginsTied(after);
}

function union(before: Deed, after: Deed): Deed {
  const act = {
    writes: before.act.writes || after.act.writes,
    shoots: before.act.shoots || after.act.shoots,
  };
  const text = `${before.text}/${after.text}`;
  return { kind: 'deed', act, text, start: before.start, end: after.end };
}

/** What the act at an index is tied to by a slash, bar or colon: `张三/文` before, `文/张三` after; null where by neither. */
export function tieOf(lexemes: readonly Lexeme[], index: number): 'before' | 'after' | null {
  if (beginsTied(lexemes[index + 1])) return 'after';
  return endsTied(lexemes[index - 1]) ? 'before' : null;
}

function beginsTied(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'gap' && /^ *[/:|]/.test(lexeme.text);
}

function endsTied(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'gap' && /[/|] *$/.test(lexeme.text);
}
