/** Days as moments, for feeds and structured data. */
import type { IsoDate } from '../ids.ts';

/** Makes midnight at the beginning of a day in a time zone (IANA name), as RFC 3339: `2024-02-29T00:00:00+08:00`. */
export function midnightIn(timeZone: string): (date: IsoDate) => string {
  const zone = clockOf(timeZone);
  return date => {
    const parts = zone.formatToParts(new Date(`${date}T00:00:00Z`));
    const offset = parts.find(part => part.type === 'timeZoneName')?.value ?? '';
    return `${date}T00:00:00${/[+-]\d\d:\d\d/.exec(offset)?.[0] ?? '+00:00'}`;
  };
}

/** To make one takes as long as to lay out half an article; an archive has one, and it never changes. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  clocks.set(timeZone, clock);
  return clock;
}
