/** The year of an issue whose page names no year as its own: hints that an editor would still go by. */
import { foldWidth } from '../trade/chars.ts';
import { cyclePlace, smallNumber } from '../trade/dates.ts';
import type { CutPage } from '../types.ts';
import { named } from './date-named.ts';
import { type Spoken, titlesOf } from './date-spoken.ts';
import type { YearFound } from './date-year.ts';

/** What anniversaries are counted from: `新中国成立七十周年` is kept in 2019. */
const ANNIVERSARIES = [
  [/(?:新中国|中华人民共和国|共和国)(?:成立|诞生|建立)(.{1,4})(?:周年|华诞)/g, 1949],
  [/(?:建党|中国共产党(?:成立|建立))(.{1,4})(?:周年|年华诞)/g, 1921],
  [/(?:建军|解放军(?:成立|建军))(.{1,4})周年/g, 1927],
  [/抗(?:战|日战争)(?:暨世界反法西斯战争)?胜利(.{1,4})周年/g, 1945],
  [/改革开放(.{1,4})周年/g, 1978],
] as const;
/** The first year of the plan; the plan before began five years earlier. */
const FIVE_YEAR_PLANS: ReadonlyMap<string, number> = new Map([
  ['十一五', 2006],
  ['十二五', 2011],
  ['十三五', 2016],
  ['十四五', 2021],
  ['十五五', 2026],
]);
/** Years that goals are set for from very far. */
const VISIONS: ReadonlySet<number> = new Set([2035, 2049, 2050]);
/** Party congresses, with the first whole year after them. */
const CONGRESSES = [
  [/十七大/, 2008],
  [/十八大|十八届[一二三四五六]中/, 2013],
  [/十九大|十九届[一二三四五六]中/, 2018],
  [/二十大|二十届[一二三四]中/, 2023],
] as const;
const CYCLE = /([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])[鼠牛虎兔龙蛇马羊猴鸡狗猪]?年/g;
/** The sixty years that papers of our day are printed in. */
const OUR_CYCLE = 1984;
const BARE = /(?<![\d.A-Za-z-])20\d\d(?![\d年.:-]|[万亿元米人名户亩吨个只件平公])/g;

/** Sure only as far as the newest of such years is the present one. */
const ANNIVERSARY = 0.7;
const PLAN_YEAR = 0.7;
const CYCLE_YEAR = 0.7;
const NEAR_GOAL = 0.54;
const AWAITED = 0.6;
const NAMED_ONLY = 0.52;
const GOAL = 0.5;

/**
 * The year that a page's anniversaries, stems and branches, five-year plans and goals hint at, the surest first: what is to be
 * done by the end of a year (2018年底前) is mostly of that year, what is to be reached in one (到2025年) of some before.
 * Null where there is no hint. To be asked only where no year is spoken of as present or past.
 */
export function lastYear(page: CutPage, spoken: readonly Spoken[]): YearFound | null {
  const texts = page.cuttings
    .flatMap(cutting => [...titlesOf(cutting), ...cutting.paragraphs])
    .map(({ text }) => foldWidth(text));
  const hints = [
    anniversary(texts),
    planYear(texts),
    cycleYear(texts),
    nearGoal(spoken),
    bareYear(texts),
    goal(spoken),
    term(texts),
  ];
  return hints.find(hint => hint !== null) ?? null;
}

function newest(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.max(...years);
}

function found(year: number | null, confidence: number, because: string): YearFound | null {
  return year === null ? null : { year, confidence, because };
}

function anniversary(texts: readonly string[]): YearFound | null {
  const years = texts.flatMap(text =>
    ANNIVERSARIES.flatMap(([pattern, first]) =>
      [...text.matchAll(pattern)].flatMap(match => {
        const count = yearsIn(match[1] ?? '');
        return count === null ? [] : [first + count];
      }),
    ),
  );
  return found(newest(years), ANNIVERSARY, 'the anniversary kept in it');
}

function yearsIn(text: string): number | null {
  return /^(?:一?百|100)$/.test(text) ? 100 : smallNumber(text);
}

/** `“十四五”开局之年`, `“十三五”收官之年`. */
function planYear(texts: readonly string[]): YearFound | null {
  const years = texts.flatMap(text =>
    [...text.matchAll(/(十[一二三四五]五)[^。;]{0,8}?(?:(开局)|收官|决胜)之?年/g)].flatMap(match => {
      const first = FIVE_YEAR_PLANS.get(match[1] ?? '');
      return first === undefined ? [] : [match[2] === undefined ? first + 4 : first];
    }),
  );
  return found(newest(years), PLAN_YEAR, 'first or last of a five-year plan');
}

