import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSite } from '../../src/plan/index.ts';
import { ARTICLES, article, INPUTS, indexOf, planOf, SETTINGS } from './archive.ts';

test('the plan names every file of the site', () => {
  const lines = planOf(ARTICLES).specs.map(spec => `${spec.kind} ${spec.path}`);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "article 2024/02/29/hui-yi/index.html
    article-data 2024/02/29/hui-yi/article.json
    bibtex 2024/02/29/hui-yi/cite.bib
    ris 2024/02/29/hui-yi/cite.ris
    article 2024/02/29/xue-xiao/index.html
    article-data 2024/02/29/xue-xiao/article.json
    bibtex 2024/02/29/xue-xiao/cite.bib
    ris 2024/02/29/xue-xiao/cite.ris
    issue 2024/02/29/index.html
    article 2024/02/28/bi-sai/index.html
    article-data 2024/02/28/bi-sai/article.json
    bibtex 2024/02/28/bi-sai/cite.bib
    ris 2024/02/28/bi-sai/cite.ris
    issue 2024/02/28/index.html
    search-file search/2b0e0735469fac82/columns-0.bin
    search-file search/2b0e0735469fac82/ids-0.bin
    search-file search/2b0e0735469fac82/grams-0.bin
    search-file search/2b0e0735469fac82/grams-1.bin
    search-file search/2b0e0735469fac82/grams-2.bin
    search-file search/2b0e0735469fac82/grams-3.bin
    search-file search/2b0e0735469fac82/positions-0.bin
    article 2023/12/31/jiu-wen/index.html
    article-data 2023/12/31/jiu-wen/article.json
    bibtex 2023/12/31/jiu-wen/cite.bib
    ris 2023/12/31/jiu-wen/cite.ris
    issue 2023/12/31/index.html
    search-file search/37f74396abd5f0b0/columns-0.bin
    search-file search/37f74396abd5f0b0/ids-0.bin
    search-file search/37f74396abd5f0b0/grams-0.bin
    search-file search/37f74396abd5f0b0/grams-1.bin
    search-file search/37f74396abd5f0b0/grams-2.bin
    search-file search/37f74396abd5f0b0/grams-3.bin
    search-file search/37f74396abd5f0b0/positions-0.bin
    group districts/qingyuan/index.html
    atom districts/qingyuan/feed.xml
    json-feed districts/qingyuan/feed.json
    group districts/qingyuan/topics/government/index.html
    group districts/qingyuan/topics/education/index.html
    group districts/yuntai/index.html
    atom districts/yuntai/feed.xml
    json-feed districts/yuntai/feed.json
    group districts/yuntai/topics/sport/index.html
    group districts/gaoxin/index.html
    atom districts/gaoxin/feed.xml
    json-feed districts/gaoxin/feed.json
    group districts/unplaced/index.html
    group topics/government/index.html
    atom topics/government/feed.xml
    json-feed topics/government/feed.json
    group topics/education/index.html
    atom topics/education/feed.xml
    json-feed topics/education/feed.json
    group topics/sport/index.html
    atom topics/sport/feed.xml
    json-feed topics/sport/feed.json
    group reporters/乔一/index.html
    group reporters/付小雨/index.html
    group reporters/甘小满/index.html
    atom reporters/甘小满/feed.xml
    json-feed reporters/甘小满/feed.json
    group series/聚焦两会/index.html
    atom series/聚焦两会/feed.xml
    json-feed series/聚焦两会/feed.json
    month 2024/02/index.html
    month 2023/12/index.html
    year 2024/index.html
    year 2023/index.html
    index districts/index.html
    index topics/index.html
    index reporters/index.html
    index series/index.html
    dates dates/index.html
    coverage-year coverage/2024/index.html
    coverage-year coverage/2023/index.html
    coverage coverage/index.html
    about about/index.html
    search search/index.html
    not-found 404.html
    home index.html
    search-directory search/directory.json
    year-jsonl data/2024.jsonl
    year-csv data/2024.csv
    year-jsonl data/2023.jsonl
    year-csv data/2023.csv
    data-package data/datapackage.json
    data data/index.html
    atom feed.xml
    json-feed feed.json
    sitemap sitemaps/2023.xml
    sitemap sitemaps/2024.xml
    sitemap sitemaps/lists.xml
    sitemap-index sitemap.xml
    robots robots.txt
    manifest manifest.webmanifest
    opensearch opensearch.xml
    asset assets/style.62368a1a.css"
  `);
});

test('an empty archive has a whole site', () => {
  const { specs } = planOf([]);
  const lines = specs.filter(spec => !/feed|districts.|topics./.test(spec.path)).map(spec => spec.path);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "reporters/index.html
    series/index.html
    dates/index.html
    coverage/index.html
    about/index.html
    search/index.html
    404.html
    index.html
    search/directory.json
    data/datapackage.json
    data/index.html
    sitemaps/lists.xml
    sitemap.xml
    robots.txt
    manifest.webmanifest
    opensearch.xml
    assets/style.62368a1a.css"
  `);
});

