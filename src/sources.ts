import { recordRefs, type Sources, sourcePage } from './archive/sources.ts';
import type { ArticleId, PageId } from './ids.ts';
import { listPages, type PageFile, readPage, stemOf } from './io/pages.ts';
import { listFiles } from './io/read.ts';
import { RECORDS, readRecordFile } from './io/records.ts';
import type { Archive } from './open.ts';
import type { SourceReader } from './render/sources.ts';
import type { RecordRef, SourcePage } from './types.ts';

/**
 * What the site needs of every page text and record. Files are read one by one and not kept. One that can't be read is
 * left out without a word: import has read it before and told of it.
 */
export function readSources(archive: Archive): Sources {
  const pages: SourcePage[] = [];
  const records = new Map<ArticleId, RecordRef>();
  const left = recordFiles(archive);
  for (const page of listPages(archive).value) {
    const filed = filedRecord(archive, left.get(page.id));
    left.delete(page.id);
    for (const [id, ref] of filed === null ? [] : recordRefs(filed)) records.set(id, ref);
    const text = readPage(archive, page).value?.text;
    if (text !== undefined) pages.push(sourcePage(text, filed));
  }
  for (const path of left.values()) {
    const filed = filedRecord(archive, path);
    for (const [id, ref] of filed === null ? [] : recordRefs(filed)) records.set(id, ref);
  }
  return { pages, records };
}

/** The file of each record, by the name of its page. */
function recordFiles(archive: Archive): Map<string, string> {
  return new Map(listFiles(archive, RECORDS, ['.json']).value.map(path => [stemOf(path), path]));
}

function filedRecord(archive: Archive, file: string | undefined): Parameters<typeof sourcePage>[1] {
  const record = file === undefined ? null : readRecordFile(archive, file).value;
  return file === undefined || record === null ? null : { file, record };
}

/** Neighbouring articles stand on one page, and those of an issue on a few: so many are kept at once. */
const KEPT = 12;

/** Reads page texts and records again when a page that shows them is rendered. Throws where they can't be read any more. */
export function sourceReader(archive: Archive): SourceReader {
  return {
    record: recent(KEPT, file => readAgain(file, readRecordFile(archive, file).value)),
    text: recent(KEPT, (file: string) => readAgain(file, readPage(archive, pageFile(file)).value).text),
  };
}

function pageFile(path: string): PageFile {
  return { id: stemOf(path) as PageId, path };
}

function readAgain<Value>(file: string, value: Value | null): Value {
  if (value === null) throw new Error(`${file} changed while the site was built; build it again.`);
  return value;
}

/** `read` with the `size` values that were asked for last kept. */
function recent<Value>(size: number, read: (key: string) => Value): (key: string) => Value {
  const kept = new Map<string, Value>();
  return key => {
    const value = kept.get(key) ?? read(key);
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > size && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