function cycleYear(texts: readonly string[]): YearFound | null {
  const years = texts.flatMap(text =>
    [...text.matchAll(CYCLE)].flatMap(match => {
      const all = Array.from({ length: 60 }, (_, place) => OUR_CYCLE + place);
      return all.filter(year => cycleName(year) === match[1]);
    }),
  );
  return found(newest(years), CYCLE_YEAR, 'named by stem and branch');
}

function cycleName(year: number): string {
  const place = cyclePlace(year);
  return '甲乙丙丁戊己庚辛壬癸'.charAt(place % 10) + '子丑寅卯辰巳午未申酉戌亥'.charAt(place % 12);
}

/** What is still to be done by a time of a year: the months the issue may be of in that year, the later ones being the year before's. */
const BY_TIME = [
  [/^(?:年?[底末内]|全年|年?下半年)/, 12],
  [/^年?(?:上半年|暑)/, 6],
  [/^年?(?:春节|元旦|农历)/, 2],
] as const;

/**
 * The year of an issue of this month from what is still to be done by a time of a year: 2018年底前 of that year, 2014年春节前 in
 * December of the year before. Null where nothing is.
 */
export function awaitedYear(spoken: readonly Spoken[], issueMonth: number): YearFound | null {
  const years = spoken.flatMap(({ mention, text }) => {
    const { year } = mention.first;
    if (!mention.hasYear || mention.kind !== 'year' || year === null) return [];
    const after = text.slice(mention.end, mention.end + 8);
    const [, month] = BY_TIME.find(([time]) => time.test(after)) ?? [];
    if (month === undefined || !/^[^,。;]{0,6}?(?:前|内|完|将|底)/.test(after)) return [];
    return [issueMonth > month ? year - 1 : year];
  });
  const year = years.length === 0 ? null : Math.min(...years);
  return found(year, AWAITED, 'by a time of which a thing is still to be done');
}

/** The first year by whose end, or in a month of which, something is to be done. */
function nearGoal(spoken: readonly Spoken[]): YearFound | null {
  const years = spoken.flatMap(({ mention, text }) => {
    const { year, month } = mention.first;
    if (!mention.hasYear || year === null) return [];
    const near = /^(?:年?[底末内]|全年)/.test(text.slice(mention.end));
    return near || (month !== null && mention.plan) ? [year] : [];
  });
  const year = years.length === 0 ? null : Math.min(...years);
  return found(year, NEAR_GOAL, 'only named as one by whose end a thing is to be done');
}

function bareYear(texts: readonly string[]): YearFound | null {
  const years = texts.flatMap(text => [...text.matchAll(BARE)].map(match => Number(match[0])));
  return found(newest(years), NAMED_ONLY, 'the newest in figures in a name');
}

/** The middle of the five years that a party congress or a five-year plan named without its first or last year stands for. */
function term(texts: readonly string[]): YearFound | null {
  const plans = [...FIVE_YEAR_PLANS].map(
    ([name, first]) => [new RegExp(`“?${name}”?(?:期间|时期|规划|以来|末)`), first] as const,
  );
  const years = texts.flatMap(text =>
    [...plans, ...CONGRESSES].flatMap(([pattern, first]) => (pattern.test(text) ? [first + 2] : [])),
  );
  return found(newest(years), GOAL, 'in the middle of the five years whose congress or plan is spoken of');
}

/** Plans are made for years that end in 0 or 5, two or three years ahead on the whole; other goals are nearer. Visions say nothing. */
function goal(spoken: readonly Spoken[]): YearFound | null {
  const goals = spoken.flatMap(one => {
    const year = named(one)?.year ?? null;
    return year === null || VISIONS.has(year) ? [] : [{ year, text: one.text }];
  });
  const years = goals.map(({ year }) => year);
  if (years.length === 0) return null;
  const term = goals.find(({ text }) => /(?:今后|未来)五年/.test(text));
  if (term) return found(term.year - 5, NEAR_GOAL, `the five years to ${term.year} begin`);
  const first = Math.min(...years);
  return found(first - (first % 5 === 0 ? 2 : 1), GOAL, `the goal ${first} is set for after it`);
}
