/** Captions without a mark or a credit: short lines that say what a picture shows, where one is to be expected. */
import type { Byline } from '../types.ts';
import type { Features } from './features.ts';
import { isTwoPart } from './title-tells.ts';

/** What speaks for a line's being a caption, as the price of that reading. */
export interface Scene {
  readonly price: number;
  readonly because: string;
}

const SHORTEST = 4;
const LONGEST = 32;
/** A line read as names this surely is a byline. */
const NAMES = 0.6;

/** `王师傅（右）` `（左一）`. */
const POSED = /[（(](?:左|右|中|前|后)(?:[一二三四五]|起|侧|排|边)?[^（）()]{0,4}[）)]/u;
/** Who is doing what at this moment. */
const DOING = /^[^，,。]{1,14}正(?:在|忙着)[^，,。]{2,}/u;
/** What people do before a camera, without a place named: `观众在参观…`. */
const AT_IT =
  /^[^，,。在]{2,8}在(?:参观|观看|观赏|欣赏|表演|演出|训练|排练|练习|比赛|采摘|采收|收割|播种|选购|挑选|品尝|体验|学习|制作|检修|抢修|施工|作业|巡查|巡逻|打扫|清扫|清理|分拣|包装|直播|展示|接受|办理|领取|游玩|拍照)[^，,。]{2,}$/u;
/** The day of the picture, before what it shows. */
const DATED = /^(?:\d{1,2}月\d{1,2}日|昨[日天晚]|前[日天])(?:[上下]午|晚上?|清晨|凌晨)?[，,]/u;
/** Who, in what place, does what; who does what for whom. */
const SOMEWHERE =
  /^[^，,。在]{2,12}在(?:[^，,。在]{2,14}[里内上中前旁边下间处场馆园村区室店棚田路街]|[给为向对跟同])[^，,。]{2,}$/u;
const VIEW = /(?:现场|一角|场景|全景|掠影|外景|夜景|景象)$/u;
/** A state that lasts: 看着, 举着; 被烧得. */
const LASTING = /(?<![接沿随朝有为味向跟意盼想念惦靠凭])着(?![力眼手重陆装火急落])|被\p{Script=Han}得/u;
const WORDS: readonly (readonly [pattern: RegExp, strength: number])[] = [
  [POSED, 1],
  [DOING, 0.8],
  [AT_IT, 0.8],
  [VIEW, 0.8],
  [SOMEWHERE, 0.6],
  [LASTING, 0.4],
];

/** How surely the words of a line alone say what a picture shows, 0 to 1. */
export function showing(text: string): number {
  const bare = text.replace(/。$/u, '').replace(DATED, '');
  return WORDS.find(([pattern]) => pattern.test(bare))?.[1] ?? 0;
}

/** The blocks of a page, those with a price that may be captions by their place and words; as many, in order. */
export function withScenes(features: readonly Features[]): readonly Features[] {
  const usual = usualGap(features);
  let awaited = false;
  return features.map((each, at) => {
    const [above, below] = [features[at - 1], features[at + 1]];
    const scene = isBare(each)
      ? sceneOf(each, { above, below, awaited })
      : (interrupting(each, above, below) ?? (isSentence(each) ? openingScene(features, at) : null));
    awaited = isPictured(each) || (awaited && !signs(each) && !isCaption(each) && !isShown(each, usual));
    return scene ? { ...each, scene } : each;
  });
}

/** One sentence below a hole in the page: what stood there has its caption. */
function isShown(each: Features, usual: number): boolean {
  return each.block.gap > usual && ONE_SENTENCE.test(each.block.text) && !isSomethingElse(each);
}

/** Blank lines between most blocks, one at least. */
function usualGap(features: readonly Features[]): number {
  const gaps = features.map(({ block }) => block.gap).sort((a, b) => a - b);
  return Math.max(1, gaps[Math.floor(gaps.length / 2)] ?? 1);
}

function isBare(each: Features): boolean {
  const { block, titleLike, length, line } = each;
  if (!titleLike || block.level > 0 || block.bold || length < SHORTEST || length > LONGEST) return false;
  if (isSomethingElse(each) || isCaption(each)) return false;
  return (line?.confidence ?? 0) < NAMES && !/[？?！!：:]/u.test(block.text);
}

function isSomethingElse({ furniture, series, place, bullet, verse, ...seen }: Features): boolean {
  const { office, organisation, numbered, dash } = seen;
  const told = furniture !== null || series !== null || verse !== null || bullet !== null || place.length > 0;
  return told || office || organisation || numbered || dash;
}

interface Standing {
  readonly above: Features | undefined;
  readonly below: Features | undefined;
  /** The byline above promises a picture that has had no caption yet. */
  readonly awaited: boolean;
}

