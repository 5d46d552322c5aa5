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
  /** How surely the form alone means a page: with 版, between dots or dashes, a letter and two figures, two bare figures, one. */
  readonly form: 'named' | 'framed' | 'lettered' | 'bare' | 'figure';
}

const NAMED =
  /(?<![\d.A-Za-z\p{Script=Han}])(?:第 ?)?(?<page>[A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3}|(?<!第 ?)头) ?版(?![本权面式次税名]|修订|增订)/u;
/** `·3·`, `— 5 —`: a folio at the beginning of its line. */
const FRAMED = /^ *[·•・—–-]+ ?(?<page>[A-Z]?\d{1,3}) ?[·•・—–-]+(?= |$|\p{Script=Han})/u;
const LETTERED = /(?<![A-Za-z\d.])(?<page>[A-Z]{1,2}\d{2})(?:[-~—]\d{2})?(?![\dA-Za-z.%])/;
/** Two figures, also glued to a section, a letter with one figure: only beside a usual section or a date. */
const BARE =
  /(?<![A-Za-z\d.-])(?<page>\d{2}|[A-Z]\d)(?=$|[ |·:/\]】〕])|(?<![A-Za-z\d.-])(?<glued>0\d)(?=\p{Script=Han}{2})/u;
/** `4 要闻`, `要闻 4`. */
const FIGURE = /^ *(?<first>\d)(?=[ |·:/]{1,3}\p{Script=Han})|(?<=\p{Script=Han}[ |·:/]{1,3})(?<last>\d) *$/u;
const FORMS = [
  ['named', NAMED],
  ['framed', FRAMED],
  ['lettered', LETTERED],
  ['bare', BARE],
  ['figure', FIGURE],
] as const;

/** The surest page number in a folded text, or null. */
export function pageMark(text: string): PageMark | null {
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(text);
    const { page: plain, glued, first, last } = match?.groups ?? {};
    const printed = plain ?? glued ?? first ?? last;
    if (!match || printed === undefined) continue;
    const spelled = printed === '头' ? 1 : /\d/.test(printed) ? null : smallNumber(printed);
    const page = spelled === null ? printed : String(spelled);
    if (/[\dA-Z]/.test(page)) return { page, form, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const SECTION =
  /(?:要闻|新闻|综合|时政|民生|国内|国际|本埠|体育|文化|副刊|教育|经济|财经|社会|专版|专题|专刊|特刊|周刊|广告|公告|县域|区县|地方|都市|健康|理论|评论|时评|法治|三农|农业|文旅|旅游|娱乐|视点|关注|聚焦|深度|焦点|人物|读书|生活|汽车|房产|楼市|金融|科技|党建|影像|图片|视觉|连载|文艺|文苑|城事|热线|资讯|服务|天下|世界|中国)版?$/;

/** Sections that are no subject of a numbered subheading (`2 文化`). */
const NEWS =
  /^\p{Script=Han}{0,2}(?:要闻|新闻|综合|时政|副刊|广告|公告|国内|国际|本埠|区县|县区|县域|专版|专刊|特刊|周刊|城事)$/u;

/**
 * The page and section named by a page-heading line, with its day where it has one: `第05版:综合新闻`, `A05 要闻`, `第三版`,
 * `要闻 2024年2月29日 05`. Null where the line is a sentence or names neither a page, nor (beside a date) a usual section.
 * Bare figures count only with a date or a usual section beside them.
 */
export function pageHeading(
  line: string,
): { page: string | null; section: string | null; date: IsoDate | null } | null {
  if (line.length > 160) return null;
  const half = foldWidth(line);
  if (!/版|年|\d/.test(half)) return null;
  if (/[,。!?;“”]/.test(half)) return null;
  const folded = withPlainName(half).replace(/^#{1,6} /, marks => ' '.repeat(marks.length));
  if (/[《》]/.test(folded)) return null;
  const dates = fullDatesIn(folded);
  if (dates.length > 1) return null;
  const date = dates[0]?.date ?? null;
  const rest = withoutClutter(folded, dates);
  const mark = pageMark(rest);
  const section = sectionOf(line, mark ? blank(rest, mark) : rest);
  if (section === undefined) return null;
  const usual = isUsual(section);
  if (!mark) return (date && usual) || isNamedPage(folded, section) ? { page: null, section, date } : null;
  const plain = mark.form === 'figure' ? NEWS.test(section ?? '') : usual;
  return date || plain || isEnough(mark, section) ? { page: mark.page, section, date } : null;
}

/** A usual section, or one joined to it by a dot: `城事·县市`. No count of things: `5 个人物`. */
function isUsual(section: string | null): boolean {
  if (section === null || section.length > 8 || /^[个名位条件项年天月日届岁点步]/.test(section)) return false;
  return section.split('·').some(part => SECTION.test(part));
}

/** `要闻版`, alone on its line. */
function isNamedPage(line: string, section: string | null): boolean {
  return (
    section !== null &&
    line.trim() === section &&
    /^\p{Script=Han}{2,4}版$/u.test(section) &&
    isUsual(section)
  );
}

/** Whether a page number needs no date and no usual section beside it. */
function isEnough({ form, page }: PageMark, section: string | null): boolean {
  if (form === 'named' || form === 'framed') return true;
  return form === 'lettered' && (section === null || /^[A-Z]{1,2}0\d$|^[A-D][1-4]\d$/.test(page));
}

/** The words left on a page-heading line, as printed, as its section; null for none, undefined for too many. */
function sectionOf(line: string, rest: string): string | null | undefined {
  const words = wordsOf(rest).filter(word => !/^[A-Za-z.]+$/.test(word) && !/^版[次名面]$/.test(word));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const section = line.slice(rest.indexOf(first), rest.lastIndexOf(last) + last.length);
  return words.length <= 2 && /^[\p{L}\d \u3000·:|—-]{2,14}$/u.test(section) ? section : undefined;
}
