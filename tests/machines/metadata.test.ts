import { describe, expect, test } from 'vitest';
import { isPlain } from '../../src/plan/kinds.ts';
import { scriptJson } from '../../src/render/metadata/escape.ts';
import { planOf } from '../plan/archive.ts';
import { ALL, frameOf, ODD, type Thing, tagged, thingOn, thingsOn } from './pages.ts';

const plan = planOf(ALL, {
  inputs: { assets: ['icon.svg', 'icon-180.png', 'icon-512.png'].map(name => ({ name, contents: name })) },
});
const BASE = 'https://example.org/archive/';
const page = (id: string) => `2024/02/${id}/index.html`;
const news = (id: string) => thingOn(plan, page(id), 'NewsArticle');

const isAddress = (value: unknown) =>
  typeof value === 'string' && value.startsWith('https://') && URL.canParse(value);
const isMoment = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT00:00:00\+0[89]:00$/.test(value);

/** What Google asks of an article (developers.google.com/search/docs/appearance/structured-data/article), but for photos. */
function articleFaults(thing: Thing): readonly string[] {
  const authors = thing.author as readonly Thing[];
  const headline = thing.headline;
  return [
    ...(typeof headline === 'string' && headline !== '' && [...headline].length <= 110 ? [] : ['headline']),
    ...(isMoment(thing.datePublished) ? [] : ['datePublished']),
    ...(isMoment(thing.dateModified) ? [] : ['dateModified']),
    ...(Array.isArray(authors) && authors.length > 0 ? [] : ['author']),
    ...authors
      .filter(author => !['Person', 'Organization'].includes(String(author['@type'])))
      .map(() => 'author type'),
    ...authors.filter(({ name }) => typeof name !== 'string' || name === '').map(() => 'author.name'),
    ...authors.filter(({ url }) => url !== undefined && !isAddress(url)).map(() => 'author.url'),
    ...((thing.publisher as Thing).name ? [] : ['publisher']),
    ...(isAddress((thing.mainEntityOfPage as Thing)['@id']) ? [] : ['mainEntityOfPage']),
    ...(thing.isAccessibleForFree === true ? [] : ['isAccessibleForFree']),
    ...(thing.image === undefined ? [] : ['an image that nobody holds']),
  ];
}

