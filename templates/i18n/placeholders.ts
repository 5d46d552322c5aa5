/** What stands in braces in an archive's own words: `{count}`, `{date.year}`. */
import { type IsoDate, isIsoDate } from '../../src/ids.ts';
import { calendarDay, weekdayOf } from './dates.ts';
import { groupDigits } from './numbers.ts';
import type { Strings } from './zh-CN.ts';

const PLACEHOLDER = /\{([A-Za-z]+(?:\.[A-Za-z]+)?)\}/g;
const OF_DATE = ['year', 'month', 'day', 'weekday', 'monthName'] as const;
const DATES: ReadonlySet<string> = new Set(['date', 'from', 'to']);

/** The names in braces, in their order. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(match => match[1] ?? '');
}

/** The names that words at `way` may have in braces, given these parameters. A day is not written by itself. */
export function placeholdersFor(way: string, parameters: readonly string[]): readonly string[] {
  return parameters.flatMap(name => [
    ...(way === 'dates.day' && name === 'date' ? [] : [name]),
    ...(DATES.has(name) ? OF_DATE.map(part => `${name}.${part}`) : []),
    ...(name === 'month' && way !== 'dates.monthOfYear' ? ['month.name'] : []),
  ]);
}

/**
 * A text with its placeholders filled: whole numbers in groups of three but for years, days as `words` write them.
 * What a placeholder does not fit stays as it is written.
 */
export function filled(text: string, given: ReadonlyMap<string, unknown>, words: Strings): string {
  return text.replace(PLACEHOLDER, (braced, name: string) => {
    const [parameter = '', part] = name.split('.');
    if (!given.has(parameter)) return braced;
    const value = given.get(parameter);
    return part === undefined ? shown(parameter, value, words) : partOf(part, value, words);
  });
}

function shown(parameter: string, value: unknown, words: Strings): string {
  if (typeof value === 'number') return parameter === 'year' ? String(value) : groupDigits(value);
  return typeof value === 'string' && isIsoDate(value) ? words.dates.day(value) : String(value);
}

function partOf(part: string, value: unknown, words: Strings): string {
  if (typeof value === 'number') return part === 'name' ? words.dates.monthOfYear(value) : '';
  return typeof value === 'string' && isIsoDate(value) ? (dateParts(value, words)[part] ?? '') : '';
}

function dateParts(date: IsoDate, words: Strings): Readonly<Record<string, string>> {
  const { year, month, day } = calendarDay(date);
  return {
    year: String(year),
    month: String(month),
    day: String(day),
    weekday: words.dates.weekdays[weekdayOf(date)]?.long ?? '',
    monthName: words.dates.monthOfYear(month),
  };
}
