/** Days as moments, for feeds. */
import type { IsoDate } from '../ids.ts';

/** Makes midnight at the beginning of a day in a time zone (IANA name), as RFC 3339: `2024-02-29T00:00:00+08:00`. */
export function midnightIn(timeZone: string): (date: IsoDate) => string {
  const zone = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return date => {
    const parts = zone.formatToParts(new Date(`${date}T00:00:00Z`));
    const offset = parts.find(part => part.type === 'timeZoneName')?.value ?? '';
    return `${date}T00:00:00${/[+-]\d\d:\d\d/.exec(offset)?.[0] ?? '+00:00'}`;
  };
}
