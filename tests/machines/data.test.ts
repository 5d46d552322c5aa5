import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SitePath } from '../../src/ids.ts';
import type { SitePlan, SiteSpec } from '../../src/plan/index.ts';
import { csvRow } from '../../src/render/data/csv.ts';
import { COLUMNS, FIELDS } from '../../src/render/data/fields.ts';
import { renderPages } from '../../src/render/index.ts';
import type { Shown } from '../../src/render/view/index.ts';
import type { BuiltFile, StoredArticle } from '../../src/types.ts';
import { ARTICLES, article, planOf } from '../plan/archive.ts';
import { ALL } from './pages.ts';
import { rowsOf } from './tables.ts';

interface Made {
  readonly files: ReadonlyMap<string, string>;
  /** Bodies asked for, in order. */
  readonly asked: readonly string[];
  readonly shown: readonly Shown[];
  readonly pieces: ReadonlyMap<string, readonly number[]>;
}

/** Renders these files of a plan, reading every piece. */
async function made(
  plan: SitePlan,
  articles: readonly StoredArticle[],
  {
    wanted = () => true,
    standing,
  }: { wanted?: (spec: SiteSpec) => boolean; standing?: Record<string, BuiltFile> } = {},
): Promise<Made> {
  const bodies = new Map(articles.map(one => [one.id, one]));
  const [files, pieces] = [new Map<string, string>(), new Map<string, number[]>()];
  const [asked, shown]: [string[], Shown[]] = [[], []];
  const body = (id: StoredArticle['id']) => {
    asked.push(id);
    return { body: bodies.get(id)?.body ?? '' };
  };
  const sources = { record: never, text: never };
  const page = (props: Shown) => {
    shown.push(props);
    return null as never;
  };
  const known =
    standing === undefined
      ? {}
      : { standing: (spec: SiteSpec | { path: SitePath }) => standing[spec.path]?.measure ?? null };
  for await (const { path, contents } of renderPages(plan.specs.filter(wanted), {
    site: plan.site,
    page,
    body,
    sources,
    ...known,
  })) {
    if (contents instanceof Uint8Array) files.set(path, String(contents));
    else if (contents !== null && typeof contents !== 'string') {
      const read: string[] = [];
      for await (const piece of contents) read.push(Buffer.from(piece).toString());
      files.set(path, read.join(''));
      pieces.set(
        path,
        read.map(piece => piece.length),
      );
    }
  }
  return { files, asked, shown, pieces };
}

function never(): never {
  throw new Error('asked for a page text');
}

const isData = ({ kind }: SiteSpec) => /^(?:article-data|year-|data)/.test(kind);

