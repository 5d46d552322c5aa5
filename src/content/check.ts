/** A YAML map against its schema: every fault a problem with its place, and what is sound kept. */
import { z } from 'zod';
import { isoDate } from '../ids.ts';
import {
  EXPECTED,
  malformedDate,
  malformedValue,
  missingField,
  strayWord,
  unknownKey,
} from '../problems/fields.ts';
import type { Problem, Staged } from '../types.ts';
import { MOST_FAULTS } from './limits.ts';
import { nearestWord } from './spelling.ts';
import type { YamlTree } from './yaml-tree.ts';
import { type Fields, fieldAt, type TreePath } from './yaml-values.ts';

/**
 * The fields that the schema takes. Where some are not as they should be, the others with `fallback` for what is
 * missing; null where even these do not make a whole.
 */
export function checkFields<Schema extends z.ZodObject>(
  schema: Schema,
  tree: YamlTree,
  fallback: Fields,
): Staged<z.output<Schema> | null> {
  const problems = emptyUnknown(schema, tree);
  const result = schema.safeParse(tree.fields);
  if (result.success) return { value: result.data, problems };
  const { issues } = result.error;
  const second = schema.safeParse({ ...fallback, ...without(tree.fields, issues) });
  return {
    value: second.success ? second.data : null,
    problems: [
      ...problems,
      ...issues.slice(0, MOST_FAULTS).flatMap(issue => problemsOf(issue, schema, tree)),
    ],
  };
}

/** A key without a value is no field, but one that can be none is a mistake all the same. */
function emptyUnknown(schema: z.ZodObject, { empty, keyPlace }: YamlTree): readonly Problem[] {
  const unknown = empty.filter(path => !mayStand(schema, path)).slice(0, MOST_FAULTS);
  return unknown.map(path => {
    const key = String(path.at(-1));
    return path.length > 1
      ? strayWord(keyPlace(path), key)
      : unknownKey(keyPlace(path), key, nearestKey(key, schema.shape));
  });
}

/** True where the map around a key names it, or takes any. */
function mayStand(schema: z.ZodObject, path: TreePath): boolean {
  const within = path.length > 1 ? schemaAt(schema, path.slice(0, -1)) : schema;
  return !(within instanceof z.ZodObject) || Object.hasOwn(within.shape, path.at(-1) ?? '');
}

function without(fields: Fields, issues: readonly z.core.$ZodIssue[]): Fields {
  const faulty = new Set(
    issues.flatMap(({ path, ...issue }) => path[0] ?? ('keys' in issue ? issue.keys : [])),
  );
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !faulty.has(key)));
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodObject, tree: YamlTree): readonly Problem[] {
  const { path } = issue;
  if (issue.code !== 'unrecognized_keys') return [faultOf(path, issue.message, tree)];
  const within = schemaAt(schema, path);
  const nearest = (key: string) => (within instanceof z.ZodObject ? nearestKey(key, within.shape) : null);
  const keys = issue.keys.slice(0, MOST_FAULTS);
  return keys.map(key => unknownKey(tree.keyPlace([...path, key]), key, nearest(key)));
}

function faultOf(path: TreePath, expected: string, tree: YamlTree): Problem {
  const field = fieldAt(path);
  const found = valueAt(tree.fields, path);
  if (found === undefined) return missingField(tree.place(path), field);
  const text = typeof found === 'string' ? found : null;
  if (expected !== EXPECTED.date || text === null)
    return malformedValue(tree.place(path), field, { expected, found: text });
  return malformedDate(tree.place(path), field, { found: text, nearest: wellWritten(text) });
}

/** `2024年2月9日`, `2024/2/9`, `2024.02.09`, `20240209` as the day they mean; null where they mean none. */
function wellWritten(text: string): string | null {
  const digits = text.normalize('NFKC');
  const match =
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/.exec(digits) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(digits);
  const [year = 0, month = 0, day = 0] = match?.slice(1).map(Number) ?? [];
  return isoDate(year, month, day);
}

function valueAt(fields: Fields, path: TreePath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (step === 0 && !Array.isArray(value)) return value;
    return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }, fields);
}

/** The key meant by `key`: the field of this Chinese name, or the one nearest in spelling. */
function nearestKey(key: string, shape: z.ZodObject['shape']): string | null {
  const titled = Object.entries(shape).find(([, field]) => z.globalRegistry.get(field)?.title === key);
  return titled?.[0] ?? nearestWord(key, Object.keys(shape));
}

/** What stands at a path; of a list its items, since a single value may stand for a list. */
function schemaAt(schema: z.core.$ZodType, path: TreePath): z.ZodType | undefined {
  const bare = unwrapped(schema);
  const [step, ...rest] = path;
  if (bare instanceof z.ZodArray) return schemaAt(bare.element, typeof step === 'number' ? rest : path);
  if (step === undefined) return bare;
  const field: z.core.$ZodType | undefined =
    bare instanceof z.ZodObject ? bare.shape[String(step)] : undefined;
  return field && schemaAt(field, rest);
}

function unwrapped(schema: z.core.$ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodExactOptional) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodPipe)
    return unwrapped(schema.out instanceof z.ZodTransform ? schema.in : schema.out);
  return schema instanceof z.ZodType ? schema : undefined;
}
