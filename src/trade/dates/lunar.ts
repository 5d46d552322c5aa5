/** Days of the lunar year: 正月十五, 腊月二十三, 农历三月三, 大年初一. */
import { Lunar as LunarDay, LunarMonth, LunarYear, Solar } from 'lunar-typescript';
import { type IsoDate, isoDate } from '../../ids.ts';
import { CYCLE_YEAR, LUNAR_DAY, YEAR_DIGITS } from './grammar.ts';
import type { Lunar, Reading } from './mention.ts';
import { fullYear, smallNumber } from './numbers.ts';
import { SAID_YEAR } from './words.ts';

/** The animals of the lunar years, in their order. */
export const ZODIAC = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const PATTERN = new RegExp(
  [
    `(?<label>农历|夏历|阴历)?(?:(?<year>${YEAR_DIGITS})年|(?<said>${SAID_YEAR})|(?:岁次)?(?<cycle>${CYCLE_YEAR})|(?<zodiac>[${ZODIAC}])年)?的?`,
    '(?<!第|[一二三四五六七八九十真改])(?<month>闰?(?:正|冬|腊|十[一二]?|[一二三四五六七八九]))月[大小]?',
    `(?:(?<day>${LUNAR_DAY})(?!月)|(?<short>[一二三四五六七八九十])(?![一二三四五六七八九十日号月个]))?`,
  ].join(''),
  'g',
);
const LABELLED = /(?:农历|夏历|阴历)(?<month>1[0-2]|0?[1-9])月(?<day>30|[12]\d|0?[1-9])日?/g;
const NEW_YEAR = /大年(?:初(?<day>[一二三四五六七八九十])|(?<eve>三十))/g;

/** Every lunar day or month in a folded text. */
export function lunarDays(text: string): readonly Reading[] {
  if (!/月|大年/.test(text)) return [];
  const days = [...text.matchAll(PATTERN)].flatMap(match => {
    const meaning = meaningOf(match.groups ?? {}, text.slice(match.index + match[0].length));
    return meaning ? [reading(match, meaning)] : [];
  });
  const labelled = [...text.matchAll(LABELLED)].map(match => {
    const { month = '', day = '' } = match.groups ?? {};
    return reading(match, { ...NOTHING, month: Number(month), day: Number(day) });
  });
  const newYear = [...text.matchAll(NEW_YEAR)].map(match => {
    const eve = match.groups?.eve !== undefined;
    const day = eve ? 31 : smallNumber(match.groups?.day ?? '');
    return reading(match, { ...NOTHING, month: eve ? 12 : 1, day });
  });
  return [...days, ...labelled, ...newYear];
}

const NOTHING = { rule: 'lunar', year: null, cycle: null, zodiac: null, leap: false } as const;

function reading(match: RegExpExecArray, meaning: Lunar): Reading {
  const end = match.index + match[0].length;
  return { start: match.index, end, kind: 'lunar', said: match.groups?.said ?? null, meaning };
}

/** What the words mean; null where they are more likely of the solar calendar, or a count. */
function meaningOf(part: Readonly<Record<string, string | undefined>>, after: string): Lunar | null {
  const name = (part.month ?? '').replace('闰', '');
  const printed = part.day ?? part.short;
  const month = smallNumber(name);
  const surely = part.label !== undefined || part.cycle !== undefined || /[正腊]/.test(name);
  if (month === null || !(surely || isLunarByForm(name, printed, after))) return null;
  return {
    rule: 'lunar',
    year: part.year === undefined ? null : fullYear(part.year),
    cycle: part.cycle === undefined ? null : cycleOf(part.cycle),
    zodiac: part.zodiac === undefined ? null : ZODIAC.indexOf(part.zodiac),
    month,
    leap: part.month?.startsWith('闰') ?? false,
    day: printed === undefined ? null : smallNumber(printed),
  };
}

/** 八月十五, 七月初七, 三月三: days that only the lunar year writes without 日. */
function isLunarByForm(month: string, day: string | undefined, after: string): boolean {
  if (day === undefined || /^[日号多余名个人家天]/.test(after)) return false;
  if (/^(?:初|廿)|^十五$/.test(day)) return true;
  if (day.length === 1) return day === month && '二三六七九'.includes(day);
  return month === '冬' || !/^\p{Script=Han}/u.test(after);
}

/** Place of `甲辰年` in the sixty years; null for a stem and branch that never meet. */
function cycleOf(name: string): number | null {
  const [stem, branch] = [STEMS.indexOf(name.charAt(0)), BRANCHES.indexOf(name.charAt(1))];
  const place = Array.from({ length: 60 }, (_, year) => year).find(
    year => year % 10 === stem && year % 12 === branch,
  );
  return place ?? null;
}

/** First and last solar day meant in the lunar year that begins in `year`; null where it has no such day. */
export function solarDays({ month, leap, day }: Lunar, year: number): { from: IsoDate; to: IsoDate } | null {
  if (year < 1600 || year > 2100) return null;
  const number = leap ? -month : month;
  if (leap && LunarYear.fromYear(year).getLeapMonth() !== month) return null;
  const length = LunarMonth.fromYm(year, number)?.getDayCount() ?? 0;
  const [first, last] = day === null ? [1, length] : day === 31 ? [length, length] : [day, day];
  if (first < 1 || last > length) return null;
  const solar = (lunar: number) => isoOf(LunarDay.fromYmd(year, number, lunar).getSolar());
  const [from, to] = [solar(first), solar(last)];
  return from && to ? { from, to } : null;
}

function isoOf(solar: Solar): IsoDate | null {
  return isoDate(solar.getYear(), solar.getMonth(), solar.getDay());
}

/** The lunar year (by the year its first day falls in) that a solar day belongs to. */
export function lunarYearOf(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Solar.fromYmd(year, month, day).getLunar().getYear();
}

/** The animal (0 for 鼠) of the lunar year that begins in `year`. */
export function zodiacOf(year: number): number {
  return (((year - 4) % 12) + 12) % 12;
}

/** Place of a lunar year in the sixty. */
export function cyclePlace(year: number): number {
  return (((year - 4) % 60) + 60) % 60;
}
