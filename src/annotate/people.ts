/** Who made an article, from the bylines that were found at it. */
import type { Credit, Cutting, Fact, PrintedByline } from '../types.ts';

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
  const { bylines } = cutting;
  return {
    reporter: namesIn(bylines, 'reporter'),
    correspondent: namesIn(bylines, 'correspondent'),
    photographer: namesIn(bylines, 'photographer'),
    agency: agencyOf(bylines),
    byline: printedIn(bylines),
  };
}

function namesIn(bylines: readonly PrintedByline[], role: Credit['role']): Fact<readonly string[]> {
  const having = bylines.filter(({ byline }) => byline.credits.some(credit => credit.role === role));
  const names = having.flatMap(({ byline }) => byline.credits.filter(credit => credit.role === role));
  if (names.length === 0)
    return { value: [], confidence: 0.9, because: `no byline names a ${role}`, lines: [] };
  return fact([...new Set(names.map(({ name }) => name))], having);
}

function agencyOf(bylines: readonly PrintedByline[]): Fact<string> | null {
  const wired = bylines.find(({ byline, position }) => byline.agency !== null && position !== 'caption');
  return wired?.byline.agency ? fact(wired.byline.agency, [wired]) : null;
}

/** A credit inside a sentence stays in the body, so it is not said again here. */
function printedIn(bylines: readonly PrintedByline[]): Fact<string> | null {
  const taken = bylines.filter(({ position }) => position !== 'inline');
  return taken.length === 0 ? null : fact(taken.map(({ text }) => text.trim()).join(' '), taken);
}

function fact<T>(value: T, bylines: readonly PrintedByline[]): Fact<T> {
  return {
    value,
    confidence: Math.min(...bylines.map(({ byline }) => byline.confidence)),
    because: [...new Set(bylines.map(({ byline }) => byline.because))].join('; '),
    lines: bylines.flatMap(({ lines }) => lines),
  };
}
