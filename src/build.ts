/** An archive → its site: import what is new, then read, index, plan, check, select, render, publish. */
import { Page } from '../templates/page.tsx';
import { indexArticles } from './archive/index.ts';
import { bodyReader } from './build/bodies.ts';
import { suitEngine } from './build/engine.ts';
import { openOutput, outputOf } from './build/output.ts';
import { type BuildReport, type Built, reportOf } from './build/report.ts';
import { standingRows } from './build/rows.ts';
import { importedAlready, misplaced, type Shard, shardNotes } from './build/shard.ts';
import { readAhead } from './build/workers/ahead.ts';
import type { Crew } from './build/workers/crew.ts';
import { type ArticleRows, listArticles, readEntries } from './entries.ts';
import { waitingPages } from './import/shelf.ts';
import { manifestIn, readRecord, standingIn } from './io/build-record.ts';
import { writeChanges } from './io/changes.ts';
import { beginCache } from './io/derived.ts';
import { machineDisk } from './io/disk.ts';
import type { Lookout } from './io/lookout.ts';
import { keepPartsLeft, readPartsLeft } from './io/plan-cache.ts';
import { siteInputs } from './io/program.ts';
import { type Published, publish } from './io/publish.ts';
import type { Site } from './io/site.ts';
import { type Archive, openSound } from './open.ts';
import { type Owner, readOwner } from './owner/index.ts';
import { renderOwnPages } from './owner/render.ts';
import {
  checkPlan,
  inputsOf,
  openPlan,
  type PartsLeft,
  partsLeft,
  planSite,
  type SitePlan,
  selectWork,
  standingFiles,
  why,
} from './plan/index.ts';
import { readSources, sourceReader } from './sources.ts';
import type { Problem, Staged } from './types.ts';

export type { BuildReport } from './build/report.ts';

/** What a build may be given. */
export interface BuildOptions {
  /** Instead of the one of content/archive.yaml. */
  readonly baseUrl?: string;
  /** Absolute; `dist` in the archive where it is not given. */
  readonly out?: string;
  /** Only this part of the site, from an archive that is imported already. */
  readonly shard?: Shard;
  /** Threads that help to make the files; as many as it is worth where it is not given. */
  readonly workers?: number;
  /** Where the list of what was written and removed goes, absolute; `changed.txt` in the output where it is not given. */
  readonly changed?: string;
  /** An address, a path of the site or an article's file: the report says why it was rendered or was not. */
  readonly explain?: string;
  /** Told what is being done. */
  readonly progress?: (message: string) => void;
}

/** Of a build that is told of none before. */
const NOTHING_LEFT: PartsLeft = new Map();

/** Builds the archive at `folder` (absolute). `lookout` is at its site already, where one was sent. Errors in the content publish nothing; rejects only for faults of the program. */
export async function buildArchive(
  folder: string,
  options: BuildOptions,
  lookout?: Lookout,
): Promise<BuildReport> {
  suitEngine();
  beginCache({ folder, disk: machineDisk });
  const output = outputOf(folder, options.out);
  const archive = openSound(folder, options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl });
  if (archive.value === null) return reportOf(output.name, archive);
  const site = openOutput(folder, output);
  const opened = [...archive.problems, ...site.problems];
  if (site.value === null) return reportOf(output.name, { problems: opened });
  try {
    const built = await buildInto({ site: site.value, archive: archive.value, lookout }, options);
    return reportOf(output.name, { ...built, problems: [...opened, ...built.problems] });
  } finally {
    site.value.close();
  }
}

/** Imports what is new, and reads all there is: by several threads where it is much, which then help to make the files. */
async function buildInto(place: Place, options: BuildOptions): Promise<Built> {
  const { site, archive } = place;
  const { shard, workers, progress = () => {} } = options;
  const refused = misplaced(site, shard);
  if (refused.length > 0) return { problems: refused };
  progress('importing pages');
  const { pages: imported, problems: faults } = shard ? importedAlready(archive) : await importNew(archive);
  progress('reading articles');
  const listed = listArticles(archive);
  const { crew, rows } = await readAhead(archive, listed.value, workers);
  try {
    return {
      imported,
      ...(await buildRead({ ...place, faults, articles: { listed, rows }, crew }, options)),
    };
  } finally {
    await crew?.dismiss();
  }
}

/** Imports what is new. What cuts pages is loaded only where one waits, or where there is something to tell. */
async function importNew(archive: Archive): Promise<ReturnType<typeof importedAlready>> {
  const { value: waiting, problems } = waitingPages(archive);
  if (waiting.texts.length + waiting.originals.length + problems.length === 0)
    return { pages: [], problems: [] };
  const { importPages } = await import('./import.ts');
  return importPages(archive, { files: [], given: {} });
}

