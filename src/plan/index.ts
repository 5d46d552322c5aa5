/** The whole site before any of it is rendered: every path, every link, and what each file depends on. */
import type { ArchiveIndex, Settings, Staged } from '../types.ts';
import { aboutSpec } from './about.ts';
import { addressProblems, articleSpecs, redirectSpecs } from './articles.ts';
import { citationSpecs } from './citations.ts';
import { coverageSpecs } from './coverage.ts';
import { articleDataSpecs, catalogueSpecs, yearFiles } from './data.ts';
import { datesSpec, issueSpecs, monthSpecs, yearSpecs } from './dates.ts';
import { indexSpecs } from './directory.ts';
import { signerOf } from './fingerprint.ts';
import { groupSpecs } from './groups.ts';
import { assetSpecs, feedSpecs, robotsSpec, sitemapSpecs } from './machine.ts';
import { ownNavigation, ownSpecs, placeProblems } from './own.ts';
import { homeSpec, notFoundSpec } from './pages.ts';
import { type Planner, plannerOf } from './planner.ts';
import { besideLast, searchDirectorySpec, searchSegments } from './search.ts';
import { searchSpecs } from './search-page.ts';
import { manifestSpec, openSearchSpecs, serverSpecs } from './server.ts';
import { siteOf } from './site.ts';
import { sourceListSpecs } from './source-lists.ts';
import { sourceSpecs } from './sources.ts';
import type { HtmlSpec, PlanInputs, SitePlan, SiteSpec } from './specs.ts';
import type { ArticleDataSpec } from './specs-machine.ts';

export { checkPlan } from './check.ts';
export { inputsOf } from './fingerprint.ts';
export { type Shard, selectWork, standingFiles } from './select.ts';
export type { Asset, PlanInputs, SitePlan, SiteSpec } from './specs.ts';
export { why } from './why.ts';

/**
 * Plans the site of an archive. The problems are aliases and links in articles that can't be addresses of the site;
 * they are left out of the plan. Run `checkPlan` on the value for clashes and dead links.
 */
export function planSite(index: ArchiveIndex, settings: Settings, inputs: PlanInputs): Staged<SitePlan> {
  const { assets, logo, pages: ownPages = [], ownComponents } = inputs;
  const base = siteOf(index, settings, assets);
  const logoPath = logo && base.assets.get(logo.name);
  const site = {
    ...base,
    ...(logo && logoPath ? { logo: { path: logoPath, width: logo.width, height: logo.height } } : {}),
    ...(ownComponents === true ? { ownComponents } : {}),
    ...(ownPages.some(page => page.nav !== null) ? { navigation: ownNavigation(ownPages) } : {}),
  };
  const planner = plannerOf(site, signerOf(site, inputs));
  const pages = [...htmlSpecs(planner, inputs.generator), ...ownSpecs(planner, ownPages)];
  const data = articleDataSpecs(planner, pages);
  const years = yearFiles(planner, data);
  const [catalogue, dataPage] = catalogueSpecs(planner, years);
  const redirects = redirectSpecs(planner);
  const segments = searchSegments(site);
  const specs = [
    ...besideLast(planner, besideEach(pages, data), segments),
    searchDirectorySpec(planner, segments),
    ...citationSpecs(planner),
    ...years.flatMap(({ jsonl, csv }) => [jsonl, csv]),
    catalogue,
    dataPage,
    ...redirects,
    ...serverSpecs(planner, redirects),
    ...feedSpecs(planner),
    ...sitemapSpecs(planner, [...pages, dataPage]),
    robotsSpec(planner),
    manifestSpec(planner),
    ...openSearchSpecs(planner),
    ...assetSpecs(planner, inputs.assets),
  ];
  return {
    value: { site, specs },
    problems: [...addressProblems(index.entries), ...placeProblems(ownPages)],
  };
}

/** Pages, the first of them each with its data after it: articles come first, and what stands together is read once. */
function besideEach(pages: readonly HtmlSpec[], data: readonly ArticleDataSpec[]): readonly SiteSpec[] {
  return pages.flatMap((page, place) => [page, ...data.slice(place, place + 1)]);
}

/** Articles first and the home page last: a page is planned after those it leads to. */
function htmlSpecs(planner: Planner, generator: string): readonly HtmlSpec[] {
  const issues = issueSpecs(planner);
  const [coverage, ...coverageOfYears] = coverageSpecs(planner, issues);
  return [
    ...articleSpecs(planner),
    ...sourceSpecs(planner),
    ...sourceListSpecs(planner),
    ...issues,
    ...monthSpecs(planner),
    ...yearSpecs(planner),
    ...groupSpecs(planner),
    ...indexSpecs(planner),
    datesSpec(planner),
    ...coverageOfYears,
    coverage,
    aboutSpec(planner, generator, coverage),
    ...searchSpecs(planner),
    notFoundSpec(planner),
    homeSpec(planner),
  ];
}
