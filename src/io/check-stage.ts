/**
 * What is staged, read again before any of it is published: each file is there, has the bytes that will be on record, and its
 * links lead to files and places of the site. All is read where little changes; of a kind of which there are many, so many that
 * it costs little (figures in docs/architecture.md), since what makes a link makes all of its kind.
 */
import { join } from 'node:path';
import { digest } from '../digest.ts';
import type { SitePath } from '../ids.ts';
import { lostInStage, nowhere } from '../problems/stage.ts';
import type { PageSpec, Problem } from '../types.ts';
import { stagedSite } from './journal.ts';
import { isOnEveryPage, linksIn, placesIn, targetOf } from './page-links.ts';
import type { Site } from './site.ts';
import type { Made, StagedFiles } from './stage.ts';

/** What is to be checked. */
export interface Checked {
  readonly staged: StagedFiles;
  /** What was to be made, with the kind of each file. */
  readonly specs: readonly PageSpec[];
  /** True for what the site will have. */
  readonly isPath: (path: string) => boolean;
}

/** So many files of a kind are read. */
const READ = 200;
/** So many faults are told: what is wrong with one page of a kind is wrong with most. */
const TOLD = 20;

/** What is wrong with the staged files, the first of it; nothing where they can be published. Faults of the disk are thrown. */
export function faultsInStage(site: Site, checked: Checked): readonly Problem[] {
  const { staged } = checked;
  const paths = new Set<string>([...staged.added, ...staged.changed]);
  const at = (path: string): string => join(paths.has(path) ? stagedSite(site.stage) : site.folder, path);
  const isThere = (path: string): boolean => site.disk.kind(at(path)) === 'file';
  const lost = [...paths].filter(path => !isThere(path));
  if (lost.length > 0) return lost.slice(0, TOLD).map(file => lostInStage({ file }));
  const [faults, places]: [Problem[], PlaceLink[]] = [[], []];
  for (const path of sampleOf(checked.specs.filter(spec => paths.has(spec.path)))) {
    const page = wholeAt(site, at(path), staged.made.get(path));
    if (page === null) faults.push(lostInStage({ file: path }));
    else if (path.endsWith('.html')) {
      const found = follow(path, page, checked.isPath);
      faults.push(...found.dead);
      places.push(...found.places);
    }
  }
  const pageAt = (path: string) => (isThere(path) ? site.disk.read(at(path)) : null);
  return [...faults, ...missingPlaces(places, pageAt)].slice(0, TOLD);
}

/** The bytes of a staged file; null where they are others than were made. What came in pieces may be large: its size has to do. */
function wholeAt(site: Site, at: string, made: Made | undefined): Uint8Array | null {
  if (made?.measure !== undefined)
    return site.disk.stat(at)?.size === made.measure.bytes ? new Uint8Array() : null;
  const bytes = site.disk.read(at);
  return digest(bytes) === made?.hash ? bytes : null;
}

/** Of each kind all, or so many of them at even distances. */
function sampleOf(specs: readonly PageSpec[]): readonly SitePath[] {
  const kinds = new Map<string, PageSpec[]>();
  for (const spec of specs) {
    const known = kinds.get(spec.kind);
    if (known === undefined) kinds.set(spec.kind, [spec]);
    else known.push(spec);
  }
  return [...kinds.values()].flatMap(all => {
    const step = Math.max(1, all.length / READ);
    return all
      .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
      .map(spec => spec.path);
  });
}

/** A link of the page `from` to a place in a page. */
interface PlaceLink {
  readonly from: string;
  readonly link: string;
  readonly path: string;
  readonly fragment: string;
}

/** The links of a page that lead to no file, and those that lead to a place in another page. */
function follow(
  from: string,
  page: Uint8Array,
  isPath: (path: string) => boolean,
): { readonly dead: readonly Problem[]; readonly places: readonly PlaceLink[] } {
  const [dead, places]: [Problem[], PlaceLink[]] = [[], []];
  let own: ReadonlySet<string> | null = null;
  for (const link of linksIn(page)) {
    const target = targetOf(from, link);
    if (target === null) continue;
    const { path, fragment } = target;
    if (path === null || !isPath(path)) dead.push(nowhere({ file: from }, link));
    else if (isOnEveryPage(fragment)) continue;
    else if (path !== from) places.push({ from, link, path, fragment });
    else {
      own ??= placesIn(page);
      if (!own.has(fragment)) dead.push(nowhere({ file: from }, link));
    }
  }
  return { dead, places };
}

/** Each page that is led into is read once; one that is not here is on another machine. */
function missingPlaces(
  places: readonly PlaceLink[],
  pageAt: (path: string) => Uint8Array | null,
): readonly Problem[] {
  const known = new Map<string, ReadonlySet<string> | null>();
  return places.flatMap(({ from, link, path, fragment }) => {
    let there = known.get(path);
    if (there === undefined) {
      const page = path.endsWith('.html') ? pageAt(path) : null;
      there = page === null ? null : placesIn(page);
      known.set(path, there);
    }
    return there === null || there.has(fragment) ? [] : [nowhere({ file: from }, link)];
  });
}
