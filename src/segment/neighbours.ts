/** What two blocks that stand together say of each other: a broken paragraph, two lines of one title. */
import type { Features } from './features.ts';
import type { Role } from './grammar.ts';
import type { Manner } from './manner.ts';
import { goesOn, hangs } from './title-cuts.ts';

/** A text signed this surely at its end does not go on. */
export const SIGNED = 0.85;

/** The price of taking `next` for the rest of the paragraph that `piece` began; 0 where all speaks for it. */
export function joinsPrice(piece: Features, next: Features, manner: Manner): number {
  if (next.startsInside) return piece.ends === 'closed' ? 1 : 0;
  if (piece.tail && piece.tail.confidence >= SIGNED) return 6;
  if (piece.ends === 'open') return looksWhole(piece) ? 2 : 0;
  const known = () => manner.together(jointOf(piece, next)) > 0;
  if (piece.ends === 'either') return piece.unclosed > 0 || known() ? 0.2 : 1.6;
  if (piece.unclosed > 0) return known() ? 3 : 6;
  return manner.indented && !next.block.indented && known() ? 2.5 : 6;
}

/** The two characters that would stand together if `next` went on where `piece` ends. */
export function jointOf(piece: Features, next: Features): string {
  return piece.block.text.slice(-1) + next.block.text.slice(0, 1);
}

/** Kickers of reports tell who met, or spoke, and stop at the verb. */
const REPORTED =
  /(?:强调|指出|要求|提出|建议|表示|召开|举行|启动|印发|出台|发布|调研时|会见|批示|致辞|致信|部署|主持|[:：])$/;
/** True for a line that stops at such a verb, three characters at most. */
export function isReported(text: string): boolean {
  return REPORTED.test(text.slice(-3));
}

/** A time alone is said of something. */
const TIME_ALONE =
  /^(?:今年|去年|本月|本周|上半年|下半年|未来|截至|\d{4}年|\d{1,2}月)[^，。 \u3000]{0,8}(?:年|月|周|天|日|季度|以来|期间|起)$/u;

/** A short line without a comma is a title sooner than the first words of a broken paragraph. */
function looksWhole({ titleLike, length, dash, block }: Features): boolean {
  return titleLike && length <= 30 && !dash && !/[,，、]/.test(block.text);
}

/**
 * The price of reading two title lines as one headline, a headline with its subtitle, or a kicker with its headline.
 * Two lines set close and of like length are the halves of one headline; a much longer or shorter one is not.
 */
export function titlePairPrice(role: Role, first: Features, second: Features, manner?: Manner): number {
  const cut = isBegun(first) || isCutShort(first, second);
  const alike = likeness(first, second);
  const parts = isTwoPart(first) !== isTwoPart(second);
  const told = explains(first, second);
  const done = !cut && standsWhole(first, second);
  const whole = parts && (second.block.gap > 0 || (isTwoPart(first) && !cut));
  if (role === 'headline-more')
    return (
      (first.aboveCut ? 3 : 0) +
      (cut ? 0 : alike + (whole ? 2 : 0) + (manner?.oneLine ? 2 : 0)) +
      (isReported(first.block.text) || isAccount(second.block.text) || done
        ? 3
        : told && !cut && tellsMore(first, second)
          ? 1.5
          : 0)
    );
  if (role === 'subtitle' && second.dash) return 0;
  if (role === 'subtitle')
    return (
      (cut ? 3 : 0) +
      (alike < 1 ? 1.2 : 0) +
      (second.length < first.length && !told ? 0.8 : 0) -
      (told ? 1.5 : 0) +
      (isOccasion(first.block.text) ? 2.5 : 0)
    );
  const rises = first.block.level > second.block.level && second.block.level > 0;
  return (
    (cut ? 3 : 0) +
    (told ? 1.5 : 0) -
    (isOccasion(first.block.text) ? 1 : 0) +
    (alike < 1 && !whole && !manner?.oneLine ? 1.2 : 0) +
    (rises ? -1 : 0) +
    (first.length > second.length * 2.2 ? 0.3 : 0)
  );
}

/** Whom or where the story is about, before what it tells: `杏花镇：老窑送出头炉面包`. */
const NAMED = /^[^\s，,：:！!？?]{2,8}[：:][^：:]{4,}$/u;
/** A meeting or rite that was held. */
const OCCASION =
  /(?:召开|举行|举办|开幕|闭幕|开班|启动).{0,24}(?:会议?|大会|座谈会|仪式|活动|精神)(?:.{0,16}精神)?$|(?:会议?|大会|仪式|活动).{0,4}(?:召开|举行|举办|开幕|闭幕)$/u;
/** Another story’s title, whose sequel this one is. */
/** `从“卖资源”到“卖风景”`: a way that was gone, by whom is told below. */
const FROM_TO = /^从[^\s，,]{2,8}到[^\s，,]{2,8}$/u;
const SEQUEL = /^《[^》]{3,}》(?:一文|一稿)?(?:新闻|报道)?(?:追踪|后续|续篇?|回访|反响|回音)(?:报道)?$/u;

/** True for a line above a headline that tells at what meeting its words fell, or which earlier story it follows. */
export function isOccasion(text: string): boolean {
  return SEQUEL.test(text) || FROM_TO.test(text) || (text.length > 8 && OCCASION.test(text));
}

/** The parts of a headline are shorter where there are two. */
export const LONG_PART = 14;

/**
 * True for two lines that are each whole: the second names whom it is about, or says who answers a question; the
 * first tells an occasion; each has two clauses, where one headline has two parts and not four; or both are longer
 * than the parts of a headline are.
 */
