import { describe, expect, test } from 'vitest';
import type { FeedSpec } from '../../src/plan/specs.ts';
import { atomFeed, jsonFeed } from '../../src/render/feeds.ts';
import { midnightIn } from '../../src/render/instant.ts';
import { redirectPage } from '../../src/render/redirect.ts';
import { robots, sitemap, sitemapIndex } from '../../src/render/sitemap.ts';
import { escapeXml } from '../../src/render/xml.ts';
import type { StoredArticle } from '../../src/types.ts';
import { ARTICLES, article, day, planOf } from '../plan/archive.ts';
import { wellFormed } from './xml.ts';

/** The feed at a path, of an archive of these articles. */
function feed(path: string, articles: readonly StoredArticle[]): string {
  const plan = planOf(articles);
  const spec = plan.specs.find((one): one is FeedSpec => one.path === path && 'feeds' in one);
  if (spec === undefined) throw new RangeError(path);
  return spec.kind === 'atom' ? atomFeed(plan.site, spec) : jsonFeed(plan.site, spec);
}

const HOSTILE = article('2024/02/29/x', {
  title: '甲 & <script>]]>"\'\u0000\u001b\ud800乙',
  reporter: ['甘&<小'],
  body: '</summary>&copy;',
});

test('an Atom feed of the site', () => {
  expect(feed('feed.xml', ARTICLES.slice(0, 1))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
      <title>沐州日报剪报</title>
      <subtitle>沐州的旧闻</subtitle>
      <id>https://example.org/archive/feed.xml</id>
      <link rel="self" type="application/atom+xml" href="https://example.org/archive/feed.xml"/>
      <link rel="alternate" type="text/html" href="https://example.org/archive/"/>
      <updated>2024-02-29T00:00:00+08:00</updated>
      <author><name>沐州档案馆</name></author>
      <rights>CC BY 4.0</rights>
      <entry>
        <title>标题 hui-yi</title>
        <id>https://example.org/archive/2024/02/29/hui-yi/</id>
        <link rel="alternate" type="text/html" href="https://example.org/archive/2024/02/29/hui-yi/"/>
        <published>2024-02-29T00:00:00+08:00</published>
        <updated>2024-02-29T00:00:00+08:00</updated>
        <author><name>甘小满</name><uri>https://example.org/archive/reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/</uri></author>
        <category term="清源区"/>
        <category term="时政·两会"/>
        <category term="教育"/>
        <summary>春耕正忙，田里人多。</summary>
      </entry>
    </feed>
    "
  `);
});

test('a JSON feed of a district', () => {
  expect(feed('districts/qingyuan/feed.json', ARTICLES.slice(0, 1))).toMatchInlineSnapshot(`
    "{
      "version": "https://jsonfeed.org/version/1.1",
      "title": "沐州日报剪报：清源区",
      "home_page_url": "https://example.org/archive/districts/qingyuan/",
      "feed_url": "https://example.org/archive/districts/qingyuan/feed.json",
      "authors": [
        {
          "name": "沐州档案馆"
        }
      ],
      "language": "zh-CN",
      "items": [
        {
          "id": "https://example.org/archive/2024/02/29/hui-yi/",
          "url": "https://example.org/archive/2024/02/29/hui-yi/",
          "title": "标题 hui-yi",
          "content_text": "春耕正忙，田里人多。",
          "date_published": "2024-02-29T00:00:00+08:00",
          "date_modified": "2024-02-29T00:00:00+08:00",
          "authors": [
            {
              "name": "甘小满",
              "url": "https://example.org/archive/reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/"
            }
          ],
          "tags": [
            "清源区",
            "时政·两会",
            "教育"
          ]
        }
      ]
    }
    "
  `);
});

test('a feed with no article has a date all the same, and always the same', () => {
  expect(feed('topics/sport/feed.xml', [])).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});

test('a correction makes an article new', () => {
  const corrections = [
    { date: day('2024-03-05'), text: '二' },
    { date: day('2024-03-02'), text: '一' },
  ];
  const text = feed('feed.xml', [article('2024/02/29/a', { corrections })]);
  expect(text.match(/<(updated|published)>.*/g)).toEqual([
    '<updated>2024-03-05T00:00:00+08:00</updated>',
    '<published>2024-02-29T00:00:00+08:00</published>',
    '<updated>2024-03-05T00:00:00+08:00</updated>',
  ]);
});

describe('every file is well-formed, whatever stands in the articles', () => {
  const plan = planOf([HOSTILE, ...ARTICLES]);
  const read = plan.specs.filter(({ kind, path }) => path.endsWith('.xml') && kind !== 'opensearch');
  test.each(read.map(spec => spec.path))('%s', path => {
    const spec = plan.specs.find(one => one.path === path);
    if (spec?.kind === 'sitemap') expect(wellFormed(sitemap(plan.site, spec))).toBe(true);
    else if (spec?.kind === 'sitemap-index') expect(wellFormed(sitemapIndex(plan.site, spec))).toBe(true);
    else expect(wellFormed(feed(path, [HOSTILE, ...ARTICLES]))).toBe(true);
  });

  test('and JSON is JSON', () => {
    expect(JSON.parse(feed('feed.json', [HOSTILE])).items[0].authors).toMatchObject([{ name: '甘&<小' }]);
  });
});

test('a sitemap gives addresses in full, percent-encoded', () => {
  const plan = planOf(ARTICLES);
  const texts = plan.specs.map(spec => (spec.kind === 'sitemap' ? sitemap(plan.site, spec) : ''));
  expect(texts.join('')).toContain('<url><loc>https://example.org/archive/</loc></url>');
  expect(texts.join('')).toContain('<loc>https://example.org/archive/reporters/%E4%B9%94%E4%B8%80/</loc>');
  expect(texts.join('')).toContain('2024/02/29/hui-yi/</loc><lastmod>2024-02-29</lastmod></url>');
});

test('robots.txt lets all in and names the sitemap', () => {
  expect(robots(planOf([]).site)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/archive/sitemap.xml\n',
  );
});

test('a redirect leads on by a relative link', () => {
  const plan = planOf([{ ...HOSTILE, aliases: ['/old/'] }]);
  const spec = plan.specs.find(one => one.kind === 'redirect');
  expect(spec?.kind === 'redirect' && redirectPage(plan.site, spec)).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; connect-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>甲 &amp; &lt;script&gt;]]&gt;&quot;'乙</title>
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="https://example.org/archive/2024/02/29/x/" />
    <meta http-equiv="refresh" content="0; url=../2024/02/29/x/" />
    </head>
    <body>
    <h1><a href="../2024/02/29/x/">甲 &amp; &lt;script&gt;]]&gt;&quot;'乙</a></h1>
    </body>
    </html>
    "
  `);
});

test('midnight has the offset that the zone had on that day', () => {
  expect(midnightIn('Asia/Shanghai')(day('2024-02-29'))).toBe('2024-02-29T00:00:00+08:00');
  expect(midnightIn('Asia/Shanghai')(day('1988-07-01'))).toBe('1988-07-01T00:00:00+09:00');
  expect(midnightIn('UTC')(day('2024-02-29'))).toBe('2024-02-29T00:00:00+00:00');
});

test('characters that no document may hold are dropped, rare ones kept', () => {
  expect(escapeXml('a\u0000\u0008\t\u009f\ufffe𠮷\ud800<&">')).toBe('a\t𠮷&lt;&amp;&quot;&gt;');
});