describe('an article as data', () => {
  test('has every field, and null or an empty list for what is unknown', async () => {
    const { files } = await made(planOf(ALL), ALL, { wanted: isData });
    const data = [...files]
      .filter(([path]) => path.endsWith('article.json'))
      .map(([, text]) => JSON.parse(text));
    expect(data).toHaveLength(ALL.length);
    for (const one of data) expect(Object.keys(one).sort()).toEqual(FIELDS.map(({ name }) => name).sort());
    expect(JSON.parse(files.get('2024/02/24/all/article.json') ?? '')).toMatchInlineSnapshot(`
      {
        "agency": null,
        "aliases": [],
        "body": "春耕正忙,田里人多。",
        "byline": "本报讯(记者 甘小满)",
        "corrections": [
          {
            "date": "2024-03-05",
            "text": "更正一处",
          },
        ],
        "correspondent": [
          "清源区融媒体中心",
          "甘小满",
        ],
        "date": "2024-02-24",
        "dateSource": null,
        "digest": "32514f2a17da6e3af70ce51ae06ab025",
        "district": [
          "清源区",
          "远州市鼓山区",
        ],
        "districtCode": [
          "419901",
          "429901",
        ],
        "id": "2024/02/24/all",
        "kicker": "引题",
        "length": 10,
        "licence": "CC BY 4.0",
        "modified": "2024-03-05",
        "order": null,
        "page": "A02",
        "paper": "沐州日报",
        "photographer": [
          "江平",
        ],
        "places": [
          "甘棠镇",
        ],
        "reporter": [
          "甘小满",
          "乔一",
          "付小雨",
        ],
        "section": "要闻",
        "series": null,
        "source": [],
        "subtitle": "副题",
        "summary": null,
        "text": "春耕正忙,田里人多。",
        "title": "齐全",
        "topics": [
          "government",
        ],
        "url": "https://example.org/archive/2024/02/24/all/",
      }
    `);
  });

  test('is the same as its line among its year’s', async () => {
    const { files } = await made(planOf(ALL), ALL, { wanted: isData });
    const lines = [2023, 2024].flatMap(year => (files.get(`data/${year}.jsonl`) ?? '').trimEnd().split('\n'));
    expect(lines).toHaveLength(ALL.length);
    for (const line of lines.map(text => JSON.parse(text)))
      expect(JSON.parse(files.get(`${line.id}/article.json`) ?? '')).toEqual(line);
  });

  test('has its text unchanged, with and without marks', async () => {
    const articles = [article('2024/02/29/a', { body: '## 小标题\n\n正文,**半角**。' })];
    const { files } = await made(planOf(articles), articles, { wanted: isData });
    expect(JSON.parse(files.get('2024/02/29/a/article.json') ?? '')).toMatchObject({
      body: '## 小标题\n\n正文,**半角**。',
      text: '小标题\n正文,半角。',
    });
  });

  test('and its page are made from one reading', async () => {
    const wanted = ({ kind }: SiteSpec) => kind === 'article' || kind === 'article-data';
    const { asked } = await made(planOf(ARTICLES), ARTICLES, { wanted });
    expect([...asked].sort()).toEqual(ARTICLES.map(({ id }) => id).sort());
  });
});

