/** Articles of a region that interlock so that no straight cut parts them: each headline with the columns under it. */
import { GUTTER, isHeadline, type Region, type Runs } from './pdf-region.ts';
import { type Box, boxAround, type Run } from './pdf-types.ts';

/** Of more pieces and blocks than this it is not asked how they stand to each other. */
const MOST_RUNS = 10_000;
const MOST_BLOCKS = 300;
/** Pieces of one block follow each other within a line or from line to line; in sizes of the type. */
const SAME_LINE = 0.4;
const NEXT_LINE = 1.1;
/** Heights nearer than this are the same, in points. */
const SLACK = 2;

/** Text that hangs together, or belongs together. */
export interface Block {
  readonly runs: Runs;
  readonly box: Box;
}

/** The articles of a region in reading order; a single one where they can't be told apart. */
export function articlesOf({ runs, size }: Region): readonly Block[] {
  const blocks = runs.length > MOST_RUNS ? [] : blocksOf(runs);
  if (blocks.length < 2 || blocks.length > MOST_BLOCKS) return [{ runs, box: boxAround(runs) }];
  const heads = blocks.filter(block => isHeadline(block.runs, size)).map(head => headAmong(head, blocks));
  const articles = new Map<Block, Run[]>();
  for (const block of blocks) {
    const head = headOf(block, heads) ?? block;
    articles.set(head, [...(articles.get(head) ?? []), ...block.runs]);
  }
  const found = [...articles.values()].map(own => ({ runs: own, box: boxAround(own) }));
  return inOrder(found);
}

function blocksOf(runs: Runs): readonly Block[] {
  const sorted = [...runs].sort((a, b) => a.top - b.top);
  const parents = sorted.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let up = parents[root]; up !== undefined && up !== root; up = parents[root]) root = up;
    parents[index] = root;
    return root;
  };
  sorted.forEach((run, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (other === undefined || other.top - run.bottom > NEXT_LINE * run.size) break;
      if (hangTogether(run, other)) parents[rootOf(next)] = rootOf(index);
    }
  });
  const groups = new Map<number, Run[]>();
  sorted.forEach((run, index) => {
    const group = groups.get(rootOf(index));
    if (group === undefined) groups.set(rootOf(index), [run]);
    else group.push(run);
  });
  return [...groups.values()].map(own => ({ runs: own, box: boxAround(own) }));
}

function hangTogether(one: Run, other: Run): boolean {
  const size = Math.max(one.size, other.size);
  if (Math.abs(one.size - other.size) > 0.08 * size) return false;
  const apart = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  const level = Math.abs(one.top + one.bottom - other.top - other.bottom) / 2 <= SAME_LINE * size;
  return level ? apart <= GUTTER * size : apart <= -size / 2;
}

/** A headline. */
interface Head extends Block {
  /** With the empty space on both sides of it, which is its article's too. */
  readonly wide: Box;
  /** Where the text right under it begins, and where its lines stand, in whole points. */
  readonly text: number;
  readonly lines: ReadonlySet<number>;
}

function headAmong(head: Block, blocks: readonly Block[]): Head {
  const { left, right, top, bottom } = head.box;
  const beside = blocks.filter(({ box }) => box.top < bottom && box.bottom > top).map(({ box }) => box);
  const wide = {
    ...head.box,
    left: Math.max(-Infinity, ...beside.map(box => box.right).filter(x => x <= left)),
    right: Math.min(Infinity, ...beside.map(box => box.left).filter(x => x >= right)),
  };
  const under = blocks.filter(({ box }) => box.left < right && box.right > left && box.top >= bottom - SLACK);
  const nearest = under.filter(block => !under.some(({ box }) => box.bottom <= block.box.top));
  const lines = new Set(nearest.flatMap(({ runs }) => runs.flatMap(({ bottom }) => placesOf(bottom))));
  return { ...head, wide, text: Math.min(Infinity, ...under.map(({ box }) => box.top)), lines };
}

function placesOf(height: number): readonly number[] {
  return [Math.round(height - 0.4), Math.round(height + 0.4)];
}

/**
 * The headline a block stands under: the nearest above it; itself where it is one. Between two headlines side by side the
 * one whose text has its lines or its beginning at the same heights, else the left one: an article that is wider than its
 * headline goes on to the right.
 */
function headOf(block: Block, heads: readonly Head[]): Head | null {
  const { box } = block;
  const own = heads.find(head => head.runs === block.runs);
  if (own !== undefined) return own;
  const middle = (box.left + box.right) / 2;
  const above = heads.filter(
    head => head.wide.left <= middle && head.wide.right >= middle && head.box.bottom <= box.top + SLACK,
  );
  const nearest = above.sort((a, b) => b.box.bottom - a.box.bottom)[0];
  if (nearest === undefined) return null;
  const beside = above.filter(head => head.box.bottom > nearest.box.top && head.box.top < nearest.box.bottom);
  const level = beside.filter(head => Math.abs(head.text - box.top) <= SLACK);
  const inLine = beside.filter(head => isInLine(block, head));
  const over = beside.find(head => head.box.left <= middle && head.box.right >= middle);
  const leftmost = [...beside].sort((a, b) => a.box.left - b.box.left)[0];
  const told = [inLine, level].find(heads => heads.length === 1)?.[0];
  return over ?? told ?? leftmost ?? nearest;
}

function isInLine({ runs }: Block, { lines }: Head): boolean {
  const shared = runs.filter(({ bottom }) => placesOf(bottom).some(place => lines.has(place)));
  return shared.length >= runs.length * 0.8;
}

/** What stands above comes first, and what stands to the left of its neighbour; else what begins higher. */
function inOrder(articles: readonly Block[]): readonly Block[] {
  const left = [...articles].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const ordered: Block[] = [];
  while (left.length > 0) {
    const next = left.findIndex(
      block => !left.some(other => other !== block && isBefore(other.box, block.box)),
    );
    ordered.push(...left.splice(Math.max(next, 0), 1));
  }
  return ordered;
}

function isBefore(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (across > 0 && down <= across) return one.top < other.top;
  return down > 0 && one.left < other.left;
}
