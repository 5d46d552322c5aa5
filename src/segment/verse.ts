/** Verse: short lines set one below the other, which are neither titles nor pieces of one paragraph. */
import type { Features } from './features.ts';

const LONGEST = 16;
const FEWEST = 4;
/** So many short lines in a row are no title, whatever they end with. */
const MANY = 6;
/** A line read as names this surely is a byline. */
const NAMES = 0.6;
const PAUSE = /[，,。！!？?；;：:、]$/u;

/** The blocks of a page, lines of verse and titles between two pieces of verse known as such; as many, in order. */
export function withVerse(features: readonly Features[]): readonly Features[] {
  const lines = new Set<number>();
  for (let at = 0; at < features.length; ) {
    const end = endOfRun(features, at);
    if (isVerse(features.slice(at, end), features[end])) for (let of = at; of < end; of++) lines.add(of);
    at = Math.max(end, at + 1);
  }
  if (lines.size === 0) return features;
  return features.map((each, at) => {
    if (lines.has(at)) return { ...each, verse: 'line', ends: 'closed' };
    const between = lines.has(at - 1) && lines.has(at + 1) && isShort(each) && !each.series;
    return between ? { ...each, verse: 'title' } : each;
  });
}

/** Where the short lines that stand close below the one at `from`, set in as it is, have ended. */
function endOfRun(features: readonly Features[], from: number): number {
  const first = features[from];
  if (!first || !isShort(first)) return from;
  let end = from + 1;
  for (let next = features[end]; next && isShort(next); next = features[end]) {
    if (next.block.gap > 0 || next.block.indented !== first.block.indented) break;
    end += 1;
  }
  return end;
}

/** Lines of a title stand as close, but right above a text, and without marks at their ends. */
function isVerse(run: readonly Features[], below: Features | undefined): boolean {
  if (run.length < FEWEST) return false;
  if (below && below.block.gap === 0 && !below.furniture) return false;
  const paused = run.filter(({ block }) => PAUSE.test(block.text.slice(-1))).length;
  return run[0]?.block.indented === true || run.length >= MANY || paused * 2 >= run.length;
}

function isShort({ block, furniture, line, bullet, head, tail, length }: Features): boolean {
  const plain = !furniture && bullet === null && !head && !tail && (line?.confidence ?? 0) < NAMES;
  return plain && length <= LONGEST && block.level === 0 && !block.bold;
}
