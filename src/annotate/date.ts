/** The day of the issue a page belongs to: given, printed on it, or inferred from what it tells of. */
import { addDays, type IsoDate, isoDate } from '../ids.ts';
import type { DateMention } from '../trade/dates.ts';
import type { CutPage, Fact } from '../types.ts';
import { lastDay } from './date-last-day.ts';
import { isPastDay, type Spoken, spokenOn } from './date-spoken.ts';
import { type MonthDay, type YearFound, yearOf } from './date-year.ts';

/** The issue's day with what it rests on. */
export type IssueDate = Fact<IsoDate> & {
  readonly basis: 'option' | 'file name' | 'date line' | 'inferred';
};

/**
 * The day of the issue: as given by option or file name, else as the page's date line says, else inferred. Null where the
 * page gives no ground at all: no day, or no year anywhere.
 */
export function issueDateOf(page: CutPage): IssueDate | null {
  const { date, by } = page.page.given;
  if (date !== undefined) {
    const basis = by.date ?? 'option';
    const because = basis === 'option' ? 'given by option' : `in the file name ${page.page.id}`;
    return { value: date, confidence: basis === 'option' ? 1 : 0.98, because, lines: [], basis };
  }
  return page.dateLine ? { ...page.dateLine, basis: 'date line' } : inferred(page);
}

/** A newspaper of the morning tells of the day before. A later day told of as past moves the issue, if it is this near. */
const REACH = 3;

function inferred(page: CutPage): IssueDate | null {
  const spoken = spokenOn(page);
  return pinned(page, spoken) ?? fromNews(page, spoken) ?? fromLittle(page, spoken);
}

function fromLittle(page: CutPage, spoken: readonly Spoken[]): IssueDate | null {
  const found = lastDay(page, spoken);
  return found && { ...found, basis: 'inferred' };
}

/** `昨日(2月28日)` pins the issue: the days to add for each word. */
const PINS: ReadonlyMap<string, number> = new Map([
  ['昨天', 1],
  ['昨日', 1],
  ['昨晚', 1],
  ['前天', 2],
]);

function pinned(page: CutPage, spoken: readonly Spoken[]): IssueDate | null {
  for (const [place, { mention, text, lines }] of spoken.entries()) {
    const beside = spoken[place + 1];
    const days = PINS.get(mention.text);
    const day = beside && dayOf(beside.mention);
    if (!day || days === undefined || beside.text !== text) continue;
    if (!/^[(,]?$/.test(text.slice(mention.end, beside.mention.start))) continue;
    const year = yearOf(page, spoken, day);
    const date = year && isoDate(year.year, day.month, day.day);
    if (!date) continue;
    const because = `${mention.text} is ${printedDay(beside.mention)}; year ${year.year}: ${year.because}`;
    const confidence = round(0.97 * year.confidence);
    return { value: addDays(date, days), confidence, because, lines, basis: 'inferred' };
  }
  return null;
}

function fromNews(page: CutPage, spoken: readonly Spoken[]): IssueDate | null {
  const days = spoken.filter(({ mention }) => isPastDay(mention));
  const datelines = days.filter(({ dateline }) => dateline);
  const newest = newestOf(datelines.length > 0 ? datelines : days);
  if (!newest) return null;
  const day = dayOf(newest.mention);
  const year = day && yearOf(page, spoken, day);
  const date = year && isoDate(year.year, day.month, day.day);
  if (!date) return null;
  return datelines.length > 0
    ? fromDateline(date, newest, { year, days })
    : fromText(date, newest, { year, days });
}

interface Grounds {
  readonly year: YearFound;
  readonly days: readonly Spoken[];
}

function fromDateline(date: IsoDate, newest: Spoken, { year, days }: Grounds): IssueDate {
  const next = addDays(date, 1);
  const later = days.filter(({ mention }) => {
    const day = dayOf(mention);
    const at = day && dateNear(date, day);
    return at && at > date && at <= addDays(date, REACH);
  });
  const latest = newestOf(later);
  const at = latest ? dateNear(date, dayOf(latest.mention)) : null;
  const value = at && at > next ? at : next;
  const because = [
    `newest dateline ${printedDay(newest.mention)} + 1`,
    ...(latest ? [`latest date in the text ${printedDay(latest.mention)}`] : []),
    `year ${year.year}: ${year.because}`,
  ].join('; ');
  const confidence = round((at === null ? 0.85 : at === next ? 0.9 : 0.7) * year.confidence);
  return {
    value,
    confidence,
    because,
    lines: [...newest.lines, ...(latest?.lines ?? [])],
    basis: 'inferred',
  };
}

function fromText(date: IsoDate, newest: Spoken, { year, days }: Grounds): IssueDate {
  const because = `latest date in the text ${printedDay(newest.mention)}, no dateline; year ${year.year}: ${year.because}`;
  const confidence = round((days.length > 1 ? 0.65 : 0.6) * year.confidence);
  return { value: date, confidence, because, lines: newest.lines, basis: 'inferred' };
}

function dayOf({ last }: DateMention): MonthDay | null {
  return last.month !== null && last.day !== null ? { month: last.month, day: last.day } : null;
}

function printedDay({ last }: DateMention): string {
  return `${last.month}月${last.day}日`;
}

/** The day nearest to `date` that has this month and day. */
function dateNear(date: IsoDate, day: MonthDay | null): IsoDate | null {
  const year = Number(date.slice(0, 4));
  const near = [year - 1, year, year + 1].flatMap(of => (day && isoDate(of, day.month, day.day)) ?? []);
  const away = (other: IsoDate) => Math.abs(Date.parse(other) - Date.parse(date));
  return near.reduce<IsoDate | null>((best, one) => (best && away(best) <= away(one) ? best : one), null);
}

/** The newest of days whose year is not known: the one before the longest stretch of the year without any. */
function newestOf(spoken: readonly Spoken[]): Spoken | null {
  const placed = spoken.flatMap(one => {
    const day = dayOf(one.mention);
    return day ? [{ one, place: day.month * 31 + day.day }] : [];
  });
  placed.sort((a, b) => a.place - b.place);
  const first = placed[0];
  const gaps = placed.map(({ one, place }, index) => {
    const next = placed[index + 1]?.place ?? (first ? first.place + 372 : place);
    return { one, gap: next - place };
  });
  return gaps.reduce<{ one: Spoken | null; gap: number }>((best, gap) => (gap.gap > best.gap ? gap : best), {
    one: null,
    gap: -1,
  }).one;
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
