/** Names of series, columns and labels that stand above articles. */
import { closedUp, foldWidth } from '../trade/chars.ts';

export type SeriesKind =
  /** Holds for the articles that follow. */
  | 'series'
  /** Belongs to one article: an instalment number, 核心提示, 图片新闻. */
  | 'single'
  /** Heads a run of short items. */
  | 'briefs';

export interface SeriesSign {
  readonly kind: SeriesKind;
  /** 0 to 1: how sure the words alone make it. */
  readonly strength: number;
  readonly because: string;
}

const BRIEF_WORDS =
  '简报|简讯|短讯|快讯|速览|速递|速报|快递|点击|集锦|短波|快报|要览|拾零|掠影|简明新闻|一句话新闻|短新闻|微新闻|集萃|新闻动态|传真|撷英|剪影|一瞥|看板|拾贝|播报';
const BRIEFS = new RegExp(`^[^。，]{0,8}(?:${BRIEF_WORDS})$`, 'u');
const SINGLE_WORDS =
  '开栏的话|编者按|编者的话|核心提示|新闻提示|阅读提示|内容提要|相关链接|新闻链接|延伸阅读|记者手记|采访手记|新闻背景|名词解释|' +
  '新闻特写|特写|短评|本报评论员|社论|评论|时评|言论|今日谈|记者观察';
const SINGLE = new RegExp(`^(?:${SINGLE_WORDS})$`, 'u');
const PHOTO_WORDS = '图片新闻|图片报道|图片故事|图说|新闻图片|光影|影像|镜头|随手拍';
const PHOTOS = new RegExp(`^(?:${PHOTO_WORDS})[\\p{Script=Han}·]{0,4}$`, 'u');
const INSTALMENT_END = /[)）\d一二三四五六七八九十百①-⑳上中下]$/;
const INSTALMENT =
  /(?:系列报道|系列评论|连续报道|专题报道|追踪报道|综述|述评)?(?:之|[（(])\s*(?:\d{1,3}|[一二三四五六七八九十百]{1,4}|[①-⑳上中下])\s*[)）]?$|[①-⑳]$/u;
const OPENING_WORDS =
  '聚焦|关注|走进|走近|直击|喜迎|学习贯彻|深入学习|奋进|喜看|致敬|寻访|探访|行走|回眸|回望|纪念|庆祝|热烈庆祝|迎接|新春走基层|我们的|在希望的';
const OPENING = new RegExp(`^(?:${OPENING_WORDS})`, 'u');
const CLOSING_WORDS =
  '进行时|进行中|行进中|资讯|(?<=^(?:热线|现场|民生|一线|街头|新闻|记者))直击|(?<=^(?:专家|人物|名医|名师|局长|院长|校长|书记|高端|嘉宾|企业家))访谈|(?:县区|区县|县域|市县|基层|一线|万里|老区|乡镇|乡村|企业|社区|高质量发展)行|系列报道|连续报道|专题报道|特别报道|系列|专栏|专刊|特刊|专版|专题|特别策划|特别报道|在行动|在路上|看变化|大家谈|面对面|' +
  '访谈录|风采|风采录|英雄谱|光荣榜|巡礼|走基层|纪事|故事汇|见闻|新观察|服务台|信息台|服务站|之声|专线|信箱|来信|来函|问答|答疑|副刊|课堂|讲堂|广角|纵横|一线|' +
  '大讲堂|档案|观察|聚焦|视点|特别关注|直通车|之窗|天地|热线|论坛|讲述|时评|快评|锐评|漫评|杂谈|夜话|呼声|心声|回音|留言板|会客厅|议事厅|茶座|(?<=^\\p{Script=Han}{2})(?:人物|故事|声音)|曝光台|红黑榜|(?<=^(?:县市|社会|民生|都市|城市|本地|百姓|今日|热点|基层|三农|社区))关注';
const CLOSING = new RegExp(`(?:${CLOSING_WORDS})$`, 'u');

/** `新时代 新作为 新篇章`. */
const SLOGAN =
  /^(?:(?:\p{Script=Han}{3}[ ,]){2,}\p{Script=Han}{3}|(?:\p{Script=Han}{4}[ ,]){2,}\p{Script=Han}{4})$/u;

