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

/** A page text without its lines. `filed` is null where import never took it in. */
export function sourcePage(text: Read, filed: FiledRecord | null): SourcePage {
  const { id, file, lines } = text;
  const record = filed?.record ?? null;
  return {
    id,
    file,
    record: filed?.file ?? null,
    date: record?.date.value ?? null,
    paper: record?.given.paper ?? null,
    numbers: printedOn(record, 'page'),
    sections: printedOn(record, 'section'),
    articles: articlesOn(record?.lines ?? []),
    lines: lengthOf(lines),
    digest: digest(JSON.stringify([text.digest, text.encoding, record && toldOf(record)])),
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
function printedOn(record: PageRecord | null, field: 'page' | 'section'): readonly string[] {
  if (record === null) return [];
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
export function recordRefs({ file, record }: FiledRecord): readonly (readonly [ArticleId, RecordRef])[] {
  const { paper } = record.given;
  return record.articles.map(article => {
    const flags = article.flags.length === 0 ? NO_FLAGS : article.flags.map(({ code }) => code);
    return [article.id, { file, digest: evidenceDigest(article, paper), flags }];
  });
}

function evidenceDigest({ source, facts, flags, written }: ArticleRecord, paper = ''): Digest {
  return digest(JSON.stringify([paper, source, facts, flags, written]));
}
