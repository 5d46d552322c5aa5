/** What can be wrong with a plan, found before anything is rendered: all of it at once. */
import type { SitePath } from '../ids.ts';
import { deadFragment, deadLink, pathCollision } from '../problems/site.ts';
import type { Place } from '../problems.ts';
import type { ArticleEntry, Problem } from '../types.ts';
import { type FragmentLink, fragmentLinks, hasAnchor } from './anchors.ts';
import { pathOfLink } from './own.ts';
import type { OpenPlan, Standing } from './parts.ts';
import { sectionOf } from './recorded.ts';
import type { SitePlan, SiteSpec } from './specs.ts';

/**
 * Paths that clash where case and Unicode's forms are ignored, or that are a file and a folder; then links that lead
 * nowhere, and links into pages that have no such place. `stands` tells files that the last plan had as they are now:
 * where this plan has every path of that one, nothing can be wrong with them that was not found then.
 */
export function checkPlan(given: SitePlan | OpenPlan, stands: Stands = NONE_STANDS): readonly Problem[] {
  const plan = atOnce(given, stands);
  const others = plan.specs.filter(spec => !stands(spec));
  const clashes = mayClash(plan, others) ? collisions(plan.all()) : [];
  return [...clashes, ...deadLinks(plan, others), ...deadFragments(plan)];
}

/** A plan to be checked: files, and those of parts that stand, of which no more than their paths is looked at. */
interface Checked extends Pick<SitePlan, 'site' | 'specs'> {
  readonly standing: Pick<Standing, 'files' | 'folders' | 'in' | 'has'>;
  /** All files, where it takes a look at all. */
  all(): readonly SiteSpec[];
}

const NO_PARTS: Checked['standing'] = { files: 0, folders: new Set(), in: () => [], has: () => false };

/** Where no file stands for certain, none of a part does. */
function atOnce(plan: SitePlan | OpenPlan, stands: Stands): Checked {
  if (!('whole' in plan)) {
    const { site, specs } = plan;
    return { site, specs, standing: NO_PARTS, all: () => specs };
  }
  if (stands === NONE_STANDS) return atOnce(plan.whole, stands);
  const { site, specs, standing, whole } = plan;
  return { site, specs, standing, all: () => whole.specs };
}

/** True for a file whose links need not be followed again. */
export type Stands = (spec: SiteSpec) => boolean;

/** Of a plan of which nothing is known to stand. */
export const NONE_STANDS: Stands = () => false;

/**
 * True where one of a few files may clash with any: those that stand were seen not to clash with each other. Told by a look at the
 * paths around them, where to find all that clash takes a table of all.
 */
function mayClash({ specs, standing }: Checked, few: readonly SiteSpec[]): boolean {
  if (few.length > (specs.length + standing.files) / 4) return true;
  const files = new Set(few.map(({ path }) => foldedPath(path)));
  const folders = new Set([...files].flatMap(foldersOf));
  const isBelowFile = (key: string): boolean => foldersOf(key).some(above => files.has(above));
  let ofFew = 0;
  const meets = (path: string): boolean => {
    const key = foldedPath(path);
    if (files.has(key)) ofFew += 1;
    return folders.has(key) || isBelowFile(key);
  };
  if (specs.some(({ path }) => meets(path))) return true;
  const near = new Set([...files].map(sectionOf));
  for (const folder of standing.folders) {
    const key = foldedPath(folder);
    if (files.has(key) || isBelowFile(key)) return true;
    if (near.has(key) && [...standing.in(folder)].some(meets)) return true;
  }
  return ofFew > few.length || files.size < few.length;
}

function collisions(specs: readonly SiteSpec[]): readonly Problem[] {
  const taken = new Map<string, SiteSpec>();
  const clashes: Problem[] = [];
  for (const spec of specs) {
    const key = foldedPath(spec.path);
    const other = taken.get(key);
    if (other === undefined) taken.set(key, spec);
    else clashes.push(clash(spec, other));
  }
  return [...clashes, ...filesAsFolders(taken)];
}

/** As the least of file systems sees a path: without case, in one of Unicode's forms. */
function foldedPath(path: string): string {
  return FOLDED.test(path) ? path : path.normalize('NFC').toLowerCase().normalize('NFC');
}

/** Most paths are. */
const FOLDED = /^[a-z0-9._~/-]*$/;

function filesAsFolders(taken: ReadonlyMap<string, SiteSpec>): readonly Problem[] {
  const clashes: Problem[] = [];
  /** Folders that are no files, nor any above them. */
  const known = new Set<string>();
  for (const [key, spec] of taken) {
    const folder = key.slice(0, Math.max(0, key.lastIndexOf('/')));
    if (known.has(folder)) continue;
    const files = foldersOf(key).flatMap(above => taken.get(above) ?? []);
    if (files.length === 0) known.add(folder);
    for (const file of files) clashes.push(clash(spec, file));
  }
  return clashes;
}

/** The folders that a path leads through, outermost first. */
function foldersOf(path: string): readonly string[] {
  const found: string[] = [];
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
    found.push(path.slice(0, end));
  return found;
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

/** The links of these files that lead nowhere. */
function deadLinks(plan: Checked, leading: readonly SiteSpec[]): readonly Problem[] {
  const dead = new Set<SitePath>();
  for (const { links } of leading) for (const link of links) dead.add(link);
  for (const { path } of plan.specs) dead.delete(path);
  for (const path of dead) if (plan.standing.has(path)) dead.delete(path);
  if (dead.size === 0) return [];
  return leading.flatMap(spec =>
    [...new Set(spec.links)]
      .filter(link => dead.has(link))
      .map(link => deadLink(placeOf(spec, link), `/${link.replace(/index\.html$/, '')}`)),
  );
}

/** Components of the owner's may give a page any place: then only pages are looked for. */
function deadFragments({ specs, site, all }: Checked): readonly Problem[] {
  const leading = specs.flatMap(spec => fragmentLinks(spec).map(link => ({ spec, link })));
  if (leading.length === 0 || site.ownComponents === true) return [];
  const wanted = new Set(leading.map(({ link }) => link.path));
  const targets = targetsAmong(specs, wanted);
  // What own pages lead to may be a file of a part that stands.
  if (targets.size < wanted.size)
    for (const [path, spec] of targetsAmong(all(), wanted)) targets.set(path, spec);
  return leading.flatMap(({ spec, link }) => {
    const target = targets.get(link.path);
    if (target === undefined || hasAnchor(target, link.fragment)) return [];
    return [deadFragment(placeOfFragment(spec, link), link.address)];
  });
}

function targetsAmong(specs: readonly SiteSpec[], wanted: ReadonlySet<SitePath>): Map<SitePath, SiteSpec> {
  return new Map(specs.filter(({ path }) => wanted.has(path)).map(spec => [spec.path, spec]));
}

function placeOfFragment(spec: SiteSpec, { address }: FragmentLink): Place {
  const line = spec.kind === 'own' && spec.page.links.find(({ value }) => value === address)?.line;
  return line ? { file: fileBehind(spec), line } : { file: fileBehind(spec) };
}
