/** Days as moments, for feeds and structured data. */
import type { IsoDate } from '../ids.ts';

/** Makes midnight at the beginning of a day in a time zone (IANA name), as RFC 3339: `2024-02-29T00:00:00+08:00`. */
export function midnightIn(timeZone: string): (date: IsoDate) => string {
  const zone = clockOf(timeZone);
  const known = midnights.get(timeZone) ?? new Map<IsoDate, string>();
  midnights.set(timeZone, known);
  return date => {
    const midnight = known.get(date) ?? midnightOf(zone, date);
    known.set(date, midnight);
    return midnight;
  };
}

function midnightOf(zone: Intl.DateTimeFormat, date: IsoDate): string {
  const parts = zone.formatToParts(new Date(`${date}T00:00:00Z`));
  const offset = parts.find(part => part.type === 'timeZoneName')?.value ?? '';
  return `${date}T00:00:00${/[+-]\d\d:\d\d/.exec(offset)?.[0] ?? '+00:00'}`;
}

/** Every page of a day tells it, and to work it out takes as long as a citation. No more than the days of an archive. */
const midnights = new Map<string, Map<IsoDate, string>>();

/** To make one takes as long as to lay out half an article; an archive has one, and it never changes. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  clocks.set(timeZone, clock);
  return clock;
}
