/** The years that a page names alone, and how it speaks of them. */
import { foldWidth } from '../trade/chars.ts';
import type { CutPage } from '../types.ts';
import { type Spoken, titlesOf } from './date-spoken.ts';

/** A year named alone: how the words around it speak of it. */
export interface NamedYear {
  readonly year: number;
  readonly tense: 'goal' | 'future' | 'title' | 'since' | 'past' | 'open';
}

const GOAL_BEFORE = /(?:到|至|面向|展望|力争|迎接|远景)$/;
const GOAL_AFTER = /^(?:底?前|以前|之前|远景|(?:基本|全面)?(?:实现|建成))/;
const FUTURE = /将|计划|目标|预期|力争|预计|打算|安排|就要|即将|快要|倒计时/;
const PAST = /过去|全年|年度|完成|实现|同比|荣获|取得|期间/;

/** The year that a date names alone and its tense; null where it names a month or day too, or no year in figures. */
export function named({ mention, text }: Spoken): NamedYear | null {
  const year = mention.first.year;
  if (mention.kind !== 'year' || !mention.hasYear || year === null) return null;
  const before = text.slice(Math.max(0, mention.start - 6), mention.start);
  const after = text.slice(mention.end, mention.end + 40).split(/[。;!?]/)[0] ?? '';
  if (GOAL_BEFORE.test(before) || GOAL_AFTER.test(after)) return { year, tense: 'goal' };
  if (after.startsWith('以来')) return { year, tense: 'since' };
  if (FUTURE.test(after)) return { year, tense: 'future' };
  return { year, tense: PAST.test(`${before}${mention.text}${after}`) ? 'past' : 'open' };
}

/** Years in titles without 年: 聚焦2024县市区两会. */
export function inTitles(page: CutPage): readonly NamedYear[] {
  const titles = new Set(page.cuttings.flatMap(cutting => titlesOf(cutting).map(title => title.text)));
  return [...titles].flatMap(title =>
    [...foldWidth(title).matchAll(/(?<![\d.])(?:19|20)\d\d(?![\d年.]|[万亿元米])/g)].map(match => ({
      year: Number(match[0]),
      tense: 'title' as const,
    })),
  );
}
