/** The page of every page text: the text as it came, with each article's lines. */
import type { ArticleId, SitePath } from '../ids.ts';
import type { ArchiveIndex, ArticleEntry, LineSpan, SourcePage } from '../types.ts';
import { pageSlugs } from './names.ts';
import { folders, pageOf } from './paths.ts';
import { articlePath, issuePath, type Planner } from './planner.ts';
import type { Site } from './specs.ts';
import type { SiteSource, SiteSources, SourceSpec } from './specs-source.ts';

/** The page texts of an archive, each with its path. */
export function siteSources({ pages }: ArchiveIndex): SiteSources {
  const slugs = pageSlugs(pages.map(page => page.id));
  const sourceWith = new Map<SourcePage['id'], SiteSource>();
  const sourcesOn = new Map<NonNullable<SourcePage['date']>, SiteSource[]>();
  for (const page of pages) {
    const source = { page, path: pageOf(folders.source(slugs.get(page.id) ?? page.id)) };
    sourceWith.set(page.id, source);
    const day = page.date === null ? [] : (sourcesOn.get(page.date) ?? []);
    day.push(source);
    if (page.date !== null) sourcesOn.set(page.date, day);
  }
  return { sourceWith, sourcesOn };
}

/**
 * A page for every page text. They are no part of the sitemap and search engines are asked to leave them out: all that a
 * reader looks for stands on the articles' own pages, and of two pages with one text a search engine may show the wrong one.
 */
export function sourceSpecs(planner: Planner): readonly SourceSpec[] {
  const { sourceWith, index } = planner.site;
  if (sourceWith.size === 0) return [];
  const entries = new Map(index.entries.map(entry => [entry.id, entry]));
  return [...sourceWith.values()].map(source => {
    const held = source.page.articles.map(({ id }) => entries.get(id) ?? null);
    return sourceSpec(planner, source, held);
  });
}

function sourceSpec(
  { site, sign }: Planner,
  source: SiteSource,
  entries: readonly (ArticleEntry | null)[],
): SourceSpec {
  const { id, digest, date, paper, numbers, sections, lines } = source.page;
  const held = entries.flatMap(entry => entry ?? []);
  const issue = date !== null && site.issuePaths.has(date) ? [issuePath(site, date)] : [];
  const shown = [id, digest, lines, date, paper, numbers, sections, issue];
  const linked = entries.map(entry => entry && [articlePath(entry), entry.title]);
  return {
    kind: 'source',
    path: source.path,
    fingerprint: sign('source', [shown, linked]),
    links: [...issue, ...held.map(entry => articlePath(entry))],
    source,
    entries,
  };
}

/** The page texts that an article names and the site has, each once. */
export function sourcesOf(site: Site, entry: ArticleEntry): readonly SiteSource[] {
  const sources = entry.source.map(({ page }) => site.sourceWith.get(page));
  return [...new Set(sources)].filter(source => source !== undefined);
}

/** The pages of an article's page texts. */
export function sourcePaths(site: Site, entry: ArticleEntry): readonly SitePath[] {
  return sourcesOf(site, entry).map(source => source.path);
}

/** What an article's page shows of where it came from; its own source lines are part of the article. */
export function provenanceKey(site: Site, entry: ArticleEntry): readonly unknown[] {
  const sources = sourcesOf(site, entry).map(({ page, path }) => {
    const runs = page.articles.find(({ id }) => id === entry.id)?.runs;
    return [path, page.lines, page.paper, runs];
  });
  return [site.index.records.get(entry.id)?.digest, sources];
}

/** The page texts of an issue: those of its articles, in their order, and then those of the day. */
export function issueSources(
  site: Site,
  date: ArticleEntry['date'],
  entries: readonly ArticleEntry[],
): readonly SiteSource[] {
  const named = entries.flatMap(entry => sourcesOf(site, entry));
  return [...new Set([...named, ...(site.sourcesOn.get(date) ?? [])])];
}

/** The mark of a line on the page of its page text. */
export function lineMark(line: number): string {
  return `L${line}`;
}

/**
 * The mark of an article's lines on the page of a page text: `a-` and its slug; from the second run on with its number.
 * An article of another day has that before its slug. No slug has a `_`: no two marks are alike.
 */
export function articleMark({ date }: Pick<SourcePage, 'date'>, id: ArticleId, run: number): string {
  const day = id.slice(0, 10);
  const slug = id.slice(11);
  const named = date?.replaceAll('-', '/') === day ? slug : `${day.replaceAll('/', '_')}_${slug}`;
  return `a-${named}${run > 1 ? `_${run}` : ''}`;
}

/** The mark that lines of an article begin at: of its run, or else of the first line; null for lines that the page has not. */
export function markOf(page: SourcePage, id: ArticleId, { from }: LineSpan): string | null {
  const runs = page.articles.find(article => article.id === id)?.runs ?? [];
  const run = runs.findIndex(each => each.from <= from && from <= each.to);
  if (from < 1 || from > page.lines) return null;
  return run === -1 ? lineMark(from) : articleMark(page, id, run + 1);
}
