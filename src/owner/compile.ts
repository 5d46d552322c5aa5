/**
 * The owner's code, compiled in memory: the site's components with the owner's in the place of some, and pages that are
 * programs. The only importer of esbuild, which is loaded when there is such code.
 */
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuildFailure, Message, OnResolveResult, Plugin } from 'esbuild';
import { malformedCode } from '../problems/owner.ts';
import type { Problem, Staged } from '../types.ts';

/** Whose code is compiled, and what it stands on. Folders are absolute. */
export interface Workshop {
  /** The archive. */
  readonly folder: string;
  /** The folder with the program's own `templates` and `src`, compiled or not. */
  readonly program: string;
  /** The owner's file for each component by its name, `parts/footer`: paths below the archive. */
  readonly components: ReadonlyMap<string, string>;
}

/** A program in one piece, and the way from its lines back to those of its sources. */
export interface Compiled {
  readonly code: string;
  /** A source map, revision 3; its sources are relative to the archive. */
  readonly map: string;
  /** Files of the archive that are in it. */
  readonly inputs: readonly string[];
}

const COMMON = {
  bundle: true,
  write: false,
  metafile: true,
  logLevel: 'silent',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  tsconfigRaw: {},
} as const;

/** The site's pages with the owner's components; null with every fault of the code. */
export function compileSite(workshop: Workshop, names: ExportNames): Promise<Staged<Compiled | null>> {
  const entry = sourceOf(join(workshop.program, 'templates/page')) ?? '';
  return compile(workshop, entry, names);
}

/** A page that is a program: a path below the archive. */
export function compilePage(
  workshop: Workshop,
  page: string,
  names: ExportNames,
): Promise<Staged<Compiled | null>> {
  return compile(workshop, join(workshop.folder, page), names);
}

/** What the module of each component is put together from: the owner's exports, then those left of the original. */
export type ExportNames = ReadonlyMap<
  string,
  { readonly own: readonly string[]; readonly original: readonly string[] }
>;

async function compile(
  workshop: Workshop,
  entry: string,
  names: ExportNames,
): Promise<Staged<Compiled | null>> {
  const { build } = await import('esbuild');
  const { folder } = workshop;
  try {
    const { outputFiles, metafile } = await build({
      ...COMMON,
      absWorkingDir: folder,
      entryPoints: ['jianbao:entry'],
      format: 'cjs',
      sourcemap: 'external',
      outfile: join(folder, 'out.js'),
      plugins: [aliases(workshop, entry, names)],
    });
    const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
    return {
      value: { code: text('.js'), map: text('.map'), inputs: Object.keys(metafile.inputs) },
      problems: [],
    };
  } catch (fault) {
    return { value: null, problems: problemsOf(fault, workshop, entry) };
  }
}

/** Names exported by files, absolute; faults in them are problems. */
export async function exportsOf(
  files: readonly string[],
  workshop: Workshop,
): Promise<Staged<ReadonlyMap<string, readonly string[]>>> {
  const { build } = await import('esbuild');
  const found = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  for (const file of files) {
    try {
      const options = { ...COMMON, bundle: false, absWorkingDir: workshop.folder, format: 'esm' } as const;
      const { metafile } = await build({
        ...options,
        entryPoints: [file],
        outfile: join(workshop.folder, 'out.js'),
      });
      found.set(file, Object.values(metafile.outputs)[0]?.exports ?? []);
    } catch (fault) {
      problems.push(...problemsOf(fault, workshop, file));
    }
  }
  return { value: found, problems };
}

function problemsOf(fault: unknown, { folder }: Workshop, entry: string): readonly Problem[] {
  if (!isFailure(fault)) throw fault;
  return fault.errors.map(({ text, location }: Message) => {
    const file = location?.file ?? relative(folder, entry).split(sep).join('/');
    const place = location ? { file, line: location.line, column: location.column + 1 } : { file };
    return malformedCode(place, `${text}.`);
  });
}

