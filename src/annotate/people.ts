/** Who made an article, from the bylines that were found at it. */
import { withSharedActs } from '../trade/byline/shared-acts.ts';
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
