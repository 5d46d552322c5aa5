/**
 * Compiles the program, the scripts of the site and what they are published with, where a source has changed since:
 * node src/prepare.mjs
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execPath, exit, version } from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PREPARED = join(ROOT, '.lib/prepared');
const ROOMS = ['src', 'templates', 'bench'];
const FILES = ['tsconfig.json', 'package.json', 'package-lock.json'];

/** Of every source: its size and time. */
function stamp() {
  const hash = createHash('sha256').update(version);
  const below = ROOMS.flatMap(room =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map(path => join(room, path)),
  );
  for (const path of [...below.sort(), ...FILES]) {
    const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
    if (stat?.isFile()) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function compile() {
  const packaged = createRequire(import.meta.url).resolve('typescript/package.json');
  const compiler = join(dirname(packaged), 'bin/tsc');
  const { status } = spawnSync(execPath, [compiler, '-p', ROOT], { stdio: 'inherit' });
  if (status !== 0) exit(status ?? 1);
}

const now = stamp();
if (!existsSync(PREPARED) || readFileSync(PREPARED, 'utf8') !== now) {
  compile();
  await import('./search/browser/bundle.mjs');
  await import('./bundle.mjs');
  mkdirSync(dirname(PREPARED), { recursive: true });
  writeFileSync(PREPARED, now);
}
