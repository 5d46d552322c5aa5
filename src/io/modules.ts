/** The program's own modules: what each imports, and what their code comes to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from '../digest.ts';
import type { Digest } from '../ids.ts';

/** The folder with the program's `src` and `templates`, compiled or not, without a slash at its end. */
export const PROGRAM: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A module of the program: its name is its path without the ending, `templates/parts/card`. */
interface Module {
  readonly digest: Digest;
  readonly imports: readonly string[];
}

const ENDINGS = ['.js', '.ts', '.tsx', '.json'];
/** Without types, which leave no code behind. */
const IMPORT =
  /^(?:import|export)\s(?!type\b)[^'";]*?from\s*['"](\.[^'"]+)['"]|^import\s*['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/gm;

/** Beside the bundled program: the modules that it was made from. Not there where it runs as it was compiled. */
export const MANIFEST = 'modules.json';

const HERE = dirname(fileURLToPath(import.meta.url));

/** True where the modules run from one piece. */
export const isBundled: boolean = existsSync(join(HERE, MANIFEST));

/** Where the code stands that runs: its files are all that a change of the program changes. */
export const RUNNING: readonly string[] = isBundled
  ? [HERE]
  : [join(PROGRAM, 'src'), join(PROGRAM, 'templates')];

const known = new Map<string, Module>(isBundled ? Object.entries(manifest()) : []);

function manifest(): Readonly<Record<string, Module>> {
  return JSON.parse(readFileSync(join(HERE, MANIFEST), 'utf8'));
}

/** Every module of the program by its name. */
export function allModules(): Readonly<Record<string, Module>> {
  const names = ['src', 'templates'].flatMap(modulesBelow);
  return Object.fromEntries(names.map(name => [name, moduleNamed(name)]));
}

/** The names of the modules below a folder of the program, in order. */
export function modulesBelow(folder: string): readonly string[] {
  if (isBundled) return [...known.keys()].filter(name => name.startsWith(`${folder}/`)).sort();
  const paths = readdirSync(join(PROGRAM, folder), { recursive: true, encoding: 'utf8' });
  const names = paths
    .map(path => join(folder, path).replaceAll('\\', '/'))
    .filter(path => IS_MODULE.test(path) && !path.startsWith('templates/assets/'));
  return [...new Set(names.map(path => path.replace(/\.[jt]sx?$/, '')))].sort();
}

const IS_MODULE = /(?<!\.d)\.(?:[jt]sx?|json)$/;

function moduleNamed(name: string): Module {
  const found = known.get(name) ?? readModule(name);
  known.set(name, found);
  return found;
}

function readModule(name: string): Module {
  const path = fileOf(name);
  if (path === null) return { digest: digest(name), imports: [] };
  const text = readFileSync(path, 'utf8');
  const found = path.endsWith('.json') ? [] : text.matchAll(IMPORT);
  const imports = [...found].map(([, from, bare, late]) => {
    const target = relative(PROGRAM, join(dirname(path), from ?? bare ?? late ?? ''));
    return target.replaceAll('\\', '/').replace(/\.[jt]sx?$/, '');
  });
  return { digest: digest(text), imports: [...new Set(imports)] };
}

function fileOf(name: string): string | null {
  const path = join(PROGRAM, name);
  if (name.endsWith('.json')) return existsSync(path) ? path : null;
  const ending = ENDINGS.find(each => existsSync(path + each));
  return ending === undefined ? null : path + ending;
}

/** The modules that these lead to, themselves among them, in order of name. `closed` says which import is not followed. */
export function modulesFrom(
  names: readonly string[],
  closed: (from: string, to: string) => boolean = () => false,
): readonly string[] {
  const found = new Set(names);
  for (const name of found) {
    for (const target of moduleNamed(name).imports) if (!closed(name, target)) found.add(target);
  }
  return [...found].sort();
}

/** What the code of these modules comes to. */
export function codeOf(names: readonly string[]): Digest {
  return digest(names.map(name => `${name} ${moduleNamed(name).digest}\n`).join(''));
}
