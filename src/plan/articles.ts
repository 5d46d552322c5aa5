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

type Placed = Pick<ArticleSpec, 'entry' | 'previous' | 'next' | 'related'>;

/** The page of an article. */
export function articleSpec({ site, sign, card }: Planner, placed: Placed): ArticleSpec {
  const { entry, previous, next, related } = placed;
  const neighbours = [previous, next].map(neighbour => neighbour && [neighbour.id, neighbour.title]);
  const provenance = provenanceKey(site, entry);
  const shown = [card(entry), entry.digest, neighbours, related.map(relatedKey), provenance];
  return new PlannedArticle(site, sign('article', shown), placed);
}

/** A page whose links are made when they are asked for: of one that stays as it is nobody asks. */
class PlannedArticle implements ArticleSpec {
  readonly kind = 'article';
  readonly path: SitePath;
  readonly fingerprint: Digest;
  readonly entry: ArticleEntry;
  readonly previous: ArticleEntry | null;
  readonly next: ArticleEntry | null;
  readonly related: readonly Related[];
  readonly #site: Site;

  constructor(site: Site, fingerprint: Digest, { entry, previous, next, related }: Placed) {
    this.path = articlePath(entry);
    this.fingerprint = fingerprint;
    this.entry = entry;
    this.previous = previous;
    this.next = next;
    this.related = related;
    this.#site = site;
  }

  get links(): readonly SitePath[] {
    return linksOf(this.#site, this);
  }
}

/** What a page shows of an article related to its own. */
function relatedKey({ entry, group }: Related): readonly string[] {
  return [entry.id, entry.title, entry.date, groupKey(group)];
}

function linksOf(site: Site, { entry, previous, next, related }: Placed): readonly SitePath[] {
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
