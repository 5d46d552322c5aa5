/** The words of dates, as sources of regular expressions for folded text (see `foldWidth`). Every repeat is bounded. */

/** A year from 1500 to 2099 in four digits, or any spelled out: `2024`, `二〇二四`. No number before it. */
export const YEAR_DIGITS =
  '(?<![\\d.])(?:1[5-9]|20)\\d\\d|[一二三四五六七八九][〇○零OoО0一二三四五六七八九]{3}';
/** 1 to 12 in either writing. */
export const MONTH_NUMBER = '(?:1[0-2]|0?[1-9](?!\\d)|十[一二]?|[一二三四五六七八九])';
/** 1 to 31 in either writing. */
export const DAY_NUMBER =
  '(?:3[01](?!\\d)|[12]\\d(?!\\d)|0?[1-9](?!\\d)|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
/** Between the two ends of a range. */
export const TO = ' ?(?:至|到|起至|—{1,2}|–|-|~|―{1,2}|─{1,2}) ?';
/** The day of a lunar month, without 日: `初七`, `十五`, `廿三`, `三十`. */
export const LUNAR_DAY =
  '(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)';
/** The month of a lunar year, with a leap sign: `正月`, `闰二月`, `腊月`. */
export const LUNAR_MONTH = '闰?(?:正|冬|腊|十[一二]?|[一二三四五六七八九])月';
/** A year by stem and branch: `甲辰年`. */
export const CYCLE_YEAR = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年';
/** A day of the week: `星期四`, `周日`. */
export const WEEKDAY = '(?:星期|周|礼拜)[一二三四五六日天]';

/** A day with its year, in words or figures: `2024年2月29日`, `2024-02-29`, `2024.2.29`. */
export const FULL_DATE = [
  `(?:(?<year>${YEAR_DIGITS}) ?年 ?(?<month>${MONTH_NUMBER}) ?月 ?(?<day>${DAY_NUMBER}) ?[日号])`,
  '(?:(?<![\\d./-])(?<numericYear>(?:1[5-9]|20)\\d\\d)(?<sign>[./-])(?<numericMonth>1[0-2]|0?[1-9])\\k<sign>(?<numericDay>3[01]|[12]\\d|0?[1-9])(?!\\d|[./-]\\d| ?[版万亿%米元]))',
].join('|');

const WEEKDAYS = '日一二三四五六';

/** 0 for Sunday to 6 for Saturday, from the first weekday printed in `text`; null where there is none. */
export function weekdayIn(text: string): number | null {
  const char = new RegExp(WEEKDAY).exec(text)?.[0].at(-1)?.replace('天', '日');
  return char === undefined ? null : WEEKDAYS.indexOf(char);
}
