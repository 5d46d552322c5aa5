/** Who made an article, from the bylines that were found at it. */
import type { Credit, Cutting, Fact, LineSpan, PrintedByline } from '../types.ts';

/** The people of an article. Empty lists, with the reason, where nobody is named. */
export interface People {
  readonly reporter: Fact<readonly string[]>;
  readonly correspondent: Fact<readonly string[]>;
  readonly photographer: Fact<readonly string[]>;
  /** Agency whose copy the article is; a photo of an agency's does not make it so. Null where there is none. */
  readonly agency: Fact<string> | null;
  /** All bylines taken out of the body, as printed and in order, joined by a blank; null where there is none. */
  readonly byline: Fact<string> | null;
}

/**
 * Collects the credits of a cutting's bylines, each name once a role, in the order of the page. The confidence of a
 * fact is that of its weakest byline.
 */
export function peopleOf(cutting: Cutting): People {
  const bylines = withSharedActs(cutting.bylines);
  return {
    reporter: namesIn(bylines, 'reporter'),
    correspondent: namesIn(bylines, 'correspondent'),
    photographer: namesIn(bylines, 'photographer'),
    agency: agencyOf(bylines),
    byline: printedIn(bylines),
  };
}

const BOTH = /文 ?[/／、]? ?图[)）]?$/u;

/** A byline on two lines whose last says `文/图`: it is said of both (`记者 A` above `通讯员 B 文/图`). */
function withSharedActs(bylines: readonly PrintedByline[]): readonly PrintedByline[] {
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

function namesIn(bylines: readonly PrintedByline[], role: Credit['role']): Fact<readonly string[]> {
  const names: string[] = [];
  const having: PrintedByline[] = [];
  for (const printed of bylines)
    for (const credit of printed.byline.credits) {
      if (credit.role !== role) continue;
      if (!names.includes(credit.name)) names.push(credit.name);
      if (having.at(-1) !== printed) having.push(printed);
    }
  return names.length === 0 ? NOBODY[role] : fact(names, having);
}

function nobody(role: Credit['role']): Fact<readonly string[]> {
  return { value: [], confidence: 0.9, because: `no byline names a ${role}`, lines: [] };
}

const NOBODY: Readonly<Record<Credit['role'], Fact<readonly string[]>>> = {
  reporter: nobody('reporter'),
  correspondent: nobody('correspondent'),
  photographer: nobody('photographer'),
};

function agencyOf(bylines: readonly PrintedByline[]): Fact<string> | null {
  const wired = bylines.find(({ byline, position }) => byline.agency !== null && position !== 'caption');
  return wired?.byline.agency ? fact(wired.byline.agency, [wired]) : null;
}

/** A credit inside a sentence stays in the body, so it is not said again here. */
function printedIn(bylines: readonly PrintedByline[]): Fact<string> | null {
  const taken: PrintedByline[] = [];
  let text = '';
  for (const printed of bylines) {
    if (printed.position === 'inline') continue;
    text += `${taken.length > 0 ? ' ' : ''}${printed.text.trim()}`;
    taken.push(printed);
  }
  return taken.length === 0 ? null : fact(text, taken);
}

/** A fact that one byline or more say. */
function fact<T>(value: T, bylines: readonly PrintedByline[]): Fact<T> {
  let confidence = 1;
  const reasons: string[] = [];
  const lines: LineSpan[] = [];
  for (const { byline, lines: spans } of bylines) {
    confidence = Math.min(confidence, byline.confidence);
    if (!reasons.includes(byline.because)) reasons.push(byline.because);
    for (const span of spans) lines.push(span);
  }
  return { value, confidence, because: reasons.join('; '), lines };
}
