/** Every date in running text. */
import type { IsoDate } from '../../ids.ts';
import { daysInMonth } from '../../ids.ts';
import { foldWidth } from '../chars.ts';
import { figures } from './figures.ts';
import { WEEKDAY, weekdayIn } from './grammar.ts';
import { lunarDays } from './lunar.ts';
import type { DateMention, PrintedDay, Reading } from './mention.ts';
import { isPlan } from './plan.ts';
import { type Context, partsOf, resolve } from './resolve.ts';
import { dayWords, monthWords, vagueWords, weekWords } from './words.ts';

/** The readings that stand: from left to right, the longest first, none overlapping, none of a day that never is. */
function standing(text: string): readonly Reading[] {
  const all = [figures, lunarDays, dayWords, weekWords, monthWords, vagueWords].flatMap(read => read(text));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Reading[] = [];
  for (const reading of all) if (reading.start >= (kept.at(-1)?.end ?? 0)) kept.push(reading);
  return kept.filter(exists);
}

function exists({ meaning }: Reading): boolean {
  if (meaning.rule !== 'calendar') return true;
  return [meaning.first, meaning.last].every(
    ({ year, month, day }) =>
      day === null || (month !== null && day >= 1 && day <= daysInMonth(year ?? 2000, month)),
  );
}

const WEEKDAY_AFTER = new RegExp(`^ ?\\(?${WEEKDAY}`);

function weekdayAfter(text: string, end: number): number | null {
  return weekdayIn(WEEKDAY_AFTER.exec(text.slice(end, end + 8))?.[0] ?? '');
}

/** What the next date may lean on, once this one is read. */
function after(mention: DateMention, context: Context): Context {
  const year = mention.from ? partsOf(mention.from).year : mention.first.year;
  const isDay = mention.kind === 'day' || mention.kind === 'range' || mention.first.day !== null;
  return {
    ...context,
    day: isDay ? { from: mention.from, printed: mention.last } : context.day,
    year: year ?? context.year,
    carried: mention.hasYear && mention.kind !== 'year' ? mention.last.year : context.carried,
  };
}

function hasYear({ meaning }: Reading): boolean {
  return (meaning.rule === 'calendar' || meaning.rule === 'lunar') && yearOf(meaning) !== null;
}

function yearOf(meaning: { first: PrintedDay } | { year: number | null }): number | null {
  return 'first' in meaning ? meaning.first.year : meaning.year;
}

/**
 * Every date in the text, in order, none overlapping, resolved against the day of the issue where that is known: 昨日 is the
 * day before it, 12月31日 in January is last year's, 同年 is the year named before. Without an issue only days with a year
 * resolve. Days that never are (2月30日), counts (24小时, 10日内) and days of every year (每年3月5日) are no dates.
 * Linear in the text but for a sort.
 */
export function datesIn(text: string, issue: IsoDate | null): readonly DateMention[] {
  const folded = foldWidth(text);
  let context: Context = { issue, day: null, year: null, carried: null, plan: false };
  let end = 0;
  return standing(folded).map(reading => {
    const newSentence = /[。!?\n]/.test(folded.slice(end, reading.start));
    const plan = isPlan(folded, reading);
    const here = { ...context, plan, carried: newSentence ? null : context.carried };
    const mention: DateMention = {
      start: reading.start,
      end: reading.end,
      text: text.slice(reading.start, reading.end),
      ...resolve(reading, here),
      kind: reading.kind,
      hasYear: hasYear(reading),
      said: reading.said,
      plan,
      weekday: weekdayAfter(folded, reading.end),
    };
    context = after(mention, here);
    end = reading.end;
    return mention;
  });
}
