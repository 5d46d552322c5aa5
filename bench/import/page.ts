/** Invented newspaper pages, in the manners that papers have: marked or not, wrapped or not, with every kind of byline. */
import { type IsoDate, isIsoDate } from '../../src/ids.ts';
import { type Chance, chanceOf } from '../chance.ts';
import * as words from './words.ts';

/** Articles on a page. */
export const ARTICLES = 8;
/** Pages of an issue. */
export const PAGES = 8;
const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAY = 86_400_000;

/** A page text and where it belongs, below the archive's root. */
export interface MadePage {
  readonly path: string;
  readonly text: string;
}

/** How a page sets its articles. */
interface Manner {
  readonly mark: string;
  readonly indent: string;
  /** Characters of a line; 0: a paragraph is a line. */
  readonly width: number;
}

const MANNERS: readonly [Manner, ...Manner[]] = [
  { mark: '# ', indent: '', width: 0 },
  { mark: '### ', indent: '　　', width: 0 },
  { mark: '', indent: '　　', width: 0 },
  { mark: '', indent: '', width: 0 },
  { mark: '', indent: '　　', width: 26 },
];

/** The page with this number, from 0 on: eight a day. About 1,600 characters. */
export function pageOf(number: number): MadePage {
  const chance = chanceOf(number + 1);
  const day = new Date(FIRST_DAY + Math.floor(number / PAGES) * DAY).toISOString().slice(0, 10);
  const name = `A${String((number % PAGES) + 1).padStart(2, '0')}`;
  const manner = chance.pick(MANNERS);
  const head = chance.percent(70) ? [`${name}版  ${chance.pick(words.SECTIONS)}`] : [];
  const articles = Array.from({ length: ARTICLES }, () => article(chance, manner));
  const foot = chance.percent(40) ? [`责编 ${personOf(chance)} 校对 ${personOf(chance)} 电话：67655551`] : [];
  const blocks = [...head, ...articles.flat(), ...foot];
  return { path: `content/pages/${day.slice(0, 4)}/${day}-${name}.txt`, text: `${blocks.join('\n\n')}\n` };
}

function article(chance: Chance, manner: Manner): readonly string[] {
  const { between, percent, pick } = chance;
  if (percent(10)) return briefs(chance, manner);
  const district = pick(words.DISTRICTS);
  const paragraphs = Array.from({ length: between(1, 4) }, () => paragraph(chance, district));
  const byline = bylineOf(chance);
  const body = paragraphs.map((text, at) => {
    const first = at === 0 ? byline.head : '';
    return `${first}${text}${at === paragraphs.length - 1 ? byline.tail : ''}`;
  });
  return [
    ...(percent(15) ? [pick(words.SERIES)] : []),
    ...(percent(12) ? [district] : []),
    ...(percent(15) ? [`${district}${pick(words.DEEDS).slice(0, 12)}`] : []),
    `${manner.mark}${headline(chance, district)}`,
    ...(percent(10) ? [`——${pick(words.TIDINGS)}`] : []),
    ...byline.above,
    ...body.flatMap(text => broken(chance, set(text, manner), manner)),
    ...byline.below,
    ...(percent(8) ? [caption(chance, district)] : []),
  ];
}

function headline({ pick, between }: Chance, district: string): string {
  const told = pick(words.TIDINGS);
  return pick([
    `${district}：${told}`,
    `${told} ${district}这样做`,
    told,
    `${district}${between(2, 90)}个村${told}`,
  ]);
}

/** A paragraph of sentences of a story, without its byline. */
function paragraph(chance: Chance, district: string): string {
  return Array.from({ length: chance.between(1, 3) }, () => sentence(chance, district)).join('');
}

function sentence(chance: Chance, district: string): string {
  const { pick, between } = chance;
  const body = `${district}${pick(words.BODIES)}`;
  return pick([
    () =>
      `${pick(words.WHEN)}，${body}${pick(words.DEEDS)}，${pick(words.EFFECTS).replace('{n}', String(between(3, 9000)))}。`,
    () => `“${pick(words.REMARKS)}。”${body}${pick(words.PEOPLE)}${personOf(chance)}说。`,
    () => `记者从${body}了解到，${pick(words.WHEN)}将${pick(words.DEEDS)}。`,
    () =>
      `在${district}，${pick(words.PEOPLE)}${personOf(chance)}告诉记者，${pick(words.REMARKS)}，${pick(words.DEEDS)}。`,
  ])();
}

function briefs(chance: Chance, manner: Manner): readonly string[] {
  const items = Array.from({ length: 3 }, () => {
    const district = chance.pick(words.DISTRICTS);
    return `●${chance.pick(words.TIDINGS)}　本报讯（记者 ${personOf(chance)}）${sentence(chance, district)}`;
  });
  return [`${manner.mark}${chance.pick(['区县简讯', '一句话新闻', '基层快报'])}`, ...items];
}

function caption(chance: Chance, district: string): string {
  const who = chance.pick([
    `记者 ${personOf(chance)} 摄`,
    `${personOf(chance)} 摄影报道`,
    `（通讯员 ${personOf(chance)} 摄）`,
    '资料图片',
  ]);
  return `图为${district}${chance.pick(words.BODIES)}${chance.pick(words.DEEDS)}。${who}`;
}

/** A column that ends in the middle of a sentence. */
function broken({ percent, between }: Chance, text: string, { width }: Manner): readonly string[] {
  if (width > 0 || text.length < 60 || !percent(6)) return [text];
  const at = between(30, text.length - 10);
  return [text.slice(0, at), text.slice(at)];
}

function set(text: string, { indent, width }: Manner): string {
  const whole = `${indent}${text}`;
  return width === 0 ? whole : (whole.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');
}

interface PrintedByline {
  readonly above: readonly string[];
  readonly head: string;
  readonly tail: string;
  readonly below: readonly string[];
}

const NONE: PrintedByline = { above: [], head: '', tail: '', below: [] };

function bylineOf(chance: Chance): PrintedByline {
  const [one, other] = [personOf(chance), personOf(chance)];
  const helper = `通讯员 ${personOf(chance)}`;
  return chance.pick([
    { ...NONE, head: `本报讯（记者 ${one} ${helper}）` },
    { ...NONE, head: `本报讯（记者 ${one} ${other} 文/图）` },
    { ...NONE, head: `本报讯 记者${one}报道：` },
    { ...NONE, head: `新华社郑州3月${chance.between(1, 28)}日电（记者${one}、${other}）` },
    { ...NONE, above: [`本报记者 ${one} ${helper} 文/图`] },
    { ...NONE, above: [`□记者 ${one}`] },
    { ...NONE, above: [`${one} ${other}`] },
    { ...NONE, tail: `（${one} ${other}）` },
    { ...NONE, tail: `□记者 ${one} ${helper}` },
    { ...NONE, tail: `（记者 ${one}）` },
    { ...NONE, tail: `　　${one}` },
    { ...NONE, below: [`本报记者 ${one} ${other}`] },
    { ...NONE, below: [`（据新华社）`] },
    NONE,
  ]);
}

function personOf({ pick }: Chance): string {
  return `${pick(words.SURNAMES)}${pick(words.GIVEN)}`;
}

/** The day that a page's name begins with. */
export function dayOfName(name: string): IsoDate {
  const day = name.slice(0, 10);
  if (!isIsoDate(day)) throw new RangeError(`no day in ${name}`);
  return day;
}
