import { describe, expect, test } from 'vitest';
import { entryOf } from '../../src/archive/entry.ts';
import { indexArticles } from '../../src/archive/index.ts';
import { recordRefs } from '../../src/archive/sources.ts';
import { planSite } from '../../src/plan/index.ts';
import { isPlain } from '../../src/plan/kinds.ts';
import { shownOn } from '../../src/render/view/index.ts';
import type { ProvenanceField, SourceView } from '../../src/render/views/source.ts';
import type { ArticleRecord, PageRecord, StoredArticle } from '../../src/types.ts';
import { GAZETTEER, INPUTS, SETTINGS, TOPICS } from '../plan/archive.ts';
import {
  articleRecord,
  FIRST,
  fact,
  LINES,
  pageId,
  pageOf,
  pageText,
  RECORD,
  RECORD_FILE,
  SECOND,
} from '../sources/records.ts';

/** The view of the page at a path, of an archive of one page text. */
function shown(path: string, record: PageRecord | null, articles: readonly StoredArticle[], lines = LINES) {
  const refs = record === null ? [] : recordRefs({ file: RECORD_FILE, record });
  const sources = { pages: [pageOf(record, lines)], records: new Map(refs) };
  const index = indexArticles(articles.map(entryOf), { gazetteer: GAZETTEER, topics: TOPICS }, sources);
  const { site, specs } = planSite(index, SETTINGS, INPUTS).value;
  const spec = specs.find(each => each.path === path);
  if (spec === undefined || isPlain(spec)) throw new RangeError(path);
  const body = articles.find(one => path.startsWith(one.id))?.body ?? '';
  return shownOn(site, spec, { record, body, text: pageText(lines) });
}

function sourceView(
  record: PageRecord | null = RECORD,
  articles: readonly StoredArticle[] = [FIRST, SECOND],
): SourceView {
  const { view } = shown('pages/2024-02-29-A02/index.html', record, articles);
  if (view.kind !== 'source') throw new TypeError(view.kind);
  return view;
}

describe('the page of a page text', () => {
  test('is named by paper, day and page, and led to from the issue', () => {
    const { frame, view } = shown('pages/2024-02-29-A02/index.html', RECORD, [FIRST, SECOND]);
    expect(frame.title).toBe('沐州日报 2024年2月29日 第A02版 版面文本');
    expect(frame.crumbs.at(-1)).toEqual({ label: '2024年2月29日', href: '../../2024/02/29/' });
    expect(frame.indexed).toBe(false);
    expect(view).toMatchObject({ heading: '沐州日报 2024年2月29日 第A02版', total: 6, recorded: true });
  });

  test('has every line as it came, punctuation too, by whose it is', () => {
    const groups = sourceView().groups.map(({ article, run, lines }) => ({
      of: article && `${article.number}.${run} ${article.marks[run - 1]}`,
      lines: lines.map(({ number, role, text }) => `${number} ${role} ${text}`),
    }));
    expect(groups).toEqual([
      { of: null, lines: ['1 furniture 报头'] },
      { of: '1.1 a-hui-yi', lines: ['2 headline 第一篇'] },
      { of: '2.1 a-xue-xiao', lines: ['3 body 第二篇'] },
      { of: '1.2 a-hui-yi_2', lines: ['4 body 第一篇的后文,'] },
      { of: null, lines: ['5 null ', '6 unassigned 不知何来'] },
    ]);
  });

  test('leads to the articles, save to one that is not on the site', () => {
    const links = sourceView(RECORD, [SECOND]).articles.map(({ link }) => link);
    expect(links).toEqual([null, { label: '标题 xue-xiao', href: '../../2024/02/29/xue-xiao/' }]);
  });

  test('has lines of no role where the text was never imported', () => {
    const { frame, view } = shown('pages/2024-02-29-A02/index.html', null, []);
    expect(frame.title).toBe('2024-02-29-A02 版面文本');
    expect(view).toMatchObject({ recorded: false, issue: null, articles: [], groups: [{ article: null }] });
  });

  test('stands a record that tells of more lines than the text has', () => {
    const { view } = shown('pages/2024-02-29-A02/index.html', RECORD, [FIRST], LINES.slice(0, 2));
    expect(view).toMatchObject({ total: 2 });
  });

  test('tells the name it came under', () => {
    expect(sourceView({ ...RECORD, originalName: '要闻 A2.pdf' }).original).toBe('要闻 A2.pdf');
  });
});

