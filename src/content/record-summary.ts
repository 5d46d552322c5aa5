/** The little that must be known of every record at once, taken from a record’s bytes without reading the rest. */
import { type ArticleId, type Digest, type IsoDate, isArticleId, type PageId } from '../ids.ts';
import type { OriginalFile, PageRecord } from '../types.ts';
import { recordPath } from './record.ts';
import { headingSchema } from './record-schema.ts';
import { areSealed } from './record-seal.ts';

/** What must be known of every record at once; the records themselves are read one by one. */
export interface RecordSummary {
  readonly page: PageId;
  /** The record's own file. */
  readonly path: string;
  /** The page text's. */
  readonly file: string;
  readonly digest: Digest;
  readonly date: IsoDate;
  readonly original: OriginalFile | null;
}

/** A record's summary, and the ids of its articles. */
export interface Summarised {
  readonly summary: RecordSummary;
  readonly ids: readonly ArticleId[];
}

/** The summary of a record that was read as a whole. */
export function summaryOf(path: string, record: PageRecord): Summarised {
  return { summary: summarised(path, record), ids: record.articles.map(({ id }) => id) };
}

/** The summary of a record that is as import wrote it; null for any other, which must be read as a whole. */
export function summaryIn(path: string, bytes: Uint8Array): Summarised | null {
  if (!areSealed(bytes)) return null;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const heading = headingIn(file);
  const ids = idsIn(file);
  if (heading === null || path !== recordPath(heading) || !ids.every(isArticleId)) return null;
  return { summary: summarised(path, heading), ids };
}

type Heading = Pick<PageRecord, 'page' | 'file' | 'digest' | 'date' | 'original'>;

function summarised(path: string, { page, file, digest, date, original }: Heading): RecordSummary {
  return { page, path, file, digest, date: date.value, original: original ?? null };
}

const ARTICLES = Buffer.from(',\n "articles": ');

/** What stands before the articles. */
function headingIn(file: Buffer): Heading | null {
  const end = file.indexOf(ARTICLES);
  if (end === -1) return null;
  const read = headingSchema.safeParse(JSON.parse(`${file.toString('utf8', 0, end)}}`));
  return read.success ? read.data : null;
}

/** No line end stands within a text of JSON: so deep, only an article's own id begins a line. */
const ID = Buffer.from('\n   "id": "');

function idsIn(file: Buffer): readonly string[] {
  const ids: string[] = [];
  for (let at = file.indexOf(ID); at !== -1; at = file.indexOf(ID, at + 1)) {
    const from = at + ID.length;
    ids.push(file.toString('latin1', from, file.indexOf('"', from)));
  }
  return ids;
}