function isFailure(fault: unknown): fault is BuildFailure {
  return fault instanceof Error && 'errors' in fault && Array.isArray(fault.errors);
}

const ENDINGS = ['.tsx', '.ts', '.jsx', '.js'] as const;

/** The file of a module named without its ending, or with that of another form of it; null where there is none. */
export function sourceOf(path: string): string | null {
  const stem = path.replace(/\.(?:tsx?|jsx?)$/, '');
  return ENDINGS.map(ending => stem + ending).find(file => existsSync(file)) ?? null;
}

/** Preact and the words are those of the program that runs: one instance of each. */
const SHARED = /^preact(?:\/|$)/;
/** Beside the owner's components, the site's own are of Preact's nodes too: they may be given hooks and contexts. */
const LAID_OUT = /^#markup\/jsx-runtime$/;
const OWN = 'jianbao-component';

function aliases({ folder, program, components }: Workshop, entry: string, names: ExportNames): Plugin {
  const ours = join(program, 'templates');
  const theirs = join(folder, 'templates');
  const stemIn = (root: string, path: string) =>
    path.startsWith(root + sep)
      ? relative(root, path)
          .split(sep)
          .join('/')
          .replace(/\.(?:tsx?|jsx?)$/, '')
      : null;
  /** A module of the program, or the owner's in its place. */
  const placed = (file: string): OnResolveResult => {
    const stem = stemIn(ours, file) ?? stemIn(theirs, file);
    if (stem === 'i18n/index' && stemIn(ours, file) !== null)
      return { path: 'jianbao:words', external: true };
    return stem !== null && components.has(stem) ? { path: stem, namespace: OWN } : { path: file };
  };
  return {
    name: 'jianbao',
    setup(build) {
      build.onResolve({ filter: /^jianbao:entry$/ }, () => placed(entry));
      build.onResolve({ filter: SHARED }, ({ path }) => ({ path, external: true }));
      build.onResolve({ filter: LAID_OUT }, () => ({ path: 'preact/jsx-runtime', external: true }));
      build.onResolve({ filter: /^jianbao\/templates\// }, ({ path, importer }) => {
        const file = sourceOf(join(ours, path.slice('jianbao/templates/'.length)));
        if (file === null) return { errors: [{ text: `There is no ${path}` }] };
        // A component that wraps another, or itself, means the original; a page means what the site shows.
        const wraps = stemIn(theirs, importer)?.startsWith('pages/') !== true;
        return wraps && stemIn(ours, file) !== 'i18n/index' ? { path: file } : placed(file);
      });
      build.onResolve({ filter: /^jianbao:own\// }, ({ path }) => ({
        path: join(folder, components.get(path.slice('jianbao:own/'.length)) ?? ''),
      }));
      build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const file = sourceOf(join(resolveDir, path));
        if (file !== null) return placed(file);
        // A component copied from the program imports its neighbours there.
        const below = relative(folder, join(resolveDir, path));
        const original = below.startsWith('..') ? null : sourceOf(join(program, below));
        return original === null ? null : placed(original);
      });
      build.onLoad({ filter: /.*/, namespace: OWN }, ({ path }) => ({
        contents: moduleOf(path, names),
        resolveDir: folder,
      }));
    },
  };
}

function moduleOf(stem: string, names: ExportNames): string {
  const { own = [], original = [] } = names.get(stem) ?? {};
  const [only] = original;
  const byDefault = own.includes('default') && original.length === 1 && !own.includes(only ?? '');
  const from = (listed: readonly string[], module: string) =>
    listed.length === 0 ? '' : `export { ${listed.join(', ')} } from ${JSON.stringify(module)};\n`;
  if (byDefault) return from([`default as ${only}`], `jianbao:own/${stem}`);
  const taken = original.filter(name => own.includes(name));
  const left = original.filter(name => !own.includes(name));
  return from(taken, `jianbao:own/${stem}`) + from(left, `jianbao/templates/${stem}`);
}
