/** Phrases as a tree in flat tables, so that a text is read once, whatever the number of phrases. */
import { compareText } from '../compare.ts';
import type { ComparedText } from './topic-text.ts';

/**
 * Nodes are numbered level by level, so that the children of a node have numbers in a row, by their units. Node 0 is the
 * root; what each node's number leads to stands in tables.
 */
export interface PhraseTree {
  /** The child of the root for each UTF-16 unit; 0 for the many that begin no phrase. */
  readonly begins: Int32Array;
  /** The unit that leads to each node. */
  readonly units: Uint16Array;
  /** The first child of each node; its last is the one before the next node's first. */
  readonly children: Int32Array;
  /** The place, in the list, of the phrase that ends at each node; -1 where none does. */
  readonly phrases: Int32Array;
}

interface Growing {
  readonly unit: number;
  readonly depth: number;
  /** The sorted phrases that begin as the node does. */
  readonly from: number;
  readonly to: number;
}

/** The tree of phrases, which are all different and none empty. */
export function treeOf(list: readonly string[]): PhraseTree {
  const sorted = list.map((text, place) => ({ text, place })).sort((a, b) => compareText(a.text, b.text));
  const nodes: Growing[] = [{ unit: 0, depth: 0, from: 0, to: sorted.length }];
  const children: number[] = [];
  const phrases: number[] = [];
  for (let node = 0; node < nodes.length; node++) {
    const { depth, from, to } = nodes[node] as Growing;
    const first = sorted[from];
    const ends = first?.text.length === depth;
    phrases.push(first && ends ? first.place : -1);
    children.push(nodes.length);
    for (let at = ends ? from + 1 : from; at < to; ) {
      const unit = sorted[at]?.text.charCodeAt(depth) ?? 0;
      let end = at + 1;
      while (end < to && sorted[end]?.text.charCodeAt(depth) === unit) end++;
      nodes.push({ unit, depth: depth + 1, from: at, to: end });
      at = end;
    }
  }
  children.push(nodes.length);
  const begins = new Int32Array(0x10000);
  for (let node = children[0] ?? 0; node < (children[1] ?? 0); node++) begins[nodes[node]?.unit ?? 0] = node;
  const units = Uint16Array.from(nodes, ({ unit }) => unit);
  return { begins, units, children: Int32Array.from(children), phrases: Int32Array.from(phrases) };
}

/** The place of the longest phrase that stands at `start`; -1 where none does. */
export function longestAt(tree: PhraseTree, { units, length }: ComparedText, start: number): number {
  let node = tree.begins[units[start] as number] as number;
  if (node === 0) return -1;
  let longest = -1;
  for (let at = start + 1; node !== 0; at++) {
    const phrase = tree.phrases[node] as number;
    if (phrase >= 0) longest = phrase;
    node = at < length ? childOf(tree, node, units[at] as number) : 0;
  }
  return longest;
}

/** The child of a node for a unit; 0 where there is none. Most nodes have one or two children. */
function childOf({ units, children }: PhraseTree, node: number, unit: number): number {
  let from = children[node] as number;
  let to = children[node + 1] as number;
  while (to - from > 8) {
    const middle = (from + to) >> 1;
    if ((units[middle] as number) <= unit) from = middle;
    else to = middle;
  }
  for (; from < to; from++) if (units[from] === unit) return from;
  return 0;
}
