/** The components that an archive has of its own: which files they are, and the page they make together with the site's. */
import { join } from 'node:path';
import type { VNode } from 'preact';
import { nearestWord } from '../content/spelling.ts';
import type { Root } from '../io/paths.ts';
import { listFiles } from '../io/read.ts';
import { repeatedComponent, unknownComponent, unknownExport } from '../problems/owner.ts';
import type { Shown } from '../render/view/index.ts';
import type { Problem, Staged } from '../types.ts';
import { compileSite, type ExportNames, exportsOf, sourceOf, type Workshop } from './compile.ts';
import { type Running, run } from './run.ts';

const CODE = ['.tsx', '.ts', '.jsx', '.js'];
/** Folders of templates/ that hold no component. */
const APART = /^(?:pages|assets|i18n)\//;

/** The owner's files by the component's name that each takes the place of, and files that take none. */
export interface ComponentFiles {
  readonly components: ReadonlyMap<string, string>;
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
  /** Names of all components. */
  readonly known: readonly string[];
}

/** What is in the archive's templates/, against what the program has in its own. */
export function findComponents(root: Root, program: Root): ComponentFiles {
  const known = stems(listFiles(program, 'templates', CODE).value.filter(path => !path.endsWith('.d.ts')));
  const names = new Set(known);
  const listed = listFiles(root, 'templates', CODE);
  const components = new Map<string, string>();
  const others: string[] = [];
  const problems = [...listed.problems];
  for (const path of listed.value) {
    const [stem = ''] = stems([path]);
    const other = components.get(stem);
    if (stem === '') continue;
    if (other !== undefined) problems.push(repeatedComponent({ file: path }, other));
    else if (names.has(stem)) components.set(stem, path);
    else others.push(path);
  }
  return { components, others, problems, known };
}

function stems(paths: readonly string[]): readonly string[] {
  return paths
    .map(path => path.slice('templates/'.length))
    .filter(path => !APART.test(path))
    .map(path => path.replace(/\.(?:tsx?|jsx?)$/, ''));
}

/** The component that lays out any page, and what tells of its faults. */
export interface OwnSite {
  readonly page: (props: Shown) => VNode;
  readonly problemOf: Running['problemOf'];
  /** The compiled code: a fingerprint covers it. */
  readonly code: string;
}

/** The site with the owner's components; null where there are none, or where they are at fault. */
export async function loadComponents(
  files: ComponentFiles,
  workshop: Workshop,
  names: ExportNames,
): Promise<Staged<OwnSite | null>> {
  if (workshop.components.size === 0) return { value: null, problems: unused(files, []) };
  const compiled = await compileSite(workshop, names);
  if (compiled.value === null) return { value: null, problems: compiled.problems };
  const running = run(compiled.value, workshop.folder);
  const problems = unused(files, compiled.value.inputs);
  if ('code' in running) return { value: null, problems: [...problems, running] };
  const page = running.exports.Page as OwnSite['page'];
  return { value: { page, problemOf: running.problemOf, code: compiled.value.code }, problems };
}

function unused({ others, known }: ComponentFiles, inputs: readonly string[]): readonly Problem[] {
  const used = new Set(inputs);
  const left = others.filter(path => !used.has(path));
  return left.map(file => {
    const [stem = ''] = stems([file]);
    const nearest = nearestWord(stem, known) ?? known.find(name => name.endsWith(`/${stem}`)) ?? null;
    return unknownComponent({ file }, nearest === null ? null : `templates/${nearest}.tsx`);
  });
}

/** What each of the owner's components exports, and what the original does. */
export async function componentExports(workshop: Workshop): Promise<Staged<ExportNames>> {
  const pairs = [...workshop.components].map(([stem, path]) => ({
    stem,
    path,
    own: join(workshop.folder, path),
    original: sourceOf(join(workshop.program, 'templates', stem)) ?? '',
  }));
  const files = pairs.flatMap(({ own, original }) => [own, original]);
  const { value: found, problems } = pairs.length === 0 ? NOTHING : await exportsOf(files, workshop);
  const names = pairs.map(({ stem, path, own, original }) => ({
    stem,
    path,
    own: found.get(own) ?? null,
    original: found.get(original) ?? [],
  }));
  const unknown = names.flatMap(({ path, own, original }) => strangers(path, own, original));
  return {
    value: new Map(names.map(({ stem, own, original }) => [stem, { own: own ?? [], original }])),
    problems: [...problems, ...unknown],
  };
}

const NOTHING: Staged<ReadonlyMap<string, readonly string[]>> = { value: new Map(), problems: [] };

/** Null: the file could not be read, which was told. */
function strangers(
  file: string,
  own: readonly string[] | null,
  original: readonly string[],
): readonly Problem[] {
  if (own === null) return [];
  const known = [...original, ...(original.length === 1 ? ['default'] : [])];
  const strange = own.filter(name => !known.includes(name));
  if (own.length === 0) return [unknownExport({ file }, '', original)];
  return strange.map(name => unknownExport({ file }, name, original));
}
