/**
 * `npm run bench:search [ARTICLES …]`: indexes invented articles (by default 10,000), each archive in processes of its own,
 * beside Pagefind on the same articles (up to 10,000); compares answers with a plain scan; and counts what a first search
 * fetches.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, stdout } from 'node:process';
import type { Compared, Fetched } from './search/ask.ts';
import type { MadeIndex } from './search/make.ts';
import { hasPagefind, type PagefindTaken } from './search/pagefind.ts';

const RUN = join(import.meta.dirname, 'search/run.js');
/** Pagefind holds all articles in memory: 0.6 MB each. */
const MOST_FOR_PAGEFIND = 10_000;
const asked = argv.filter(word => /^\d+$/.test(word)).map(Number);
const sizes = asked.length > 0 ? asked : [10_000];

type Made = MadeIndex & { readonly wall: number; readonly memory: number };

function run<T>(name: string, total: number, folder: string): T {
  const options = { encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  return JSON.parse(execFileSync(execPath, [RUN, name, String(total), folder], options));
}

function line(name: string, ...figures: readonly string[]): void {
  stdout.write(`${name.padEnd(28)}${figures.map(figure => figure.padStart(18)).join('')}\n`);
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** The value that this share of them is below. */
function at(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function tellMade(total: number, made: Made, peer: PagefindTaken | null): void {
  line(`${total} articles`, 'jianbao', ...(peer ? ['pagefind', 'times'] : []));
  const row = (name: string, own: string, other: string | null, times: number): void =>
    line(name, own, ...(peer && other !== null ? [other, `${times.toFixed(1)} ×`] : []));
  const each = (made.cpu / total) * 1000;
  row('  CPU', `${made.cpu.toFixed(1)} s`, peer && `${peer.cpu.toFixed(1)} s`, (peer?.cpu ?? 0) / made.cpu);
  row(
    '  CPU an article',
    `${each.toFixed(3)} ms`,
    peer && `${((peer.cpu / total) * 1000).toFixed(2)} ms`,
    (peer?.cpu ?? 0) / made.cpu,
  );
  row(
    '  clock',
    `${made.wall.toFixed(1)} s`,
    peer && `${peer.wall.toFixed(1)} s`,
    (peer?.wall ?? 0) / made.wall,
  );
  row(
    '  memory at most',
    `${made.memory.toFixed(0)} MB`,
    peer && `${peer.memory.toFixed(0)} MB`,
    (peer?.memory ?? 0) / made.memory,
  );
  row('  size', megabytes(made.bytes), peer && megabytes(peer.bytes), (peer?.bytes ?? 0) / made.bytes);
  row(
    '  size an article',
    kilobytes(made.bytes / total),
    peer && kilobytes(peer.bytes / total),
    (peer?.bytes ?? 0) / made.bytes,
  );
  row(
    '  one article added',
    `${made.newest.toFixed(2)} s`,
    peer && `${peer.cpu.toFixed(1)} s`,
    (peer?.cpu ?? 0) / made.newest,
  );
  line('  files, segments', String(made.files), String(made.segments));
}

function tellCompared(compared: readonly Compared[]): void {
  line('  against a plain scan', 'queries', 'found', 'missed', 'wrong', 'ms a query');
  for (const { kind, queries, right, missed, wrong, time } of compared)
    line(`  ${kind}`, ...[queries, right, missed, wrong].map(String), time.toFixed(2));
}

function tellFirst({ requests, bytes, articles, addresses }: Fetched): void {
  line('  a first search', 'median', '95 %', 'most');
  const row = (name: string, values: readonly number[], told: (value: number) => string): void =>
    line(name, ...[0.5, 0.95, 1].map(share => told(at(share, values))));
  row('  requests', requests, String);
  row('  for addresses', addresses, String);
  row('  bytes of both', bytes, kilobytes);
  row('  articles read', articles, String);
}

const beside = hasPagefind();
if (!beside)
  process.stdout.write('Not beside Pagefind: it is not installed (npm i --no-save pagefind@1.6.0).\n');
for (const total of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-search-'));
  try {
    const made = run<Made>('make', total, folder);
    const peer = beside && total <= MOST_FOR_PAGEFIND ? run<PagefindTaken>('pagefind', total, folder) : null;
    tellMade(total, made, peer);
    tellFirst(run<Fetched>('first', total, folder));
    tellCompared(run<{ compared: readonly Compared[] }>('compare', total, folder).compared);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
