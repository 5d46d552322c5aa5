/** Words that stand for days, weeks, months and years: the ones told by counting from the issue, and the vague ones. */
import { DAY_NUMBER } from './grammar.ts';
import type { Reading } from './mention.ts';
import { smallNumber } from './numbers.ts';

/** Words for a year, and the years to add: to the year, or (同年, 次年) to the year told of before. */
export const SAID_YEARS: ReadonlyMap<string, { readonly from: 'issue' | 'mention'; readonly years: number }> =
  new Map([
    ['今年', { from: 'issue', years: 0 }],
    ['本年', { from: 'issue', years: 0 }],
    ['去年', { from: 'issue', years: -1 }],
    ['上年', { from: 'issue', years: -1 }],
    ['前年', { from: 'issue', years: -2 }],
    ['明年', { from: 'issue', years: 1 }],
    ['后年', { from: 'issue', years: 2 }],
    ['同年', { from: 'mention', years: 0 }],
    ['当年', { from: 'mention', years: 0 }],
    ['次年', { from: 'mention', years: 1 }],
    ['翌年', { from: 'mention', years: 1 }],
  ]);

/** A word for a year, where it is no part of another word (以前年度, 同年级, 过去年月). */
export const SAID_YEAR =
  '(?:(?<!如)今年|(?<!过|逝)去年|(?<![以之此])前年(?![度后])|明年|(?<![年月天日以之此])后年(?![均度产])|同年(?![级龄代])|当年|次年|翌年|本年|(?<!早)上年(?!纪))';

const DAY_WORDS = (
  [
    ['大前天', -3, 'issue'],
    ['(?<![目此之以生节])前(?:天(?![气下空色])|日(?![均产供处])|晚)', -2, 'issue'],
    ['昨(?:天|日|晚|夜|晨|早|午)', -1, 'issue'],
    ['(?<!如|当|现|而|迄)今(?:天|日(?![益渐臻之]|头条|说法)|晚(?!报)|晨|早|夜)', 0, 'issue'],
    ['(?<![美好新的声])明(?:天(?!会更|的)|日(?!之星|黄花)|晚|早|晨)', 1, 'issue'],
    ['(?<!先天|[^\\x00-\\x7f]天)后天(?=[,。、将上下早晚起开举到有至和或凌清中]|$)', 2, 'issue'],
    ['(?<!应|相|正|适|担)当(?:天(?!然)|日|晚)|同日', 0, 'mention'],
    ['次日|翌日', 1, 'mention'],
  ] as const
).map(([word, days, from]) => ({ pattern: new RegExp(word, 'g'), days, from }));

const WEEK =
  /(?<weeks>上上|上|本|这|下下|下)个?(?:周|星期|礼拜)(?:(?<day>[一二三四五六日天])|(?<end>末)|(?![边期围岁刊报密到转全长身遭折而口恩公年]))/g;
const WEEKS: ReadonlyMap<string, number> = new Map([
  ['上上', -2],
  ['上', -1],
  ['本', 0],
  ['这', 0],
  ['下', 1],
  ['下下', 2],
]);
const MONTH = new RegExp(
  `(?<months>(?<!以)上个?|本|这个|下个?|同|当)月(?:(?<day>${DAY_NUMBER}) ?日)?(?![球亮饼台季刊])`,
  'g',
);
const MONTHS: ReadonlyMap<string, number | null> = new Map([
  ['上', -1],
  ['上个', -1],
  ['本', 0],
  ['这个', 0],
  ['下', 1],
  ['下个', 1],
  ['同', null],
  ['当', null],
]);
const VAGUE =
  /(?<![节生假今明昨当周工休末春夏秋冬次翌往平整终即时同本某双开投到期限缴之吉忌度隔数\d一二三四五六七八九十])日前|(?<![最附临将接靠])近日(?![点均常])|近期(?!目标|规划)|(?<![离路地])最近(?![的距处一])|连日来|近来|前不久|不久前|近年来|近些年|前些(?:日子|天)|前段时间|[这近前]几[天日]|几天前/g;

const each = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];
const at = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });

/** 今天 昨晚 当天: in a folded text. */
export function dayWords(text: string): readonly Reading[] {
  return DAY_WORDS.flatMap(({ pattern, days, from }) =>
    each(text, pattern).map(match => ({
      ...at(match),
      kind: 'relative' as const,
      said: null,
      meaning: { rule: 'counted' as const, from, days },
    })),
  );
}

/** 上周五 本周末 下星期一 上周. */
export function weekWords(text: string): readonly Reading[] {
  return each(text, WEEK).map(match => {
    const { weeks = '', day, end } = match.groups ?? {};
    const number = day === undefined ? null : '一二三四五六日'.indexOf(day.replace('天', '日')) + 1;
    const meaning = {
      rule: 'week' as const,
      weeks: WEEKS.get(weeks) ?? 0,
      day: end === undefined ? number : ('end' as const),
    };
    return { ...at(match), kind: 'relative' as const, said: null, meaning };
  });
}

/** 上月 本月5日 同月. */
export function monthWords(text: string): readonly Reading[] {
  return each(text, MONTH).map(match => {
    const { months = '', day } = match.groups ?? {};
    const meaning = {
      rule: 'counted month' as const,
      months: MONTHS.get(months) ?? null,
      day: day === undefined ? null : smallNumber(day),
    };
    return { ...at(match), kind: 'relative' as const, said: null, meaning };
  });
}

/** 日前 近日: no day can be told. */
export function vagueWords(text: string): readonly Reading[] {
  return each(text, VAGUE).map(match => ({
    ...at(match),
    kind: 'vague' as const,
    said: null,
    meaning: { rule: 'vague' as const },
  }));
}
