/** The account of a page: what every non-blank line is, and whose. */
import type { LineAccount, LineRole } from '../types.ts';
import { isEmpty } from './blocks.ts';
import { blocksOfDraft, type Draft } from './drafts.ts';
import type { Role } from './grammar.ts';
import type { Placed } from './layout.ts';

const ROLE: Readonly<Record<Role, LineRole>> = {
  furniture: 'furniture',
  'page-break': 'furniture',
  series: 'series',
  place: 'place',
  kicker: 'kicker',
  headline: 'headline',
  'headline-more': 'headline',
  subtitle: 'subtitle',
  'byline-above': 'byline',
  'byline-below': 'byline',
  lead: 'body',
  body: 'body',
  'body-more': 'body',
  'body-last': 'body',
  continued: 'body',
  item: 'body',
  subheading: 'subheading',
  caption: 'caption',
  jump: 'jump',
  unassigned: 'unassigned',
};

/** One account for each line of every block that is not blank, in the order of the page with these lines. */
export function accountsOf(
  drafts: readonly Draft[],
  rest: readonly Placed[],
  lines: readonly string[],
): readonly LineAccount[] {
  const all: LineAccount[] = [];
  const account = ({ seen, role, because }: Placed, cutting: number | null) => {
    for (let line = seen.block.lines.from; line <= seen.block.lines.to; line++)
      if (!isEmpty(lines[line - 1] ?? '')) all.push({ line, role: ROLE[role], cutting, because });
  };
  for (const [index, draft] of drafts.entries())
    for (const each of blocksOfDraft(draft)) account(each, index + 1);
  for (const each of rest) account(each, null);
  return all.sort((a, b) => a.line - b.line);
}
