/**
 * Invented archives for measuring builds, the same articles in each program's own format. Nine articles in ten are plain
 * paragraphs; one has a subheading, a list or emphasis, as the texts of newspapers do.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatArticle } from '../../src/content/format.ts';
import type { ArticleId, IsoDate, TopicId } from '../../src/ids.ts';
import type { Article } from '../../src/types.ts';
import { type Chance, chanceOf } from '../chance.ts';
import { DISTRICTS, GIVEN, SERIES, SURNAMES } from '../import/words.ts';
import { phrase } from '../search/articles.ts';

/** Articles of a day, until the archive would reach back further than this. */
const DAILY = 9;
const MOST_DAYS = 365 * 30;
const LAST_DAY = Date.UTC(2024, 11, 30);
const DAY = 86_400_000;
const SEED = 20_240_229;
const TOPICS = [
  ...(['government', 'law', 'economy', 'agriculture', 'education'] as const),
  ...(['health', 'environment', 'transport', 'culture', 'sport'] as const),
] as const;
/** Those who sign: some two hundred. */
const STAFF = SURNAMES.slice(0, 20).flatMap(surname => GIVEN.slice(0, 10).map(name => surname + name)) as [
  string,
  ...string[],
];

/** An article of the corpus, and its place. */
export interface CorpusArticle extends Article {
  readonly id: ArticleId;
}

/** The article with this number of `total`, the oldest first; number `total` is one more, of the last day. Some 1,200 characters. */
export function articleOf(number: number, total: number): CorpusArticle {
  const chance = chanceOf(SEED + number * 7919);
  const daily = Math.max(DAILY, Math.ceil(total / MOST_DAYS));
  const back = Math.floor((total - 1 - Math.min(number, total - 1)) / daily);
  const date = new Date(LAST_DAY - back * DAY).toISOString().slice(0, 10) as IsoDate;
  const order = (number % daily) + 1;
  const district = chance.pick(DISTRICTS);
  const reporter = some(chance, STAFF, chance.between(1, 3));
  return {
    id: `${date.replaceAll('-', '/')}/${slug(chance)}-${number}` as ArticleId,
    title: `${chance.percent(40) ? district : ''}${phrase(chance, 5)}`,
    date,
    district: [district],
    reporter,
    topics: some(chance, TOPICS, chance.between(1, 2)) as TopicId[],
    ...(chance.percent(12) ? { kicker: phrase(chance, 3) } : {}),
    ...(chance.percent(8) ? { series: chance.pick(SERIES) } : {}),
    correspondent: [],
    photographer: [],
    byline: `本报讯（记者 ${reporter.join(' ')}）`,
    page: `A${String(1 + Math.floor((order - 1) / 3)).padStart(2, '0')}`,
    order,
    places: [],
    source: [],
    corrections: [],
    draft: false,
    aliases: [],
    body: bodyOf(chance, { district, halfWidth: Number(date.slice(0, 4)) % 2 === 0 }),
  };
}

function some<Item>(chance: Chance, from: readonly [Item, ...Item[]], count: number): Item[] {
  const found = new Set<Item>();
  while (found.size < count) found.add(chance.pick(from));
  return [...found];
}

function slug({ pick, between }: Chance): string {
  const syllables = ['xin', 'zheng', 'shi', 'min', 'gong', 'li', 'hua', 'nong', 'ye', 'jiao'] as const;
  return Array.from({ length: between(4, 9) }, () => pick(syllables)).join('-');
}

/** Eight to fourteen paragraphs, 800 to 1,500 characters. The texts of some years came with half-width marks. */
function bodyOf(chance: Chance, about: { readonly district: string; readonly halfWidth: boolean }): string {
  const count = chance.between(8, 14);
  const each = chance.between(800, 1500) / count;
  const paragraphs = Array.from({ length: count }, (_, at) => {
    const beginning = `${chance.between(1, 12)}月${chance.between(1, 28)}日，记者从${about.district}了解到，`;
    return paragraphOf(chance, at === 0 ? beginning : '', each);
  });
  const printed = about.halfWidth ? paragraphs.map(halfWidth) : paragraphs;
  return (chance.percent(10) ? setOff(chance, printed) : printed).join('\n\n');
}

function paragraphOf(chance: Chance, beginning: string, length: number): string {
  let text = beginning;
  while (text.length < length) {
    const more = phrase(chance, chance.between(2, 6));
    text += chance.percent(8) ? `“${more}”` : more;
    if (chance.percent(12)) text += `${chance.between(1, 9000)}${chance.pick(['万元', '.5%', '个', '亿元'])}`;
    if (chance.percent(2)) text += chance.pick(['5G', 'GB/T 19001', 'App', 'CPI']);
    text += chance.percent(25) ? '。' : '，';
  }
  return `${text.slice(0, -1)}。`;
}

function halfWidth(text: string): string {
  return text.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')');
}

function setOff(chance: Chance, paragraphs: readonly string[]): readonly string[] {
  const [at, manner] = [chance.between(2, 5), chance.between(0, 2)];
  return paragraphs.flatMap((text, place) => {
    if (place !== at) return [text];
    if (manner === 0) return [`## ${phrase(chance, 4)}`, text];
    if (manner === 1) return [text.replace(/^.{6}/u, '**$&**')];
    return [Array.from({ length: 3 }, () => `- ${phrase(chance, 6)}。`).join('\n'), text];
  });
}

/** A program that builds a site of the corpus. */
export type Format = 'jianbao' | 'hugo' | 'eleventy';

/** Writes an article into the folder of a site, as its program wants it. */
export function writeArticle(folder: string, format: Format, article: CorpusArticle): void {
  const { path, text } =
    format === 'jianbao' ? formatArticle(article.id, article) : peerFile(article, format);
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

function peerFile(article: CorpusArticle, format: Format): { readonly path: string; readonly text: string } {
  const { id, title, date, district, topics, reporter, page, kicker, series, body } = article;
  const fields = {
    title,
    date: `${date}T00:00:00Z`,
    year: date.slice(0, 4),
    month: date.slice(0, 7),
    day: date,
    district: district[0],
    topics,
    reporters: reporter,
    ...(series ? { series: [series] } : {}),
    ...(kicker ? { kicker } : {}),
    pageno: page,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  const text = `---\n${lines.join('')}---\n\n${body}\n`;
  return { path: `${format === 'hugo' ? 'content' : 'src'}/a/${id}.md`, text };
}

/** Writes an archive of so many articles into `folder`, with the settings, gazetteer and topics of the archive at `home`. */
export function writeArchive(home: string, folder: string, total: number): void {
  for (const part of ['content/archive.yaml', 'content/topics.yaml', 'content/gazetteer'])
    cpSync(join(home, part), join(folder, part), { recursive: true });
  for (let number = 0; number < total; number += 1) writeArticle(folder, 'jianbao', articleOf(number, total));
}