function standsWhole(first: Features, second: Features): boolean {
  const [above, below] = [first.block.text, second.block.text];
  const long = first.length >= LONG_PART && second.length >= LONG_PART;
  return NAMED.test(below) || isOccasion(above) || long || (isClaused(above) && isClaused(below));
}

function isClaused(text: string): boolean {
  return /[^，,]{3}[，,][^，,]{3}/u.test(text);
}

/** A mark is open, or only a time is said: the rest of the headline stands below. */
export function isBegun({ block, unclosed }: Features): boolean {
  return unclosed > 0 || TIME_ALONE.test(block.text) || hangs(block.text);
}

const ACCOUNT =
  /(?:综述|纪实|侧记|纪事|见闻|巡礼|观察|走笔|追记|访谈|扫描|透视|札记|速写|回眸|纪略|启示录?|解读|小记|之路|调查)$/;

/** True for a line that says what kind of account the text is, as subtitles do. */
export function isAccount(text: string): boolean {
  return ACCOUNT.test(text.slice(-3));
}

/** Set close, a line that ends inside a clause has its rest on the next. */
function isCutShort({ block }: Features, second: Features): boolean {
  return second.block.gap === 0 && goesOn(block.text, second.block.text);
}

/** True for a line of three clauses or more: a sentence, or what a column left of one, sooner than a title. */
export function runsThrough(text: string): boolean {
  return /[，,；;].+[，,；;]/u.test(text);
}

/** A line that has both parts of a headline needs no other. */
export function isTwoPart({ block }: Features): boolean {
  const spaced = block.text.includes(' ') || block.text.includes('\u3000');
  return spaced && /\S{3}[ \u3000]+\S{3}/u.test(block.text);
}

/** A second line is long enough to tell what a first one only hints at. */
const TELLING = 15;
/** Shorter lines are labels, of a column or of an office. */
const HINTING = 7;

/**
 * Type grows smaller as it tells more: below a headline a line of its own manner that is a good deal longer tells what
 * the headline hints at (`冰面还薄 别拿命玩` / `劳动湖上三名学生掉进冰窟 两名泳友救人`). A rhyme (`赏花白天挤 逛城夜里忙`) stands above what
 * it is about, and where both lines bear marks the printed sizes were the same, or are told by their levels.
 */
function explains(first: Features, second: Features): boolean {
  const even = first.block.level === second.block.level;
  if (even && isTwoPart(first) && counts(first, second)) return true;
  if (first.block.level > 0 || second.block.level > 0 || first.length < HINTING) return false;
  if (isReported(first.block.text) || isOccasion(first.block.text)) return false;
  if (answers(first.block.text, second.block.text) || counts(first, second)) return true;
  if (second.length < TELLING) return false;
  if (isClaused(first.block.text) && isClaused(second.block.text)) return second.length >= first.length;
  const parts = isTwoPart(second);
  const clauses = /[，,]/.test(second.block.text) && !/[，,]/.test(first.block.text);
  if (isRhyme(first.block.text) && !parts && !clauses) return false;
  if (parts && !clauses && first.length < DEED && second.length < TWO_PARTS) return false;
  const longer = second.length / first.length;
  return longer >= 1.25 || (longer >= 1.1 && clauses) || (longer >= 1.1 && parts && !isTwoPart(first));
}

/** `…还能要回来吗` and `法院：…`. */
function answers(first: string, second: string): boolean {
  return /(?:[？?吗呢]|怎么办|为何|如何办)$/u.test(first) && NAMED.test(second);
}

/** Shorter lines have no deed that figures could tell more of. */
const DEED = 12;
/** Shorter lines hold a figure and little else. */
const COUNTED = 10;
/** A shorter line of two parts is a headline itself, below what hints at it. */
const TWO_PARTS = 18;
/** A measure of three digits or more, or of ten thousands. */
const LARGE = /\d{3,}(?![年\d])|\d[\d.]*[万亿]/u;

/** What a headline of two whole parts leaves to the line below it: 112部, 217个. */
const FIGURES = /\d{2,}(?![\d年月日时点岁路])|\d[\d.]*[万亿]/u;

/** True where the second line gives the figures of the deed that the first tells. */
function counts(first: Features, second: Features): boolean {
  const [above, below] = [first.block.text, second.block.text];
  if (/\d|^从.+到/u.test(above) || second.length < COUNTED) return false;
  if (isTwoPart(first)) return first.length >= DEED && FIGURES.test(below);
  if (isTwoPart(second)) return false;
  return first.length >= DEED ? LARGE.test(below) : /^\d+[^\d年月日时.点]/u.test(below);
}

/** More than its length tells that the second line is none of the headline: its clauses, or its figures. */
function tellsMore(first: Features, second: Features): boolean {
  return counts(first, second) || (isClaused(second.block.text) && !/[，, \u3000]/u.test(first.block.text));
}

/** Two parts of one length, each no more than a short phrase. */
function isRhyme(text: string): boolean {
  const [left = '', right = '', ...more] = text.trim().split(/[ \u3000]+/u);
  return more.length === 0 && left.length === right.length && left.length <= 7;
}

/** How far two lines are from looking like halves of one headline. */
function likeness(first: Features, second: Features): number {
  const apart = second.block.lines.from - first.block.lines.to > 4 ? 1.5 : 0;
  const unlike = first.block.level === second.block.level && first.block.bold === second.block.bold ? 0 : 2.5;
  const difference = Math.abs(first.length - second.length);
  if (difference <= 1 && first.length >= 5) return 0.8 + apart + unlike;
  const tight = second.block.gap === 0;
  const half =
    difference <= 8 && Math.max(first.length, second.length) <= Math.min(first.length, second.length) * 2;
  return (tight && half ? 1.2 : 4) + apart + unlike;
}
