/** The site's words as they came with the page. */
import type { SearchData } from './data.ts';

export type Say = (key: string, put?: Readonly<Record<string, string | number>>) => string;

/** Says a sentence with names and numbers put in. */
export function sayer({ words }: SearchData): Say {
  return (key, put = {}) => {
    const one = put.count === 1 ? words[`${key}One`] : undefined;
    return (one ?? words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = put[name] ?? '';
      return typeof value === 'number' ? grouped(value) : value;
    });
  };
}

/** `12,345`, whatever the browser's own language. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A day in the site's language. */
export function dayName(say: Say, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return say('date', { year, month: plain(month), name: monthOf(say, month), day: plain(day) });
}

/** A month (`2024-02`) or a year in the site's language. */
export function periodName(say: Say, period: string): string {
  const [year = '', month] = period.split('-');
  if (month === undefined) return say('yearName', { year });
  return say('monthName', { year, month: plain(month), name: monthOf(say, month) });
}

/** The name of a month (`02`) of any year: `2月`, `February`. */
export function monthOf(say: Say, month: string): string {
  return say('months').split(' ')[Number(month) - 1] ?? '';
}

function plain(number: string): string {
  return number.replace(/^0/, '');
}
