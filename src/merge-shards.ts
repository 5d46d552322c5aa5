/** `jianbao merge`: the shards of a site, joined and published. */
import { join } from 'node:path';
import { misplaced } from './build/misplaced.ts';
import { openOutput, outputOf } from './build/output.ts';
import { meter } from './digest.ts';
import type { SitePath } from './ids.ts';
import { manifestIn, readRecord } from './io/build-record.ts';
import { writeChanges } from './io/changes.ts';
import { machineDisk } from './io/disk.ts';
import { type Published, publish } from './io/publish.ts';
import type { Site } from './io/site.ts';
import { type Joined, type JoinedFile, joinShards } from './merge-shards/belong.ts';
import { readShards } from './merge-shards/read.ts';
import { selectWork } from './plan/select.ts';
import type { BuildRecord, OutputFile, PageSpec, Pieces, Problem, Staged } from './types.ts';

/** A shard's folder, absolute, and what messages call it. */
export interface ShardFolder {
  readonly folder: string;
  readonly name: string;
}

/** What merging did. */
export interface MergeReport {
  readonly shards: number;
  /** Files of the site. */
  readonly pages: { readonly written: number; readonly unchanged: number; readonly removed: number };
  /** False where there were errors: then the site is as it was. */
  readonly published: boolean;
  readonly out: string;
  readonly problems: readonly Problem[];
}

/**
 * Publishes the site that these shards are together to `out` (absolute; `dist` below `root` where it is not given), as a
 * build would. Shards that are damaged, missing, or not of one site are errors, all told at once, and nothing is published.
 */
export async function mergeShards(
  root: string,
  folders: readonly ShardFolder[],
  out?: string,
): Promise<MergeReport> {
  const output = outputOf(root, out);
  const shards = readShards(folders);
  const joined =
    shards.value === null ? { value: null, problems: [] } : joinShards(shards.value, output.name);
  const problems = [...shards.problems, ...joined.problems];
  const report = reportOf(folders.length, output.name);
  if (joined.value === null || problems.length > 0) return report(null, problems);
  const opened = openOutput(root, output);
  const site = opened.value;
  if (site === null) return report(null, opened.problems);
  try {
    const published = await publishJoined(site, joined.value);
    return report(published.value, [...opened.problems, ...published.problems]);
  } finally {
    site.close();
  }
}

function reportOf(shards: number, out: string) {
  return (published: Published | null, problems: readonly Problem[]): MergeReport => {
    const pages = {
      written: published?.written.length ?? 0,
      unchanged: published?.unchanged ?? 0,
      removed: published?.removed.length ?? 0,
    };
    return { shards, pages, published: published !== null, out, problems };
  };
}

async function publishJoined(site: Site, joined: Joined): Promise<Staged<Published | null>> {
  const refused = misplaced(site, undefined);
  if (refused.length > 0) return { value: null, problems: refused };
  const record = readRecord(site, joined.told.generator);
  const specs: PageSpec[] = [...joined.files].map(([path, { built }]) => ({
    ...{ kind: 'merged', path, links: [] },
    fingerprint: built.fingerprint,
  }));
  const work = selectWork({ specs }, record.value);
  const files = filesOf(work.render, joined);
  const job = { ...joined.told, ...inputsOf(joined), work, record: record.value, files };
  const published = await publish(site, job);
  const listed = published.value ? writeChanges(site.folder, published.value) : [];
  return { value: published.value, problems: [...record.problems, ...published.problems, ...listed] };
}

/** What the files of all shards depended on: each has it on record. */
function inputsOf({ files }: Joined): Pick<BuildRecord, 'inputs'> {
  const [first] = files.values();
  const inputs = first && manifestIn({ folder: first.folder, disk: machineDisk })?.inputs;
  return inputs === undefined ? {} : { inputs };
}

function* filesOf(specs: readonly PageSpec[], { files }: Joined): Generator<OutputFile> {
  for (const { path } of specs) {
    const file = files.get(path);
    if (file === undefined) throw new Error(`No shard has ${path}.`);
    yield fileAt(path, file.folder, file.built);
  }
}

/** What came in pieces when it was rendered comes in pieces again: then it is measured again too. */
function fileAt(path: SitePath, folder: string, { hash, measure }: JoinedFile['built']): OutputFile {
  const bytes = machineDisk.read(join(folder, path));
  return measure === undefined
    ? { path, contents: bytes, hash }
    : { path, contents: inPieces(bytes), hash: null };
}

/** In bytes. */
const PIECE = 1 << 20;

async function* inPieces(bytes: Uint8Array): Pieces {
  const measured = meter();
  const text = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = text.decode(bytes.subarray(at, at + PIECE), { stream: true });
    measured.add(piece);
    yield piece;
  }
  return measured.end();
}
