/** An archive → its site: import what is new, then read, index, plan, check, select, render, publish. */
import { join, relative, sep } from 'node:path';
import { Page } from '../templates/page.tsx';
import { indexArticles } from './archive/index.ts';
import { articlePath } from './content/format.ts';
import { readArticle, readEntries } from './entries.ts';
import type { ArticleId } from './ids.ts';
import { type ImportedPage, importPages } from './import.ts';
import { readRecord } from './io/build-record.ts';
import { siteInputs } from './io/program.ts';
import { type Published, publish } from './io/publish.ts';
import { openSite, type Site } from './io/site.ts';
import { type Archive, openSound } from './open.ts';
import { checkPlan, planSite, selectWork } from './plan/index.ts';
import { outputOverArchive } from './problems/disk.ts';
import { renderPages } from './render/index.ts';
import type { Problem, StoredArticle } from './types.ts';

/** What a build may be given. */
export interface BuildOptions {
  /** Instead of the one of content/archive.yaml. */
  readonly baseUrl?: string;
  /** Absolute; `dist` in the archive where it is not given. */
  readonly out?: string;
  /** Told what is being done. */
  readonly progress?: (message: string) => void;
}

/** What a build did. */
export interface BuildReport {
  /** Articles on the site. */
  readonly articles: number;
  readonly imported: readonly ImportedPage[];
  /** Files of the site. */
  readonly pages: { readonly written: number; readonly unchanged: number; readonly removed: number };
  /** False where there were errors: then the site is as it was. */
  readonly published: boolean;
  /** The output folder, and the page to begin with; below the archive where they are in it. */
  readonly out: string;
  readonly open: string;
  readonly problems: readonly Problem[];
}

/** Builds the archive at `folder` (absolute). Errors in the content publish nothing; rejects only for faults of the program. */
export async function buildArchive(folder: string, options: BuildOptions): Promise<BuildReport> {
  const out = options.out ?? join(folder, 'dist');
  const name = nameOf(folder, out);
  const report = reportOn(name);
  const opened = openSound(folder, options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl });
  if (opened.value === null) return report({ problems: opened.problems });
  const site = holdsContent(folder, out)
    ? { value: null, problems: [outputOverArchive({ file: name })] }
    : openSite(out, name);
  if (site.value === null) return report({ problems: [...opened.problems, ...site.problems] });
  try {
    const built = await buildInto(site.value, opened.value, options.progress ?? (() => {}));
    return report({ ...built, problems: [...opened.problems, ...site.problems, ...built.problems] });
  } finally {
    site.value.close();
  }
}

type Built = Pick<BuildReport, 'articles' | 'imported' | 'problems'> & {
  readonly published: Published | null;
};

/** The build as a paragraph: each line takes what the lines before it gave. */
async function buildInto(site: Site, archive: Archive, progress: (message: string) => void): Promise<Built> {
  progress('importing pages');
  const imported = importPages(archive, { files: [], given: {} });
  progress('reading articles');
  const entries = readEntries(archive);
  const index = indexArticles(entries.value, archive);
  const inputs = siteInputs();
  const plan = planSite(index, archive.settings, inputs);
  const found = [...imported.problems, ...entries.problems, ...plan.problems, ...checkPlan(plan.value)];
  const done = { articles: index.entries.length, imported: imported.pages };
  if (found.some(problem => problem.severity === 'error'))
    return { ...done, problems: found, published: null };
  const record = readRecord(site, inputs.generator);
  const work = selectWork(plan.value, record.value);
  progress(`rendering ${work.render.length} files`);
  const files = renderPages(work.render, { site: plan.value.site, page: Page, body: bodiesOf(archive) });
  const published = await publish(site, { work, record: record.value, generator: inputs.generator, files });
  const problems = [...found, ...record.problems, ...published.problems];
  return { ...done, problems, published: published.value };
}

/** Reads an article's body again when its page is rendered. */
function bodiesOf(archive: Archive): (id: ArticleId) => StoredArticle {
  return id => {
    const { value } = readArticle(archive, articlePath(id));
    if (value === null)
      throw new Error(`${articlePath(id)} changed while the site was built; build it again.`);
    return value;
  };
}

/** Fills in what a report has where a build got no further. */
function reportOn(out: string): (built: Partial<Built> & Pick<Built, 'problems'>) => BuildReport {
  return ({ articles = 0, imported = [], problems, published = null }) => ({
    articles,
    imported,
    pages: {
      written: published?.written.length ?? 0,
      unchanged: published?.unchanged ?? 0,
      removed: published?.removed.length ?? 0,
    },
    published: published !== null,
    out,
    open: `${out}/index.html`,
    problems,
  });
}

/** What messages call the output folder: below the archive where it is in it. */
function nameOf(folder: string, out: string): string {
  const path = relative(folder, out);
  return path.startsWith('..') || path === '' ? out : path.split(sep).join('/');
}

/** True where publishing there would put the site over the archive or among its content. */
function holdsContent(folder: string, out: string): boolean {
  const up = relative(out, folder);
  const down = relative(join(folder, 'content'), out);
  return up === '' || !up.startsWith('..') || down === '' || !down.startsWith('..');
}
