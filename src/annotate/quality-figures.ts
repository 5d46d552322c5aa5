/** Figures that can't be: days that never are, rates over a hundred, amounts out of all proportion. */
import { daysInMonth, type IsoDate } from '../ids.ts';
import { foldWidth } from '../trade/chars.ts';
import { datesIn } from '../trade/dates.ts';
import { matchesOf } from '../trade/matches.ts';
import type { QualityFlag } from '../types.ts';
import { flag, type Passage } from './quality-passages.ts';

const DAY =
  /(?<!农历|阴历|夏历)(?<![\d.])(?:(?<year>(?:19|20)\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:(?:至|到|-|—)(?<last>\d{1,2})日)?/g;

const MAY_BE_DAY = /[\d０-９]月[\d０-９]/;

/** `2月30日`, `9月28日至31日`, `13月5日`: no such day. 2月29日 is one, unless a year that is no leap year stands before it. */
export function daysThatNeverAre(passage: Passage): readonly QualityFlag[] {
  if (!MAY_BE_DAY.test(passage.text)) return [];
  return matchesOf(foldWidth(passage.text), DAY).flatMap(match => {
    const { year, month, day, last } = match.groups ?? {};
    const days = daysInMonth(year === undefined ? 2000 : Number(year), Number(month));
    if ([day, last].every(one => one === undefined || (Number(one) >= 1 && Number(one) <= days))) return [];
    const excerpt = passage.text.slice(match.index, match.index + match[0].length);
    return [flag('figure-out-of-range', passage, { excerpt, because: 'there is no such day' })];
  });
}

const WEEKDAYS = '日一二三四五六';
/** A day whose year is not printed is sure of its year only this near the issue, in days. */
const NEAR = 60;

/** `2月28日(星期五)` in an issue where that day was a Wednesday. */
export function weekdaysThatDisagree(passage: Passage, issue: IsoDate): readonly QualityFlag[] {
  if (!/星期|周[一二三四五六日]|礼拜/.test(passage.text)) return [];
  return datesIn(passage.text, issue).flatMap(({ from, to, weekday, hasYear, text }) => {
    if (weekday === null || from === null || from !== to) return [];
    const away = Math.abs(Date.parse(from) - Date.parse(issue)) / 86_400_000;
    const actual = new Date(`${from}T00:00:00Z`).getUTCDay();
    if (actual === weekday || (!hasYear && away > NEAR)) return [];
    const because = `${from} was 星期${WEEKDAYS.charAt(actual)}`;
    return [
      flag('figure-out-of-range', passage, { excerpt: `${text}星期${WEEKDAYS.charAt(weekday)}`, because }),
    ];
  });
}

const RATE =
  /(?:(?:合格|覆盖|完好|满意|普及|入学|及格|出勤|到岗|达标|参保|知晓|好评|治愈|破案|办结|录取|绿化|硬化|优良|入住|成活|接种|回收|出席|就业|识字|通过)率|满意度|占比)(?:均|已|已经|就|也)?(?:达到?了?|为|是|(?:提[高升]|增加|上升)[到至]|保持在|高达|超过?)?(?:约|近)?(?<rate>\d{1,6}(?:\.\d{1,4})?)%/g;

/** `合格率达120%`: of rates that are parts of a whole. */
export function ratesOverAll(passage: Passage): readonly QualityFlag[] {
  if (!/[%％]/.test(passage.text)) return [];
  return matchesOf(foldWidth(passage.text), RATE).flatMap(match => {
    if (Number(match.groups?.rate) <= 100) return [];
    const excerpt = passage.text.slice(match.index, match.index + match[0].length);
    return [flag('figure-out-of-range', passage, { excerpt, because: 'a part of more than the whole' })];
  });
}

const AMOUNT =
  /(?<name>[^\d、,。;:!?和及]{1,16})(?<number>\d{1,9}(?:\.\d{1,4})?)(?<times>[千百]?万|亿)?[余多]?(?<unit>吨|公斤|千克|斤|升)/g;
const TIMES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
]);
/** Names of shares and averages, which may well be small beside a total. */
const NOT_SIBLING = /每|均|单|其中|增|减|日产|余|总|累计|不足|剩/;
/** How many times more one good may be than its sibling. */
const PROPORTION = 500;

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly scaled: boolean;
  readonly unit: string;
}

/** Amounts in a row, parted by 、 or 和: each list of siblings of one unit. */
function lists(text: string): readonly (readonly Amount[])[] {
  const found: Amount[][] = [];
  for (const match of matchesOf(text, AMOUNT)) {
    const { name = '', number = '', times, unit = '' } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const amount = Number(number) * (times === undefined ? 1 : (TIMES.get(times) ?? 1));
    const one = { start, end, amount, scaled: times !== undefined, unit };
    const before = found.at(-1)?.at(-1);
    const follows = before?.unit === unit && /^(?:、|和|及|以及)$/.test(text.slice(before.end, start));
    if (NOT_SIBLING.test(name)) found.push([]);
    else if (follows) found.at(-1)?.push(one);
    else found.push([one]);
  }
  return found;
}

/** `化肥420吨、农药30万吨`: goods side by side, one told in plain figures, one in 万, and a world apart. */
export function amountsWorldsApart(passage: Passage): readonly QualityFlag[] {
  if (!/[万亿]/.test(passage.text) || !/[吨斤克升]/.test(passage.text)) return [];
  return lists(foldWidth(passage.text)).flatMap(amounts => {
    const [first, last] = [amounts[0], amounts.at(-1)];
    const plain = amounts.filter(({ scaled }) => !scaled).map(({ amount }) => amount);
    const scaled = amounts.filter(each => each.scaled).map(({ amount }) => amount);
    if (!first || !last || plain.length === 0 || scaled.length === 0) return [];
    const times = Math.max(...scaled) / Math.max(Math.min(...plain), 1e-9);
    if (times < PROPORTION) return [];
    const because = `amounts of like goods that differ ${Math.round(times)} times, some in 万 and some not`;
    return [
      flag('figure-out-of-range', passage, { excerpt: passage.text.slice(first.start, last.end), because }),
    ];
  });
}
