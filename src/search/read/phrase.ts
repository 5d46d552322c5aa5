/** Which articles of a segment contain a phrase: exactly those. */
import type { SegmentEntry } from '../directory.ts';
import { FIELDS, type SearchField } from '../fields.ts';
import { type Commonness, fileOfSlot, gramsOf, type PhraseGram, slotOf } from '../grams.ts';
import { either, type Found, NOTHING } from '../sets.ts';
import { ANY, type Candidates, narrowed } from './candidates.ts';
import type { IndexFiles } from './files.ts';
import { type GramList, readApart, readGram, textBitsIn } from './grams.ts';

/** What a phrase is looked for in. */
export interface PhrasePlace {
  readonly segment: SegmentEntry;
  readonly files: IndexFiles;
  readonly commonness: Commonness;
  /**
   * Tells which of a few articles contain a phrase by reading the articles themselves, with the fields that do, a bit
   * each. Without it the index alone is asked.
   */
  readonly verify?: (articles: Int32Array, phrase: Phrase) => Promise<Found>;
}

/** A folded phrase, in one field or in any. */
export interface Phrase {
  readonly folded: string;
  readonly field: SearchField | null;
}

/** Articles that are read rather than one more file of grams, or of positions, which are larger; and the most that are. */
const READ_FOR_GRAMS = 2;
const READ_FOR_POSITIONS = 5;
const MOST_READ = 10;

interface Loaded {
  readonly gram: PhraseGram;
  readonly lists: readonly GramList[];
}

/**
 * The articles that contain the phrase, with the fields that do, a bit each. `among`: only these count, ascending. Files
 * are asked for rarest gram first, and no more once nothing is left.
 */
export async function findPhrase(
  place: PhrasePlace,
  phrase: Phrase,
  among: Int32Array | null,
): Promise<Found> {
  const grams = gramsOf(phrase.folded, place.commonness);
  const fields = FIELDS.map((_, field) => field).filter(
    field => phrase.field === null || FIELDS[field] === phrase.field,
  );
  let left = new Map<number, Candidates>(fields.map(field => [field, { ...ANY, articles: among }]));
  const apart: Loaded[] = [];
  for (const [at, gram] of grams.entries()) {
    const lists = await listsOf(place, gram);
    left = narrowedAll(left, { gram, lists });
    if (left.size === 0) return NOTHING;
    if (lists.some(list => list.positions === 'apart' && left.has(list.field))) apart.push({ gram, lists });
    if (grams.length === 1) return foundIn(left);
    const spared = (grams.length - at - 1) * READ_FOR_GRAMS + apart.length * READ_FOR_POSITIONS;
    if (place.verify && isFew(left, spared)) return place.verify(numbersIn(left), phrase);
  }
  for (const [at, loaded] of apart.entries()) {
    left = await withPositions(place, left, loaded);
    const spared = (apart.length - at - 1) * READ_FOR_POSITIONS;
    if (place.verify && isFew(left, spared)) return place.verify(numbersIn(left), phrase);
  }
  return foundIn(left);
}

/** True where reading the articles that are left costs less than the files that it spares. */
function isFew(left: ReadonlyMap<number, Candidates>, spared: number): boolean {
  const count = numbersIn(left).length;
  return count > 0 && count <= Math.min(MOST_READ, spared);
}

async function listsOf({ segment, files }: PhrasePlace, { key }: PhraseGram): Promise<readonly GramList[]> {
  const slot = slotOf(key);
  const file = fileOfSlot(slot, segment.files.grams);
  const contents = await files.contents(segment.name, 'grams', file);
  return readGram(contents, { file, files: segment.files.grams, articles: segment.articles }, slot);
}

/** Fields with candidates after one more gram. */
function narrowedAll(
  left: ReadonlyMap<number, Candidates>,
  { gram, lists }: Loaded,
): Map<number, Candidates> {
  const next = new Map<number, Candidates>();
  for (const [field, candidates] of left) {
    const list = lists.find(one => one.field === field);
    const narrow = narrowed(candidates, list, gram.at);
    if (narrow.articles !== null && narrow.articles.length > 0) next.set(field, narrow);
  }
  return next;
}

/** Narrows down by the positions of a gram that stand apart. */
async function withPositions(
  place: PhrasePlace,
  left: Map<number, Candidates>,
  { gram, lists }: Loaded,
): Promise<Map<number, Candidates>> {
  if (!lists.some(list => list.positions === 'apart' && left.has(list.field))) return left;
  return narrowedAll(left, { gram, lists: await positionsOf(place, gram, lists) });
}

async function positionsOf(
  { segment, files }: PhrasePlace,
  { key }: PhraseGram,
  lists: readonly GramList[],
): Promise<readonly GramList[]> {
  const slot = slotOf(key);
  const { grams, positions } = segment.files;
  const file = fileOfSlot(slot, positions);
  const [own, contents] = await Promise.all([
    files.contents(segment.name, 'grams', fileOfSlot(slot, grams)),
    files.contents(segment.name, 'positions', file),
  ]);
  return readApart(contents, { file, files: positions, ofText: textBitsIn(own) }, { slot, lists });
}

function foundIn(left: ReadonlyMap<number, Candidates>): Found {
  let all = NOTHING;
  for (const [field, { articles }] of left) {
    if (articles === null) continue;
    const own = { articles, marks: new Uint8Array(articles.length).fill(1 << field) };
    all = either(all, own, (a, b) => a | b);
  }
  return all;
}

function numbersIn(left: ReadonlyMap<number, Candidates>): Int32Array {
  return foundIn(left).articles;
}
