/** Days, months and years of the calendar in figures or numerals: 2月27日至28日, 2024.2.29, 去年12月, 二〇二四年. */
import { DAY_NUMBER, MONTH_NUMBER, TO, WEEKDAY, YEAR_DIGITS } from './grammar.ts';
import type { Calendar, DateKind, PrintedDay, Reading } from './mention.ts';
import { fullYear, smallNumber } from './numbers.ts';
import { SAID_YEAR } from './words.ts';

const YEAR = `(?:(?<year>${YEAR_DIGITS}) ?年 ?|(?<said>${SAID_YEAR})的?|(?<![\\d.])(?<two>\\d\\d)年(?=\\d{1,2}月\\d{1,2}日))`;
/** Before a month that has no year: no other number, no 每年. */
const NO_YEAR = '(?<![\\d.·/一二三四五六七八九十〇第每满]|每年|每年的|历年|每逢)';
/** What a date can begin with; looked at first, because nearly every place in a text fails here. */
const BEGINS = '(?=[\\d一二三四五六七八九十去今前明后同当次翌本上])';
const LEAD = `${BEGINS}(?:${YEAR}|${NO_YEAR})`;
const END_YEAR = `(?:(?<year2>${YEAR_DIGITS}) ?年 ?|(?<said2>${SAID_YEAR})的?)`;
const HOUR = '(?: ?(?:\\d{1,2}[时点](?:\\d{1,2}分)?|[上下]午))?';

const DAYS = new RegExp(
  `${LEAD}(?<month>${MONTH_NUMBER}) ?月 ?(?:(?<day>${DAY_NUMBER}) ?[日号]?(?:\\(${WEEKDAY}\\))?${HOUR}${TO}${END_YEAR}?(?:(?<month2>${MONTH_NUMBER}) ?月 ?)?(?<day2>${DAY_NUMBER}) ?[日号]|(?<only>${DAY_NUMBER}) ?[日号])`,
  'g',
);
const NUMERIC =
  /(?<![\d./-])(?<year>(?:1[5-9]|20)\d\d)(?<sign>[./-])(?<month>1[0-2]|0?[1-9])\k<sign>(?<day>3[01]|[12]\d|0?[1-9])(?!\d)(?: ?(?:至|到|—{1,2}|–|-|~) ?(?:(?<year2>(?:1[5-9]|20)\d\d)\k<sign>)?(?<month2>1[0-2]|0?[1-9])\k<sign>(?<day2>3[01]|[12]\d|0?[1-9])(?!\d))?(?![./-]\d| ?[版万亿%米元])/g;
const PART = '(?<part>上旬|中旬|下旬|[底末初])';
const NO_MONTH = '(?! ?\\d|[龄子嫂饼球亮薪租供票卡刊均度])';
const MONTHS = new RegExp(`${LEAD}(?<month>${MONTH_NUMBER}) ?月份?${PART}?${NO_MONTH}`, 'g');
const MONTH_RANGE = new RegExp(
  `${LEAD}(?<month>${MONTH_NUMBER})(?: ?月份?)?${TO}${END_YEAR}?(?<month2>${MONTH_NUMBER}) ?月份?${PART}?${NO_MONTH}`,
  'g',
);
const NO_COUNT = '(?!的?历史|来|多|余|间|级|代|版|款|期|制|龄|以前|之久)';
const YEARS = new RegExp(
  `${BEGINS}(?:(?<year>${YEAR_DIGITS})(?: ?年)?${TO}(?<year2>${YEAR_DIGITS})|(?<only>${YEAR_DIGITS})) ?年度?${NO_COUNT}|(?<said>${SAID_YEAR})(?!代)`,
  'g',
);

type Parts = Readonly<Record<string, string | undefined>>;
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['上旬', [1, 10]],
  ['中旬', [11, 20]],
  ['下旬', [21, 31]],
  ['初', [1, 10]],
  ['底', [21, 31]],
  ['末', [21, 31]],
]);

function number(text: string | undefined): number | null {
  return text === undefined ? null : smallNumber(text);
}

function yearOf({ year, two }: Parts): number | null {
  if (two !== undefined) return Number(two) + (Number(two) < 50 ? 2000 : 1900);
  return year === undefined ? null : fullYear(year);
}

function reading(
  match: RegExpExecArray,
  kind: DateKind,
  { first, last = first, part = null }: { first: PrintedDay; last?: PrintedDay; part?: Calendar['part'] },
): Reading {
  const said = match.groups?.said ?? null;
  const meaning: Calendar = { rule: 'calendar', first, last, part };
  return { start: match.index, end: match.index + match[0].length, kind, said, meaning };
}

function readDays(match: RegExpExecArray): Reading {
  const parts: Parts = match.groups ?? {};
  const first = { year: yearOf(parts), month: number(parts.month), day: number(parts.only ?? parts.day) };
  if (parts.day2 === undefined) return reading(match, 'day', { first });
  const year = parts.year2 === undefined ? null : fullYear(parts.year2);
  const last = { year, month: number(parts.month2) ?? first.month, day: number(parts.day2) };
  return reading(match, 'range', { first, last });
}

function readMonths(match: RegExpExecArray): readonly Reading[] {
  const parts: Parts = match.groups ?? {};
  const first = { year: yearOf(parts), month: number(parts.month), day: null };
  const part = PARTS.get(parts.part ?? '') ?? null;
  const year = parts.year2 === undefined ? null : fullYear(parts.year2);
  const last = parts.month2 === undefined ? first : { year, month: number(parts.month2), day: null };
  const spelled = !/\d/.test(match[0]) && first.year === null && parts.said === undefined;
  if (spelled && !/份|[旬底末初]$/.test(match[0]) && last === first) return [];
  return [reading(match, 'month', { first, last, part })];
}

function readYears(match: RegExpExecArray): Reading {
  const parts: Parts = match.groups ?? {};
  const whole = (digits: string | undefined) => ({
    year: digits === undefined ? null : fullYear(digits),
    month: null,
    day: null,
  });
  const first = whole(parts.only ?? parts.year);
  return reading(match, 'year', { first, last: parts.year2 === undefined ? first : whole(parts.year2) });
}

const BARE_DAY =
  /(?<=^|[,。;:、(!?\s“”"—和及至到于自从]|记者|截至|定在)(?<day>3[01]|[12]\d|[1-9])日(?![内后前游均间程龄化报常子期渐益志式照产本语元军方企系籍历无连时数总]|以[内后]|之[内后]|累)/g;

function readBareDay(match: RegExpExecArray): Reading {
  const start = match.index;
  const meaning = { rule: 'bare day', day: Number(match.groups?.day) } as const;
  return { start, end: start + match[0].length, kind: 'relative', said: null, meaning };
}

/** Every date in figures or numerals in a folded text, also of days that do not exist. */
export function figures(text: string): readonly Reading[] {
  const all = (pattern: RegExp, sign: string) => (text.includes(sign) ? [...text.matchAll(pattern)] : []);
  const numeric = /\d[./-]\d/.test(text) ? [...text.matchAll(NUMERIC)] : [];
  return [
    ...[...all(DAYS, '月'), ...numeric].map(readDays),
    ...[...all(MONTH_RANGE, '月'), ...all(MONTHS, '月')].flatMap(readMonths),
    ...all(YEARS, '年').map(readYears),
    ...all(BARE_DAY, '日').map(readBareDay),
  ];
}
