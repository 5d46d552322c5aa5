/** What can be wrong with a plan, found before anything is rendered: all of it at once. */
import type { SitePath } from '../ids.ts';
import { deadFragment, deadLink, pathCollision } from '../problems/site.ts';
import type { Place } from '../problems.ts';
import type { ArticleEntry, Problem } from '../types.ts';
import { type FragmentLink, fragmentLinks, hasAnchor } from './anchors.ts';
import { pathOfLink } from './own.ts';
import type { SitePlan, SiteSpec } from './specs.ts';

/**
 * Paths that clash where case and Unicode's forms are ignored, or that are a file and a folder; then links that lead
 * nowhere, and links into pages that have no such place.
 */
export function checkPlan(plan: SitePlan): readonly Problem[] {
  return [...collisions(plan), ...deadLinks(plan), ...deadFragments(plan)];
}

function collisions({ specs }: SitePlan): readonly Problem[] {
  const taken = new Map<string, SiteSpec>();
  const clashes: Problem[] = [];
  for (const spec of specs) {
    const key = foldedPath(spec.path);
    const other = taken.get(key);
    if (other === undefined) taken.set(key, spec);
    else clashes.push(clash(spec, other));
  }
  return [...clashes, ...specs.flatMap(spec => filesAsFolders(spec, taken))];
}

/** As the least of file systems sees a path: without case, in one of Unicode's forms. */
function foldedPath(path: SitePath): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}

function filesAsFolders(spec: SiteSpec, taken: ReadonlyMap<string, SiteSpec>): readonly Problem[] {
  const key = foldedPath(spec.path);
  const clashes: Problem[] = [];
  for (let end = key.indexOf('/'); end !== -1; end = key.indexOf('/', end + 1)) {
    const file = taken.get(key.slice(0, end));
    if (file !== undefined) clashes.push(clash(spec, file));
  }
  return clashes;
}

/** Told of the file that an editor can change: an alias before a page. */
function clash(spec: SiteSpec, other: SiteSpec): Problem {
  const [first, second] = rank(other) > rank(spec) ? [other, spec] : [spec, other];
  return pathCollision(placeOf(first), first.path, described(second));
}

/** How readily an editor changes where a file stands. */
function rank({ kind }: SiteSpec): number {
  return kind === 'own' ? 2 : kind === 'redirect' ? 1 : 0;
}

/** The file behind a spec; of an own page the line of its address, or of its link. */
function placeOf(spec: SiteSpec, link?: SitePath): Place {
  const file = fileBehind(spec);
  if (spec.kind !== 'own') return { file };
  const { permalink, links } = spec.page;
  const at = link === undefined ? permalink : links.find(({ value }) => pathOfLink(value) === link);
  return at?.line === undefined ? { file } : { file, line: at.line };
}

function described(spec: SiteSpec): string {
  const file = fileBehind(spec);
  return file === SETTINGS_FILE ? spec.path : `${spec.path} (${file})`;
}

const SETTINGS_FILE = 'content/archive.yaml';

function fileBehind(spec: SiteSpec): string {
  if (spec.kind === 'source') return spec.source.page.file;
  if (spec.kind === 'own') return spec.page.file;
  return entryBehind(spec)?.file ?? SETTINGS_FILE;
}

function entryBehind(spec: SiteSpec): ArticleEntry | undefined {
  switch (spec.kind) {
    case 'article':
    case 'redirect':
    case 'article-data':
    case 'bibtex':
    case 'ris':
      return spec.entry;
    case 'group':
    case 'list':
      return spec.group.entries[0];
    default:
      return undefined;
  }
}

function deadLinks({ specs }: SitePlan): readonly Problem[] {
  const paths = new Set(specs.map(spec => spec.path));
  return specs.flatMap(spec =>
    [...new Set(spec.links)]
      .filter(link => !paths.has(link))
      .map(link => deadLink(placeOf(spec, link), `/${link.replace(/index\.html$/, '')}`)),
  );
}

/** Components of the owner's may give a page any place: then only pages are looked for. */
function deadFragments({ specs, site }: SitePlan): readonly Problem[] {
  const leading = specs.flatMap(spec => fragmentLinks(spec).map(link => ({ spec, link })));
  if (leading.length === 0 || site.ownComponents === true) return [];
  const wanted = new Set(leading.map(({ link }) => link.path));
  const targets = new Map(specs.filter(({ path }) => wanted.has(path)).map(spec => [spec.path, spec]));
  return leading.flatMap(({ spec, link }) => {
    const target = targets.get(link.path);
    if (target === undefined || hasAnchor(target, link.fragment)) return [];
    return [deadFragment(placeOfFragment(spec, link), link.address)];
  });
}

function placeOfFragment(spec: SiteSpec, { address }: FragmentLink): Place {
  const line = spec.kind === 'own' && spec.page.links.find(({ value }) => value === address)?.line;
  return line ? { file: fileBehind(spec), line } : { file: fileBehind(spec) };
}
