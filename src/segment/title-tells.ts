/** What the second line of a title tells of the first: the words of kickers, headlines and subtitles. */
import type { Features } from './features.ts';

/** Kickers of reports tell who met, or spoke, and stop at the verb. */
const REPORTED =
  /(?:强调|指出|要求|提出|建议|表示|召开|举行|启动|印发|出台|发布|调研时|会见|批示|致辞|致信|部署|主持|[:：]|——)$/;
/** True for a line that stops at such a verb, three characters at most. */
export function isReported(text: string): boolean {
  return REPORTED.test(text.slice(-3));
}

/** Whom or where the story is about, before what it tells: `杏花镇：老窑送出头炉面包`. */
export const NAMED = /^[^\s，,：:！!？?]{2,8}[：:][^：:]{4,}$/u;
/** A meeting or rite that was held. */
const OCCASION =
  /(?:召开|举行|举办|开幕|闭幕|开班|启动).{0,24}(?:会议?|大会|座谈会|仪式|活动|精神)(?:.{0,16}精神)?$|(?:会议?|大会|仪式|活动).{0,4}(?:召开|举行|举办|开幕|闭幕)$/u;
/** `从“卖资源”到“卖风景”`: a way that was gone, by whom is told below. */
const FROM_TO = /^从[^\s，,]{2,8}到[^\s，,]{2,8}$/u;
/** `今天是世界读书日` `开学前夕`: what day it is, of which the headline tells a deed. */
const DAY =
  /^(?:今[天日]|昨[天日]|明[天日]|本周[一二三四五六日])是\S{3,}[日节周]$|\S{3,}(?:之际|前夕|(?<!何时)来临|(?<!何时)到来)$/u;
/** Another story’s title, whose sequel this one is. */
const SEQUEL = /^《[^》]{3,}》(?:一文|一稿)?(?:新闻|报道)?(?:追踪|后续|续篇?|回访|反响|回音)(?:报道)?$/u;

/** True for a line above a headline that tells at what meeting its words fell, or which earlier story it follows. */
export function isOccasion(text: string): boolean {
  return (
    SEQUEL.test(text) || DAY.test(text) || FROM_TO.test(text) || (text.length > 8 && OCCASION.test(text))
  );
}

/** True for a line of two clauses. */
export function isClaused(text: string): boolean {
  return /[^，,]{3}[，,][^，,]{3}/u.test(text);
}

/** A line that has both parts of a headline needs no other. */
export function isTwoPart({ block }: Features): boolean {
  const spaced = block.text.includes(' ') || block.text.includes('\u3000');
  return spaced && /\S{3}[ \u3000]+\S{3}/u.test(block.text);
}

/** True for a line with a word of grammar, as what tells something has and the name of a column has not: `吃水不再靠天`. */
export function isSaid(text: string): boolean {
  return /[不没了着让把被再也还]/u.test(text);
}

const COMES_TO = /^\p{Script=Han}{2,4}(?:走|搬|住|开|跨)[进入上]\p{Script=Han}{2}$/u;
/** `戏曲走进课堂`: who comes to what, which is told of one article. */
export function comesTo(text: string): boolean {
  return COMES_TO.test(text);
}

/** The parts of a headline are shorter where there are two. */
export const LONG_PART = 14;
/** A second line is long enough to tell what a first one only hints at. */
const TELLING = 15;
/** Shorter lines are labels, of a column or of an office. */
const HINTING = 7;

/**
 * Type grows smaller as it tells more: below a headline a line of its own manner that is a good deal longer tells what
 * the headline hints at (`冰面还薄 别拿命玩` / `劳动湖上三名学生掉进冰窟 两名泳友救人`). A rhyme (`赏花白天挤 逛城夜里忙`) stands above what
 * it is about, and where both lines bear marks the printed sizes were the same, or are told by their levels.
 */
export function explains(first: Features, second: Features): boolean {
  const even = first.block.level === second.block.level;
  if (even && isTwoPart(first) && (counts(first, second) || isResponse(first, second))) return true;
  if (first.block.level > 0 || second.block.level > 0 || first.length < HINTING) return false;
  if (isOccasion(first.block.text)) return false;
  if (BEGINS_TODAY.test(first.block.text)) return !isTwoPart(second);
  if (isReported(first.block.text)) return false;
  if (answers(first.block.text, second.block.text) || counts(first, second)) return true;
  if (tellsWhen(second) || (asks(first.block.text) && !asks(second.block.text) && second.length >= TELLING))
    return true;
  if (unfolds(first, second) || isResponse(first, second)) return true;
  if (second.length < TELLING) return false;
  if (isClaused(first.block.text) && isClaused(second.block.text)) return second.length >= first.length;
  const parts = isTwoPart(second);
  const clauses = /[，,]/.test(second.block.text) && !/[，,]/.test(first.block.text);
  if (isRhyme(first.block.text) && !parts && !clauses) return false;
  if (parts && !clauses && first.length < DEED && second.length < TWO_PARTS) return false;
  const longer = second.length / first.length;
  return longer >= 1.25 || (longer >= 1.1 && clauses) || (longer >= 1.1 && parts && !isTwoPart(first));
}

/** What begins or comes out on the day of the paper is the news; what stands below it tells more. */
const BEGINS_TODAY =
  /(?:今[日天晨晚起]|明[日天起]|昨[日天晚起])\p{Script=Han}{0,3}(?:启动|出台|发布|公布|印发|施行|开[幕赛放园])$/u;

