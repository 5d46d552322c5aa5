/** The words of the page of the data, and what each field of an article means, in Chinese. */

/** A number of bytes, as people say it. */
const size = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} 字节`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};

export const data = {
  heading: '数据',
  /** In the footer. */
  link: '下载数据',
  /** In the list of a browser's searches. */
  search: (site: string): string => `检索${site}`,
  /** In the head of an article, for programs. */
  ofArticle: '本文数据（JSON）',
  description: '全馆文章的结构化数据：按年打包的 JSON Lines 与 CSV，以及每个字段的含义。',
  intro: [
    '全馆文章可按年下载。JSON Lines 每行一篇，字段齐全，供程序使用；CSV 每行一篇，可用电子表格打开。每篇文章的页面旁还有一份 article.json，内容与 JSON Lines 中的一行相同。',
    '文字一律照存档原样，不改标点。某年的文件只在该年文章有改动时才会变化。',
  ],
  downloads: '下载',
  captionDownloads: '各年数据文件',
  year: '年份',
  count: '篇数',
  none: '馆中还没有文章。',
  file: (form: string, bytes: number): string => `${form}（${size(bytes)}）`,
  catalogue: '数据目录（Data Package，含各文件的字节数与 SHA-256）',
  tables: '关于 CSV',
  tablesText: [
    '文件依 RFC 4180 书写，编码为 UTF-8，开头有字节顺序标记：没有它，中文环境下的电子表格会按 GBK 打开，中文成为乱码。一格有多个值时以英文分号隔开。',
    '以 =、+、-、@（含全角）、制表符、换行或撇号开头的格子，前面加一个撇号，以免被电子表格当作公式运行。凡以撇号开头的格子，去掉这一个撇号即得原文。',
  ],
  licence: '许可',
  meanings: '字段',
  types: { string: '文字', integer: '整数', date: '日期' },
  listOf: (type: string): string => `${type}，可多个`,
  notInTable: (kind: string): string => `${kind}；CSV 中没有`,
  meaning: (meaning: string, kind: string): string => `${meaning}（${kind}）`,
  unknown: '不详的字段在 JSON 中为 null 或空列表，在 CSV 中为空格子。',
  /** Of a field that has several values in one cell. */
  several: (meaning: string, separator: string): string => `${meaning}多个值以“${separator}”隔开。`,
  fields: {
    id: '文章的永久编号：日期和短名。',
    url: '文章网页的网址。',
    paper: '报纸名。',
    date: '出版日期，YYYY-MM-DD。',
    dateSource: '日期由文中推定时为 inferred。',
    page: '版次。',
    section: '版名。',
    order: '在该版的次序，从 1 起。',
    series: '专栏。',
    kicker: '引题。',
    title: '标题。',
    subtitle: '副题。',
    district: '区县，主要的在前。',
    districtCode: '区县的行政区划代码，次序同 district；没有代码的为空。',
    places: '文中的地点。',
    topics: '主题的编号，主要的在前。',
    reporter: '记者。',
    correspondent: '通讯员，个人或单位。',
    photographer: '摄影。',
    agency: '稿件所属通讯社。',
    byline: '原署名。',
    summary: '摘要。',
    length: '正文字数，不计空白。',
    modified: '最近一次更正的日期；没有更正时即出版日期。',
    corrections: '更正：日期和内容。',
    aliases: '文章在本站的旧网址。',
    source: '来源：版面文本的编号、行号，JSON 中另有其网址。',
    digest: '文章全部内容的摘要（SHA-256 前 32 位）；内容有变则变。',
    licence: '许可。',
    text: '正文，纯文字，每段一行。',
    body: '正文，Markdown。',
  },
};
