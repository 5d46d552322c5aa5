/** Pagefind over the same articles: its own program on a page for each. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { articleOf } from './articles.ts';

export interface PagefindTaken {
  /** Seconds of CPU and of the clock; MB; bytes. */
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
  readonly bytes: number;
}

/** Indexes so many articles with Pagefind. */
export async function runPagefind(total: number): Promise<PagefindTaken> {
  const site = mkdtempSync(join(tmpdir(), 'jianbao-pagefind-'));
  try {
    for (let number = 0; number < total; number += 1) {
      const { id, title, text } = articleOf(number, total);
      mkdirSync(join(site, id), { recursive: true });
      const body = text
        .split('\n')
        .map(paragraph => `<p>${paragraph}</p>`)
        .join('');
      writeFileSync(
        join(site, id, 'index.html'),
        `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>${body}</main></body></html>`,
      );
    }
    const began = performance.now();
    const taken = await watched(['--site', site, '--output-path', join(site, 'pagefind')]);
    const wall = (performance.now() - began) / 1000;
    return { ...taken, wall, bytes: sizeOf(join(site, 'pagefind')) };
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

const PROGRAM = `@pagefind/${process.platform}-${process.arch}/package.json`;

/** True where Pagefind is installed (`npm i --no-save pagefind`): not every registry has its program for every machine. */
export function hasPagefind(): boolean {
  try {
    createRequire(import.meta.url).resolve(PROGRAM);
    return true;
  } catch {
    return false;
  }
}

/** Where the program is, when it is installed. */
export function pagefindOver(): string {
  const folder = dirname(createRequire(import.meta.url).resolve(PROGRAM));
  const names = readdirSync(join(folder, 'bin'));
  return join(folder, 'bin', names.find(name => name.includes('extended')) ?? names[0] ?? '');
}

const TICKS = 100;

/** Runs the program and looks at what the system counts of it (Linux). */
function watched(args: readonly string[]): Promise<Pick<PagefindTaken, 'cpu' | 'memory'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(pagefindOver(), args, { stdio: 'ignore' });
    let [cpu, memory] = [0, 0];
    const timer = setInterval(() => {
      try {
        const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
        cpu = (Number(stat[11]) + Number(stat[12])) / TICKS || cpu;
        const high = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
        memory = Math.max(memory, Number(high?.[1] ?? 0) / 1024);
      } catch {
        // It has ended.
      }
    }, 50);
    child.on('error', reject);
    child.on('close', code => {
      clearInterval(timer);
      if (code === 0) resolve({ cpu, memory });
      else reject(new Error(`pagefind ended with ${code}`));
    });
  });
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => statSync(join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}
