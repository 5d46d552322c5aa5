import { existsSync } from 'node:fs';
import { digest, meter } from '../../src/digest.ts';
import { type Digest, sitePath } from '../../src/ids.ts';
import { readRecord } from '../../src/io/build-record.ts';
import type { Disk } from '../../src/io/disk.ts';
import { publish } from '../../src/io/publish.ts';
import { openSite } from '../../src/io/site.ts';
import { everyFile } from '../../src/plan/recorded.ts';
import type { OutputFile, Pieces } from '../../src/types.ts';
import { filesIn, quickDisk } from './disks.ts';

/** A site: each path with the paths that its page links to. */
export type Pages = Readonly<Record<string, readonly string[]>>;

export const OLD: Pages = {
  'index.html': ['2024/index.html', 'feed.xml', 'style.css'],
  '2024/index.html': ['2024/02/29/a/index.html', '2024/02/29/gone/index.html'],
  '2024/02/29/a/index.html': ['2024/index.html'],
  '2024/02/29/gone/index.html': ['2024/index.html'],
  'feed.xml': ['2024/02/29/a/index.html'],
  'style.css': [],
};
/** Two articles more, one less, a list that is new, a stylesheet of another name. */
export const NEW: Pages = {
  'index.html': ['2024/index.html', 'feed.xml', 'topics/x/index.html', 'style.2.css'],
  '2024/index.html': ['2024/02/29/a/index.html', '2024/03/01/b/index.html', '2024/03/01/c/index.html'],
  '2024/02/29/a/index.html': ['2024/index.html', '2024/03/01/b/index.html'],
  '2024/03/01/b/index.html': ['2024/index.html', '2024/03/01/c/index.html', 'topics/x/index.html'],
  '2024/03/01/c/index.html': ['2024/index.html', '2024/03/01/b/index.html'],
  'topics/x/index.html': ['2024/03/01/b/index.html'],
  'feed.xml': ['2024/03/01/c/index.html'],
  'style.2.css': [],
};

/** A page as text, whose last line shows that it is whole. */
export function render(
  path: string,
  links: readonly string[],
): OutputFile & { hash: Digest; contents: string } {
  const contents = [path, ...links, 'end'].join('\n');
  return { path: sitePath(path), contents, hash: digest(contents) };
}

/** As it comes from the renderer: a feed in pieces, all else whole. */
export function coming(file: ReturnType<typeof render>): OutputFile {
  if (!file.path.endsWith('.xml')) return file;
  return { path: file.path, contents: inPieces(file.contents), hash: null };
}

async function* inPieces(text: string): Pieces {
  const measured = meter();
  for (const piece of text.match(/.{1,9}/gs) ?? []) {
    measured.add(piece);
    yield piece;
  }
  return measured.end();
}

function linksOf(page: string): string[] {
  return page.split('\n').slice(1, -1);
}

export async function build(out: string, pages: Pages, disk: Disk = quickDisk) {
  const opened = openSite(out, 'dist', { disk });
  if (opened.value === null) return { value: null, problems: opened.problems };
  const site = opened.value;
  const read = readRecord(site, '1');
  const files = Object.entries(pages).map(([path, links]) => render(path, links));
  const specs = files.map(({ path, hash }) => ({ kind: 'page', path, fingerprint: hash, links: [] }));
  const stale = specs.filter(spec => read.value.files.get(spec.path)?.fingerprint !== spec.fingerprint);
  const recorded = [...everyFile(read.value.files)].map(([path]) => path);
  const remove = recorded.filter(path => !(path in pages)).sort();
  const work = { render: stale, remove, kept: specs.length - stale.length };
  const rendered = files.filter(file => stale.some(spec => spec.path === file.path)).map(coming);
  const published = await publish(site, { work, record: read.value, generator: '1', files: rendered });
  site.close();
  return { value: published.value, problems: [...opened.problems, ...read.problems, ...published.problems] };
}

/** The published files without the record. */
export function siteIn(out: string): Record<string, string> {
  const files = existsSync(out) ? filesIn(out) : {};
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.jianbao/')));
}

export function textsOf(pages: Pages): Record<string, string> {
  const texts = Object.entries(pages).map(([path, links]) => [path, String(render(path, links).contents)]);
  return Object.fromEntries(texts.sort());
}

/** Paths that a reader can get to from these pages and that are absent or not whole. */
export function brokenFor(
  reader: Record<string, string>,
  from: readonly string[] = ['index.html'],
): string[] {
  const seen = new Set(from);
  for (const path of seen) for (const link of linksOf(reader[path] ?? '')) seen.add(link);
  return [...seen].filter(path => !reader[path]?.endsWith('\nend'));
}
