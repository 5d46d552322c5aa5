/** What the archive holds of each month and year. */
import { compareText } from '../compare.ts';
import { daysInMonth, type IsoDate } from '../ids.ts';
import type { DaySpan } from '../types.ts';
import type { Site } from './specs.ts';
import type { DayCount, Holdings, TextDay } from './specs-calendar.ts';

/** A year or month by its name: `2024`, `2024-02`. */
export interface HeldStretch extends Holdings {
  readonly name: string;
  /** Articles. */
  readonly total: number;
}

/** Characters of a day that name its year, or its month. */
const NAMED = { year: 4, month: 7 } as const;

/** The years or months that have an issue, newest first. */
export function heldStretches(
  { index, sourcesOn, issuePaths }: Pick<Site, 'index' | 'sourcesOn' | 'issuePaths'>,
  unit: keyof typeof NAMED,
): readonly HeldStretch[] {
  const nameOf = (date: IsoDate): string => date.slice(0, NAMED[unit]);
  const days = gathered([...index.days].reverse(), ({ key }) => nameOf(key));
  const lone = [...sourcesOn].filter(([date]) => !issuePaths.has(date)).sort(([a], [b]) => compareText(a, b));
  const texts = gathered(lone, ([date]) => nameOf(date));
  const oldest = index.days.at(-1)?.key;
  const newest = index.days[0]?.key;
  if (oldest === undefined || newest === undefined) return [];
  const stretches = [...days].map(([name, held]) => {
    const counts = held.map(({ key, entries }): DayCount => ({ date: key, count: entries.length }));
    const found = (texts.get(name) ?? []).flatMap(([date, [first]]): TextDay[] =>
      first === undefined ? [] : [{ date, path: first.path }],
    );
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    return { name, total, days: counts, texts: found, within: spanIn(name, { from: oldest, to: newest }) };
  });
  return stretches.reverse();
}

/** Members by name, in the order given. */
function gathered<Member>(
  members: Iterable<Member>,
  nameOf: (member: Member) => string,
): Map<string, Member[]> {
  const found = new Map<string, Member[]>();
  for (const member of members) {
    const name = nameOf(member);
    const known = found.get(name);
    if (known === undefined) found.set(name, [member]);
    else known.push(member);
  }
  return found;
}

/** The days of a year or month that lie in `whole`; only those, so that a newer issue changes no earlier month. */
export function spanIn(name: string, whole: DaySpan): DaySpan {
  const { from, to } = spanOf(name);
  // biome-ignore lint/complexity/useMathMinMax: days are text in the order of the calendar; Math.min makes numbers of them
  return { from: from > whole.from ? from : whole.from, to: to < whole.to ? to : whole.to };
}

/** From the first to the last day of a year or month. */
function spanOf(name: string): DaySpan {
  const [year = 0, month] = name.split('-').map(Number);
  if (month === undefined) return { from: `${name}-01-01` as IsoDate, to: `${name}-12-31` as IsoDate };
  return { from: `${name}-01` as IsoDate, to: `${name}-${daysInMonth(year, month)}` as IsoDate };
}
