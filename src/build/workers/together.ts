/** The files of a plan, made by this thread and a crew of others: the same files as one thread makes. */
import type { SitePath } from '../../ids.ts';
import type { SiteSpec } from '../../plan/specs.ts';
import { type RenderContext, renderPages } from '../../render/index.ts';
import type { BuildRecord, OutputFile } from '../../types.ts';
import type { Crew } from './crew.ts';
import type { SharedFileSpec } from './messages.ts';
import { isShared, packJob, packSite } from './pack.ts';

/** A crew, and what it works on. */
export interface Shop {
  readonly crew: Crew;
  /** Of the archive and of the folder where files are staged, absolute. */
  readonly root: string;
  readonly stage: string;
  readonly record: BuildRecord;
}

/** Articles of a job. */
const JOB = 125;
/** Files after which messages of workers are looked at: they wait while this thread works. */
const BREATH = 50;

/**
 * Articles and segments of the search index go to whoever is free, all else is made here. What workers made is staged already, and comes without contents. The
 * crew is dismissed at the end, or where the files are no longer asked for.
 */
export async function* renderTogether(
  specs: readonly SiteSpec[],
  context: RenderContext,
  shop: Shop,
): AsyncGenerator<OutputFile, void, undefined> {
  const { crew, root, stage, record } = shop;
  const jobs = jobsOf(specs);
  const hand = (): void => {
    while (crew.idle > 0) {
      const { value, done } = jobs.next();
      if (done) return;
      crew.give(packJob(context.site, record, value));
    }
  };
  const taken = (): readonly OutputFile[] => {
    const files = crew.take().flatMap(made => made.map(([path, hash]) => staged(path, hash)));
    hand();
    return files;
  };
  try {
    crew.setUp({ root, stage, site: packSite(context.site) });
    hand();
    yield* besides(
      renderPages(
        specs.filter(spec => !isShared(spec)),
        context,
      ),
      taken,
    );
    for (const rest of jobs) yield* besides(renderPages(rest, context), taken);
    while (crew.pending > 0) {
      await crew.wait();
      yield* taken();
    }
    yield* taken();
  } finally {
    await crew.dismiss();
  }
}

function staged(path: SitePath, hash: OutputFile['hash']): OutputFile {
  return { path, contents: null, hash };
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
function* jobsOf(specs: readonly SiteSpec[]): Generator<readonly SharedFileSpec[], void, undefined> {
  const [segments, articles] = [new Map<unknown, SharedFileSpec[]>(), new Map<unknown, SharedFileSpec[]>()];
  for (const spec of specs.filter(isShared)) {
    const [known, key] =
      spec.kind === 'search-file' ? [segments, spec.segment] : ([articles, spec.entry.id] as const);
    const together = known.get(key);
    if (together === undefined) known.set(key, [spec]);
    else together.push(spec);
  }
  yield* segments.values();
  const files = [...articles.values()];
  for (let at = 0; at < files.length; at += JOB) yield files.slice(at, at + JOB).flat();
}
