import { compareText } from '../compare.ts';
/** Newspaper pages that an issue must have had and the archive lacks, told from the numbers of those it has. */

/** Pages `from` to `to`, the same where it is one: `A03` to `A04`. */
export interface PageGap {
  readonly from: string;
  readonly to: string;
  /** The page held that they stand before, as it is written. */
  readonly before: string;
}

interface Numbered {
  readonly label: string;
  /** In capitals: `A`; empty where the paper numbers its pages through. */
  readonly section: string;
  readonly first: number;
  readonly last: number;
  /** Digits that numbers of less are filled up to. */
  readonly width: number;
}

const NUMBER = /^(\p{L}{0,4}?)(\d{1,3})$/u;
/** Pages printed as one name two numbers: `A02-A03`, `A02、03`. */
const BETWEEN = /\s*[-–—~～、,，/&+]\s*/u;
/** A wider gap is a misread number. */
const WIDEST = 100;

/**
 * The gaps between the page numbers of an issue, section by section, in order. Of the first section (`A`, or no letter)
 * also what lacks before its first page: pages count from 1, while a later section may go on from the one before.
 * Labels that are no numbers tell nothing.
 */
export function pageGaps(labels: readonly string[]): readonly PageGap[] {
  const sections = new Map<string, Numbered[]>();
  for (const label of new Set(labels)) {
    const page = numbered(label);
    if (page === null) continue;
    const section = sections.get(page.section) ?? [];
    sections.set(page.section, section);
    section.push(page);
  }
  return [...sections].sort(([a], [b]) => compareText(a, b)).flatMap(([, pages]) => gapsOf(pages));
}

function numbered(label: string): Numbered | null {
  const parts = label
    .normalize('NFKC')
    .trim()
    .split(BETWEEN)
    .map(part => NUMBER.exec(part));
  const [first] = parts;
  if (!first || parts.includes(null)) return null;
  const numbers = parts.map(part => Number(part?.[2]));
  const [letters = '', digits = ''] = first.slice(1);
  return {
    label,
    section: letters.toUpperCase(),
    first: Math.min(...numbers),
    last: Math.max(...numbers),
    width: digits.startsWith('0') ? digits.length : 1,
  };
}

function gapsOf(pages: readonly Numbered[]): readonly PageGap[] {
  const sorted = [...pages].sort((a, b) => a.first - b.first);
  const width = Math.max(...pages.map(page => page.width));
  const gaps: PageGap[] = [];
  const { section = '' } = sorted[0] ?? {};
  let reached = section === '' || section === 'A' ? 0 : (sorted[0]?.first ?? 1) - 1;
  for (const { first, last, label } of sorted) {
    const named = (number: number) => section + String(number).padStart(width, '0');
    const lacking = first - reached - 1;
    if (lacking > 0 && lacking <= WIDEST)
      gaps.push({ from: named(reached + 1), to: named(first - 1), before: label });
    reached = Math.max(reached, last);
  }
  return gaps;
}
