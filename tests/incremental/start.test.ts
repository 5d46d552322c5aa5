import { readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { compile, PROGRAM } from '../cli/program.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const STATIC = /^(?:import|export)\s(?!type\b)[^'";]*?from\s*'([^']+)'|^import\s*'([^']+)'/gm;

/** The packages that are loaded with a module, before anything of it runs: what it imports on demand is not. */
function packagesOf(entry: string): readonly string[] {
  const modules = new Set([entry]);
  const packages = new Set<string>();
  for (const module of modules) {
    if (!/\.tsx?$/.test(module)) continue;
    for (const [, from, bare] of readFileSync(join(ROOT, module), 'utf8').matchAll(STATIC)) {
      const name = from ?? bare ?? '';
      if (name.startsWith('.')) modules.add(normalize(join(dirname(module), name)));
      else if (!name.startsWith('node:')) packages.add(name);
    }
  }
  return [...packages].sort();
}

test('telling the version loads the command line and nothing else', () => {
  expect(packagesOf('src/bin.ts')).toEqual(['commander']);
});

test('seeing that there is nothing to build loads no library', () => {
  expect(packagesOf('src/rebuild.ts')).toEqual([]);
});

test('a build that has nothing to render loads no renderer, no Markdown and no reader of originals', () => {
  const heavy = /eleventy|unified|remark|mammoth|pdfjs|htmlparser2|esbuild|citation/;
  expect(packagesOf('src/build.ts').filter(name => heavy.test(name))).toEqual([]);
});

test('what runs is made of the modules as they are compiled, in one piece that no change of the program passes by', () => {
  compile();
  const folder = dirname(PROGRAM);
  const told: object = JSON.parse(readFileSync(join(folder, 'modules.json'), 'utf8'));
  expect(Object.keys(told)).toEqual(
    expect.arrayContaining(['src/build', 'src/plan/index', 'templates/page']),
  );
  const made = statSync(PROGRAM).mtimeMs;
  compile();
  expect(statSync(PROGRAM).mtimeMs).toBe(made);
});
