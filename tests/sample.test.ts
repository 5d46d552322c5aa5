import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExpectedArticle, ExpectedPage } from '../bench/accuracy/expected.ts';
import { parseRecord } from '../src/content/record.ts';
import { readArticle } from '../src/entries.ts';
import { openSound } from '../src/open.ts';
import { paragraphsOf } from '../src/trade/markdown.ts';
import type { Article, PageRecord, StoredArticle } from '../src/types.ts';
import { jianbao, type Ran } from './cli/archive.ts';
import { copySettings, folderForTests, REPOSITORY, SAMPLE_PAGE } from './site/archives.ts';

const GOLD: ExpectedPage = JSON.parse(
  readFileSync(join(REPOSITORY, 'tests/pages/zhengzhou-2024-two-sessions/expected.json'), 'utf8'),
);
/** As printed, in the order of the articles. */
const BYLINES = [
  '本报讯(记者 杨宜锦)',
  '本报讯(记者 史治国 通讯员 付志华)',
  '本报讯(记者 王军方 杨丽萍 张国庆)',
  '本报讯(记者 郭涛 通讯员 王桂贤)',
  '本报讯(记者 景静)',
  '本报讯(记者 孙志刚 通讯员 蔡剑锋 文/图)',
  '本报讯(记者 张国庆 通讯员 于玲玲 文/图)',
  '党贺喜 沈荣',
];
const LINES = readFileSync(SAMPLE_PAGE, 'utf8').split('\n');
/** No fact stands behind these: they say where the others come from. */
const WITHOUT_FACT = new Set(['order', 'dateSource', 'source', 'body']);

const folder = folderForTests();
let ran: Ran;
let articles: readonly StoredArticle[];
let record: PageRecord;

beforeAll(async () => {
  const page = join(copySettings(folder), 'zhengzhou-2024-two-sessions.txt');
  copyFileSync(SAMPLE_PAGE, page);
  ran = await jianbao(folder, ['import', page]);
  const path = 'content/records/2024/2024-02-29-xx.json';
  record = present(parseRecord({ path, text: readFileSync(join(folder, path), 'utf8') }).value);
  const archive = present(openSound(folder).value);
  articles = record.articles.map(({ id }) =>
    present(readArticle(archive, `content/articles/${id}.md`).value),
  );
});

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the page was not imported');
  return value;
}

test('importing the sample page tells its day, that it was inferred, and its eight articles', () => {
  const head = 'content/pages/2024/2024-02-29-xx.txt  2024-02-29 (inferred)';
  expect(ran.stdout.split('\n')[0]).toBe(head);
  expect(ran.stdout).toMatch(/\n1 page imported: 8 articles, no problems\n$/);
  expect([ran.code, ran.stderr]).toEqual([0, '']);
});

test('the page text is kept as it came', () => {
  expect(readFileSync(join(folder, record.file))).toEqual(readFileSync(SAMPLE_PAGE));
});

describe('an article of the sample is what an editor makes of it', () => {
  test.each(GOLD.articles.map((gold, place) => ({ ...gold, place })))('$title', ({ place, ...gold }) => {
    const article = present(articles[place]);
    expect(comparable(article)).toEqual({ ...goldFields(gold), byline: BYLINES[place] });
    expect(article.topics[0]).toBe(gold.topics[0]);
    expect(article.topics).toEqual(expect.arrayContaining([...gold.topics]));
    expect(article).toMatchObject({ date: GOLD.date, dateSource: 'inferred', order: place + 1 });
  });
  test('and there are no others', () => expect(articles).toHaveLength(GOLD.articles.length));
});

function comparable(article: StoredArticle): object {
  const { title, kicker, subtitle, series, reporter, correspondent, photographer, byline } = article;
  const lines = article.source.flatMap(source => source.lines);
  return {
    ...{ title, kicker, subtitle, series, reporter, correspondent, photographer, byline },
    district: article.district,
    paragraphs: paragraphsOf(article.body).map(({ text }) => text),
    lines: [lines[0]?.from, lines.at(-1)?.to],
  };
}

function goldFields(gold: ExpectedArticle): object {
  const { topics: _, kicker, series, district, lines, ...rest } = gold;
  return {
    ...rest,
    kicker: kicker ?? undefined,
    subtitle: undefined,
    series: series ?? undefined,
    district: [district],
    lines: [...lines],
  };
}

describe('the record of the sample', () => {
  test('accounts for every line with text exactly once', () => {
    const told = record.lines.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, step) => from + step),
    );
    const withText = (line: number): boolean => LINES[line - 1]?.trim() !== '';
    expect(told.filter(withText)).toEqual(LINES.map((_, at) => at + 1).filter(withText));
    expect(record.lines.filter(({ because }) => because === '')).toEqual([]);
    expect(record.lines.filter(({ role }) => role === 'unassigned')).toEqual([]);
  });
  test('gives each line that is not furniture to one article, and those lines are the article’s source', () => {
    const ids = record.articles.map(({ id }) => id);
    expect(record.lines.filter(({ article }) => article === null || !ids.includes(article))).toEqual([]);
    for (const { id, source } of record.articles) {
      const runs = record.lines.filter(({ article }) => article === id);
      const [first, last] = [runs[0], runs.at(-1)];
      const span = source.flatMap(({ lines }) => lines);
      expect([span[0]?.from, span.at(-1)?.to]).toEqual([first?.from, last?.to]);
    }
  });
  test('has for each field its value, a reason and a confidence', () => {
    for (const { facts, written } of record.articles) {
      const found = fieldsOf(written);
      expect(Object.keys(facts).sort()).toEqual(found.sort());
      for (const [field, fact] of Object.entries(facts)) {
        expect(fact.value).toEqual(Reflect.get(written, field));
        expect(fact.because).not.toBe('');
        expect(fact.confidence).toBeGreaterThan(0);
        expect(fact.confidence).toBeLessThanOrEqual(1);
      }
    }
  });
  test('says of the day why it is inferred', () => {
    expect(record.date).toMatchObject({
      value: '2024-02-29',
      because: expect.stringContaining('2月28日 + 1'),
    });
    expect(record.given).toEqual({ by: {} });
    expect(record.originalName).toBe('zhengzhou-2024-two-sessions.txt');
  });
});

/** The fields that import found something for. */
function fieldsOf(article: Article): string[] {
  const filled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== false);
  return Object.entries(article)
    .filter(([field, value]) => filled(value) && !WITHOUT_FACT.has(field))
    .map(([field]) => field);
}

test('no character of the page is lost, changed or added', () => {
  const aside = record.lines
    .filter(({ role }) => role === 'series' || role === 'place')
    .map(({ from }) => LINES[from - 1] ?? '');
  const texts = articles.map(({ kicker, title, byline, body }) =>
    [kicker ?? '', title, byline ?? '', ...paragraphsOf(body).map(({ text }) => text)].join(''),
  );
  expect(characters([...aside, ...texts])).toBe(characters(LINES.map(line => line.replace(/^# /, ''))));
});

/** All characters but spaces, in one order whatever order they stand in. */
function characters(texts: readonly string[]): string {
  return [...texts.join('').replace(/\s/g, '')].sort().join('');
}
