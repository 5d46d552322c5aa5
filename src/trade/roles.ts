/** Words that say what somebody is: 记者, 通讯员, 责编. For text of half width. */
import type { Credit } from '../types.ts';

/** `none`: editors, designers and the like, who are furniture and never credited. */
export type RoleOfLabel = Credit['role'] | 'none';

/** A role word at the beginning of a text. */
export interface RoleWord {
  /** In UTF-16 units, qualifiers and inner blanks with it. */
  readonly length: number;
  readonly role: RoleOfLabel;
  /** 评论员 and the like sign for the paper with no name after them. */
  readonly signsAlone: boolean;
}

/** Words set with blanks between their characters to fill a line: 记 者. */
function spaced(words: string): string {
  const set = words.split(' ').map(word => [...word].join(' {0,2}'));
  return set.join('|');
}

/** What stands before 记者 and the like, glued to it. */
export const QUALIFIERS: readonly string[] = [
  '本报 本刊 本网 本台 本社 全媒体 融媒体 融媒 全媒 新媒体 数字 网络 视频 首席 特约 特派 特邀 见习 實習 实习 高级 资深 主任 机动 调查',
  '深度 专职 兼职 体育 财经 时政 法治 政法 文体 文化 教育 摄影 摄像 图片 文字 热线 民生 校园',
].flatMap(words => words.split(' '));
/** What stands before 记者 and the like, glued to it: a pattern of one of them. */
export const QUALIFIER = `(?:${QUALIFIERS.join('|')})`;
/** After 记者, these make another word of it: 记者站, 记者从…获悉. */
const NOT_AFTER =
  '(?!站|团|节日|节目|证|会|们|席位|招待|部|协|按语|注|手记|观察|调查|获悉|从(?!\\p{Script=Han}{1,2}(?:[)、,，\\s]|$))|在|了解|之|文章(?:$| ))';
const REPORTERS = spaced('记者 記者 实习生 實習生 评论员 評論員 撰稿人 特稿员');
/** 通迅员 is a common misspelling. */
const CORRESPONDENTS = spaced('通讯员 通訊員 通迅员 通信员 通联员 报道员');
const ROLE = new RegExp(`^(小?${QUALIFIER}*)(?:(${REPORTERS})|(${CORRESPONDENTS})|摄影师)${NOT_AFTER}`, 'u');
const LONGEST = 40;
const ROLE_ENDING = /[者生员員人师]/;
const CORE = new RegExp(`${REPORTERS}|${CORRESPONDENTS}|摄影师`, 'u');

/** False where no role word can stand in a text: a cheap look before a closer one. */
export function mayHaveRoleWord(text: string): boolean {
  return ROLE_ENDING.test(text) && CORE.test(text);
}

/** The role word that a text begins with: 首席记者, 特约通讯员, 记 者; null where there is none. */
export function roleWordAt(text: string): RoleWord | null {
  const match = ROLE.exec(text.slice(0, LONGEST));
  if (!match) return null;
  const [{ length }, qualifiers = '', reporter, correspondent] = match;
  if (correspondent !== undefined) return { length, role: 'correspondent', signsAlone: false };
  const shoots = reporter === undefined || /(?:摄影|图片)$/.test(qualifiers);
  const signsAlone = /^[评評]/.test(reporter ?? '');
  return { length, role: shoots ? 'photographer' : 'reporter', signsAlone };
}

const WRITERS = new Set('作者 主笔 特约作者 观察员 撰稿 特约撰稿'.split(' '));
const EDITORS = new Set(
  [
    '来源 责任编辑 责编 编辑 美术编辑 美编 图编 校对 编校 检校 统筹 总统筹 策划 总策划 审核 审读 监制 总监制 终审 初审 复审',
    '值班主任 值班编委 值班总编 版式 组版 排版 设计 版面设计 执行 出品 出品人 主编 副主编 总编辑',
    '作者单位',
  ]
    .join(' ')
    .split(' '),
);

const SUPPLIERS = new Set(['供稿', '来稿']);

const NOUN_BEGINNINGS = new Set([...WRITERS, ...EDITORS, ...SUPPLIERS].map(word => word.charAt(0)));

/** True where a noun of a role may begin with this character: a cheap look before a closer one. */
export function mayBeginRoleNoun(character: string): boolean {
  return NOUN_BEGINNINGS.has(character);
}

/** The role that a whole token names as a noun: 作者 a writer, 供稿 a correspondent, 责编 none of ours; null for any other token. */
export function roleOfNoun(token: string): RoleOfLabel | null {
  if (WRITERS.has(token)) return 'reporter';
  if (SUPPLIERS.has(token)) return 'correspondent';
  return EDITORS.has(token) ? 'none' : null;
}
