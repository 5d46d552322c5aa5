/** YAML as plain values, every scalar the string that was written, each with its place in the file. */
import { Composer, type Document, isMap, isScalar, LineCounter, type Node, Parser } from 'yaml';
import { malformedYaml } from '../problems/yaml.ts';
import type { Place } from '../problems.ts';
import type { Problem, Staged } from '../types.ts';
import { MOST_FAULTS } from './limits.ts';
import { nestsDeeper } from './yaml-depth.ts';
import { keyOffset, valueOffset } from './yaml-offsets.ts';
import { readPlainFields } from './yaml-plain.ts';
import { type Fields, readValues, type TreePath } from './yaml-values.ts';

/** A YAML map: plain data, and where each part of it stands. */
export interface YamlTree {
  /** One-line strings, lists and maps of them; what is empty is left out. */
  readonly fields: Fields;
  /** The ways to keys that stand without a value. */
  readonly empty: readonly TreePath[];
  /** Where the value at `path` begins; where nothing is there, what is around it. */
  place(path: TreePath): Place;
  /** Where the key at the end of `path` begins. */
  keyPlace(path: TreePath): Place;
}

/** `failsafe`: a scalar is the string that was written, whatever it looks like. Keys given twice are found here, in linear time. */
const READING = {
  schema: 'failsafe',
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
} as const;
/** An article has three levels. Composing thousands would exhaust the stack. */
const DEEPEST = 24;

/**
 * Reads a YAML file, or the front matter of one, which must begin at the file's first line for the places to be right.
 * Null where nothing can be read. Aliases, tags and keys given twice are problems, whatever they would have meant.
 */
export function readYaml(text: string, file: string): Staged<YamlTree | null> {
  const fields = readPlainFields(text);
  if (fields === null) return readWhole(text, file);
  // Only a problem asks for a place: then the whole reader is worth its time.
  const whole = () => readWhole(text, file).value;
  const place = (path: TreePath) => whole()?.place(path) ?? { file };
  const keyPlace = (path: TreePath) => whole()?.keyPlace(path) ?? { file };
  return { value: { fields, empty: [], place, keyPlace }, problems: [] };
}

/** {@link readYaml} without its short cut. */
export function readWhole(text: string, file: string): Staged<YamlTree | null> {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const unreadable = (reason: string) => ({
    value: null,
    problems: [malformedYaml({ file, line: 1 }, reason)],
  });
  if (nestsDeeper(tokens, DEEPEST)) return unreadable(`It is nested more than ${DEEPEST} levels deep.`);
  const [document, another] = [...new Composer(READING).compose(tokens, true, text.length)];
  if (document === undefined || another !== undefined)
    return unreadable('Found more than one document in it.');
  const faults = faultsOf(document, placeAt);
  if (document.errors.length > 0) return { value: null, problems: faults };
  const root = document.contents;
  if (root !== null && !isMap(root) && !isNothing(root)) return unreadable('Found no fields in it.');
  const { fields, empty, problems } = readValues(root, placeAt);
  const place = (path: TreePath) => placeAt(valueOffset(root, path));
  const keyPlace = (path: TreePath) => placeAt(keyOffset(root, path));
  return {
    value: { fields, empty, place, keyPlace },
    problems: [...faults, ...problems.slice(0, MOST_FAULTS)],
  };
}

function isNothing(root: Node): boolean {
  return isScalar(root) && root.value === '';
}

function faultsOf({ errors, warnings }: Document, placeAt: (offset: number) => Place): readonly Problem[] {
  const faults = [...errors, ...warnings].slice(0, MOST_FAULTS);
  return faults.map(({ pos, message }) => malformedYaml(placeAt(pos[0]), `${message}.`));
}
