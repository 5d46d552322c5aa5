import { join } from 'node:path';
import { Page } from '../../templates/page.tsx';
import { machineDisk } from '../io/disk.ts';
import { stagedSite } from '../io/journal.ts';
import type { Site } from '../io/site.ts';
import type { Archive } from '../open.ts';
import type { SiteSpec } from '../plan/specs.ts';
import { type RenderContext, renderPages } from '../render/index.ts';
import type { BuildRecord, OutputFile } from '../types.ts';
import { workersFor } from './workers/count.ts';
import { type Crew, hireCrew } from './workers/crew.ts';
import { renderTogether } from './workers/together.ts';

/** What is to be rendered, and for whom. */
export interface Rendering {
  readonly archive: Archive;
  readonly site: Site;
  readonly record: BuildRecord;
  readonly context: RenderContext;
  /** Threads beside this one; as many as it is worth where it is not given. */
  readonly workers: number | undefined;
  /** Threads that are there already. */
  readonly crew: Crew | null;
}

/** The files of a plan, made by as many threads as it is worth. Components of the owner's are known to this thread alone. */
export function renderWork(specs: readonly SiteSpec[], rendering: Rendering): AsyncIterable<OutputFile> {
  const { archive, site, record, context } = rendering;
  const apart = context.page === Page && [archive.disk, site.disk].every(disk => disk === machineDisk);
  const crew = apart ? (rendering.crew ?? hireCrew(workersFor(specs.length, rendering.workers))) : null;
  if (crew === null) return renderPages(specs, context);
  return renderTogether(specs, context, {
    crew,
    root: archive.folder,
    stage: stagedSite(site.stage),
    aside: join(site.stage, 'rows'),
    record,
  });
}
