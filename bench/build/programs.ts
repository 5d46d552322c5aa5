/** The programs that are compared: how each gets the corpus, and how it is run. */
import { appendFileSync, cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cwd, execPath } from 'node:process';
import { articleOf, type Format, writeArchive, writeArticle } from './corpus.ts';
import { type Taken, timed, versionOf } from './timed.ts';

/** A program with a folder of its own. */
export interface Program {
  readonly name: string;
  /** Null where it is not installed. */
  readonly version: string | null;
  /** Makes its folder with so many articles; its site is not there yet. */
  prepare(folder: string, total: number): void;
  /** Makes the site, or what is new of it. */
  build(folder: string): Taken;
  /** Adds an article to the folder. */
  add(folder: string, total: number): void;
}

/** What `jianbao` runs. */
const PROGRAM = join(import.meta.dirname, '../../bundle/program/bin.js');
const COMPARE = join(cwd(), 'bench/compare');
const ELEVENTY = join(cwd(), 'node_modules/@11ty/eleventy');

function written(format: Format, total: number, folder: string): void {
  for (let number = 0; number < total; number += 1) writeArticle(folder, format, articleOf(number, total));
}

export const jianbao: Program = {
  name: 'jianbao',
  version: `Node.js ${process.version}`,
  prepare: (folder, total) => writeArchive(cwd(), folder, total),
  build: folder => timed(execPath, [PROGRAM, 'build'], folder),
  add: (folder, total) => writeArticle(folder, 'jianbao', articleOf(total, total)),
};

export const hugo: Program = {
  name: 'Hugo',
  version: versionOf('hugo', ['version']),
  prepare: (folder, total) => {
    cpSync(join(COMPARE, 'hugo'), folder, { recursive: true });
    written('hugo', total, folder);
  },
  build: folder => timed('hugo', [], folder),
  add: (folder, total) => writeArticle(folder, 'hugo', articleOf(total, total)),
};

export const eleventy: Program = {
  name: 'Eleventy',
  version: createRequire(import.meta.url)(join(ELEVENTY, 'package.json')).version,
  prepare: (folder, total) => {
    cpSync(join(COMPARE, 'eleventy'), folder, { recursive: true });
    mkdirSync(join(folder, 'node_modules/@11ty'), { recursive: true });
    symlinkSync(ELEVENTY, join(folder, 'node_modules/@11ty/eleventy'));
    appendFileSync(join(folder, '.gitignore'), 'node_modules\n');
    written('eleventy', total, folder);
  },
  build: folder => timed(execPath, [join(ELEVENTY, 'cmd.cjs')], folder),
  add: (folder, total) => writeArticle(folder, 'eleventy', articleOf(total, total)),
};

/** Its folder with the corpus in it, and no site of an earlier run. */
export function prepared(program: Program, root: string, total: number): string {
  const folder = join(root, `${program.name}-${total}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  program.prepare(folder, total);
  return folder;
}
