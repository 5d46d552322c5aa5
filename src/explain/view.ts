/** What is told of a page and its articles: each line's role, each field's value and reason. */
import { isDeepStrictEqual } from 'node:util';
import type { ArticleId, IsoDate, PageId } from '../ids.ts';
import type {
  AnnotatedArticle,
  Article,
  ArticleRecord,
  CutPage,
  Fact,
  Facts,
  LineRole,
  LineSpan,
  PageRecord,
  QualityFlag,
} from '../types.ts';

/** Pages, and articles that stand on them. */
export interface Explanation {
  readonly sheets: readonly Sheet[];
  readonly articles: readonly ExplainedArticle[];
}

/** Lines of one page in order; where they are not all, what is left out stands in between. */
export interface Sheet {
  readonly page: PageId;
  readonly file: string;
  /** The day; null where it can't be told. */
  readonly date: Fact<IsoDate> | null;
  readonly lines: readonly ExplainedLine[];
}

/** A line of a page. */
export interface ExplainedLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** Null for a blank line. */
  readonly role: LineRole | null;
  /** `number` of the article it belongs to; null for none, and for one that is not explained. */
  readonly article: number | null;
  /** Why it has this role; empty for a blank line. */
  readonly because: string;
}

/** An article with what was found of it. */
export interface ExplainedArticle {
  /** Place on its page, 1-based. */
  readonly number: number;
  readonly title: string;
  /** Its own file, below the root; null for one that was only now cut. */
  readonly file: string | null;
  readonly fields: readonly ExplainedField[];
  readonly flags: readonly QualityFlag[];
}

/** A field with the reason for its value. */
export interface ExplainedField {
  readonly field: string;
  /** What was found, lists joined by `、`. */
  readonly value: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: string;
  readonly lines: readonly LineSpan[];
  /** False where the value was too unsure to be taken: the field was left empty. */
  readonly taken: boolean;
  /** What stands in the article's file, where it is not what import wrote; else null. */
  readonly standing: string | null;
}

/** A page as it is cut and annotated now. `date` is null, and there are no articles, where its day can't be told. */
export function explainPage(
  cut: CutPage,
  found: { readonly date: Fact<IsoDate> | null; readonly articles: readonly AnnotatedArticle[] },
): Explanation {
  const accounts = new Map(cut.accounts.map(account => [account.line, account]));
  const lines = cut.page.lines.map((text, index): ExplainedLine => {
    const account = accounts.get(index + 1);
    if (account === undefined) return blank(index + 1, text);
    const { line, role, cutting, because } = account;
    return { line, text, role, article: cutting, because };
  });
  const date = found.date && factOnly(found.date);
  const articles = found.articles.map(({ cutting, article, facts, flags }) => ({
    number: cutting.order,
    title: article.title,
    file: null,
    fields: fieldsOf(facts, { written: article, standing: article }),
    flags,
  }));
  const { id: page, file } = cut.page;
  return { sheets: [{ page, file, date, lines: withoutEnd(lines) }], articles };
}

/** A page text with its record. */
export interface RecordedPage {
  readonly record: PageRecord;
  readonly lines: readonly string[];
}

/** Neighbouring lines shown on either side of an article's own. */
const AROUND = 2;

/** An article as import recorded it, its lines on each of its pages, and what hands changed since. */
export function explainRecorded(
  article: ArticleRecord,
  standing: Article & { readonly file: string },
  pages: readonly RecordedPage[],
): Explanation {
  const number = article.written.order ?? 1;
  const own = { id: article.id, number };
  const explained = {
    number,
    title: standing.title,
    file: standing.file,
    fields: fieldsOf(article.facts, { written: article.written, standing }),
    flags: article.flags,
  };
  return { sheets: pages.map(page => sheetOf(page, own)), articles: [explained] };
}

function sheetOf(
  { record, lines }: RecordedPage,
  own: { readonly id: ArticleId; readonly number: number },
): Sheet {
  const all = lines.map((text, index) => blank(index + 1, text));
  for (const { from, to, role, article, because } of record.lines) {
    for (let line = from; line <= Math.min(to, all.length); line++) {
      const text = lines[line - 1] ?? '';
      const number = article === own.id ? own.number : null;
      if (text.trim() !== '') all[line - 1] = { line, text, role, article: number, because };
    }
  }
  const near = new Set<number>();
  for (const { line, article } of all)
    if (article !== null) for (let at = line - AROUND; at <= line + AROUND; at++) near.add(at);
  return {
    page: record.page,
    file: record.file,
    date: record.date,
    lines: withoutEnd(all.filter(({ line }) => near.has(line))),
  };
}

/** `5`, `5-8`; `2024-02-29-A03:1-2` for lines of another page than the one the article begins on. */
export function spanText({ from, to, page }: LineSpan): string {
  const lines = from === to ? `${from}` : `${from}-${to}`;
  return page === undefined ? lines : `${page}:${lines}`;
}

function blank(line: number, text: string): ExplainedLine {
  return { line, text, role: null, article: null, because: '' };
}

/** Without the blank lines at the end: a file's last line end makes one. */
function withoutEnd(lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  return lines.slice(0, lines.findLastIndex(({ role }) => role !== null) + 1);
}

function factOnly<T>({ value, confidence, because, lines }: Fact<T>): Fact<T> {
  return { value, confidence, because, lines };
}

function fieldsOf(
  facts: Facts,
  { written, standing }: { readonly written: Article; readonly standing: Article },
): readonly ExplainedField[] {
  const names = Object.keys(facts).filter((name): name is keyof Facts => name in facts);
  return names.flatMap(field => {
    const fact = facts[field];
    if (fact === undefined) return [];
    const { value, confidence, because, lines } = fact;
    const corrected = !isDeepStrictEqual(standing[field], written[field]);
    return {
      field,
      value: textOf(value),
      confidence,
      because,
      lines,
      taken: textOf(value) === textOf(written[field]),
      standing: corrected ? textOf(standing[field]) : null,
    };
  });
}

function textOf(value: Article[keyof Article] | undefined): string {
  if (Array.isArray(value) && value.every(each => typeof each === 'string')) return value.join('、');
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : (JSON.stringify(value) ?? '');
}
