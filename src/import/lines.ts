import type { ArticleId } from '../ids.ts';
import type { LineAccount, LineRun } from '../types.ts';

/** Joins neighbouring lines with one role, owner and reason into runs; blank lines between them don't part them. */
export function lineRuns(
  accounts: readonly LineAccount[],
  idOf: (cutting: number) => ArticleId | null,
): readonly LineRun[] {
  const runs: { -readonly [Field in keyof LineRun]: LineRun[Field] }[] = [];
  for (const { line, role, cutting, because } of accounts) {
    const article = cutting === null ? null : idOf(cutting);
    const last = runs.at(-1);
    if (last?.role === role && last.article === article && last.because === because) last.to = line;
    else runs.push({ from: line, to: line, role, article, because });
  }
  return runs;
}