test('an old address is a redirect', () => {
  const plan = planOf([article('2024/02/29/a', { aliases: ['/old/', '/old', '/news.html'] })]);
  const redirects = plan.specs.filter(spec => spec.kind === 'redirect').map(spec => spec.path);
  expect(redirects).toEqual(['old/index.html', 'news.html']);
});

test('an alias or a link that can not be an address is a problem of its article', () => {
  const entry = article('2024/02/29/a', { aliases: ['old'], body: '[a](/%/)' });
  const { problems } = planSite(indexOf([entry]), SETTINGS, INPUTS);
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'bad-alias content/articles/2024/02/29/a.md',
    'dead-link content/articles/2024/02/29/a.md',
  ]);
});

test('a group with more articles than its page shows has lists, neighbours in time', () => {
  const days = ['01', '02', '03', '04', '05'].flatMap(day => [
    `2024/02/${day}/a`,
    `2023/11/${day}/a`,
    `2023/10/${day}/a`,
  ]);
  const plan = planOf(days.map(day => article(day)));
  const lists = plan.specs.filter(spec => spec.kind === 'list' && spec.group.axis === 'topic');
  const lines = lists.map(spec =>
    spec.kind === 'list' ? `${spec.previous?.path ?? '-'} < ${spec.path} > ${spec.next?.path ?? '-'}` : '',
  );
  expect(
    lines.join('\n').replaceAll('topics/government/', '').replaceAll('/index.html', ''),
  ).toMatchInlineSnapshot(`
    "2023 < 2024 > -
    2024/02/2 < 2024/02 > -
    2023/11 < 2024/02/2 > 2024/02
    - < 2023 > 2024
    2023/11/2 < 2023/11 > 2024/02/2
    2023/10 < 2023/11/2 > 2023/11
    2023/10/2 < 2023/10 > 2023/11/2
    - < 2023/10/2 > 2023/10"
  `);
});

test('two districts of one name are told apart by their prefecture or by what the articles call them', () => {
  const plan = planOf([article('2024/02/29/a', { district: ['远州市鼓山区'] })]);
  expect(plan.site.districts.map(group => group.label)).toEqual([
    '清源区',
    '云台县',
    '高新区',
    '远州市鼓山区',
  ]);
});

test('a site in English calls topics by their English names', () => {
  const plan = planOf(ARTICLES, { settings: { language: 'en' } });
  expect(plan.site.topics.map(group => group.label)).toEqual(['Government', 'Education', 'Sport']);
});

test('a sitemap has a part for each year and one for the lists, with the day of the last change', () => {
  const corrected = article('2024/02/29/a', {
    corrections: [{ date: article('2024/03/02/x').date, text: '更正' }],
  });
  const parts = planOf([corrected]).specs.filter(spec => spec.kind === 'sitemap');
  expect(parts.map(spec => spec.path)).toEqual(['sitemaps/2024.xml', 'sitemaps/lists.xml']);
  expect(parts[0]?.kind === 'sitemap' && parts[0].urls[0]).toEqual({
    path: '2024/02/29/a/index.html',
    lastmod: '2024-03-02',
  });
});

test('the plan does not hang on the order in which articles are read', () => {
  const text = (articles: typeof ARTICLES) =>
    planOf(articles).specs.map(spec => [spec.path, spec.fingerprint, spec.links]);
  const expected = text(ARTICLES);
  fc.assert(
    fc.property(fc.shuffledSubarray([...ARTICLES], { minLength: ARTICLES.length }), articles => {
      expect(text(articles)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
