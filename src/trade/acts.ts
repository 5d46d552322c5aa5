/** Words that say what somebody did: 文, 图, 摄影报道, 供图. For text of half width. */

/** Wrote, took the pictures, both, or neither (cut the film, drew the chart). */
export interface Act {
  readonly writes: boolean;
  readonly shoots: boolean;
}

const WRITES =
  '文 文字 撰文 采写 报道 采访 撰写 整理 编译 翻译 综合 综合报道 采写报道 采访报道 文稿 执笔 综合整理 采访整理 文案 稿';
const SHOOTS = '图 图片 摄 摄影 影 供图 拍摄 航拍 图片提供 摄像 照片 配图 翻拍 攝 攝影 圖';
const BOTH =
  '文图 图文 文并图 文并摄 摄影报道 图片报道 撰文摄影 采写摄影 图文报道 文摄 摄文 影文 摄影文 文摄影 文圖 圖文 文和图 文与图 ' +
  '文配图 文及图 攝影報道 图报道 摄报道 文图报道 文摄报道';
const NEITHER =
  '视频 制图 漫画 剪辑 插图 插画 绘图 绘画 音频 海报 图表 题图 数据 剪纸 书法 题字 绘 画 配音 播音 后期 制作';

function table(): ReadonlyMap<string, Act> {
  const rows = [
    [WRITES, { writes: true, shoots: false }],
    [SHOOTS, { writes: false, shoots: true }],
    [BOTH, { writes: true, shoots: true }],
    [NEITHER, { writes: false, shoots: false }],
  ] as const;
  return new Map(rows.flatMap(([words, act]) => words.split(' ').map(word => [word, act] as const)));
}
const ACTS = table();

const ACT_BEGINNINGS = new Set([...ACTS.keys()].map(word => word.charAt(0)));

/** True where an act may begin with this character: a cheap look before a closer one. */
export function mayBeginAct(character: string): boolean {
  return ACT_BEGINNINGS.has(character);
}

/** What a whole token says was done; null where it says something else. */
export function actOf(token: string): Act | null {
  return ACTS.get(token) ?? null;
}

/** Acts that may be glued to the end of a name, longest first: 张三摄影报道. */
const GLUED = (
  '综合报道 采写报道 采访报道 摄影报道 图片报道 图文报道 采访整理 文并摄 ' +
  '文图 图文 摄影 报道 采写 撰文 供图 拍摄 整理 编译 摄 图 攝'
).split(' ');
const GLUED_ENDS = new Set(GLUED.map(word => word.slice(-1)));

/** The act glued to the end of a token, where something is left before it; null where there is none. */
export function gluedAct(token: string): { readonly word: string; readonly act: Act } | null {
  if (!GLUED_ENDS.has(token.charAt(token.length - 1))) return null;
  const word = GLUED.find(ending => token.endsWith(ending) && token.length > ending.length);
  const act = word === undefined ? null : actOf(word);
  return word !== undefined && act ? { word, act } : null;
}
