/** The year of an issue, from the years its page speaks of. */
import { type IsoDate, isoDate } from '../ids.ts';
import type { CutPage } from '../types.ts';
import { awaitedYear, lastYear } from './date-last-year.ts';
import { inTitles, type NamedYear, named } from './date-named.ts';
import type { Spoken } from './date-spoken.ts';
import { checkedByZodiac } from './date-zodiac.ts';

/** A month and a day whose year is sought. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}
/** A year with its ground. `confidence` as in `Fact`. */
export interface YearFound {
  readonly year: number;
  readonly confidence: number;
  readonly because: string;
}

/** The year in a page's file name that has no day: `city-2024-congress`; null where there is none or more than one. */
function inFileName(page: CutPage): number | null {
  const years = [...page.page.id.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(match => Number(match[0]));
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** A day may be told of that is this much newer than the newest dateline: the issue's own. */
const AHEAD = 3;

/** The year of the newest day or month told of, with its year, as past: the day sought is not before it. */
function floor(spoken: readonly Spoken[], { month, day }: MonthDay): YearFound | null {
  const found = spoken.flatMap(({ mention }): YearFound[] => {
    const { year, month: inMonth, day: onDay } = mention.first;
    if (!mention.hasYear || mention.plan || year === null || inMonth === null) return [];
    const since = (month - inMonth) * 31 + (day - (onDay ?? 1));
    const lastYear = since < -AHEAD;
    const days = lastYear ? since + 372 : since;
    const confidence = days <= 62 ? 0.9 : days <= 186 ? 0.65 : 0.45;
    return [{ year: lastYear ? year + 1 : year, confidence, because: `${mention.text} is told of` }];
  });
  return newestOf(found);
}

function newestOf(found: readonly YearFound[]): YearFound | null {
  const better = (a: YearFound, b: YearFound) =>
    b.year > a.year || (b.year === a.year && b.confidence > a.confidence) ? b : a;
  return found.reduce<YearFound | null>((best, one) => (best ? better(best, one) : one), null);
}

/** Below this a year is hardly grounded. */
const HARDLY = 0.65;

/** How surely the newest year spoken of in this way is the present one, alone and with the year before it also spoken of. */
const PRESENT: Readonly<Record<Exclude<NamedYear['tense'], 'goal'>, readonly [number, number]>> = {
  title: [0.85, 0.9],
  future: [0.8, 0.9],
  since: [0.6, 0.75],
  past: [0.45, 0.65],
  open: [0.45, 0.65],
};

/**
 * The newest year spoken of as present. Goals (到2035年) never are; near the end of a year one that is only planned for is
 * the next; at its beginning one that is only looked back upon is the last. One only told of (2019年投产) is hardly any ground.
 */
function present(years: readonly NamedYear[], { month }: MonthDay): YearFound | null {
  const spoken = years.filter(({ tense }) => tense !== 'goal');
  const newest = Math.max(...spoken.map(({ year }) => year));
  const tenses = new Set(spoken.filter(({ year }) => year === newest).map(({ tense }) => tense));
  const only = tenses.size === 1 ? [...tenses][0] : null;
  const before = spoken.some(({ year }) => year === newest - 1);
  if (only === 'future' && month >= 11 && before)
    return { year: newest - 1, confidence: 0.7, because: `${newest} is only planned for` };
  if (only === 'past' && month <= 3)
    return { year: newest + 1, confidence: 0.55, because: `${newest} is only looked back upon` };
  const weights = [...tenses].map(tense => (tense === 'goal' ? 0 : PRESENT[tense][before ? 1 : 0]));
  const because = `the newest spoken of as present${before ? `, after ${newest - 1}` : ''}`;
  return spoken.length === 0 ? null : { year: newest, confidence: Math.max(...weights), because };
}

/** True where every day with a weekday beside it falls on that weekday in `year`; also where none has one. */
function agreesWithWeekdays(spoken: readonly Spoken[], year: number): boolean {
  return spoken.every(({ mention }) => {
    const { month, day } = mention.last;
    if (mention.weekday === null || mention.hasYear || mention.kind !== 'day' || !month || !day) return true;
    const date = isoDate(year, month, day);
    return date !== null && weekdayOf(date) === mention.weekday;
  });
}

function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The year of the file name, unless the text tells of something later; else the newest that the text gives ground for. */
function weighed(page: CutPage, spoken: readonly Spoken[], day: MonthDay): YearFound | null {
  const least = floor(spoken, day);
  const now = present([...spoken.flatMap(one => named(one) ?? []), ...inTitles(page)], day);
  const text = newerIfAwaited(newestOf([least, now].filter(found => found !== null)), spoken, day);
  const file = inFileName(page);
  if (file === null || (least && file < least.year)) return text;
  if (file === text?.year)
    return { year: file, confidence: 0.95, because: `${text.because}, and in the file name` };
  return { year: file, confidence: 0.8, because: 'in the file name' };
}

/** Years that are only told of (从2006年起) may be long past: what is awaited by a later year then says more. */
function newerIfAwaited(
  told: YearFound | null,
  spoken: readonly Spoken[],
  { month }: MonthDay,
): YearFound | null {
  const awaited = told && told.confidence < HARDLY ? awaitedYear(spoken, month) : null;
  return told && awaited && awaited.year > told.year ? awaited : told;
}

/** Moved to the nearest year that the printed weekdays agree with, where there are any. */
function byWeekdays(found: YearFound, spoken: readonly Spoken[]): YearFound {
  if (agreesWithWeekdays(spoken, found.year)) return found;
  const agreeing = [1, -1, 2, -2].map(by => found.year + by).find(year => agreesWithWeekdays(spoken, year));
  if (agreeing === undefined) return { ...found, confidence: found.confidence * 0.8 };
  return {
    year: agreeing,
    confidence: 0.7,
    because: `the year near ${found.year} that the weekdays agree with`,
  };
}

/**
 * The year in which `day` was the newest day of this page: from days told of with their year, years spoken of as present,
 * and the file name, else from what little hints at a year; checked by the weekdays printed and the animal of the year. Null
 * where nothing names a year.
 */
export function yearOf(page: CutPage, spoken: readonly Spoken[], day: MonthDay): YearFound | null {
  const found = weighed(page, spoken, day) ?? lastYear(page, spoken);
  return found && checkedByZodiac(byWeekdays(found, spoken), page, day);
}
