/** What few articles have and all must show well: a file each, with what its page must say and must not. */
import { article, type Written } from './write.ts';

export interface Oddity extends Written {
  /** What is odd about it, as tests call it. */
  readonly name: string;
  /** Texts on its page. */
  readonly shows: readonly string[];
  /** Texts that must not be in the page's source. */
  readonly never: readonly string[];
}

const DAY = '2031/05/05';
const LINE = '云河两岸春耕正忙。';
const NINE = ['甘小满', '乔一', '邵青禾', '费长河', '鲁一鸣', '尹小舟', '汤可', '凌霜', '古月'];

interface Told {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body?: string;
  readonly day?: string;
  readonly shows?: readonly string[];
  readonly never?: readonly string[];
}

const TOLD: Readonly<Record<string, Told>> = {
  'a title of sixty characters': { fields: { title: '河'.repeat(30) + '州'.repeat(30) } },
  'a title of one character': { fields: { title: '雨' } },
  'a title in two parts': { fields: { title: '春到云河 两岸花开' } },
  'a title of one long word': { fields: { title: 'Donau'.repeat(16) } },
  'no reporter': { fields: { title: '无署名的消息', district: '北湖区' }, never: ['class="credits"'] },
  'nine reporters': { fields: { title: '九人同行', reporter: NINE }, shows: NINE },
  'everyone on one article': {
    fields: {
      title: '记者、通讯员、摄影齐全',
      reporter: NINE.slice(0, 3),
      correspondent: ['鲁北', '云河市水利局'],
      photographer: ['古月'],
      agency: '云河社',
      byline: '云河社电(记者 甘小满 乔一 邵青禾 通讯员 鲁北 云河市水利局 摄影 古月)',
    },
    shows: ['云河市水利局', '云河社', '原署名'],
  },
  'a name of a minority and one of a foreigner': {
    fields: { title: '远方来客', reporter: ['阿依古丽·买买提江', 'Anna-Maria O’Neill'] },
    shows: ['阿依古丽·买买提江', 'Anna-Maria O’Neill'],
  },
  'no district': { fields: { title: '全市春耕进度过半', topics: ['water'] } },
  'three districts': {
    fields: { title: '三地共治一条河', district: ['北湖区', '东关区', '石渡自治县'] },
    shows: ['北湖区', '东关区', '石渡自治县'],
  },
  'three topics': {
    fields: { title: '水上图书馆的轮渡', topics: ['culture', 'transport', 'water'] },
    shows: ['文化', '交通', '水利'],
  },
  'an article of one line': { fields: { title: '简讯' }, body: '昨日有雨。', shows: ['昨日有雨。'] },
  'an article of twenty thousand characters': {
    fields: { title: '万里云河纪行' },
    body: Array.from(
      { length: 200 },
      (_, index) => `第${index + 1}站，${'云河两岸春耕正忙，'.repeat(10)}到站。`,
    ).join('\n\n'),
    shows: ['第200站'],
  },
  'a paragraph without an end': { fields: { title: '一段到底' }, body: LINE.repeat(400) },
  'an English article': {
    fields: { title: 'Ferry Returns to the Yun River', kicker: 'Transport', district: '东关区' },
    body: 'The ferry sailed again on Monday.\n\n“We waited three years,” said one passenger.',
    shows: ['Ferry Returns to the Yun River', 'lang="en"'],
  },
  'rare characters': {
    fields: { title: '𠮷家渡口的𬭚于', reporter: ['𠮷田禾', '〇一'] },
    body: '㑇㑊㕮𡎚𣲗𬇙，渡口旧名。',
    shows: ['𠮷家渡口的𬭚于', '𡎚𣲗𬇙'],
  },
  'emoji and a flag': { fields: { title: '🎉 开渡了 👨‍👩‍👧 🇨🇳' }, shows: ['👨‍👩‍👧'] },
  'traditional characters': {
    fields: { title: '雲河輪渡復航' },
    body: '雲河輪渡昨日復航。',
    shows: ['雲河輪渡復航'],
  },
  'two corrections': {
    fields: {
      title: '轮渡复航',
      corrections: [
        { date: '2031-05-07', text: '首班船为七时。' },
        { date: '2031-05-09', text: '票价为八元。' },
      ],
    },
    shows: ['首班船为七时。', '2031年5月9日'],
  },
  'an inferred date': { fields: { title: '日期是推定的', dateSource: 'inferred' }, shows: ['推定'] },
  'photos not held': {
    fields: { title: '图书馆一角', photographer: ['古月'] },
    body: `${LINE}\n\n*图为读者在借书。 古月 摄*`,
    shows: ['图为读者在借书。', 'no-photo'],
  },
  'an old address': {
    fields: { title: '搬过家的文章', aliases: ['/news/2031.html', '/旧闻/一/'] },
    shows: ['搬过家的文章'],
  },
  'kicker, subtitle and section': {
    fields: {
      title: '主标题',
      kicker: '引题在上',
      subtitle: '副题在下',
      page: 'A05',
      section: '要闻',
      order: 1,
    },
    shows: ['引题在上', '副题在下', '要闻'],
  },
  'subheadings and lists': {
    fields: { title: '有小标题的长文' },
    body: `${LINE}\n\n## 一、开渠\n\n——先开渠，后引水。\n\n——先修路，后架桥。\n\n## 二、引水\n\n1. 其一\n2. 其二\n\n- 甲\n- 乙`,
    shows: ['一、开渠', '——先修路'],
  },
  'a wide table': {
    fields: { title: '各县亩数' },
    body: `| ${'区县很长的名字|'.repeat(12)}\n|${'--|'.repeat(12)}\n| ${'一千二百三十四万亩|'.repeat(12)}`,
    shows: ['<table', '一千二百三十四万亩'],
  },
  poetry: {
    fields: { title: '渡口（外一首）' },
    body: '云河水长  \n两岸人忙  \n\n* * *\n\n> 春风过处',
    shows: ['<br', '<blockquote'],
  },
  'an address that can not be broken': {
    fields: { title: '网址太长' },
    body: `见 https://library.example/${'abcdefghij'.repeat(20)} 。`,
    shows: ['abcdefghij'],
  },
  'markup as text': {
    fields: { title: '<script>alert("𠮷")</script> & {{ title }}', kicker: "'引号' <b>" },
    body: '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n正文。',
    shows: ['正文。'],
    never: ['<script>alert', '<img'],
  },
  'a township, a page and a summary': {
    fields: {
      title: '新街的一天',
      district: '东关区',
      places: ['东关新街街道', '东关桥社区'],
      summary: '新街从早到晚。',
    },
    shows: ['东关新街街道', '新街从早到晚。'],
  },
  'the only article of its year': {
    day: '1958/10/01',
    fields: { title: '云河日报创刊' },
    shows: ['1958年10月1日'],
  },
};

const written = Object.entries(TOLD).map(([name, told], index): Oddity => {
  const { fields, body = LINE, day = DAY, shows = [], never = [] } = told;
  return { name, shows, never, ...article(`${day}/odd-${index + 1}`, fields, body) };
});

/** Thirty oddities. All but the last stand in one issue, of 2031-05-05. */
export const ODDITIES: readonly Oddity[] = written;

/** An article that no reader may see. */
export const DRAFT = article(
  `${DAY}/wei-wan-gao`,
  { title: '未完之稿', reporter: ['未署名'], draft: true },
  '还没写完。',
);
