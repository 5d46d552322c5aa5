import { indexArticles } from './archive/index.ts';
import { compareText } from './compare.ts';
import { readEntries } from './entries.ts';
import { intake } from './import/intake.ts';
import { staleOriginals, type WantedOriginal } from './import/originals.ts';
import { readRecordFile, type Survey, surveyRecords } from './import/survey.ts';
import { siteInputs } from './io/program.ts';
import { type Archive, openArchive } from './open.ts';
import { readOwner } from './owner/index.ts';
import { renderOwnPages } from './owner/render.ts';
import { checkPlan, planSite } from './plan/index.ts';
import { doubtfulText, notImported } from './problems/import.ts';
import { originalChanged } from './problems/inputs.ts';
import { readSources } from './sources.ts';
import type { Problem, Staged } from './types.ts';

/** What was looked at. */
export interface CheckReport {
  readonly articles: number;
  readonly pages: number;
}

/** Looks at everything in the archive at `folder` and writes nothing. All problems of all files at once, by file and line. */
export async function checkArchive(folder: string): Promise<Staged<CheckReport>> {
  const opened = openArchive(folder);
  if (opened.value === null) return { value: { articles: 0, pages: 0 }, problems: opened.problems };
  const archive = opened.value;
  const survey = surveyRecords(archive);
  const entries = readEntries(archive);
  const originals = staleOriginals(archive, survey.value);
  const pages = intake(archive, survey.value, { files: [], given: {} });
  const index = indexArticles(entries.value, archive, readSources(archive));
  const owner = await readOwner(archive, siteInputs());
  const plan = planSite(index, archive.settings, owner.value.inputs);
  const own = await renderOwnPages(plan.value.site, plan.value.specs, owner.value.problemOf);
  const problems = [
    ...[opened, survey, entries, pages, owner, plan, own].flatMap(staged => staged.problems),
    ...checkPlan(plan.value),
    ...pages.value.map(({ page }) => notImported({ file: page.path })),
    ...originals.problems,
    ...originals.value.flatMap(toldOf),
    ...[...survey.value.records.values()].flatMap(({ path }) => doubts(archive, path, survey.value)),
  ];
  return {
    value: { articles: entries.value.length, pages: survey.value.records.size },
    problems: problems.sort(byPlace),
  };
}

/** An original that is new or changed; of one beside a text that no record knows, the text is told. */
function toldOf({ path, page, state }: WantedOriginal): readonly Problem[] {
  if (state === 'edited') return [originalChanged({ file: path }, page?.path ?? path)];
  return state === 'new' ? [notImported({ file: path })] : [];
}

/** What import marked for an editor to look at. */
function doubts(archive: Archive, path: string, { records }: Survey): readonly Problem[] {
  const record = readRecordFile(archive, path).value;
  return (record?.articles ?? []).flatMap(({ flags }) =>
    flags.map(flag => {
      const { from: line, page } = flag.lines[0] ?? {};
      const file = (page === undefined ? record?.file : records.get(page)?.file) ?? record?.file ?? path;
      return doubtfulText({ file, ...(line !== undefined && { line }) }, flag);
    }),
  );
}

function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
