/** Page texts and records as the site knows them: where each article stands, and digests of the rest. */
import { digest } from '../digest.ts';
import type { ArticleId, Digest } from '../ids.ts';
import type {
  ArticleRecord,
  LineRun,
  LineSpan,
  PageRecord,
  PageText,
  RecordRef,
  SourceArticle,
  SourcePage,
} from '../types.ts';

/** What the archive knows of where its articles came from. */
export interface Sources {
  readonly pages: readonly SourcePage[];
  readonly records: ReadonlyMap<ArticleId, RecordRef>;
}

/** Of an archive whose articles were all written by hand. */
export const NO_SOURCES: Sources = { pages: [], records: new Map() };

/** A record and its file, below the root. */
export interface FiledRecord {
  readonly file: string;
  readonly record: PageRecord;
}

type Read = Pick<PageText, 'id' | 'file' | 'lines' | 'digest' | 'encoding'>;

/** What the site needs of a page text, however long it is. */
export type TextFacts = Pick<SourcePage, 'id' | 'file' | 'lines' | 'digest'> & Pick<PageText, 'encoding'>;

/** What the site needs of a record: what it tells of its page, and the evidence of its articles. */
export interface RecordFacts
  extends Pick<SourcePage, 'numbers' | 'sections' | 'articles'>,
    Pick<PageRecord, 'file'> {
  readonly date: NonNullable<SourcePage['date']>;
  readonly paper?: string;
  /** Of what a page text's page shows of its record. */
  readonly told: Digest;
  readonly evidence: readonly Evidence[];
}
interface Evidence extends Pick<RecordRef, 'digest' | 'flags'> {
  readonly id: ArticleId;
}

/** A page text without its lines. `filed` is null where import never took it in. */
export function sourcePage(text: Read, filed: FiledRecord | null): SourcePage {
  return joinedPage(textFacts(text), filed && recordFacts(filed));
}

/** The facts of a page text. */
export function textFacts({ id, file, lines, digest: ofText, encoding }: Read): TextFacts {
  return { id, file, lines: lengthOf(lines), digest: ofText, encoding };
}

/** The facts of a record. */
export function recordFacts({ file, record }: FiledRecord): RecordFacts {
  const { paper } = record.given;
  return {
    file,
    date: record.date.value,
    ...(paper !== undefined && { paper }),
    numbers: printedOn(record, 'page'),
    sections: printedOn(record, 'section'),
    articles: articlesOn(record.lines),
    told: digest(JSON.stringify(toldOf(record))),
    evidence: record.articles.map(article => ({
      id: article.id,
      digest: evidenceDigest(article, paper),
      flags: article.flags.map(({ code }) => code),
    })),
  };
}

/** A page text and its record as one; `record` is null where import never took it in. */
export function joinedPage(text: TextFacts, record: RecordFacts | null): SourcePage {
  return {
    id: text.id,
    file: text.file,
    record: record?.file ?? null,
    date: record?.date ?? null,
    paper: record?.paper ?? null,
    numbers: record?.numbers ?? [],
    sections: record?.sections ?? [],
    articles: record?.articles ?? [],
    lines: text.lines,
    digest: digest([text.digest, text.encoding, record?.told].join('\n')),
  };
}

/** Lines of a text without the blank ones at its end: the last line's end makes one. */
export function lengthOf(lines: readonly string[]): number {
  return lines.findLastIndex(line => line.trim() !== '') + 1;
}

function toldOf({ date, given, originalName, original, lines }: PageRecord): readonly unknown[] {
  return [date.value, given.paper, originalName, original?.name, lines.map(runKey)];
}

function runKey({ from, to, role, article }: LineRun): readonly unknown[] {
  return [from, to, role, article];
}

/** What was given for the whole page, or else what its articles carry. */
function printedOn(record: PageRecord, field: 'page' | 'section'): readonly string[] {
  const given = record.given[field];
  const found = record.articles.flatMap(({ written }) => written[field] ?? []);
  return given === undefined ? [...new Set(found)] : [given];
}

function articlesOn(lines: readonly LineRun[]): readonly SourceArticle[] {
  const found = new Map<ArticleId, LineSpan[]>();
  for (const { article, from, to } of ownersOf(lines)) {
    if (article === null) continue;
    const runs = found.get(article) ?? [];
    found.set(article, runs);
    runs.push({ from, to });
  }
  return [...found].map(([id, runs]) => ({ id, runs }));
}

/** Lines that follow one another, blank ones passed over, and belong to one article, or to none. */
export interface OwnedLines extends LineSpan {
  readonly article: ArticleId | null;
}

/** The lines of a record by owner, in order. */
export function ownersOf(lines: readonly LineRun[]): readonly OwnedLines[] {
  const owned: { from: number; to: number; article: ArticleId | null }[] = [];
  for (const { from, to, article } of lines) {
    const last = owned.at(-1);
    if (last !== undefined && last.article === article) last.to = to;
    else owned.push({ from, to, article });
  }
  return owned;
}

/** One for all: most articles have none. */
const NO_FLAGS: RecordRef['flags'] = [];

/** The evidence of each article that a record holds. */
export function recordRefs(filed: FiledRecord): readonly (readonly [ArticleId, RecordRef])[] {
  return refsOf(recordFacts(filed));
}

/** The same of a record's facts. */
export function refsOf({ file, evidence }: RecordFacts): readonly (readonly [ArticleId, RecordRef])[] {
  return evidence.map(({ id, digest: ofIt, flags }) => [
    id,
    { file, digest: ofIt, flags: flags.length === 0 ? NO_FLAGS : flags },
  ]);
}

function evidenceDigest({ source, facts, flags, written }: ArticleRecord, paper = ''): Digest {
  return digest(JSON.stringify([paper, source, facts, flags, written]));
}
