/** The whole site before any of it is rendered: every path, every link, and what each file depends on. */
import type { ArchiveIndex, Settings, Staged } from '../types.ts';
import { aboutSpec } from './about.ts';
import { addressProblems, redirectSpecs } from './articles.ts';
import { coverageSpecs } from './coverage.ts';
import { catalogueSpecs, yearFiles } from './data.ts';
import { datesSpec, gapsOfIssues, monthSpecs, yearSpecs } from './dates.ts';
import { planDays } from './days.ts';
import { indexSpecs } from './directory.ts';
import { siteFeeds } from './feeds.ts';
import { signerOf } from './fingerprint.ts';
import { groupParts } from './group-parts.ts';
import { assetSpecs, robotsSpec, sitemapSpecs } from './machine.ts';
import { ownNavigation, ownSpecs, placeProblems } from './own.ts';
import { homeSpec, notFoundSpec } from './pages.ts';
import { apartFrom, type PlanPart } from './parts.ts';
import { type Planner, plannerOf } from './planner.ts';
import { searchDirectorySpec, searchSegments, segmentPart } from './search.ts';
import { searchSpecs } from './search-page.ts';
import { manifestSpec, openSearchSpecs, serverSpecs } from './server.ts';
import { siteOf } from './site.ts';
import { sourceListSpecs } from './source-lists.ts';
import { sourceSpecs } from './sources.ts';
import type { HtmlSpec, PlanInputs, Site, SitePlan, SiteSpec } from './specs.ts';
import type { SearchSegment } from './specs-search.ts';
import { toldRows } from './told.ts';

export { checkPlan } from './check.ts';
export { inputsOf } from './fingerprint.ts';
export { type OpenPlan, openPlan, type PartLeft, type PartsLeft, partsLeft } from './parts.ts';
export { type Shard, selectWork, standingFiles } from './select.ts';
export type { Asset, PlanInputs, SitePlan, SiteSpec } from './specs.ts';
export { why } from './why.ts';

/**
 * Plans the site of an archive. The problems are aliases and links in articles that can't be addresses of the site;
 * they are left out of the plan. Run `checkPlan` on the value for clashes and dead links.
 */
export function planSite(index: ArchiveIndex, settings: Settings, inputs: PlanInputs): Staged<SitePlan> {
  const site = siteWith(index, settings, inputs);
  const planner = plannerOf(site, signerOf(site, inputs));
  const segments = searchSegments(site);
  const rows = toldRows(planner);
  const days = planDays(planner, rows);
  const others = [...days.others, ...otherSpecs(planner, inputs, segments)];
  const parts = [
    ...apartFrom([...besideLast(planner, days.parts, segments), ...groupParts(planner, rows)], others),
    { folder: null, print: null, specs: () => others },
  ];
  return {
    value: new Planned(site, parts),
    problems: [...addressProblems(index.entries), ...placeProblems(inputs.pages ?? [])],
  };
}

/** A plan that holds no files of its parts. */
class Planned implements SitePlan {
  readonly site: Site;
  readonly parts: readonly PlanPart[];

  constructor(site: Site, parts: readonly PlanPart[]) {
    this.site = site;
    this.parts = parts;
  }

  get specs(): readonly SiteSpec[] {
    return this.parts.flatMap(part => part.specs());
  }
}

/** Each segment of the search index after the day of the last of its articles: what is read for its page is indexed then. */
function besideLast(
  planner: Planner,
  days: readonly PlanPart[],
  segments: readonly SearchSegment[],
): readonly PlanPart[] {
  const waiting = [...segments];
  const issues = planner.site.index.days;
  return days.flatMap((part, place) => {
    const oldest = issues[place]?.key ?? '';
    const ended: PlanPart[] = [];
    while (waiting[0] !== undefined && waiting[0].from >= oldest) {
      ended.push(segmentPart(planner, waiting[0]));
      waiting.shift();
    }
    return [part, ...ended];
  });
}

function siteWith(index: ArchiveIndex, settings: Settings, inputs: PlanInputs): Site {
  const { assets, logo, pages: ownPages = [], ownComponents } = inputs;
  const base = siteOf(index, settings, assets);
  const logoPath = logo && base.assets.get(logo.name);
  return {
    ...base,
    ...(logo && logoPath ? { logo: { path: logoPath, width: logo.width, height: logo.height } } : {}),
    ...(ownComponents === true ? { ownComponents } : {}),
    ...(ownPages.some(page => page.nav !== null) ? { navigation: ownNavigation(ownPages) } : {}),
  };
}

/** The files that belong to no day alone. */
function otherSpecs(
  planner: Planner,
  { generator, pages: ownPages = [], assets }: PlanInputs,
  segments: readonly SearchSegment[],
): readonly SiteSpec[] {
  const pages = [...htmlSpecs(planner, generator), ...ownSpecs(planner, ownPages)];
  const years = yearFiles(planner);
  const [catalogue, dataPage] = catalogueSpecs(planner, years);
  const redirects = redirectSpecs(planner, planner.site.index.entries);
  return [
    ...pages,
    searchDirectorySpec(planner, segments),
    ...years.flatMap(({ jsonl, csv }) => [jsonl, csv]),
    catalogue,
    dataPage,
    ...serverSpecs(planner, redirects),
    ...siteFeeds(planner),
    ...sitemapSpecs(planner, [...pages, dataPage]),
    robotsSpec(planner),
    manifestSpec(planner),
    ...openSearchSpecs(planner),
    ...assetSpecs(planner, assets),
  ];
}

/** The home page last: a page is planned after those it leads to. */
function htmlSpecs(planner: Planner, generator: string): readonly HtmlSpec[] {
  const [coverage, ...coverageOfYears] = coverageSpecs(planner, gapsOfIssues(planner));
  return [
    ...sourceSpecs(planner),
    ...sourceListSpecs(planner),
    ...monthSpecs(planner),
    ...yearSpecs(planner),
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
