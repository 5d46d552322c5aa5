/** What facets and dates need of a segment: the day, districts, topics and reporters of each article, in some 4 bytes. */
import { BitReader, BitWriter } from './bits.ts';
import { bitLength } from './coding.ts';
import { DamagedFile } from './format.ts';

/** What results can be narrowed by, beside the day. */
export const FACETS = ['district', 'topic', 'reporter'] as const;
export type Facet = (typeof FACETS)[number];

/** What an article is filed under. */
export interface Filed extends Readonly<Record<Facet, readonly string[]>> {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The columns of a segment, by the numbers of its articles. */
export interface Columns {
  /** Days since 1970-01-01. */
  readonly days: Int32Array;
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
}
export interface FacetColumn {
  readonly names: readonly string[];
  /** Places in `names` of article `n`: `values` from `ends[n - 1]` (0 for the first) up to `ends[n]`. */
  readonly ends: Int32Array;
  readonly values: Int32Array;
}

const DAY = 86_400_000;

export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** The day of a number: `YYYY-MM-DD`. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The contents of the file for these articles, newest first. */
export function writeColumns(articles: readonly Filed[]): Uint8Array {
  const names = FACETS.map(facet => namesOf(articles, facet));
  const first = articles[0] === undefined ? 0 : dayNumber(articles[0].date);
  const head = new TextEncoder().encode(JSON.stringify({ first, count: articles.length, names }));
  const bits = new BitWriter();
  bits.put(head.length >>> 16, 16);
  bits.put(head.length & 0xffff, 16);
  for (const byte of head) bits.put(byte, 8);
  const numbers = names.map(list => new Map(list.map((name, place) => [name, place])));
  let day = first;
  for (const article of articles) {
    const own = dayNumber(article.date);
    bits.gamma(day - own + 1);
    day = own;
    FACETS.forEach((facet, place) => {
      const values = new Set(article[facet]);
      bits.gamma(values.size + 1);
      const width = bitLength(names[place]?.length ?? 0);
      for (const value of values) bits.put(numbers[place]?.get(value) ?? 0, width);
    });
  }
  return bits.take();
}

/** By code units; the most used first would spare bits only where all are coded by use. */
function namesOf(articles: readonly Filed[], facet: Facet): readonly string[] {
  return [...new Set(articles.flatMap(article => article[facet]))].sort();
}

interface Head {
  readonly first: number;
  readonly count: number;
  readonly names: readonly (readonly string[])[];
}

/** The columns in the contents of a file. */
export function readColumns(contents: Uint8Array): Columns {
  const bits = new BitReader(contents);
  const length = bits.get(16) * 0x10000 + bits.get(16);
  const { first, count, names }: Head = JSON.parse(
    new TextDecoder().decode(contents.subarray(4, 4 + length)),
  );
  const rows = new BitReader(contents.subarray(4 + length));
  const days = new Int32Array(count);
  const columns = FACETS.map((_, place) => ({
    names: names[place] ?? [],
    ends: new Int32Array(count),
    values: [] as number[],
  }));
  let day = first;
  for (let article = 0; article < count; article += 1) {
    day -= rows.gamma() - 1;
    days[article] = day;
    for (const { names: known, ends, values } of columns) {
      const width = bitLength(known.length);
      for (let left = rows.gamma() - 1; left > 0; left -= 1) values.push(rows.get(width));
      ends[article] = values.length;
    }
  }
  if (rows.spent) throw new DamagedFile('columns-0.bin');
  const [district, topic, reporter] = columns.map(column => ({
    ...column,
    values: Int32Array.from(column.values),
  }));
  if (!district || !topic || !reporter) throw new DamagedFile('columns-0.bin', 'lacks a column');
  return { days, facets: { district, topic, reporter } };
}
