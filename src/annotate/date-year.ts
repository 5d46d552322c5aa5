/** The year of an issue, from the years its page speaks of. */
import { type IsoDate, isoDate } from '../ids.ts';
import { foldWidth } from '../trade/chars.ts';
import type { CutPage } from '../types.ts';
import { type Spoken, titlesOf } from './date-spoken.ts';

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

/** A year named alone: how the words around it speak of it. */
interface NamedYear {
  readonly year: number;
  readonly tense: 'goal' | 'future' | 'past' | 'open';
}

const GOAL_BEFORE = /(?:到|至|面向|展望|力争|迎接|远景)$/;
const GOAL_AFTER = /^(?:底?前|以前|之前|远景|(?:基本|全面)?(?:实现|建成))/;
const FUTURE = /将|计划|目标|预期|力争|预计|打算|安排/;
const PAST = /过去|全年|年度|完成|实现|同比|荣获|取得|期间/;

function named({ mention, text }: Spoken): NamedYear | null {
  const year = mention.first.year;
  if (mention.kind !== 'year' || !mention.hasYear || year === null) return null;
  const before = text.slice(Math.max(0, mention.start - 6), mention.start);
  const after = text.slice(mention.end, mention.end + 40).split(/[。;!?]/)[0] ?? '';
  if (GOAL_BEFORE.test(before) || GOAL_AFTER.test(after)) return { year, tense: 'goal' };
  if (FUTURE.test(after)) return { year, tense: 'future' };
  return { year, tense: PAST.test(`${before}${mention.text}${after}`) ? 'past' : 'open' };
}

/** Years in titles without 年: 聚焦2024县市区两会. */
function inTitles(page: CutPage): readonly NamedYear[] {
  const titles = new Set(page.cuttings.flatMap(cutting => titlesOf(cutting).map(title => title.text)));
  return [...titles].flatMap(title =>
    [...foldWidth(title).matchAll(/(?<![\d.])(?:19|20)\d\d(?![\d年.]|[万亿元米])/g)].map(match => ({
      year: Number(match[0]),
      tense: 'open' as const,
    })),
  );
}

/** The year in a page's file name that has no day: `city-2024-congress`; null where there is none or more than one. */
function inFileName(page: CutPage): number | null {
  const years = [...page.page.id.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(match => Number(match[0]));
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** The earliest year in which the day is not before any day or month that the page tells of, with its year, as past. */
function floor(spoken: readonly Spoken[], { month, day }: MonthDay): number | null {
  const years = spoken.flatMap(({ mention }) => {
    const { year, month: inMonth, day: onDay } = mention.first;
    if (!mention.hasYear || mention.plan || year === null || inMonth === null) return [];
    const later = inMonth > month || (inMonth === month && (onDay ?? 1) > day);
    return [later ? year + 1 : year];
  });
  return years.length === 0 ? null : Math.max(...years);
}

/**
 * The newest year spoken of as present. Goals (到2035年) never are; near the end of a year one that is only planned for is
 * the next; at its beginning one that is only looked back upon is the last.
 */
function present(years: readonly NamedYear[], { month }: MonthDay): YearFound | null {
  const spoken = years.filter(({ tense }) => tense !== 'goal');
  if (spoken.length === 0) return null;
  const newest = Math.max(...spoken.map(({ year }) => year));
  const tenses = new Set(spoken.filter(({ year }) => year === newest).map(({ tense }) => tense));
  const only = tenses.size === 1 ? [...tenses][0] : null;
  const before = spoken.some(({ year }) => year === newest - 1);
  if (only === 'future' && month >= 11 && before)
    return { year: newest - 1, confidence: 0.7, because: `${newest} is only planned for` };
  if (only === 'past' && month <= 3)
    return { year: newest + 1, confidence: 0.65, because: `${newest} is only looked back upon` };
  const because = `the newest spoken of as present${before ? `, after ${newest - 1}` : ''}`;
  return { year: newest, confidence: before ? 0.9 : 0.75, because };
}

/** The years near `year` in which each day with a weekday beside it falls on that weekday; all where none has one. */
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

function weighed(page: CutPage, spoken: readonly Spoken[], day: MonthDay): YearFound | null {
  const least = floor(spoken, day);
  const newest = present([...spoken.flatMap(one => named(one) ?? []), ...inTitles(page)], day);
  const file = inFileName(page);
  const text = Math.max(least ?? 0, newest?.year ?? 0);
  const textBecause = text === newest?.year ? newest.because : 'the newest day told of with its year';
  if (file !== null && (least === null || file >= least)) {
    if (file === text)
      return { year: file, confidence: 0.95, because: `${textBecause}, and in the file name` };
    return { year: file, confidence: 0.8, because: 'in the file name' };
  }
  if (text === 0) return null;
  return { year: text, confidence: text === least ? 0.9 : (newest?.confidence ?? 0), because: textBecause };
}

/**
 * The year in which `day` was the newest day of this page: from days told of with their year, years spoken of as present,
 * and the file name; moved to the nearest year that agrees where weekdays are printed. Null where nothing names a year.
 */
export function yearOf(page: CutPage, spoken: readonly Spoken[], day: MonthDay): YearFound | null {
  const found = weighed(page, spoken, day);
  if (!found || agreesWithWeekdays(spoken, found.year)) return found;
  const agreeing = [1, -1, 2, -2].map(by => found.year + by).find(year => agreesWithWeekdays(spoken, year));
  if (agreeing === undefined) return { ...found, confidence: found.confidence * 0.8 };
  return {
    year: agreeing,
    confidence: 0.7,
    because: `the year near ${found.year} that the weekdays agree with`,
  };
}
