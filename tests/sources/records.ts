/** A page text with its record, of an archive with invented names. */
import { sourcePage } from '../../src/archive/sources.ts';
import { digest } from '../../src/digest.ts';
import type { PageId } from '../../src/ids.ts';
import type {
  Article,
  ArticleRecord,
  Fact,
  LineRun,
  PageRecord,
  PageText,
  SourcePage,
  StoredArticle,
} from '../../src/types.ts';
import { article, day } from '../plan/archive.ts';

export const pageId = (text: string): PageId => text as PageId;

/** A fact with the reason `because`, from line 3. */
export function fact<Value>(value: Value, confidence = 0.99): Fact<Value> {
  return { value, confidence, because: 'because', lines: [{ from: 3, to: 3 }] };
}

/** Lines with one role and one owner. */
export function run(from: number, to: number, owner: Partial<LineRun> = {}): LineRun {
  return { from, to, role: 'body', article: null, because: '', ...owner };
}

/** What import recorded of an article, which it wrote as it stands. */
export function articleRecord(stored: StoredArticle, over: Partial<ArticleRecord> = {}): ArticleRecord {
  const { id, file: _file, ...written } = stored;
  return { id, source: written.source, facts: { title: fact(written.title) }, flags: [], written, ...over };
}

/** The record of the page `2024-02-29-A02`. */
export function pageRecord(over: Partial<PageRecord> = {}): PageRecord {
  return {
    version: 1,
    page: pageId('2024-02-29-A02'),
    file: 'content/pages/2024/2024-02-29-A02.txt',
    digest: digest('x'),
    encoding: 'utf-8',
    given: { by: {} },
    date: fact(day('2024-02-29')),
    articles: [],
    lines: [],
    ...over,
  };
}

/** A page text with these lines. */
export function pageText(lines: readonly string[], name = '2024-02-29-A02'): PageText {
  const file = `content/pages/2024/${name}.txt`;
  return {
    id: pageId(name),
    file,
    lines,
    digest: digest(lines.join('\n')),
    encoding: 'utf-8',
    given: { by: {} },
  };
}

/** A page of six lines: furniture, an article that another interrupts, and a line that nobody knows. */
export const LINES = ['报头', '第一篇', '第二篇', '第一篇的后文,', '', '不知何来', ''];
export const FIRST = article('2024/02/29/hui-yi', {
  page: 'A02',
  order: 1,
  source: [
    {
      page: pageId('2024-02-29-A02'),
      lines: [
        { from: 2, to: 2 },
        { from: 4, to: 4 },
      ],
    },
  ],
});
export const SECOND = article('2024/02/29/xue-xiao', {
  page: 'A02',
  order: 2,
  source: [{ page: pageId('2024-02-29-A02'), lines: [{ from: 3, to: 3 }] }],
});
export const RECORD = pageRecord({
  articles: [articleRecord(FIRST), articleRecord(SECOND)],
  lines: [
    run(1, 1, { role: 'furniture' }),
    run(2, 2, { role: 'headline', article: FIRST.id }),
    run(3, 3, { article: SECOND.id }),
    run(4, 4, { article: FIRST.id }),
    run(6, 6, { role: 'unassigned' }),
  ],
});
export const RECORD_FILE = 'content/records/2024/2024-02-29-A02.json';

/** The page as the index has it. */
export function pageOf(record: PageRecord | null = RECORD, lines = LINES): SourcePage {
  return sourcePage(pageText(lines), record && { file: RECORD_FILE, record });
}

/** An article whose file was changed since import wrote it. */
export function written(over: Partial<Article>): ArticleRecord {
  const record = articleRecord(FIRST);
  return { ...record, written: { ...record.written, ...over } };
}
