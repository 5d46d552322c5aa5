/** The files of a plan, made by this thread and a crew of others: the same files as one thread makes. */
import { join } from 'node:path';
import { machineDisk } from '../../io/disk.ts';
import type { SiteSpec } from '../../plan/specs.ts';
import { type RenderContext, renderPages } from '../../render/index.ts';
import type { BuildRecord, OutputFile } from '../../types.ts';
import type { Crew } from './crew.ts';
import type { Batch, SharedFileSpec } from './messages.ts';
import { isShared, packJob, packSite } from './pack.ts';
import { type RowFiles, rowKeeper, rowsIn } from './row-files.ts';

/** A crew, and what it works on. */
export interface Shop {
  readonly crew: Crew;
  /** Of the archive and of the folder where files are staged, absolute. */
  readonly root: string;
  readonly stage: string;
  /** A folder beside it for what is needed until all is made; it need not be there. */
  readonly aside: string;
  readonly record: BuildRecord;
}

/** Articles of a job. */
const JOB = 125;
/** Files after which messages of workers are looked at: they wait while this thread works. */
const BREATH = 50;

/**
 * Articles and segments of the search index go to whoever is free, all else is made here: the years' files last, of rows that were
 * made with their articles. What workers made is staged already, and comes without contents. The crew is dismissed at the end, or
 * where the files are no longer asked for.
 */
export async function* renderTogether(
  specs: readonly SiteSpec[],
  context: RenderContext,
  { crew, root, stage, aside, record }: Shop,
): AsyncGenerator<OutputFile, void, undefined> {
  const here = specs.filter(spec => !isShared(spec));
  const last = here.filter(isOfYears);
  const jobs = jobsOf(specs, last.length === 0 ? null : aside);
  const rows: RowFiles[] = [];
  const hand = (): void => {
    while (crew.idle > 0) {
      const { value, done } = jobs.next();
      if (done) return;
      crew.give(packJob(context.site, record, value));
    }
  };
  const taken = (): readonly OutputFile[] => {
    const done = crew.take().filter(one => 'made' in one);
    hand();
    rows.push(...done.flatMap(made => made.rows));
    return done.flatMap(({ made }) => made.map(([path, hash]) => ({ path, contents: null, hash })));
  };
  try {
    if (last.length > 0) machineDisk.makeFolder(aside);
    crew.setUp({ root, stage, site: packSite(context.site) });
    hand();
    const first = here.filter(spec => !isOfYears(spec));
    yield* besides(renderPages(first, context), taken);
    for (const job of jobs) {
      const keeper = rowKeeper(job.rows);
      yield* besides(renderPages(job.specs, { ...context, noteData: keeper.note }), taken);
      rows.push(...keeper.written());
    }
    while (crew.pending > 0) {
      await crew.wait();
      yield* taken();
    }
    yield* taken();
    await crew.dismiss();
    yield* renderPages(last, { ...context, rows: rowsIn(rows, context.rows) });
  } finally {
    machineDisk.removeTree(aside);
    await crew.dismiss();
  }
}

/** A year's file, or one that tells how large these are. */
function isOfYears({ kind }: SiteSpec): boolean {
  return kind === 'year-jsonl' || kind === 'year-csv' || kind === 'data-package' || kind === 'data';
}

/** Files made here, and between them those that were made elsewhere. */
async function* besides(
  files: AsyncIterable<OutputFile>,
  taken: () => readonly OutputFile[],
): AsyncGenerator<OutputFile, void, undefined> {
  let count = 0;
  for await (const file of files) {
    yield file;
    count += 1;
    if (count % BREATH !== 0) continue;
    await new Promise(resolve => setImmediate(resolve));
    yield* taken();
  }
}

/** Segments of the search index first, since each takes long; then articles by the hundred, with all files of each together. */
function* jobsOf(specs: readonly SiteSpec[], aside: string | null): Generator<Batch, void, undefined> {
  const [segments, articles] = [new Map<unknown, SharedFileSpec[]>(), new Map<unknown, SharedFileSpec[]>()];
  for (const spec of specs.filter(isShared)) {
    const [known, key] =
      spec.kind === 'search-file' ? [segments, spec.segment] : ([articles, spec.entry.id] as const);
    const together = known.get(key);
    if (together === undefined) known.set(key, [spec]);
    else together.push(spec);
  }
  for (const segment of segments.values()) yield { specs: segment, rows: null };
  const files = [...articles.values()];
  for (let at = 0; at < files.length; at += JOB)
    yield { specs: files.slice(at, at + JOB).flat(), rows: aside && join(aside, String(at)) };
}