describe('structured data', () => {
  test('has every field that search engines ask of an article, in every archive', () => {
    const archives = [
      plan,
      planOf(ALL, { settings: { paper: '', publisher: '', licence: '' } }),
      planOf(ALL, { settings: { language: 'en' } }),
    ];
    for (const one of archives) {
      const articles = one.specs.filter(spec => spec.kind === 'article');
      expect(articles).toHaveLength(ALL.length);
      for (const { path } of articles)
        expect([path, articleFaults(thingOn(one, path, 'NewsArticle'))]).toEqual([path, []]);
    }
  });

  test('of an article with everything', () => {
    expect(news('24/all')).toMatchInlineSnapshot(`
      {
        "@id": "https://example.org/archive/2024/02/24/all/#article",
        "@type": "NewsArticle",
        "about": [
          {
            "@type": "AdministrativeArea",
            "containedInPlace": {
              "@type": "AdministrativeArea",
              "name": "沐州市",
            },
            "identifier": {
              "@type": "PropertyValue",
              "propertyID": "GB/T 2260",
              "value": "419901",
            },
            "name": "清源区",
            "url": "https://example.org/archive/districts/qingyuan/",
          },
          {
            "@type": "AdministrativeArea",
            "containedInPlace": {
              "@type": "AdministrativeArea",
              "name": "远州市",
            },
            "identifier": {
              "@type": "PropertyValue",
              "propertyID": "GB/T 2260",
              "value": "429901",
            },
            "name": "远州市鼓山区",
            "url": "https://example.org/archive/districts/gushan/",
          },
          {
            "@type": "DefinedTerm",
            "name": "时政·两会",
            "sameAs": "https://cv.iptc.org/newscodes/mediatopic/20000593",
            "url": "https://example.org/archive/topics/government/",
          },
        ],
        "alternativeHeadline": "副题",
        "articleSection": "要闻",
        "author": [
          {
            "@type": "Person",
            "jobTitle": "记者、通讯员",
            "name": "甘小满",
            "url": "https://example.org/archive/reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/",
          },
          {
            "@type": "Person",
            "jobTitle": "记者",
            "name": "乔一",
            "url": "https://example.org/archive/reporters/%E4%B9%94%E4%B8%80/",
          },
          {
            "@type": "Person",
            "jobTitle": "记者",
            "name": "付小雨",
            "url": "https://example.org/archive/reporters/%E4%BB%98%E5%B0%8F%E9%9B%A8/",
          },
          {
            "@type": "Organization",
            "name": "清源区融媒体中心",
            "url": "https://example.org/archive/reporters/%E6%B8%85%E6%BA%90%E5%8C%BA%E8%9E%8D%E5%AA%92%E4%BD%93%E4%B8%AD%E5%BF%83/",
          },
        ],
        "contributor": [
          {
            "@type": "Person",
            "jobTitle": "摄影",
            "name": "江平",
            "url": "https://example.org/archive/reporters/%E6%B1%9F%E5%B9%B3/",
          },
        ],
        "copyrightNotice": "CC BY 4.0",
        "correction": [
          {
            "@type": "CorrectionComment",
            "datePublished": "2024-03-05",
            "text": "更正一处",
          },
        ],
        "creditText": "本报讯（记者 甘小满）",
        "dateModified": "2024-03-05T00:00:00+08:00",
        "datePublished": "2024-02-24T00:00:00+08:00",
        "description": "春耕正忙，田里人多。",
        "encoding": {
          "@type": "MediaObject",
          "contentUrl": "https://example.org/archive/2024/02/24/all/article.json",
          "encodingFormat": "application/json",
        },
        "headline": "齐全",
        "inLanguage": "zh-CN",
        "isAccessibleForFree": true,
        "isPartOf": {
          "@id": "https://example.org/archive/2024/02/24/#issue",
          "@type": "PublicationIssue",
          "datePublished": "2024-02-24",
          "isPartOf": {
            "@id": "https://example.org/archive/#paper",
            "@type": "Periodical",
            "name": "沐州日报",
          },
          "url": "https://example.org/archive/2024/02/24/",
        },
        "keywords": [
          "清源区",
          "远州市鼓山区",
          "时政·两会",
        ],
        "mainEntityOfPage": {
          "@id": "https://example.org/archive/2024/02/24/all/",
          "@type": "WebPage",
        },
        "mentions": [
          {
            "@type": "Place",
            "name": "甘棠镇",
          },
        ],
        "pageStart": "A02",
        "pagination": "A02",
        "publisher": {
          "@type": "Organization",
          "name": "沐州日报",
        },
        "url": "https://example.org/archive/2024/02/24/all/",
      }
    `);
  });

  test('cuts a headline of more than 110 characters, and tells it in full beside', () => {
    const { headline, name } = news('27/long');
    expect([[...String(headline)].length, name]).toEqual([110, ODD[1]?.title]);
  });

  test('names the agency where nobody signs, else the newspaper', () => {
    expect(news('27/long').author).toEqual([{ '@type': 'Organization', name: '新华社' }]);
    expect(news('26/silent').author).toEqual([{ '@type': 'Organization', name: '沐州日报' }]);
  });

  test('is in the language of the text', () => {
    expect([news('25/english').inLanguage, news('26/silent').inLanguage]).toEqual(['en', 'zh-CN']);
  });

  test('says of an issue, a list, the home page and the data what they are', () => {
    const kinds = (path: string) => thingsOn(plan, path).map(thing => thing['@type']);
    expect(kinds('index.html')).toEqual(['WebSite', 'Periodical']);
    expect(kinds('2024/02/29/index.html')).toEqual(['PublicationIssue', 'BreadcrumbList']);
    expect(kinds('districts/qingyuan/index.html')).toEqual(['CollectionPage', 'BreadcrumbList']);
    expect(kinds('2024/02/index.html')).toEqual(['CollectionPage', 'BreadcrumbList']);
    expect(kinds('about/index.html')).toEqual(['AboutPage', 'BreadcrumbList']);
    expect(kinds('data/index.html')).toEqual(['Dataset', 'BreadcrumbList']);
    expect(kinds('404.html')).toEqual([]);
  });

  test('tells how the site is searched', () => {
    expect(JSON.stringify(thingsOn(plan, 'index.html'))).toContain('/search/?q={search_term_string}');
  });

  test('knows a district by its code and a person by their roles', () => {
    expect(thingOn(plan, 'districts/qingyuan/index.html', 'CollectionPage').about).toMatchObject({
      '@type': 'AdministrativeArea',
      identifier: { propertyID: 'GB/T 2260', value: '419901' },
    });
    expect(thingOn(plan, 'reporters/甘小满/index.html', 'CollectionPage').about).toMatchObject({
      '@type': 'Person',
      jobTitle: '记者、通讯员',
    });
  });

  test('leads from the home page to the page, each with its full address', () => {
    const items = thingOn(plan, page('24/all'), 'BreadcrumbList').itemListElement as readonly Thing[];
    expect(items.map(({ position, item }) => [position, item])).toEqual([
      [1, BASE],
      [2, `${BASE}dates/`],
      [3, `${BASE}2024/`],
      [4, `${BASE}2024/02/`],
      [5, `${BASE}2024/02/24/`],
      [6, `${BASE}2024/02/24/all/`],
    ]);
  });

  test('can end no element, begin no comment, and has no character that no document may hold', () => {
    const { structured } = frameOf(plan, page('27/hostile')).metadata;
    expect(structured).not.toMatch(/[<>&\u2028\u2029]|\\u0000|\\ud800/);
    expect(news('27/hostile').headline).toBe('甲</script><script>alert(1)</script><!-- <!DOCTYPE \u2028乙');
    expect(JSON.parse(scriptJson({ a: '</script><!--&\u2029' }))).toEqual({ a: '</script><!--&\u2029' });
  });
});

