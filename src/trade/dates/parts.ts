/** The parts of a newspaper page's own lines: what stands beside its date and its page number. */
import { CYCLE_YEAR, LUNAR_DAY, LUNAR_MONTH, WEEKDAY } from './grammar.ts';

/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ENGLISH_WEEKDAY = '(?<![A-Za-z])(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Za-z]{0,6}\\.?(?![A-Za-z])';
const ISSUE =
  '总?第? ?\\d{1,6} ?期|总第[一二三四五六七八九十百千〇零]{1,9}期|(?:今日|本期|共) ?(?:\\d{1,3}|[一二三四五六七八九十]{1,3}) ?[版页]';
const IMPRINT =
  '(?:国内统一)?(?:连续出版物号|刊号)|编印|出版(?!社)|CN ?\\d\\d-\\d{4}|(?:邮发)?代号 ?:? ?\\d{1,3}-\\d{1,4}|[上下]一[版篇]|返回目录|版面导航';
/** A name as colophons set it: 崔燕, 崔  燕. */
const NAME = '(?:[\\p{Script=Han}]{2,3}|[\\p{Script=Han}] {1,4}[\\p{Script=Han}](?= |$))';
const STAFF = `[○●□■◎◆◇]?(?:责任|本版|值班|版面|执行)?(?:编辑|责编|主编|美编|校对|审读|统筹|组版|版式|图编|检校|制图|主任|总编)[: /]{0,2}${NAME}(?: ${NAME}(?= |$)){0,2}`;
/** Where the desk is reached: 电话 67655551, E-mail:desk@paper.example. */
const CONTACT =
  '(?:新闻|读者|投稿|编辑部)?(?:电话|热线|传真|邮编|电子邮箱|电子信箱|邮箱|信箱|QQ群?|E ?[-—]? ?mail)[: /]{0,3}[\\w@.+-]{4,48}(?:[ 、,/]{1,2}[\\d-]{7,13}){0,3}';
const PAPER_NAME = '[\\p{Script=Han}]{1,8}(?:报|周刊)(?:社|社出版|社主办)?';
const LUNAR = `\\(?(?:农历|夏历|阴历)?(?:岁次)?(?:${CYCLE_YEAR})?(?:[鼠牛虎兔龙蛇马羊猴鸡狗猪]年)?${LUNAR_MONTH}[大小]?${LUNAR_DAY}\\)?`;

const CLUTTER = [
  `\\(?${WEEKDAY}\\)?`,
  ENGLISH_WEEKDAY,
  LUNAR,
  `(?:农历|夏历|岁次)?${CYCLE_YEAR}`,
  ISSUE,
  IMPRINT,
  STAFF,
  CONTACT,
  `(?<!\\p{Script=Han})${PAPER_NAME}(?!\\p{Script=Han})`,
].join('|');
const ALL_CLUTTER = new RegExp(CLUTTER, 'giu');
const LEADING_CLUTTER = new RegExp(`^(?:${CLUTTER})`, 'iu');
const TRAILING_NAME = new RegExp(`(?:${PAPER_NAME}|版)$`, 'u');
const SEPARATORS = /[ \t|·:/_—―─•、()[\]【】〔〕<>-]+/;

/** The line with `spans` and all that is known to stand beside a date made blank; offsets stay valid. */
export function withoutClutter(line: string, spans: readonly Span[]): string {
  const blanked = spans.reduce(blank, line);
  return blanked.replace(ALL_CLUTTER, words => ' '.repeat(words.length));
}

/** The line with the marks taken off a paper's name, as e-papers set it: `《X日报》（2024年2月29日 第 05 版）`; offsets stay valid. */
export function withPlainName(line: string): string {
  if (!line.includes('《')) return line;
  return line.replace(/《([^《》]{1,12}(?:报|周刊))》/u, ' $1 ');
}

/** The text with one span made blank. */
export function blank(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
}

/** The words that separators set apart. */
export function wordsOf(text: string): readonly string[] {
  return text.split(SEPARATORS).filter(word => word !== '');
}

/** True where a date is grown together with words that no page line puts there: `2024年2月29日召开`, `于2024年2月29日`. */
export function isGlued(line: string, { start, end }: Span): boolean {
  const after = line.slice(end, end + 60);
  const before = line.slice(Math.max(0, start - 12), start);
  const gluedAfter = /^[\p{L}\p{N},。!?;]/u.test(after) && !LEADING_CLUTTER.test(after);
  const gluedBefore = /[\p{L}\p{N},。!?;]$/u.test(before) && !TRAILING_NAME.test(before);
  return gluedAfter || gluedBefore;
}
