/** The calendar as numbers, worked out without a clock or a locale. */
import type { IsoDate } from '../../src/ids.ts';

/** A day as numbers: `month` and `day` from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The numbers of a day. */
export function calendarDay(date: IsoDate): CalendarDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

const MONTH_KEYS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** The day of the week in the Gregorian calendar: 0 Monday to 6 Sunday (Sakamoto's formula). */
export function weekdayOf(date: IsoDate): number {
  const { year, month, day } = calendarDay(date);
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leaps + (MONTH_KEYS[month - 1] ?? 0) + day + 6) % 7;
}
