/** Whether the newspaper appeared on a day, as far as the archive's settings say. */
import { addDays, type IsoDate } from '../ids.ts';
import type { DaySpan, IssueSchedule } from '../types.ts';
import type { Holdings } from './specs-calendar.ts';

/**
 * Why a day has no issue in the archive. `closed`: the paper did not appear. `missing`: it did, and the archive lacks it.
 * `unknown`: the archive lacks it, and nobody says whether it appeared.
 */
export type Absence = 'closed' | 'missing' | 'unknown';

/** Days that follow one another in one month, absent for one reason. */
export interface DayGap extends DaySpan {
  readonly absence: Absence;
  readonly days: number;
}

/** The absence that a day without an issue is. */
export function absenceOf({ weekdays, closed }: IssueSchedule, date: IsoDate): Absence {
  if (closed.some(({ from, to }) => from <= date && date <= to)) return 'closed';
  if (weekdays.length === 0) return 'unknown';
  return weekdays.includes(weekdayNumber(date)) ? 'missing' : 'closed';
}

/** 1 Monday to 7 Sunday. */
function weekdayNumber(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Every day between the oldest and the newest issue without articles or page texts, in order. */
export function gapsIn({ days, texts, within }: Holdings, schedule: IssueSchedule): readonly DayGap[] {
  const held = new Set([...days, ...texts].map(({ date }) => date));
  const gaps: { from: IsoDate; to: IsoDate; absence: Absence; days: number }[] = [];
  for (let date = within.from; date <= within.to; date = addDays(date, 1)) {
    if (held.has(date)) continue;
    const absence = absenceOf(schedule, date);
    const last = gaps.at(-1);
    const goesOn = last?.absence === absence && !date.endsWith('-01') && addDays(last.to, 1) === date;
    if (last !== undefined && goesOn) {
      last.to = date;
      last.days += 1;
    } else gaps.push({ from: date, to: date, absence, days: 1 });
  }
  return gaps;
}

/** The number of days of each absence. */
export function absentDays(gaps: readonly DayGap[]): Readonly<Record<Absence, number>> {
  const sum = { closed: 0, missing: 0, unknown: 0 };
  for (const { absence, days } of gaps) sum[absence] += days;
  return sum;
}
