/** The archive's own words, `templates/i18n/zh-TW.yaml`: those of a language that comes with the program, changed, or of another. */

import { formsOf, type WordForm } from '../../templates/i18n/forms.ts';
import { BUILT_IN } from '../../templates/i18n/index.ts';
import { placeholdersFor, placeholdersIn } from '../../templates/i18n/placeholders.ts';
import { nearestWord } from '../content/spelling.ts';
import { readYaml, type YamlTree } from '../content/yaml-tree.ts';
import type { Fields, TreePath } from '../content/yaml-values.ts';
import { malformedWord, unknownBase, unknownPlaceholder, unknownWord } from '../problems/owner.ts';
import type { ContentFile, Problem, Staged, Wording } from '../types.ts';

/** Where the words of a language stand in an archive. */
export function wordsFile(language: string): string {
  return `templates/i18n/${language}.yaml`;
}

type Change = Wording['changes'][string];

/** The changes that a file of words makes. Keys may stand in maps or with dots between them. */
export function parseWords(file: ContentFile, language: string): Staged<Wording | null> {
  const { value: tree, problems } = readYaml(file.text, file.path);
  if (tree === null) return { value: null, problems };
  const { base: named, ...fields } = tree.fields;
  const base = baseOf(named ?? (language.startsWith('zh') ? 'zh-CN' : 'en'));
  if (base === null) {
    return { value: null, problems: [...problems, unknownBase(tree.place(['base']), String(named))] };
  }
  const reading: Reading = { forms: formsOf(BUILT_IN[base]), tree, changes: {}, problems: [] };
  readInto(reading, fields, { path: [], way: '' });
  return { value: { base, changes: reading.changes }, problems: [...problems, ...reading.problems] };
}

function baseOf(named: unknown): Wording['base'] | null {
  return named === 'zh-CN' || named === 'en' ? named : null;
}

interface Reading {
  readonly forms: ReadonlyMap<string, WordForm>;
  readonly tree: YamlTree;
  readonly changes: Record<string, Change>;
  readonly problems: Problem[];
}

interface At {
  readonly path: TreePath;
  readonly way: string;
}

function readInto(reading: Reading, fields: Fields | readonly unknown[], above: At): void {
  for (const [key, value] of Object.entries(fields)) {
    const way = above.way === '' ? key : `${above.way}.${key}`;
    const at = { path: [...above.path, Array.isArray(fields) ? Number(key) : key], way };
    const form = reading.forms.get(way);
    if (form !== undefined) readChange(reading, at, { form, value });
    else if (hasBelow(reading, at, value)) readInto(reading, value, at);
    else reading.problems.push(unknownWord(reading.tree.keyPlace(at.path), way, nearestWay(reading, way)));
  }
}

function hasBelow({ forms }: Reading, { way }: At, value: unknown): value is Fields {
  return isMap(value) && [...forms.keys()].some(known => known.startsWith(`${way}.`));
}

/** The words of the nearest spelling; where the map around them is right, among those of that map first. */
function nearestWay({ forms }: Reading, way: string): string | null {
  const around = way.slice(0, way.lastIndexOf('.') + 1);
  const near = [...forms.keys()].filter(known => known.startsWith(around));
  return nearestWord(way, near) ?? nearestWord(way, forms.keys());
}

function readChange(
  { tree, changes, problems }: Reading,
  { path, way }: At,
  { form, value }: { readonly form: WordForm; readonly value: unknown },
): void {
  const change = changeOf(way, form, value);
  if (change === null) {
    problems.push(malformedWord(tree.place(path), way, EXPECTED_FORM[form.many ? 'texts' : form.kind]));
    return;
  }
  const known = placeholdersFor(way, form.parameters);
  const texts = typeof change === 'string' ? [change] : Object.values(change);
  const unknown = texts.flatMap(placeholdersIn).filter(found => !known.includes(found));
  problems.push(...unknown.map(found => unknownPlaceholder(tree.place(path), { key: way, found, known })));
  changes[way] = change;
}

const MONTHS = 12;

/** Null where the value has another form than these words. */
function changeOf(way: string, form: WordForm, value: unknown): Change | null {
  if (way === 'dates.monthOfYear' && isTexts(value) && value.length === MONTHS) return value;
  if (form.many) return isTexts(value) ? value : typeof value === 'string' ? [value] : null;
  if (typeof value === 'string') return value;
  return form.kind === 'said' && isForms(value) ? value : null;
}

const EXPECTED_FORM = {
  text: 'a text',
  texts: 'a list of texts',
  said: 'a text, or one for each plural form (one, other)',
} as const;

const PLURALS: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function isForms(value: unknown): value is Readonly<Record<string, string>> {
  if (!isMap(value)) return false;
  const forms = Object.entries(value);
  return 'other' in value && forms.every(([name, text]) => PLURALS.has(name) && typeof text === 'string');
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(text => typeof text === 'string');
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
