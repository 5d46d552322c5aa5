/** The day of an issue whose page tells of no past day: months it looks back on, days it looks forward to. */
import { addDays, daysInMonth, type IsoDate, isoDate } from '../ids.ts';
import type { CutPage, Fact } from '../types.ts';
import type { Spoken } from './date-spoken.ts';
import { type MonthDay, yearOf } from './date-year.ts';

/** How surely such a day is near the issue's. */
const NEAR = 0.6;

/** A day that may stand for the issue's, and how many days before it the issue is thought to be. */
interface Hint {
  readonly one: Spoken;
  readonly day: MonthDay;
  readonly before: number;
  readonly because: string;
}

/**
 * A day near that of the issue, where the page tells of no past day at all: the day before the first that it looks forward to,
 * else the last of the newest month that it names. Null where it names neither, or no year.
 */
export function lastDay(page: CutPage, spoken: readonly Spoken[]): Fact<IsoDate> | null {
  const hint = comingDay(spoken) ?? namedMonth(spoken);
  const year = hint && yearOf(page, spoken, hint.day);
  const date = year && isoDate(year.year, hint.day.month, hint.day.day);
  if (!hint || !date) return null;
  return {
    value: addDays(date, -hint.before),
    confidence: Math.round(NEAR * year.confidence * 100) / 100,
    because: `no past day is told of; ${hint.because}; year ${year.year}: ${year.because}`,
    lines: hint.one.lines,
  };
}

function comingDay(spoken: readonly Spoken[]): Hint | null {
  for (const one of spoken) {
    const { kind, first, plan, said } = one.mention;
    const { month, day } = first;
    if ((kind !== 'day' && kind !== 'range') || month === null || day === null) continue;
    if (!plan || (said !== null && said !== '今年')) continue;
    return { one, day: { month, day }, before: 1, because: `${one.mention.text} is still to come` };
  }
  return null;
}

function namedMonth(spoken: readonly Spoken[]): Hint | null {
  let newest: Hint | null = null;
  for (const one of spoken) {
    const { kind, last, plan, said, text } = one.mention;
    if (kind !== 'month' || plan || last.month === null || (said !== null && said !== '今年')) continue;
    const day = { month: last.month, day: daysInMonth(last.year ?? 2001, last.month) };
    if (!newest || day.month > newest.day.month)
      newest = { one, day, before: 0, because: `${text} is the newest month named` };
  }
  return newest;
}