/** `…还能要回来吗` and `法院：…`. */
function answers(first: string, second: string): boolean {
  return /(?:[？?吗呢]|怎么办|为何|如何办)$/u.test(first) && NAMED.test(second);
}

/** `四千采果工哪里找` `谁来打扫一地油污` `您家暖气热不热`. */
function asks(text: string): boolean {
  return /(?:(?:谁|哪|怎[么样]|为何|为啥|何[处时])[^\s，,]{0,7}|(\p{Script=Han})不\1)[？?]?$/u.test(text);
}

/** `每逢初五夜里免费看` `六月一日起执行`: a way or a rule, by the time from which or at which it is. */
const WHEN =
  /^(?:每[逢天日晚周月年]|即日起|[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{0,3}日?起)\S/u;
/** `霜降前后能喝上新茶` `年底通车`: by when it will be there, and nothing of what. */
const BY_WHEN =
  /^(?:[\p{Script=Han}]{1,3}节|国庆|元旦|年[底内]|明年|下[月周半]?年?|[本下]月底?|今[年秋冬春夏]|[\d一二三四五六七八九十]{1,3}月[底初中]?)(?:前后?|后|起|内|期间)?(?:可|能|将|有望|正式|全面|实现|建成|竣工|完工|投用|投入使用|启用|开[门放园馆业通]|通[车水气航]|上线|亮相|交付|入住)/u;
/** True for a short line that only tells when what stands above it is to be had. */
export function tellsWhen(line: Features): boolean {
  const { text } = line.block;
  return line.length < LONG_PART && (WHEN.test(text) || BY_WHEN.test(text)) && !isTwoPart(line);
}

/** True for a line of one part that has no image and names nobody first. */
export function isPlain(line: Features): boolean {
  const { text } = line.block;
  return !/[“”]/u.test(text) && !NAMED.test(text) && !isTwoPart(line);
}

/** Ends in an image: `老窑里烧出的“甜味”`. */
const IMAGE = /“[^“”]{2,6}”$/u;
/** Such a one that is a name and tells no deed. */
const THING = /的“[^“”]{2,6}”$/u;

/** A line that ends in an image is a headline; one at least as long, which has neither an image nor two parts, says what is meant. */
function unfolds(first: Features, second: Features): boolean {
  return IMAGE.test(first.block.text) && isPlain(second) && second.length >= first.length;
}

/** Those who are called, and act upon what happened. */
const CALLED =
  /^\p{Script=Han}{0,4}(?:警方|民警|交警|刑警|消防|法院|法官|法庭|检察官?|医院|医生|城管|社区|物业|供电|供水|工商|海关|海事|救援队|有关部门|主管部门|校方|厂家|商家|店家)(?!的)\S{4,}$/u;

/** `老窑塌了一角 师傅被困` and `消防队半小时救出`: what happened, and what those did who were called. */
function isResponse(first: Features, second: Features): boolean {
  const [above, below] = [first.block.text, second.block.text];
  return (
    CALLED.test(below) &&
    !CALLED.test(above) &&
    !isTwoPart(second) &&
    // Of one length, two single parts are the halves of a headline.
    (isTwoPart(first) || second.length >= LONG_PART || Math.abs(first.length - second.length) > 1)
  );
}

/** Shorter lines have no deed that figures could tell more of. */
const DEED = 12;
/** Shorter lines hold a figure and little else. */
const COUNTED = 9;
/** A shorter line of two parts is a headline itself, below what hints at it. */
const TWO_PARTS = 18;
/** A measure of three digits or more, or of ten thousands. */
const LARGE = /\d{3,}(?![年\d])|\d[\d.]*[万亿]|[一二两三四五六七八九十][百千万亿]/u;
/** How much, in what time: `上半年接到海外订单二百四十万双`. */
const IN_TIME = /^(?:[上下]半年|[前头][\d一二两三四五六七八九十]+(?:个月|季度|年|天))\S{4,}$/u;

/** What a headline of two whole parts leaves to the line below it: 112部, 217个. */
const FIGURES = /\d{2,}(?![\d年月日时点岁路])|\d[\d.]*[万亿]/u;

/** True where the second line gives the figures of the deed that the first tells. */
function counts(first: Features, second: Features): boolean {
  const [above, below] = [first.block.text, second.block.text];
  if (/\d|^从.+到/u.test(above) || second.length < COUNTED) return false;
  if (isTwoPart(first)) return first.length >= DEED && FIGURES.test(below);
  if (isTwoPart(second)) return false;
  if (IN_TIME.test(below) && first.length >= HINTING) return LARGE.test(below);
  return first.length >= DEED ? LARGE.test(below) : /^\d+[^\d年月日时.点]/u.test(below);
}

/** More than its length tells that the second line is none of the headline: its clauses, or its figures. */
export function tellsMore(first: Features, second: Features): boolean {
  return (
    counts(first, second) ||
    isResponse(first, second) ||
    BEGINS_TODAY.test(first.block.text) ||
    (THING.test(first.block.text) && unfolds(first, second)) ||
    (isClaused(second.block.text) && !/[，, \u3000]/u.test(first.block.text))
  );
}

/** Two parts of one length, each no more than a short phrase. */
export function isRhyme(text: string): boolean {
  const [left = '', right = '', ...more] = text.trim().split(/[ \u3000]+/u);
  return more.length === 0 && left.length === right.length && left.length <= 7;
}
