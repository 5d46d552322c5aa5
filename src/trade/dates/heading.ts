/** The line that names a newspaper page: its number (版次) and its section (版名). */
import type { IsoDate } from '../../ids.ts';
import { foldWidth } from '../chars.ts';
import { fullDatesIn } from './line.ts';
import { smallNumber } from './numbers.ts';
import { blank, type Span, withoutClutter, withPlainName, wordsOf } from './parts.ts';

/** A page number found in a line. */
export interface PageMark extends Span {
  /** As printed (`05`, `A05`); a spelled-out number in figures, 头版 as `1`. */
  readonly page: string;
  /** How surely the form alone means a page: with 版, a letter and two figures, bare figures. */
  readonly form: 'named' | 'lettered' | 'bare';
}

const NAMED =
  /(?<![\d.A-Za-z\p{Script=Han}])(?:第 ?)?(?<page>[A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3}|(?<!第 ?)头) ?版(?![本权面式次税名]|修订|增订)/u;
const LETTERED = /(?<![A-Za-z\d.])(?<page>[A-Z]{1,2}\d{2})(?![\dA-Za-z.%])/;
const BARE = /(?<![A-Za-z\d.-])(?<page>\d{2})(?=$|[ |·:/])/;
const FORMS = [
  ['named', NAMED],
  ['lettered', LETTERED],
  ['bare', BARE],
] as const;

/** The surest page number in a folded text, or null. */
export function pageMark(text: string): PageMark | null {
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(text);
    const printed = match?.groups?.page;
    if (!match || printed === undefined) continue;
    const spelled = printed === '头' ? 1 : /\d/.test(printed) ? null : smallNumber(printed);
    const page = spelled === null ? printed : String(spelled);
    if (/[\dA-Z]/.test(page)) return { page, form, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const SECTION =
  /(?:要闻|新闻|综合|时政|民生|国内|国际|本埠|体育|文化|副刊|教育|经济|财经|社会|专版|专题|专刊|特刊|周刊|广告|公告|县域|区县|地方|都市|健康|理论|评论|时评|法治|三农|农业|文旅|旅游|娱乐|视点|关注|聚焦|深度|焦点|人物|读书|生活|汽车|房产|楼市|金融|科技|党建|影像|图片|视觉|连载|文艺|文苑|城事|热线|资讯|服务|天下|世界|中国)版?$/;

/**
 * The page and section named by a page-heading line, with its day where it has one: `第05版:综合新闻`, `A05 要闻`, `第三版`,
 * `要闻 2024年2月29日 05`. Null where the line is a sentence or names neither a page, nor (beside a date) a usual section.
 * Bare figures count only with a date or a usual section beside them.
 */
export function pageHeading(
  line: string,
): { page: string | null; section: string | null; date: IsoDate | null } | null {
  if (line.length > 160) return null;
  const folded = withPlainName(foldWidth(line)).replace(/^#{1,6} /, marks => ' '.repeat(marks.length));
  if (/[,。!?;“”《》]/.test(folded)) return null;
  const dates = fullDatesIn(folded);
  if (dates.length > 1) return null;
  const date = dates[0]?.date ?? null;
  const rest = withoutClutter(folded, dates);
  const mark = pageMark(rest);
  const section = sectionOf(line, mark ? blank(rest, mark) : rest);
  if (section === undefined) return null;
  const usual = section !== null && section.length <= 8 && SECTION.test(section);
  if (!mark) return date && usual ? { page: null, section, date } : null;
  return date || usual || isEnough(mark, section) ? { page: mark.page, section, date } : null;
}

/** Whether a page number needs no date and no usual section beside it. */
function isEnough({ form, page }: PageMark, section: string | null): boolean {
  if (form === 'named') return true;
  return form === 'lettered' && (section === null || /^[A-Z]{1,2}0\d$/.test(page));
}

/** The words left on a page-heading line, as printed, as its section; null for none, undefined for too many. */
function sectionOf(line: string, rest: string): string | null | undefined {
  const words = wordsOf(rest).filter(word => !/^[A-Za-z.]+$/.test(word) && !/^版[次名面]$/.test(word));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const section = line.slice(rest.indexOf(first), rest.lastIndexOf(last) + last.length);
  return words.length <= 2 && /^[\p{L}\d ·:|—-]{2,14}$/u.test(section) ? section : undefined;
}