describe('a year as a table', () => {
  test('has a row for each article under the names of the fields, after a byte order mark', async () => {
    const { files } = await made(planOf(ALL), ALL, { wanted: isData });
    const csv = files.get('data/2024.csv') ?? '';
    expect(csv.startsWith('\ufeffid,url,')).toBe(true);
    const [head, ...rows] = rowsOf(csv.slice(1));
    expect(head).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows.map(row => row.length)).toEqual(rows.map(() => COLUMNS.length));
    expect(rows).toHaveLength(ALL.filter(({ date }) => date.startsWith('2024')).length);
  });

  test('joins several values by a semicolon', async () => {
    const { files } = await made(planOf(ALL), ALL, { wanted: isData });
    const [head = [], ...rows] = rowsOf(files.get('data/2024.csv')?.slice(1) ?? '');
    const row = rows.find(cells => cells[0] === '2024/02/24/all') ?? [];
    const cell = (name: string) => row[head.indexOf(name)];
    expect(['reporter', 'districtCode', 'modified'].map(cell)).toEqual([
      '甘小满;乔一;付小雨',
      '419901;429901',
      '2024-03-05',
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', "'=1", '\n=1'])(
    'never begins a cell with %j',
    text => {
      const [[cell = ''] = []] = rowsOf(csvRow([text]));
      expect([cell, cell.slice(1)]).toEqual([`'${text}`, text]);
    },
  );

  test('gives every text back', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', "'", ' ', '，', '甲') });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), cells => {
        const [row = []] = rowsOf(csvRow(cells));
        expect(row.map(cell => cell.replace(/^'/, ''))).toEqual(cells);
      }),
    );
  });
});

describe('a large year', () => {
  const articles = Array.from({ length: 400 }, (_, place) =>
    article(`2024/02/29/n${place}`, { body: `${place}${'字'.repeat(1000)}` }),
  );
  test('comes in pieces, no body kept', async () => {
    const { pieces, files } = await made(planOf(articles), articles, {
      wanted: ({ kind }) => kind === 'year-jsonl',
    });
    const sizes = pieces.get('data/2024.jsonl') ?? [];
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThan(80_000);
    expect(files.get('data/2024.jsonl')?.trimEnd().split('\n')).toHaveLength(400);
  });
});

describe('the catalogue', () => {
  const plan = planOf(ALL);
  const parsed = async () => {
    const { files } = await made(plan, ALL, { wanted: isData });
    return { files, catalogue: JSON.parse(files.get('data/datapackage.json') ?? '') };
  };

  test('tells the bytes and the digest of every file', async () => {
    const { files, catalogue } = await parsed();
    expect(catalogue.resources).toHaveLength(4);
    for (const { path, bytes, hash } of catalogue.resources) {
      const contents = Buffer.from(files.get(`data/${path}`) ?? '');
      const sha256 = createHash('sha256').update(contents).digest('hex');
      expect([path, bytes, hash]).toEqual([path, contents.length, `sha256:${sha256}`]);
    }
  });

  test('is a Data Package: names, licences, and a schema for each table that its rows hold to', async () => {
    const { files, catalogue } = await parsed();
    expect(catalogue).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: expect.stringMatching(/^[a-z0-9._-]+$/),
      licenses: [{ path: 'https://example.org/archive/about/', title: 'CC BY 4.0' }],
    });
    const names = catalogue.resources.map((resource: { name: string }) => resource.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { path, schema } of catalogue.resources.filter(
      (one: { type?: string }) => one.type === 'table',
    )) {
      const [head, ...rows] = rowsOf(files.get(`data/${path}`)?.slice(1) ?? '');
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(head);
      for (const row of rows) expect(row.filter((cell, at) => !holds(schema.fields[at], cell))).toEqual([]);
    }
  });

  /** Table Schema: types and constraints. An empty cell is a missing value. */
  function holds(
    { type, constraints }: { type: string; constraints?: { required?: boolean } },
    cell: string,
  ): boolean {
    if (cell === '') return constraints?.required !== true;
    if (type === 'integer') return /^\d+$/.test(cell);
    return type !== 'date' || /^\d{4}-\d\d-\d\d$/.test(cell);
  }

  test('makes no file again that is on record, and takes its length from there', async () => {
    const measure = { bytes: 12_345, sha256: 'ab'.repeat(32) };
    const standing = Object.fromEntries(
      plan.specs.map(({ path, fingerprint }) => [path, { fingerprint, hash: fingerprint, measure }]),
    );
    const { asked, shown, files } = await made(plan, ALL, {
      wanted: ({ kind }) => kind.startsWith('data'),
      standing,
    });
    expect(asked).toEqual([]);
    expect(JSON.parse(files.get('data/datapackage.json') ?? '').resources[0].bytes).toBe(12_345);
    const [view] = shown.map(one => one.view);
    expect(
      view?.kind === 'data' &&
        view.years.map(({ year, files: all }) => [year, all.map(({ bytes }) => bytes)]),
    ).toEqual([
      [2024, [12_345, 12_345]],
      [2023, [12_345, 12_345]],
    ]);
  });

  test('of an empty archive has no file', async () => {
    const { files } = await made(planOf([]), [], { wanted: isData });
    expect(JSON.parse(files.get('data/datapackage.json') ?? '').resources).toEqual([]);
  });
});

test('an article of one year changes no file of another', () => {
  const print = (articles: readonly StoredArticle[], path: string) =>
    planOf(articles).specs.find(spec => spec.path === path)?.fingerprint;
  const edited = ARTICLES.map(one => (one.date.startsWith('2023') ? { ...one, body: '另一篇。' } : one));
  expect(print(edited, 'data/2024.csv')).toBe(print(ARTICLES, 'data/2024.csv'));
  expect(print(edited, 'data/2023.csv')).not.toBe(print(ARTICLES, 'data/2023.csv'));
});
