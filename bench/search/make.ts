/** The index of invented articles, made as a build makes it: a segment at a time, its files put on the disk as they come. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterTable } from '../../src/search/build/characters.ts';
import { segmentFiles, TextStream } from '../../src/search/build/index.ts';
import { DIRECTORY, formatDirectory, type SegmentEntry } from '../../src/search/directory.ts';
import { valuesOf } from '../../src/search/fields.ts';
import { fileCounts, pathInIndex } from '../../src/search/format.ts';
import { type Span, segmentSpans } from '../../src/search/segments.ts';
import { articleOf, type MadeArticle } from './articles.ts';

/** What was made, with the time that the making took: not that of inventing the articles and of writing the files. */
export interface MadeIndex {
  readonly cpu: number;
  readonly bytes: number;
  readonly files: number;
  readonly segments: number;
  /** Of the newest segment and the directory alone: what one added article costs. */
  readonly newest: number;
}

/** Articles are invented again when they are needed: so many fit into no memory. */
const AT_ONCE = 200;

/** Makes the index of so many articles in a folder. */
export function makeIndex(total: number, folder: string): MadeIndex {
  const days = Array.from({ length: total }, (_, number) => articleOf(number, total).date);
  const made = { cpu: 0, bytes: 0, files: 0, newest: 0 };
  const during = <T>(work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    made.cpu += (user + system) / 1e6;
    return result;
  };
  const put = (path: string, contents: Uint8Array | string): void => {
    writeFileSync(join(folder, path), contents);
    made.bytes += contents.length;
    made.files += 1;
  };
  const entries = segmentSpans(days).map((span, number) => {
    const entry = makeSegment({ span, number, total, folder }, during, put);
    if (number === 0) made.newest = made.cpu;
    return entry;
  });
  const sample = Array.from({ length: Math.min(total, 20_000) }, (_, at) => beginning(articleOf(at, total)));
  const before = made.cpu;
  put(
    DIRECTORY,
    during(() => formatDirectory(entries, characterTable(sample))),
  );
  return { ...made, newest: made.newest + made.cpu - before, segments: entries.length };
}

function beginning({ title, text }: MadeArticle): string {
  return title + text.slice(0, 120);
}

/** So many of what is left; asking for the time at every file would take longer than making it. */
function next<T>(from: Iterator<T>, count: number): readonly T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const { value, done } = from.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

interface SegmentToMake {
  readonly span: Span;
  readonly number: number;
  readonly total: number;
  readonly folder: string;
}

function makeSegment(
  { span, number, total, folder }: SegmentToMake,
  during: <T>(work: () => T) => T,
  put: (path: string, contents: Uint8Array) => void,
): SegmentEntry {
  const name = `segment-${number}`;
  mkdirSync(join(folder, name), { recursive: true });
  const filed: Omit<MadeArticle, 'text'>[] = [];
  let characters = 0;
  for (let at = span.start; at < span.end; at += 1) {
    const { text, ...rest } = articleOf(at, total);
    characters += text.length + 60;
    filed.push(rest);
  }
  const texts = during(() => new TextStream(filed.length, characters));
  for (let from = span.start; from < span.end; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, span.end - from);
    const some = Array.from({ length }, (_, at) => articleOf(from + at, total));
    during(() => {
      for (const article of some) texts.add(valuesOf(article));
    });
  }
  const counts = fileCounts(filed.length, characters);
  const files = segmentFiles(filed, texts, counts);
  for (;;) {
    const some = during(() => next(files, AT_ONCE));
    if (some.length === 0) break;
    for (const file of some) put(pathInIndex(name, file), file.contents);
  }
  const [to = '', from = ''] = [filed[0]?.date, filed.at(-1)?.date];
  return { name, from, to, articles: filed.length, files: counts };
}
