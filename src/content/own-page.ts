/** A page of the owner's in a template language: front matter and template. */
import { badNavigation, untitledPage } from '../problems/owner.ts';
import type { ContentFile, Problem, Staged } from '../types.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readYaml } from './yaml-tree.ts';
import type { Fields } from './yaml-values.ts';

/** What a page says of itself. */
export interface OwnPageFields {
  readonly title: string;
  readonly description: string;
  /** Its place in the navigation, from 1. */
  readonly nav: number | null;
  readonly permalink: { readonly value: string; readonly line: number | undefined } | null;
  /** All fields, as written. */
  readonly fields: Fields;
}

export interface OwnPageText extends OwnPageFields {
  /** The template, preceded by as many line ends as the front matter has: its lines count as the file's do. */
  readonly text: string;
}

/** Null where the page has no title, or front matter that can't be read. */
export function parseOwnPage(file: ContentFile): Staged<OwnPageText | null> {
  const split = splitFrontMatter(file);
  if (split.value === null) return { value: null, problems: split.problems };
  const { yaml, body } = split.value;
  const { value: tree, problems } = readYaml(yaml, file.path);
  if (tree === null) return { value: null, problems };
  const line = (key: string) => tree.place([key]).line;
  const checked = checkOwnPage(tree.fields, { file: file.path, line });
  const faults = [...problems, ...checked.problems];
  if (checked.value === null) return { value: null, problems: faults };
  const before = file.text.length - body.length;
  const lines = file.text.slice(0, before).split('\n').length - 1;
  return { value: { ...checked.value, text: '\n'.repeat(lines) + body }, problems: faults };
}

/** The fields that the site itself uses. `line` tells where a field stands. */
export function checkOwnPage(
  fields: Fields,
  { file, line }: { readonly file: string; readonly line: (key: string) => number | undefined },
): Staged<OwnPageFields | null> {
  const place = (key: string) => {
    const at = line(key);
    return at === undefined ? { file } : { file, line: at };
  };
  const { title, description, nav, permalink } = fields;
  const problems: Problem[] = [];
  const number = Number(nav);
  if (nav !== undefined && !(Number.isInteger(number) && number >= 1)) {
    problems.push(badNavigation(place('nav'), String(nav)));
  }
  if (typeof title !== 'string' || title === '') {
    return { value: null, problems: [...problems, untitledPage({ file, line: 1 })] };
  }
  const value: OwnPageFields = {
    title,
    description: typeof description === 'string' ? description : '',
    nav: nav === undefined || problems.length > 0 ? null : number,
    permalink: permalink === undefined ? null : { value: String(permalink), line: line('permalink') },
    fields,
  };
  return { value, problems };
}
