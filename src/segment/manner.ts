/** The manner of a page: what its extraction kept of the printed form. Judged over the whole page. */
import type { Features } from './features.ts';

export interface Manner {
  /** Headlines carry heading marks. */
  readonly marked: boolean;
  /** The commonest level of heading marks; 0 where there are none. */
  readonly level: number;
  /** Paragraphs are set in. */
  readonly indented: boolean;
  /** Text of short lines that stand more than once: running heads, series. */
  readonly repeated: ReadonlySet<string>;
  /** Pairs of characters that stand together in the text: evidence that a cut word was one. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** Looks at all blocks of a page. */
export function mannerOf(features: readonly Features[]): Manner {
  const marks = features.filter(each => each.block.level > 0);
  const texts = features.filter(each => each.length > 30 && each.block.level === 0);
  const leads = features.filter(each => each.head !== null).length;
  return {
    marked: marks.length > 0 && marks.length * 2 >= leads,
    level: commonestLevel(marks),
    indented: texts.length > 0 && texts.filter(each => each.block.indented).length * 2 >= texts.length,
    repeated: repeatedLines(features),
    pairs: pairsOf(texts),
  };
}

function commonestLevel(marks: readonly Features[]): number {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const { block } of marks) counts[block.level] = (counts[block.level] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts.slice(1), 0.5));
}

function repeatedLines(features: readonly Features[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { block, titleLike } of features) {
    if (titleLike && seen.has(block.text)) repeated.add(block.text);
    seen.add(block.text);
  }
  return repeated;
}

function pairsOf(texts: readonly Features[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const { block } of texts) {
    const { text } = block;
    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = text.slice(at, at + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}
