/** What `datesIn` tells of a date, and what its rules hand to the calendar. */
import type { IsoDate } from '../../ids.ts';
import type { Span } from './parts.ts';

/** A day as printed: null for each part that is neither printed nor carried over from a date before it. */
export interface PrintedDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date in a text. Offsets are UTF-16, end exclusive. */
export interface DateMention extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** First and last day, both inclusive; null where the day can't be told: a vague word, or no issue date to count from. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** `day` and `range`: 2月27日, 2月27日至28日; `relative`: 昨日, 上周五, 本月5日; `vague`: 日前; `lunar`: 正月十五; `month`: 5月底; `year`: 去年. */
  readonly kind: DateKind;
  /** True where a year in figures stands in it. */
  readonly hasYear: boolean;
  /** The word that stands for a year: 去年, 今年, 同年; null where there is none. */
  readonly said: string | null;
  readonly first: PrintedDay;
  readonly last: PrintedDay;
  /** True where the words around it speak of it as still to come: 将, 拟于, 起施行, 前完成. */
  readonly plan: boolean;
  /** 0 for Sunday to 6 for Saturday, where a weekday stands beside the day; else null. */
  readonly weekday: number | null;
}
export type DateKind = 'day' | 'range' | 'relative' | 'vague' | 'lunar' | 'month' | 'year';

/** Days counted from the issue (`昨日`: -1) or, for `当天` and `次日`, from the day told of before. */
export interface Counted {
  readonly rule: 'counted';
  readonly from: 'issue' | 'mention';
  readonly days: number;
}
/** A week or one of its days: 上周五. `day` is 1 for Monday to 7, `end` for 周末, null for the whole week. */
export interface Week {
  readonly rule: 'week';
  readonly weeks: number;
  readonly day: number | 'end' | null;
}
/** A month counted from the (上月) or the month told of before (同月, `months` null), or a day in it. */
export interface CountedMonth {
  readonly rule: 'counted month';
  readonly months: number | null;
  readonly day: number | null;
}
/** A year, a month or a day of the calendar, or a stretch of them. */
export interface Calendar {
  readonly rule: 'calendar';
  readonly first: PrintedDay;
  readonly last: PrintedDay;
  /** `上旬`, `底` and their like: the part of the month meant. */
  readonly part: readonly [number, number] | null;
}
/** A day or month of the lunar year. `year` is that of the lunar year's beginning. */
export interface Lunar {
  readonly rule: 'lunar';
  readonly year: number | null;
  /** Place in the sixty years (0 for 甲子) or in the twelve of the zodiac (0 for 鼠), where one is named. */
  readonly cycle: number | null;
  readonly zodiac: number | null;
  readonly month: number;
  readonly leap: boolean;
  /** Null for the whole month; 31 for its last day (除夕). */
  readonly day: number | null;
}
/** The day of a month that is told of before: `27日`. */
export interface BareDay {
  readonly rule: 'bare day';
  readonly day: number;
}
export interface Vague {
  readonly rule: 'vague';
}

/** A date as one rule has read it, not yet placed in the calendar. */
export interface Reading extends Span {
  readonly kind: DateKind;
  readonly said: string | null;
  readonly meaning: Calendar | Counted | Week | CountedMonth | Lunar | BareDay | Vague;
}
