/** What can be seen of a block by itself, before its neighbours are asked. */
import { captionByline, headByline, lineByline, tailByline } from '../trade/byline.ts';
import { endsSentence, lengthOfText } from '../trade/chars.ts';
import { placeLine } from '../trade/gazetteer.ts';
import type { Byline, District, Gazetteer } from '../types.ts';
import type { Block } from './blocks.ts';
import type { DeckPart } from './decks.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { type JumpMark, jumpFrom, jumpTo } from './jump-marks.ts';
import { unclosed } from './marks.ts';
import type { Scene } from './scenes.ts';
import { type SeriesSign, seriesSign } from './series.ts';
import { firstSigns, lastSigns, SIGN, signsOf } from './signs.ts';

export interface Features {
  readonly block: Block;
  /** Characters without spaces. */
  readonly length: number;
  /** How it ends: a sentence is done, is not done, or it can't be told (after `；` `）` `》`). */
  readonly ends: 'closed' | 'open' | 'either';
  /** Opening marks that it does not close. */
  readonly unclosed: number;
  /** Short, and no sentence in it: it may be a title of some kind. */
  readonly titleLike: boolean;
  /** Nothing but the name of an organisation: who signs a notice. */
  readonly organisation: boolean;
  /** Nothing but the name of a township, street or community. */
  readonly office: boolean;
  /** Begins in the middle of a sentence: with a comma, a closing bracket. */
  readonly startsInside: boolean;
  readonly dash: boolean;
  /** The bullet it begins with, or null. */
  readonly bullet: string | null;
  /** Begins with bold words, or a title in heavy brackets, and goes on. */
  readonly boldLead: boolean;
  /** One of several items that each begin with their title and are signed by themselves; told by its neighbours. */
  readonly titledItem: boolean;
  /** `一、` `（二）` `3.` before a short line. */
  readonly numbered: boolean;
  readonly head: Byline | null;
  /** Its first words say whom the news is from: `据市气象台预报`. */
  readonly sourced: boolean;
  readonly line: Byline | null;
  readonly tail: Byline | null;
  readonly caption: Byline | null;
  /** `图为…` `上图：…`. */
  readonly captionWords: boolean;
  readonly place: readonly District[];
  readonly furniture: Furniture | null;
  readonly series: SeriesSign | null;
  readonly jumpFrom: JumpMark | null;
  readonly jumpTo: JumpMark | null;
  /** A line of verse, or the title between two pieces of it; null for prose. */
  readonly verse: 'line' | 'title' | null;
  /** Its part in three lines or more that stand above one text; null elsewhere. */
  readonly deck: DeckPart | null;
  /** It may be a caption that bears no mark of one; null where nothing speaks for it. */
  readonly scene: Scene | null;
}

const TITLE_LENGTH = 46;
const SOURCE = /^据[^，。,]{3,16}(?:消息|预报|通报|发布|公布)/u;
const BOLD_LEAD = /^(?:[●◆■◇○★▲□]\s*)?(?:\*\*|__)[^*_]{4,40}(?:\*\*|__)[\s\u3000]*[^\s\u3000]/u;
/** `【柳林：老窑过冬有柴烧】昨日，…`; 【本报讯】 and 【编者按】 are shorter. */
const BRACKETED_LEAD = /^【[^【】]{6,36}】[\s\u3000]*[^\s\u3000]/u;
const BULLET = /^(?:[●◆■◇○★▲▪◎☆▶►]|□(?!\s*(?:本报|记者|通讯员)))\s*/;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[:：,，、\s]|\d{1,2}[、.．]\D|[①-⑳]|之[一二三四五六七八九十]\s)/;
const CAPTION_WORDS =
  /^(?:[△▲▼▽↑↓←→⬆⬇]|[(（【]?(?:图为|图片为|[上下左右]图|图[一二三四五六七八九①-⑳\d]\s*[:： \u3000]\s*(?![\d.])|题图|资料图片))/;

/** A line read as a byline whole, at least this surely, is not read in part. */
const WHOLE_LINE = 0.6;
const PHOTO_CREDIT = /(?:摄影?|供图|制图|资料图片|发)[)）]?$/;

/** What is known of the whole page before its blocks are looked at. */
export interface PageKnowledge {
  readonly gazetteer: Gazetteer;
  readonly papers: ReadonlySet<string>;
}