/** An account of what goes on in one place is one article's (管城区老旧小区改造一线见闻); a column's names none (春耕备播一线见闻). */
const ACCOUNT =
  /\p{Script=Han}(?<![社农乡景园校小库牧林矿灾老特县市区各])(?:区|县|市|镇|乡|村|街道)(?![市县区镇乡村级域]).{2,}(?:见闻|纪事|巡礼|观察|侧记|纪实|综述|走笔|扫描|追记)$/u;
const ACCOUNT_ENDS = '闻事礼察记实述笔描';

/** The characters that these words begin or end with: most lines have neither, and no pattern need be asked. */
const BEGINNINGS = new Set(wordsOf(OPENING_WORDS, PHOTO_WORDS).map(word => word.charAt(0)));
const ENDINGS = new Set([
  ...wordsOf(BRIEF_WORDS, SINGLE_WORDS, CLOSING_WORDS).map(word => word.slice(-1)),
  ...ACCOUNT_ENDS,
]);

function wordsOf(...lists: readonly string[]): readonly string[] {
  return lists.flatMap(list => list.split('|'));
}

const INNER =
  /^[【[〖]?(?:部门|官方|单位|记者|律师|法官|检察官|专家|警方|交警|民警|医生|社区|街道|物业|读者|网友|市民)(?:回复|回应|答复|说法|提醒|点评|释法|调查|走访|核实|求证|支招|建议|观点|反映|来信)[】\]〗]?[:：]?$/u;

/** True for a label of what an article says next, and by whom: `【部门回复】` `律师说法`. */
export function isInnerLabel(text: string): boolean {
  return text.length <= 10 && INNER.test(text);
}

/** Longer lines head no series. */
const LONGEST = 30;

/** What the words of a short line say about its being a series line; null where they say nothing. */
export function seriesSign(text: string): SeriesSign | null {
  if (isInnerLabel(text)) return null;
  const bare = foldWidth(closedUp(text))
    .replace(/^[【[(<《〖『「|丨●◆■★☆▲]+|[】\])>》〗』」|丨]+$/g, '')
    .trim();
  if (bare === '' || bare.length > LONGEST || /[。!?;,]/.test(bare)) return null;
  const begun = BEGINNINGS.has(bare.charAt(0));
  const ended = ENDINGS.has(bare.charAt(bare.length - 1));
  return worded(bare, begun, ended) ?? shaped(bare, text);
}

function worded(bare: string, begun: boolean, ended: boolean): SeriesSign | null {
  if (ended && BRIEFS.test(bare)) return { kind: 'briefs', strength: 0.95, because: 'a heading of briefs' };
  if (begun && PHOTOS.test(bare))
    return { kind: 'series', strength: 0.9, because: 'a heading of photo news' };
  if (ended && SINGLE.test(bare))
    return { kind: 'single', strength: 0.9, because: 'a label above one article' };
  if (INSTALMENT_END.test(bare.slice(-1)) && INSTALMENT.test(bare) && /[\p{Script=Han}]{3}/u.test(bare)) {
    return { kind: 'single', strength: 0.85, because: 'a series with its instalment number' };
  }
  if (ended && ACCOUNT.test(bare))
    return { kind: 'single', strength: 0.3, because: 'says what kind of account one article is' };
  if (ended && bare.length <= 20 && CLOSING.test(bare))
    return { kind: 'series', strength: 0.8, because: 'worded like a column' };
  if (begun && bare.length <= 18 && OPENING.test(bare))
    return { kind: 'series', strength: 0.65, because: 'worded like a series' };
  return null;
}

function shaped(bare: string, text: string): SeriesSign | null {
  if (bare.includes(' ') && SLOGAN.test(bare))
    return { kind: 'series', strength: 0.6, because: 'three short parts alike' };
  if (/^[【〖『「[]/.test(text) && /[】〗』」\]]$/.test(text))
    return { kind: 'series', strength: 0.6, because: 'in brackets like a column’s name' };
  if (/[·•・|丨]/.test(bare) && /^[^·]{2,10}[·•・|丨][^·]{2,10}$/u.test(bare))
    return { kind: 'series', strength: 0.55, because: 'two parts joined by a dot' };
  return null;
}
