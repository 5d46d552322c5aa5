/** The words a byline is made of besides names: roles, acts, newspapers and agencies. All for text of half width. */
import type { Credit } from '../types.ts';

/** `none`: editors, designers and the like, who are furniture and never credited. */
export type RoleOfLabel = Credit['role'] | 'none';

/** What somebody did: wrote, took the pictures, both, or neither (cut the video, drew the chart). */
export interface Act {
  readonly writes: boolean;
  readonly shoots: boolean;
}

/** A word of the byline's vocabulary found at the beginning of a text: how long it is and what it means. */
export interface RoleWord {
  readonly length: number;
  readonly role: RoleOfLabel;
  /** 评论员 and the like sign for the paper with no name after them. */
  readonly signsAlone: boolean;
}

/** Words set with blanks between their characters to fill a line: 记 者. */
function spaced(word: string): string {
  return [...word].join(' {0,2}');
}

const QUALIFIERS = [
  ...[
    '本报',
    '本刊',
    '本网',
    '本台',
    '本社',
    '全媒体',
    '融媒体',
    '融媒',
    '全媒',
    '新媒体',
    '数字',
    '网络',
    '视频',
  ],
  ...[
    '首席',
    '特约',
    '特派',
    '特邀',
    '见习',
    '實習',
    '实习',
    '高级',
    '资深',
    '主任',
    '机动',
    '调查',
    '深度',
    '专职',
    '兼职',
  ],
  ...[
    '体育',
    '财经',
    '时政',
    '法治',
    '政法',
    '文体',
    '文化',
    '教育',
    '摄影',
    '摄像',
    '图片',
    '文字',
    '热线',
    '民生',
    '校园',
    '小',
  ],
];
const QUALIFIER = `(?:${QUALIFIERS.join('|')})`;
/** After 记者, these make another word of it. */
const NOT_AFTER = '(?!站|团|节日|节目|证|会|们|席位|招待|部|协|按语|注|手记|观察|调查|获悉|从|在|了解)';

const REPORTERS = ['记者', '記者', '实习生', '實習生', '评论员', '評論員', '撰稿人', '特稿员']
  .map(spaced)
  .join('|');
const CORRESPONDENTS = ['通讯员', '通訊員', '通迅员', '通信员', '通联员', '报道员'].map(spaced).join('|');
const ROLE = new RegExp(`^(${QUALIFIER}*)(?:(${REPORTERS})|(${CORRESPONDENTS})|(摄影师))${NOT_AFTER}`, 'u');

/** The role word at the beginning of a text: 首席记者, 特约通讯员, 记 者; null where there is none. */
export function roleWordAt(text: string): RoleWord | null {
  const match = ROLE.exec(text.slice(0, 40));
  if (!match) return null;
  const [whole, qualifiers = '', reporter, correspondent] = match;
  const length = whole.length;
  if (correspondent !== undefined) return { length, role: 'correspondent', signsAlone: false };
  const shoots = reporter === undefined || /(?:摄影|图片)$/.test(qualifiers);
  return { length, role: shoots ? 'photographer' : 'reporter', signsAlone: /^[评評]/.test(reporter ?? '') };
}

const LABEL_NOUNS: Readonly<Record<RoleOfLabel, readonly string[]>> = {
  reporter: ['作者', '主笔', '特约作者', '观察员', '撰稿', '特约撰稿'],
  correspondent: [],
  photographer: [],
  none: [
    ...[
      '责任编辑',
      '责编',
      '编辑',
      '美术编辑',
      '美编',
      '校对',
      '编校',
      '统筹',
      '总统筹',
      '策划',
      '总策划',
      '审核',
      '审读',
      '监制',
      '总监制',
      '终审',
      '初审',
      '复审',
    ],
    ...[
      '值班主任',
      '值班编委',
      '值班总编',
      '版式',
      '组版',
      '排版',
      '设计',
      '版面设计',
      '执行',
      '出品',
      '出品人',
      '主编',
      '副主编',
      '总编辑',
      '检校',
      '图编',
    ],
  ],
};
const NOUNS = new Map<string, RoleOfLabel>(
  (['reporter', 'correspondent', 'photographer', 'none'] as const).flatMap(role =>
    LABEL_NOUNS[role].map(noun => [noun, role] as const),
  ),
);

/** The role that a whole token names as a noun: 作者 a writer, 责编 none of ours; null for any other token. */
export function roleOfNoun(token: string): RoleOfLabel | null {
  return NOUNS.get(token) ?? null;
}

const WRITES = [
  '文',
  '文字',
  '撰文',
  '采写',
  '报道',
  '采访',
  '撰写',
  '整理',
  '编译',
  '翻译',
  '综合',
  '综合报道',
  '采写报道',
  '采访报道',
  '文稿',
  '执笔',
  '综合整理',
  '采访整理',
  '文案',
  '稿',
];
const SHOOTS = [
  '图',
  '图片',
  '摄',
  '摄影',
  '影',
  '供图',
  '拍摄',
  '航拍',
  '图片提供',
  '摄像',
  '照片',
  '配图',
  '翻拍',
  '攝',
  '攝影',
  '圖',
];
const BOTH = [
  '文图',
  '图文',
  '文并图',
  '文并摄',
  '摄影报道',
  '图片报道',
  '撰文摄影',
  '采写摄影',
  '图文报道',
  '文摄',
  '摄文',
  '影文',
  '摄影文',
  '文摄影',
  '文圖',
  '圖文',
  '文和图',
  '文与图',
  '文配图',
  '文及图',
  '攝影報道',
];
const NEITHER = [
  '视频',
  '制图',
  '漫画',
  '剪辑',
  '插图',
  '插画',
  '绘图',
  '绘画',
  '音频',
  '海报',
  '图表',
  '题图',
  '数据',
  '剪纸',
  '书法',
  '题字',
  '绘',
  '画',
  '配音',
  '播音',
  '后期',
  '制作',
];

