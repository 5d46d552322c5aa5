import {
  joinedPage,
  type RecordFacts,
  recordFacts,
  refsOf,
  type Sources,
  type TextFacts,
  textFacts,
} from './archive/sources.ts';
import { parseRecord } from './content/record.ts';
import type { PageId } from './ids.ts';
import { readCached } from './io/entry-cache.ts';
import { codeOf, modulesFrom } from './io/modules.ts';
import { listPages, type PageFile, rawPage, readPage, stemOf } from './io/pages.ts';
import type { Root } from './io/paths.ts';
import { listFiles, textOf } from './io/read.ts';
import { RECORDS, readRecordFile } from './io/records.ts';
import type { Archive } from './open.ts';
import type { SourceReader } from './render/sources.ts';

/**
 * What the site needs of every page text and record. Files are read one by one, not kept, and not read again while nobody
 * touches them. One that can't be read is left out without a word: import has read it before and told of it.
 */
export function readSources(archive: Archive): Sources {
  const filed = readRecords(archive);
  const listed = listPages(archive).value;
  const texts = readCached<TextFacts>(archive, listed.map(({ path }) => path).sort(), {
    name: 'pages',
    key: codeOf(modulesFrom(['src/io/pages', 'src/archive/sources'])),
    read: (path, bytes) => {
      const text = rawPage(pageFile(path), bytes).value?.text;
      return { value: text === undefined ? null : textFacts(text), problems: [] };
    },
  });
  const byFile = new Map(texts.value.map(text => [text?.file, text]));
  const pages = listed.flatMap(({ id, path }) => {
    const text = byFile.get(path);
    return text ? [joinedPage(text, filed.get(id) ?? null)] : [];
  });
  return { pages, records: new Map([...filed.values()].flatMap(refsOf)) };
}

/** The facts of every record, by the name of its page. */
function readRecords(archive: Archive): ReadonlyMap<string, RecordFacts> {
  const listed = listFiles(archive, RECORDS, ['.json']).value;
  const read = readCached<RecordFacts>(archive, listed, {
    name: 'records',
    key: codeOf(modulesFrom(['src/content/record', 'src/archive/sources'])),
    read: (path, bytes) => {
      const text = textOf(path, bytes).value;
      const record = text && parseRecord(text).value;
      return { value: record && recordFacts({ file: path, record }), problems: [] };
    },
  });
  return new Map(read.value.flatMap(facts => (facts === null ? [] : [[stemOf(facts.file), facts] as const])));
}

/** Neighbouring articles stand on one page, and those of an issue on a few: so many are kept at once. */
const KEPT = 12;

/** Reads page texts and records again when a page that shows them is rendered. Throws where they can't be read any more. */
export function sourceReader(archive: Root): SourceReader {
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
