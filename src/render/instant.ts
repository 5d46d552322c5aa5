/** Days as moments, for feeds. */
import type { IsoDate } from '../ids.ts';

/** Midnight at the beginning of a day in a time zone (IANA name), as RFC 3339: `2024-02-29T00:00:00+08:00`. */
export function startOfDay(date: IsoDate, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(`${date}T00:00:00Z`),
  );
  const offset = parts.find(part => part.type === 'timeZoneName')?.value ?? '';
  const hoursAndMinutes = /[+-]\d\d:\d\d/.exec(offset)?.[0] ?? '+00:00';
  return `${date}T00:00:00${hoursAndMinutes}`;
}
