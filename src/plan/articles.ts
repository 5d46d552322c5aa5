/** The page of every article, and the redirects from its old addresses. */
import type { SitePath } from '../ids.ts';
import { badAlias, deadLink } from '../problems/site.ts';
import type { ArticleEntry, Problem } from '../types.ts';
import { cardKey, filedUnder, peopleOf } from './fingerprint.ts';
import { pathOfAddress } from './paths.ts';
import { articlePath, issuePath, type Planner } from './planner.ts';
import { provenanceKey, sourcePaths } from './sources.ts';
import type { ArticleSpec, RedirectSpec, SiteGroup } from './specs.ts';

/** A page for every article, issue by issue. */
export function articleSpecs(planner: Planner): readonly ArticleSpec[] {
  return planner.site.index.days.flatMap(({ entries }) =>
    entries.map((entry, place) =>
      articleSpec(planner, { entry, previous: entries[place - 1] ?? null, next: entries[place + 1] ?? null }),
    ),
  );
}

type Placed = Pick<ArticleSpec, 'entry' | 'previous' | 'next'>;

function articleSpec(planner: Planner, placed: Placed): ArticleSpec {
  const { entry, previous, next } = placed;
  const neighbours = [previous, next].map(neighbour => neighbour && [neighbour.id, neighbour.title]);
  return {
    kind: 'article',
    path: articlePath(planner.site, entry),
    fingerprint: planner.sign('article', [
      cardKey(planner.site, entry),
      entry.digest,
      neighbours,
      provenanceKey(planner.site, entry),
    ]),
    links: linksOf(planner, placed),
    ...placed,
  };
}

function linksOf({ site }: Planner, { entry, previous, next }: Placed): readonly SitePath[] {
  const series = entry.series && site.seriesNamed.get(entry.series.normalize('NFC'));
  const groups: readonly SiteGroup[] = [
    ...filedUnder(site, entry),
    ...peopleOf(site, entry),
    ...(series ? [series] : []),
  ];
  const neighbours = [previous, next].flatMap(neighbour => (neighbour ? [articlePath(site, neighbour)] : []));
  const inBody = entry.links.flatMap(address => pathOfAddress(address) ?? []);
  return [
    issuePath(site, entry.date),
    ...groups.map(group => group.path),
    ...neighbours,
    ...inBody,
    ...sourcePaths(site, entry),
  ];
}

/** A redirect for every alias of an article. */
export function redirectSpecs(planner: Planner): readonly RedirectSpec[] {
  return planner.site.index.entries.flatMap(entry =>
    aliasPaths(entry).map(path => redirectSpec(planner, entry, path)),
  );
}

function redirectSpec({ site, sign }: Planner, entry: ArticleEntry, path: SitePath): RedirectSpec {
  const target = articlePath(site, entry);
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