describe('what reference managers read', () => {
  const frame = frameOf(plan, page('24/all'));

  test('has each author in a tag of its own, the newspaper, the day and the page', () => {
    expect(frame.metadata.tags.filter(({ name }) => name?.startsWith('citation_'))).toEqual(
      [
        ['citation_title', '齐全'],
        ['citation_author', '甘小满'],
        ['citation_author', '乔一'],
        ['citation_author', '付小雨'],
        ['citation_author', '清源区融媒体中心'],
        ['citation_publication_date', '2024/02/24'],
        ['citation_journal_title', '沐州日报'],
        ['citation_firstpage', 'A02'],
        ['citation_public_url', `${BASE}2024/02/24/all/`],
        ['citation_language', 'zh-CN'],
        ['citation_keywords', '清源区; 远州市鼓山区; 时政·两会'],
      ].map(([name, content]) => ({ name, content })),
    );
  });

  /** The fields of a Zotero item and the tags that its translators “Embedded Metadata” and “RDF” fill them from. */
  test.each([
    ['itemType', 'DC.type', 'newspaperArticle'],
    ['title', 'citation_title', '齐全'],
    ['publicationTitle', 'DC.source', '沐州日报'],
    ['section', 'article:section', '要闻'],
    ['date', 'DC.date', '2024-02-24'],
    ['pages', 'citation_firstpage', 'A02'],
    ['url', 'citation_public_url', `${BASE}2024/02/24/all/`],
    ['language', 'DC.language', 'zh-CN'],
    ['rights', 'DC.rights', 'CC BY 4.0'],
    ['abstractNote', 'DC.description', '春耕正忙，田里人多。'],
  ])('gives Zotero its %s', (_, tag, value) => expect(tagged(frame, tag)).toEqual([value]));

  test('leaves out what is unknown', () => {
    const silent = frameOf(plan, page('26/silent'));
    expect(silent.metadata.tags.filter(({ content }) => content === '')).toEqual([]);
    expect([tagged(silent, 'citation_author'), tagged(silent, 'citation_firstpage')]).toEqual([[], []]);
  });
});

describe('where a page is shared', () => {
  test('an article has its time, authors, section and tags', () => {
    const frame = frameOf(plan, page('24/all'));
    const names = ['og:type', 'og:locale', 'article:published_time', 'article:modified_time', 'article:tag'];
    expect(names.map(name => tagged(frame, name))).toEqual([
      ['article'],
      ['zh_CN'],
      ['2024-02-24T00:00:00+08:00'],
      ['2024-03-05T00:00:00+08:00'],
      ['清源区', '远州市鼓山区', '时政·两会'],
    ]);
    expect(tagged(frame, 'article:author')).toHaveLength(4);
  });

  test('every page that may be found has a title, a type, an address and a picture', () => {
    for (const spec of plan.specs.filter(one => !isPlain(one))) {
      const frame = frameOf(plan, spec.path);
      const found = ['og:title', 'og:type', 'og:url', 'og:image'].map(name => tagged(frame, name).length);
      expect([spec.path, found]).toEqual([spec.path, frame.indexed ? [1, 1, 1, 1] : [0, 0, 0, 0]]);
    }
  });

  test('a page that search engines should leave out tells them nothing', () => {
    expect(frameOf(plan, '404.html').metadata).toMatchObject({ tags: [], structured: '' });
  });
});
