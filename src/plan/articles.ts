/** The page of every article, and the redirects from its old addresses. */
import type { Digest, SitePath } from '../ids.ts';
import { badAlias, deadLink } from '../problems/site.ts';
import type { ArticleEntry, Problem } from '../types.ts';
import { citationLinks } from './citations.ts';
import { filedUnder, groupKey, peopleOf } from './fingerprint.ts';
import { pathOfAddress } from './paths.ts';
import { articlePath, issuePath, type Planner } from './planner.ts';
import { provenanceKey, sourcePaths } from './sources.ts';
import type { ArticleSpec, RedirectSpec, Site, SiteGroup } from './specs.ts';
import type { Related } from './specs-article.ts';

type Placed = Pick<ArticleSpec, 'entry' | 'previous' | 'next'>;

/** Finds what is related to an article, each time that it is asked. */
export type RelatedTo = (entry: ArticleEntry) => readonly Related[];

/** The page of an article. */
export function articleSpec(
  { site, sign, card }: Planner,
  placed: Placed,
  relatedTo: RelatedTo,
): ArticleSpec {
  const { entry, previous, next } = placed;
  const related = relatedTo(entry);
  const neighbours = [previous, next].map(neighbour => neighbour && [neighbour.id, neighbour.title]);
  const provenance = provenanceKey(site, entry);
  const shown = [card(entry), entry.digest, neighbours, related.map(relatedKey), provenance];
  return new PlannedArticle({ ...placed, fingerprint: sign('article', shown) }, site, relatedTo);
}

/** A page of which only what can't be found again is held: of a site there may be a million. */
class PlannedArticle implements ArticleSpec {
  readonly fingerprint: Digest;
  readonly entry: ArticleEntry;
  readonly previous: ArticleEntry | null;
  readonly next: ArticleEntry | null;
  readonly #site: Site;
  readonly #relatedTo: RelatedTo;

  constructor(placed: Placed & Pick<ArticleSpec, 'fingerprint'>, site: Site, relatedTo: RelatedTo) {
    this.fingerprint = placed.fingerprint;
    this.entry = placed.entry;
    this.previous = placed.previous;
    this.next = placed.next;
    this.#site = site;
    this.#relatedTo = relatedTo;
  }

  get kind() {
    return 'article' as const;
  }

  get path(): SitePath {
    return articlePath(this.entry);
  }

  get related(): readonly Related[] {
    return this.#relatedTo(this.entry);
  }

  get links(): readonly SitePath[] {
    return linksOf(this.#site, this);
  }
}

/** What a page shows of an article related to its own. */
function relatedKey({ entry, group }: Related): readonly string[] {
  return [entry.id, entry.title, entry.date, groupKey(group)];
}

function linksOf(site: Site, { entry, previous, next, related }: ArticleSpec): readonly SitePath[] {
  const series = entry.series && site.seriesNamed.get(entry.series.normalize('NFC'));
  const groups: readonly SiteGroup[] = [
    ...filedUnder(site, entry),
    ...peopleOf(site, entry),
    ...(series ? [series] : []),
  ];
  const neighbours = [previous, next].flatMap(neighbour => (neighbour ? [articlePath(neighbour)] : []));
  const inBody = entry.links.flatMap(address => pathOfAddress(address) ?? []);
  return [
    issuePath(site, entry.date),
    ...groups.map(group => group.path),
    ...neighbours,
    ...related.map(({ entry: other }) => articlePath(other)),
    ...inBody,
    ...sourcePaths(site, entry),
    ...unplacedPaths(site, groups),
    ...citationLinks(articlePath(entry)),
  ];
}

/** The page of the unplaced, where none of an article's groups is a district. */
function unplacedPaths({ districts }: Site, groups: readonly SiteGroup[]): readonly SitePath[] {
  const unplaced = districts.at(-1);
  const isPlaced = groups.some(({ axis }) => axis === 'district');
  return isPlaced || unplaced?.axis !== 'unplaced' ? [] : [unplaced.path];
}

/** A redirect for every alias of these articles. */
export function redirectSpecs(planner: Planner, entries: readonly ArticleEntry[]): readonly RedirectSpec[] {
  return entries.flatMap(entry => {
    if (entry.aliases.length === 0) return [];
    return aliasPaths(entry).map(path => redirectSpec(planner, entry, path));
  });
}

function redirectSpec({ sign }: Planner, entry: ArticleEntry, path: SitePath): RedirectSpec {
  const target = articlePath(entry);
  const fingerprint = sign('redirect', [path, target, entry.title]);
  return { kind: 'redirect', path, fingerprint, links: [target], entry };
}

function aliasPaths(entry: ArticleEntry): readonly SitePath[] {
  return [...new Set(entry.aliases.flatMap(alias => pathOfAddress(alias) ?? []))];
}

/** Aliases and links that can't be addresses of this site. */
export function addressProblems(entries: readonly ArticleEntry[]): readonly Problem[] {
  const wrong = (address: string) => pathOfAddress(address) === null;
  return entries.flatMap(entry => [
    ...entry.aliases.filter(wrong).map(alias => badAlias({ file: entry.file }, alias)),
    ...entry.links.filter(wrong).map(link => deadLink({ file: entry.file }, link)),
  ]);
}