/** Bodies that sign notices. */
const SIGNATORY =
  /^[\p{Script=Han}()（）]{4,}(?:局|委员会|管委会|纪委监委|[支大中总]队|公司|人民政府|办公室|办事处|指挥部|管理处|法院|检察院)$/u;

/** `柳林坡街道` `白杨镇柳树村`: where the story below is from. */
const OFFICE =
  /^[\p{Script=Han}]{2,10}(?:街道(?:办事处)?|办事处|镇|乡|社区|管委会)(?:[\p{Script=Han}]{2,8}(?:村|社区))?[:：]?$/u;
const LONGEST_OFFICE = 16;

/** What any head byline has near its beginning, and any picture credit near its end: looked for before the grammar is asked. */
const HEADS = /^.{0,60}?(?:讯|电|记者|通讯员|报道|消息|评论员|作者|[（(【[□■●◎◆◇○口])/u;
const CREDITS = /(?:摄|影|图|供|绘|新华社|视觉).{0,24}$/u;

/** Looks at one block. */
export function featuresOf(block: Block, { gazetteer, papers }: PageKnowledge): Features {
  const { text } = block;
  const length = lengthOfText(text);
  const short = length <= TITLE_LENGTH;
  const [signs, first, last] = [signsOf(text), firstSigns(text), lastSigns(text)];
  const begins = (kinds: number) => (first & kinds) !== 0;
  return {
    block,
    length,
    ends: endingOf(text),
    unclosed: (signs & SIGN.mark) === 0 ? 0 : unclosed(text),
    titleLike: short && isTitleLike(text),
    organisation: short && (last & SIGN.office) !== 0 && SIGNATORY.test(text),
    office: length <= LONGEST_OFFICE && /[道处镇乡区会村:：]$/.test(text.slice(-1)) && OFFICE.test(text),
    startsInside: begins(SIGN.inside),
    dash: begins(SIGN.rule) && /^(?:——|--|—)/.test(text),
    bullet: begins(SIGN.bullet) ? (BULLET.exec(text)?.[0] ?? null) : null,
    boldLead: leads(text, first),
    titledItem: false,
    numbered: begins(SIGN.ordinal) && NUMBERED.test(text),
    ...bylinesOf(text, length, signs),
    sourced: text.startsWith('据') && SOURCE.test(text),
    captionWords: begins(SIGN.caption) && CAPTION_WORDS.test(text),
    place: short ? placeLine(text, gazetteer) : [],
    furniture: furnitureOf(text, papers),
    series: short ? seriesSign(text) : null,
    jumpFrom: jumpFrom(text),
    jumpTo: jumpTo(text),
    verse: null,
    scene: null,
    deck: null,
  };
}

function leads(text: string, first: number): boolean {
  if ((first & SIGN.mark) !== 0) return BRACKETED_LEAD.test(text) && !/讯[】\s]/u.test(text.slice(0, 12));
  return (first & (SIGN.bullet | SIGN.rule)) !== 0 && BOLD_LEAD.test(text);
}

/** The bylines that a text is or has; a text that is surely one whole is not read in part. */
function bylinesOf(
  text: string,
  length: number,
  signs: number,
): Pick<Features, 'head' | 'line' | 'tail' | 'caption'> {
  const told = (lastSigns(text) & SIGN.stop) !== 0;
  const whole = length <= 80 && !told;
  const heads = (signs & SIGN.head) !== 0 && HEADS.test(text);
  const head = whole || heads ? headByline(text) : null;
  const line = whole ? lineByline(text, head) : null;
  if (line !== null && line.confidence >= WHOLE_LINE && !PHOTO_CREDIT.test(text.slice(-5)))
    return { head: null, line, tail: null, caption: null };
  const credits = length <= 200 && (signs & SIGN.credit) !== 0 && CREDITS.test(text);
  return {
    head: heads ? head : null,
    line,
    tail: /[。！？]$/.test(text.slice(-1)) ? null : tailByline(text, whole ? line : undefined),
    caption: credits ? captionByline(text) : null,
  };
}

function isTitleLike(text: string): boolean {
  return !/[。;；,，、]$/.test(text.slice(-1)) && !/。./.test(text);
}

/** Whether a piece of text ends its sentence; a page breaks columns anywhere but there. */
export function endingOf(text: string): Features['ends'] {
  if (/[；;)）》〉\]】%％]$/.test(text.trimEnd().slice(-1))) return 'either';
  return endsSentence(text) ? 'closed' : 'open';
}