function acts(): ReadonlyMap<string, Act> {
  const table = new Map<string, Act>();
  for (const word of WRITES) table.set(word, { writes: true, shoots: false });
  for (const word of SHOOTS) table.set(word, { writes: false, shoots: true });
  for (const word of BOTH) table.set(word, { writes: true, shoots: true });
  for (const word of NEITHER) table.set(word, { writes: false, shoots: false });
  return table;
}
const ACTS = acts();

/** What a whole token says was done: 文, 摄影报道, 供图, 视频; null for any other token. */
export function actOf(token: string): Act | null {
  return ACTS.get(token) ?? null;
}

/** Acts that may be glued to the end of a name, longest first: 张三摄影报道. */
const GLUED = [
  '综合报道',
  '采写报道',
  '采访报道',
  '摄影报道',
  '图片报道',
  '图文报道',
  '采访整理',
  '文并摄',
  '文图',
  '图文',
  '摄影',
  '报道',
  '采写',
  '撰文',
  '供图',
  '拍摄',
  '整理',
  '编译',
  '摄',
  '图',
  '攝',
];

/** The act glued to the end of a token, where something is left before it; null where there is none. */
export function gluedAct(token: string): { readonly word: string; readonly act: Act } | null {
  const word = GLUED.find(ending => token.endsWith(ending) && token.length > ending.length);
  const act = word === undefined ? undefined : ACTS.get(word);
  return word !== undefined && act ? { word, act } : null;
}

/** Agencies and national media whose copy other papers print under their name. */
export const AGENCIES = [
  ...[
    '新华社',
    '新华网',
    '新华每日电讯',
    '中新社',
    '中新网',
    '中国新闻社',
    '中国新闻网',
    '新华全媒',
    '人民日报',
    '人民网',
    '光明日报',
    '经济日报',
  ],
  ...[
    '央视新闻',
    '央视网',
    '央视',
    '央广网',
    '央广',
    '中央广播电视总台',
    '法新社',
    '路透社',
    '美联社',
    '合众社',
    '塔斯社',
    '俄新社',
    '共同社',
    '时事社',
    '韩联社',
    '朝中社',
    '德新社',
    '安莎社',
    '埃菲社',
    '新闻社',
  ],
] as const;

/** The first agency named in a text, or null. */
export function agencyIn(text: string): string | null {
  let first: { at: number; name: string } | null = null;
  for (const name of AGENCIES) {
    const at = text.indexOf(name);
    if (at >= 0 && (first === null || at < first.at)) first = { at, name };
  }
  return first?.name ?? null;
}

/** What the names of newspapers, stations and sites end in. */
export const MEDIUM =
  '(?:日报|晚报|晨报|早报|时报|商报|快报|导报|都市报|青年报|周报|周刊|报业|报社|报|新闻网|网|广播电视台|电视台|电台|广电|台|通讯社|杂志社|杂志|新闻|融媒体中心|融媒体|融媒|全媒体|全媒|传媒|客户端|在线|频道|频率|发布|云媒|TV|APP)';
const MEDIUM_TOKEN = new RegExp(
  `^(?:.{0,20}${MEDIUM}|.{0,12}${QUALIFIER}|.{0,12}记者站|驻\\p{Script=Han}{1,6}|发自\\p{Script=Han}{2,8})$`,
  'u',
);

/** True for a token that says only whose a reporter is: 本报, 郑报全媒体, 大河报·豫视频客户端, 驻京. */
export function isAffiliation(token: string): boolean {
  return MEDIUM_TOKEN.test(token) || agencyIn(token) === token;
}

const ORGANISATION =
  /(?:中心|委员会|[纪监党团工农发教卫政]委|监委|政府|[局厅处院校所站办部署署会]|大学|学院|[中小]学|公司|集团|银行|[支分]行|公安|[支大中总]队|消防|妇联|总工会|街道|社区|[镇乡村区县市]|宣|融媒体?|电视台|报社|电台|供电|税务|交警|城管|学校|幼儿园|基地|医院|法院|检察院|工作室|俱乐部|网|社)$/u;

/** True for the name of a body that signs as a correspondent: X县融媒体中心, 穗妇宣, 县纪委监委. Three characters at least. */
export function isOrganisation(token: string): boolean {
  return [...token].length >= 3 && ORGANISATION.test(token);
}

/** Pictures nobody is named for: 资料图片, 受访者供图, 图片由本单位提供. */
export const NO_PERSON =
  /^(?:受访者|受访单位|受访企业|本单位|通讯员|主办方|资料|网络|视觉中国|IC|CFP|东方IC|图虫|单位|企业|校方|医院|景区|活动方|当事人|采访对象|读者|网友|市民|村民)$/u;