/** Where a site is built, and from what. */
interface Place {
  readonly site: Site;
  readonly archive: Archive;
  /** One that looks at the site as it stands. */
  readonly lookout: Lookout | undefined;
}

/** What a site is built on, and who helps. */
interface Ground extends Place {
  /** What the import met. */
  readonly faults: readonly Problem[];
  /** The article files, and what was read of them. */
  readonly articles: { readonly listed: Staged<readonly string[]>; readonly rows: ArticleRows };
  readonly crew: Crew | null;
}

/** The build as a paragraph: each line takes what the lines before it gave. */
async function buildRead(
  { site, archive, lookout, faults, articles: found, crew }: Ground,
  { shard, workers, changed, explain, progress = () => {} }: BuildOptions,
): Promise<Built> {
  const entries = readEntries(archive, found.listed, found.rows);
  const index = indexArticles(entries.value, archive, readSources(archive));
  const owner = await readOwner(archive, siteInputs());
  const { inputs } = owner.value;
  const plan = planSite(index, archive.settings, inputs);
  const record = readRecord(site, inputs.generator, lookout);
  const left = shard ? NOTHING_LEFT : readPartsLeft(archive, site);
  const open = openPlan(plan.value, left, record.value);
  const work = selectWork(open, record.value, shard);
  const problems = [
    ...faults,
    ...entries.problems,
    ...owner.problems,
    ...plan.problems,
    ...checkPlan(open, standingFiles(work, record.value, shard)),
  ];
  const articles = index.entries.length;
  if (problems.some(problem => problem.severity === 'error')) return { articles, problems };
  const told = inputsOf(plan.value.site, inputs);
  const evidence = {
    plan: plan.value,
    record: record.value,
    manifest: explain === undefined ? null : manifestIn(site),
    inputs: told,
  };
  const explanation = explain === undefined ? null : why(explain, evidence);
  const own = await renderOwnPages(plan.value.site, work.render, owner.value.problemOf);
  if (own.problems.length > 0) return { articles, problems: [...problems, ...own.problems] };
  progress(`rendering ${work.render.length} files`);
  const texts = { body: bodyReader(archive), sources: sourceReader(archive) };
  const standing = standingIn(record.value);
  const page = owner.value.page ?? Page;
  const rows = standingRows(site, record.value, work);
  const context = { site: plan.value.site, page, own: own.value, ...texts, standing, rows };
  const rendering = { archive, site, record: record.value, context, workers, crew };
  // Where nothing is rendered, nothing that renders is loaded.
  const files =
    work.render.length === 0 ? [] : (await import('./build/render.ts')).renderWork(work.render, rendering);
  const { generator } = inputs;
  const whole = { specs: () => plan.value.specs, settings: archive.settings, generator };
  const notes = shardNotes(shard, whole);
  const paths = shard && { paths: new Set<string>(plan.value.specs.map(spec => spec.path)) };
  const job = { work, record: record.value, generator, inputs: told, files, notes, ...paths };
  const published = await publish(site, job).catch(fault => stoppedBy(fault, owner.value));
  if (published.value && !shard) keepPartsLeft(archive, site, partsLeft(open, left));
  const listed = published.value
    ? listChanges(site, { published: published.value, plan: plan.value, changed, shard })
    : [];
  const all = [...problems, ...record.problems, ...published.problems, ...listed];
  const report = { articles, published: published.value, problems: all };
  return explanation === null ? report : { ...report, explanation };
}

interface Listed {
  readonly published: Published;
  readonly plan: SitePlan;
  readonly changed: string | undefined;
  readonly shard: Shard | undefined;
}

/** After a build that was cut off nobody knows how much of it was sent: then all is listed. A shard is no site to be sent. */
function listChanges(site: Site, { published, plan, changed, shard }: Listed): readonly Problem[] {
  if (shard !== undefined && changed === undefined) return [];
  const written = site.completed ? plan.specs.map(spec => spec.path) : published.written;
  return writeChanges(site.folder, { written, removed: published.removed }, changed);
}

/** What was thrown while pages were rendered, as the problem of the owner's code behind it; a fault of the program is thrown on. */
function stoppedBy(fault: unknown, { problemOf }: Owner): Staged<Published | null> {
  const problem = problemOf(fault);
  if (problem === null) throw fault;
  return { value: null, problems: [problem] };
}
