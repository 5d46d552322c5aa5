/** Where in a YAML text a value or its key begins, in UTF-16 units. */
import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { TreePath } from './yaml-values.ts';

/** Of the value at `path`, or, where there is none, of the last value on the way to it. */
export function valueOffset(root: Node | null, path: TreePath): number {
  let node = root;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === null) break;
    node = next;
  }
  return node?.range?.[0] ?? 0;
}

/** Of the key at the end of `path`, or, where there is none, of the map that lacks it. */
export function keyOffset(root: Node | null, path: TreePath): number {
  let map = root;
  for (const step of path.slice(0, -1)) map = childOf(map, step);
  const key = pairOf(map, path.at(-1))?.key;
  return (isNode(key) ? key.range?.[0] : undefined) ?? map?.range?.[0] ?? 0;
}

/** A single value stands for a list of one: index 0 of it is itself. */
function childOf(node: Node | null, step: PropertyKey): Node | null {
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return isNode(item) ? item : null;
  }
  if (step === 0) return node;
  const value = pairOf(node, step)?.value;
  return isNode(value) ? value : null;
}

function pairOf(node: Node | null, key: PropertyKey | undefined): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find(pair => isScalar(pair.key) && pair.key.value === key);
}
