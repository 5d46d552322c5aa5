/** Reads files of grams and of positions. */
import { BitReader } from '../bits.ts';
import { gapBits, POSITIONS, positionBits } from '../coding.ts';
import { FIELDS, TEXT } from '../fields.ts';
import { DamagedFile } from '../format.ts';
import { firstSlot } from '../grams.ts';

/** Where a gram stands in the documents of a list, by their order. */
export interface PositionList {
  /** Those of document `n` are `values` from `ends[n - 1]` (0 for the first) up to `ends[n]`; ascending. */
  readonly ends: Int32Array;
  readonly values: Int32Array;
}

/** A gram in one field. */
export interface GramList {
  readonly field: number;
  /** Numbers of articles, ascending. */
  readonly articles: Int32Array;
  /** `apart`: in the file of positions; null: a single unit has none. */
  readonly positions: PositionList | 'apart' | null;
}

/** What a segment's files can't be read without. */
export interface GramFile {
  /** Number of the file, and of all such files of the segment. */
  readonly file: number;
  readonly files: number;
  /** Articles of the segment. */
  readonly articles: number;
}

const ONLY_TEXT = 1 << TEXT;
const FIELD_COUNT = FIELDS.length;

/** A gram's lists, by field, in the contents of its file; none where no article has it. */
export function readGram(contents: Uint8Array, of: GramFile, wanted: number): readonly GramList[] {
  const bits = new BitReader(contents);
  const count = bits.gamma() - 1;
  const ofText = bits.get(5);
  const [first, end] = [firstSlot(of.file, of.files), firstSlot(of.file + 1, of.files)];
  const gap = gapBits(count + 1, end - first);
  let next = first;
  for (let gram = 0; gram < count; gram += 1) {
    const slot = next + bits.rice(gap);
    if (slot > wanted) return [];
    const lists = readLists(bits, of.articles, ofText);
    if (bits.spent || slot >= end) throw new DamagedFile(`grams-${of.file}.bin`);
    if (slot === wanted) return lists;
    next = slot + 1;
  }
  return [];
}

function readLists(bits: BitReader, articles: number, ofText: number): readonly GramList[] {
  const mask = bits.get(1) === 0 ? ONLY_TEXT : bits.get(FIELD_COUNT);
  const lists: GramList[] = [];
  for (let field = 0; field < FIELD_COUNT; field += 1)
    if (mask & (1 << field)) lists.push(readList(bits, { field, articles, ofText }));
  return lists;
}

function readList(
  bits: BitReader,
  { field, articles, ofText }: { field: number; articles: number; ofText: number },
): GramList {
  const count = bits.gamma();
  if (count > articles) throw new DamagedFile('a file of grams');
  const found = new Int32Array(count);
  const gap = gapBits(count, articles);
  let next = 0;
  for (let at = 0; at < count; at += 1) {
    found[at] = next + bits.rice(gap);
    next = (found[at] ?? 0) + 1;
  }
  const kind = bits.get(2);
  if (kind === POSITIONS.none) return { field, articles: found, positions: null };
  if (kind === POSITIONS.apart) return { field, articles: found, positions: 'apart' };
  return { field, articles: found, positions: readPositions(bits, { field, count, ofText }) };
}

function readPositions(
  bits: BitReader,
  { field, count, ofText }: { field: number; count: number; ofText: number },
): PositionList {
  const ends = new Int32Array(count);
  const values: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const times = bits.gamma();
    const width = positionBits(field, times, ofText);
    let next = 0;
    for (let time = 0; time < times && !bits.spent; time += 1) {
      const value = next + bits.rice(width);
      values.push(value);
      next = value + 1;
    }
    ends[at] = values.length;
  }
  return { ends, values: Int32Array.from(values) };
}

/** Bits of positions that each file of grams begins with, for files of positions. */
export function textBitsIn(contents: Uint8Array): number {
  const bits = new BitReader(contents);
  bits.gamma();
  return bits.get(5);
}

/** Of the lists that have their positions apart, the same lists with them. */
export function readApart(
  contents: Uint8Array,
  of: { readonly file: number; readonly files: number; readonly ofText: number },
  wanted: { readonly slot: number; readonly lists: readonly GramList[] },
): readonly GramList[] {
  const bits = new BitReader(bytesOfGram(contents, of, wanted.slot));
  const lists = wanted.lists.map(list => {
    if (list.positions !== 'apart') return list;
    const { field, articles } = list;
    const positions = readPositions(bits, { field, count: articles.length, ofText: of.ofText });
    return { ...list, positions };
  });
  if (bits.spent) throw new DamagedFile(`positions-${of.file}.bin`);
  return lists;
}

/** Empty where the file lacks the gram: then nothing can be read from it. */
function bytesOfGram(
  contents: Uint8Array,
  of: { readonly file: number; readonly files: number },
  wanted: number,
): Uint8Array {
  const bits = new BitReader(contents);
  const count = bits.gamma() - 1;
  let next = firstSlot(of.file, of.files);
  let before = 0;
  let [from, size] = [0, 0];
  for (let gram = 0; gram < count; gram += 1) {
    const slot = next + bits.get(16) * 0x10000 + bits.get(16);
    const length = bits.gamma();
    if (slot === wanted) [from, size] = [before, length];
    before += length;
    next = slot + 1;
  }
  const start = contents.length - before + from;
  return contents.subarray(start, start + size);
}