function sceneOf(each: Features, { above, below, awaited }: Standing): Scene | null {
  const strength = isTwoPart(each) || opensStory(each, below) ? 0 : showing(each.block.text);
  const close = each.block.gap === 0 && (below?.block.gap ?? 1) > 0;
  const apart = below !== undefined && each.block.gap > below.block.gap;
  const set = close ? -0.7 : apart ? 0.7 : 0;
  // Where the words tell nothing, only what stands last in its article can be one.
  const signed = below !== undefined && signs(below) && !isPictured(below);
  const heads = each.block.gap > 0 && below?.block.gap === 0 && below.titleLike;
  const beside = isPictureLine(below) && isText(above) && above?.ends === 'closed';
  if (beside) return { price: 0.8, because: 'a bare line right above the byline that promises a picture' };
  const last = awaited && !isText(below) && !signed && !heads && above?.ends !== 'open';
  if (last || (strength > 0 && (awaited || isPictured(below))))
    return { price: 1.8 - 1.2 * strength + set, because: 'a bare line where the byline promises a picture' };
  if (strength < 0.5) return null;
  return { price: 4.4 - 3 * strength + set, because: 'a bare line that says what a picture shows' };
}

/** What is done once, and is the news: no picture shows it going on. */
const DEED_DONE =
  /(?:开张|开业|开馆|开园|开班|开工|开播|开幕|启用|启动|投用|投产|竣工|完工|落成|落户|成立|挂牌|揭牌|上市|上线|亮相|举行|举办|召开|闭幕|通车|建成)$/u;

/** Right above the head of a text: a subtitle tells what was done. */
function opensStory({ block }: Features, below: Features | undefined): boolean {
  return (
    DEED_DONE.test(block.text) && below?.head !== null && below?.head !== undefined && !isPictured(below)
  );
}

const SENTENCE = /^[^，,。；;：:！!？?“”]{3,19}。$/u;
const SHORT_SENTENCE = 10;

/** One short sentence and no more. */
function isSentence(each: Features): boolean {
  return each.block.level === 0 && SENTENCE.test(each.block.text) && !isSomethingElse(each) && !each.head;
}

/** One sentence, however it is parted. */
const ONE_SENTENCE = /^[^。！？!?]{4,40}。$/u;
const SURE = 0.6;

/** A sentence that says what a picture shows where a column broke off, with the rest of the broken sentence below it. */
function interrupting(
  each: Features,
  above: Features | undefined,
  below: Features | undefined,
): Scene | null {
  const told = above !== undefined && (isText(above) || /[，,]/u.test(above.block.text));
  const broken = told && above.ends === 'open' && isText(below) && !below?.head && !below?.block.indented;
  const apart = each.block.gap > 0 && (below?.block.gap ?? 0) > 0;
  const sentence =
    each.block.level === 0 && ONE_SENTENCE.test(each.block.text) && !isSomethingElse(each) && !each.head;
  return broken && apart && sentence && showing(each.block.text) >= SURE
    ? { price: -1, because: 'says what a picture shows, in the middle of a sentence' }
    : null;
}

/** More captions than this stand below no one title. */
const MOST_CAPTIONS = 5;

/** The last of the short sentences that stand one after the other from `at` on, upwards (-1) or downwards. */
function edgeOf(features: readonly Features[], at: number, way: 1 | -1): number {
  let edge = at;
  for (let steps = 0; steps < MOST_CAPTIONS; steps++) {
    const next = features[edge + way];
    if (!next || !isSentence(next)) break;
    edge += way;
  }
  return edge;
}

/**
 * Short sentences between a title and the byline of its text are what pictures show, as are two or more very short
 * ones between a title and a text.
 */
function openingScene(features: readonly Features[], at: number): Scene | null {
  const [first, end] = [edgeOf(features, at, -1), edgeOf(features, at, 1) + 1];
  const [title, below] = [features[first - 1], features[end]];
  if (!title?.titleLike || title.furniture || signs(title) || !below) return null;
  const because = 'a short sentence above the text that says what a picture shows';
  if (below.head || (below.line?.confidence ?? 0) >= NAMES) return { price: 0.9, because };
  const run = features.slice(first, end);
  return run.length > 1 && run.every(({ length }) => length <= SHORT_SENTENCE)
    ? { price: -0.3, because }
    : null;
}

/** A byline at the head or foot of an article that names who took its pictures. */
function isPictured(each: Features | undefined): boolean {
  return [each?.head, each?.line, each?.tail].some(byline => byline && takesPictures(byline));
}

/** A line that is nothing but such a byline. */
function isPictureLine(each: Features | undefined): boolean {
  return (each?.line?.confidence ?? 0) >= NAMES && isPictured(each);
}

function takesPictures({ credits }: Byline): boolean {
  return credits.some(({ role }) => role === 'photographer');
}

/** Another article's byline, of one who brought no picture. */
function signs({ head, line, tail }: Features): boolean {
  return (head?.credits.length ?? 0) > 0 || tail !== null || (line?.confidence ?? 0) >= NAMES;
}

function isCaption({ caption, captionWords }: Features): boolean {
  return caption !== null || captionWords;
}

function isText(each: Features | undefined): boolean {
  return each !== undefined && !each.furniture && !each.titleLike && each.series === null;
}
