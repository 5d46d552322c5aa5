/** A YAML document's nodes as plain data. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { unprintable } from '../problems/fields.ts';
import { malformedKey, repeatedKey, yamlAlias } from '../problems/yaml.ts';
import type { Place } from '../problems.ts';
import type { Problem } from '../types.ts';
import { oneLine, unprintableIn } from './text.ts';

/** A way into a tree of values: keys of maps and indexes of lists. */
export type TreePath = readonly PropertyKey[];
/** A map of the tree: an object without prototype, so that no key is special. */
export type Fields = Readonly<Record<PropertyKey, unknown>>;

/** How a message names what stands at `path`: `source.page`. */
export function fieldAt(path: TreePath): string {
  return path.filter(step => typeof step !== 'number').join('.');
}

/** What {@link readValues} found. */
export interface Values {
  readonly fields: Fields;
  /** The ways to keys that stand without a value. */
  readonly empty: readonly TreePath[];
  readonly problems: readonly Problem[];
}

interface Reading {
  readonly placeAt: (offset: number) => Place;
  readonly problems: Problem[];
  readonly empty: TreePath[];
}

/**
 * The document's map as plain data: scalars as one-line strings, what is empty left out. Nothing gives no fields.
 * Aliases, keys that are no names or come again, and characters that can't be seen are problems.
 */
export function readValues(root: Node | null, placeAt: (offset: number) => Place): Values {
  const reading: Reading = { placeAt, problems: [], empty: [] };
  const fields = isMap(root) ? mapOf(root, [], reading) : Object.create(null);
  return { fields, empty: reading.empty, problems: reading.problems };
}

function mapOf(map: YAMLMap, path: TreePath, reading: Reading): Fields {
  const fields: Record<string, unknown> = Object.create(null);
  const seen = new Set<string>();
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (key === null) reading.problems.push(malformedKey(placeOf(pair.key, reading)));
    else if (seen.has(key)) reading.problems.push(repeatedKey(placeOf(pair.key, reading), key));
    else {
      seen.add(key);
      const value = plainOf(pair.value, [...path, key], reading);
      if (value === undefined) reading.empty.push([...path, key]);
      else fields[key] = value;
    }
  }
  return fields;
}

function keyOf({ key }: Pair): string | null {
  return isScalar(key) && typeof key.value === 'string' && key.value !== '' ? key.value : null;
}

/** Undefined where the value is empty or can't be read. */
function plainOf(node: unknown, path: TreePath, reading: Reading): unknown {
  if (isMap(node)) return mapOf(node, path, reading);
  if (isSeq(node)) return listOf(node, path, reading);
  if (isAlias(node)) reading.problems.push(yamlAlias(placeOf(node, reading)));
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const unseen = unprintableIn(node.value.trim());
  if (unseen !== null) reading.problems.push(unprintable(placeOf(node, reading), fieldAt(path), unseen));
  return oneLine(node.value) || undefined;
}

function listOf({ items }: YAMLSeq, path: TreePath, reading: Reading): readonly unknown[] {
  const values = items.map((item, index) => plainOf(item, [...path, index], reading));
  return values.filter(value => value !== undefined);
}

function placeOf(node: unknown, { placeAt }: Reading): Place {
  const range = isScalar(node) || isAlias(node) || isMap(node) || isSeq(node) ? node.range : null;
  return placeAt(range?.[0] ?? 0);
}