/** The provenance of FIRST as its file has it, with what import recorded. */
function provenance(recorded: Partial<ArticleRecord>, now: Partial<StoredArticle> = {}) {
  const record = { ...RECORD, articles: [articleRecord(FIRST, recorded), articleRecord(SECOND)] };
  const { view } = shown('2024/02/29/hui-yi/index.html', record, [{ ...FIRST, ...now }, SECOND]);
  if (view.kind !== 'article') throw new TypeError(view.kind);
  return view.provenance;
}

const outcomes = (fields: readonly ProvenanceField[]) =>
  fields.map(({ field, found, outcome, standing }) => [field, found, outcome, standing]);

describe('the provenance of an article', () => {
  test('leads to its lines on the page text, run by run', () => {
    expect(provenance({}).source).toEqual([
      {
        page: '2024-02-29-A02',
        href: '../../../../pages/2024-02-29-A02/',
        runs: [
          { label: '2', href: '../../../../pages/2024-02-29-A02/#a-hui-yi' },
          { label: '4', href: '../../../../pages/2024-02-29-A02/#a-hui-yi_2' },
        ],
      },
    ]);
  });

  test('tells of each field what was found, how sure that is, why, and where', () => {
    const [title] = provenance({ facts: { title: fact(FIRST.title, 0.745) } }).fields;
    expect(title).toEqual({
      field: 'title',
      found: '标题 hui-yi',
      outcome: 'taken',
      standing: null,
      reason: {
        percent: 75,
        sureness: 'likely',
        because: 'because',
        lines: [{ label: '3', href: '../../../../pages/2024-02-29-A02/#L3' }],
      },
    });
  });

  test('tells what hands changed, added, took away, confirmed, and of the text that it was', () => {
    const facts = { title: fact('旧标题'), series: fact('专栏'), agency: fact('新华社', 0.3) };
    const { kicker: _none, ...base } = articleRecord(FIRST).written;
    const was = { ...base, title: '旧标题', series: '专栏', body: '旧文。' };
    const now = { title: '新标题', kicker: '引题', agency: '新华社', body: '新文。' };
    expect(outcomes(provenance({ facts, written: was }, now).fields)).toEqual([
      ['title', '旧标题', 'by-hand', '新标题'],
      ['kicker', null, 'by-hand', '引题'],
      ['series', '专栏', 'by-hand', ''],
      ['agency', '新华社', 'by-hand', null],
      ['body', null, 'by-hand', null],
    ]);
  });

  test('tells a value that was too unsure to be taken', () => {
    const facts = { subtitle: fact('副题', 0.2) };
    expect(outcomes(provenance({ facts }).fields)).toEqual([['subtitle', '副题', 'unsure', '']]);
  });

  test('names topics and days in the site’s words', () => {
    const facts = { topics: fact(FIRST.topics), date: fact(FIRST.date) };
    expect(provenance({ facts }).fields.map(({ found }) => found)).toEqual(['2024年2月29日', '时政·两会']);
  });

  test('leads to evidence on another page only where that page is there', () => {
    const lines = [
      { from: 9, to: 9 },
      { from: 1, to: 1, page: pageId('elsewhere') },
    ];
    const flag = { code: 'cut-sentence', excerpt: '后文,', because: 'no end', lines } as const;
    expect(provenance({ flags: [flag] }).flags).toEqual([
      {
        ...flag,
        lines: [
          { label: '9', href: null },
          { label: '1', href: null },
        ],
      },
    ]);
  });

  test('is short for an article by hand', () => {
    const { view } = shown('2024/02/29/hui-yi/index.html', null, [FIRST]);
    expect(view).toMatchObject({ provenance: { recorded: false, fields: [], flags: [] } });
  });
});
