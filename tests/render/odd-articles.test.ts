import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { TopicId } from '../../src/ids.ts';
import { renderPages } from '../../src/render/index.ts';
import type { StoredArticle } from '../../src/types.ts';
import { Page } from '../../templates/page.tsx';
import { article, planOf } from '../plan/archive.ts';
import { faults } from '../templates/validate.ts';

const NINE = '甘一 乔二 方三 陆四 邵五 石六 陶七 贺八 龚九'.split(' ');
const SENTENCE = '田里的麦苗返青,技术员一户一户地看墒情,村里人说今年的雨水比去年足。';

/** Articles that few archives have and all must show well, by what is odd about them. */
const ODD: Readonly<Record<string, Partial<StoredArticle>>> = {
  sixty: { title: `${'河'.repeat(30)}${'州'.repeat(30)}`, kicker: '引题', subtitle: '副题' },
  nobody: { reporter: [] },
  nine: { reporter: NINE, correspondent: NINE, photographer: NINE },
  'no-district': { district: [] },
  'three-districts': {
    district: ['清源区', '云台县', '高新区'],
    topics: ['education', 'sport'] as TopicId[],
  },
  'one-line': { body: '昨日小雨。' },
  long: { body: Array.from({ length: 600 }, () => SENTENCE).join('\n\n') },
  english: {
    title: 'Lanterns Return',
    reporter: ['Ann Fielding'],
    body: 'Lanterns were hung.\n\n*Photo: a street*',
  },
  rare: { title: '𠮷田与㛃', reporter: ['𠮷', '张㛃'], series: '𠮷' },
  empty: { body: '' },
};

const ARTICLES = Object.entries(ODD).map(([slug, fields]) => article(`2024/02/29/${slug}`, fields));

/** The pages of the odd articles, in either language of the site. */
async function pages(language: 'zh-CN' | 'en'): Promise<ReadonlyMap<string, string>> {
  const { site, specs } = planOf(ARTICLES, { settings: { language } });
  const bodies = new Map(ARTICLES.map(one => [one.id, one]));
  const context = {
    site,
    page: Page,
    body: (id: StoredArticle['id']) => bodies.get(id) ?? article('2024/02/29/none'),
    sources: { text: () => null, record: () => null } as never,
  };
  const made = new Map<string, string>();
  const wanted = specs.filter(spec => spec.kind === 'article');
  for await (const { path, contents } of renderPages(wanted, context))
    made.set(path.slice(11, -11), String(contents));
  return made;
}

/** The text of an article, which holds no other such element. */
const PROSE = /<div class="prose"[\s\S]*?<\/div>/;

const CHINESE = await pages('zh-CN');
const ENGLISH = await pages('en');

test.each(Object.keys(ODD))('valid in either language, and small beside its text: %s', async slug => {
  for (const site of [CHINESE, ENGLISH]) {
    const html = site.get(slug) ?? '';
    expect(await faults(html)).toEqual([]);
    const markup = html.replace(PROSE, '');
    expect(gzipSync(markup).length).toBeLessThan(12 * 1024);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(html.match(/<h1/g)).toHaveLength(1);
  }
});

test('every one of the twenty thousand characters is there', () => {
  const [shown = ''] = CHINESE.get('long')?.match(PROSE) ?? [];
  expect(shown.split(SENTENCE.replaceAll(',', '，'))).toHaveLength(601);
});

test('what is missing is said, or left out, and never shown as a blank', () => {
  expect(CHINESE.get('empty')).toContain('此篇没有正文。');
  expect(CHINESE.get('no-district')).toMatch(
    /<dt>区县<\/dt><dd><a href="[./]+districts\/unplaced\/">未定区县<\/a>/,
  );
  expect(CHINESE.get('nobody')).not.toContain('class="credits"');
  expect(CHINESE.get('nine')).toContain('原版有图片，本馆未存。');
  expect(CHINESE.get('english')).toContain('<small lang="zh-CN">原版此处有图片，本馆未存</small>');
  expect(ENGLISH.get('english')).toContain(
    '<small>The paper had a picture here; it is not held in this archive</small>',
  );
});

test('a story by nine people names each, linked, and cites three', () => {
  const html = CHINESE.get('nine') ?? '';
  for (const name of NINE)
    expect(html).toContain(`href="../../../../reporters/${encodeURIComponent(name)}/"`);
  expect(html).toContain('甘一, 乔二, 方三, 等. ');
});

test('rare characters are whole wherever they stand', () => {
  const html = CHINESE.get('rare') ?? '';
  expect(html).toContain('<h1>𠮷田与㛃</h1>');
  expect(html).toContain('𠮷, 张㛃. 𠮷田与㛃[N/OL]. ');
  expect(html).not.toContain('\ufffd');
});
