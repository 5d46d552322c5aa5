/** Acts that one line of a byline says of the line above it too. */
import type { Credit, PrintedByline } from '../../types.ts';

/** Both acts at the end of a line, in either width, before the bracket that closes it. */
const BOTH = /文 ?[/／、]? ?图[)）]?$/u;

/** The bylines of an article, in order; where one stands on two lines whose last says `文/图`, both are credited (`记者 A` above `通讯员 B 文/图`). */
export function withSharedActs(bylines: readonly PrintedByline[]): readonly PrintedByline[] {
  if (bylines.length < 2) return bylines;
  return bylines.map((printed, at) => {
    const next = bylines[at + 1];
    if (next === undefined || !BOTH.test(next.text.trim()) || !runsOn(printed, next)) return printed;
    const shots = printed.byline.credits.map(({ name }): Credit => ({ role: 'photographer', name }));
    const byline = { ...printed.byline, credits: [...printed.byline.credits, ...shots] };
    return { ...printed, byline };
  });
}

/** The lines of one byline are neighbours, but for a blank one, and none of them but the last says what was done. */
function runsOn(printed: PrintedByline, next: PrintedByline): boolean {
  const { credits } = printed.byline;
  const gap = (next.lines[0]?.from ?? 0) - (printed.lines.at(-1)?.to ?? 0);
  return (
    printed.position === next.position &&
    gap > 0 &&
    gap <= 2 &&
    credits.length > 0 &&
    credits.every(({ role }) => role !== 'photographer')
  );
}
