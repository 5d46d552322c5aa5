/** The account of a page: what every non-blank line is, and whose. */
import type { LineAccount } from '../types.ts';
import { isEmpty } from './blocks.ts';
import { blocksOfDraft, type Draft } from './drafts.ts';
import { LINE_ROLE } from './grammar.ts';
import type { Placed } from './layout.ts';

/** One account for each line of every block that is not blank, in the order of the page with these lines. */
export function accountsOf(
  drafts: readonly Draft[],
  rest: readonly Placed[],
  lines: readonly string[],
): readonly LineAccount[] {
  const all: LineAccount[] = [];
  const account = ({ seen, role, because }: Placed, cutting: number | null) => {
    for (let line = seen.block.lines.from; line <= seen.block.lines.to; line++)
      if (!isEmpty(lines[line - 1] ?? '')) all.push({ line, role: LINE_ROLE[role], cutting, because });
  };
  for (const [index, draft] of drafts.entries())
    for (const each of blocksOfDraft(draft)) account(each, index + 1);
  for (const each of rest) account(each, null);
  return all.sort((a, b) => a.line - b.line);
}
