/** Which of the program's modules make a kind of file: who changes one sees it in the files of these kinds, and in no other. */
import type { Digest } from '../ids.ts';
import { codeOf, modulesFrom } from './modules.ts';

/** Modules that pick the component and the view of a page by its kind: from here alone no page is led to those of others. */
const PICKING = ['templates/page', 'src/render/view/index'];

/** The modules that only these kinds of page are picked for. A kind that is not here depends on all code. */
const OF_PAGES: Readonly<Record<string, readonly string[]>> = {
  home: ['templates/home', 'src/render/view/home'],
  issue: ['templates/issue', 'src/render/view/issue'],
  month: ['templates/month', 'src/render/view/dates'],
  year: ['templates/year', 'src/render/view/dates'],
  dates: ['templates/dates', 'src/render/view/dates'],
  article: ['templates/article', 'src/render/view/article'],
  group: ['templates/group', 'src/render/view/group'],
  list: ['templates/list', 'src/render/view/group'],
  index: ['templates/index-page', 'src/render/view/directory'],
  coverage: ['templates/coverage', 'src/render/view/coverage'],
  'coverage-year': ['templates/coverage', 'src/render/view/coverage'],
  about: ['templates/about', 'src/render/view/about'],
  source: ['templates/source', 'src/render/view/source'],
  'source-index': ['templates/source-lists', 'src/render/view/source-lists'],
  'source-list': ['templates/source-lists', 'src/render/view/source-lists'],
  data: ['templates/data', 'src/render/view/data'],
  search: ['templates/search', 'src/render/view/search'],
  own: ['templates/own'],
  'not-found': ['templates/not-found'],
};

/** What writes the files that have no template. */
const OF_FILES: Readonly<Record<string, readonly string[]>> = {
  atom: ['src/render/feeds'],
  'json-feed': ['src/render/feeds'],
  redirect: ['src/render/redirect'],
  sitemap: ['src/render/sitemap'],
  'sitemap-index': ['src/render/sitemap'],
  robots: ['src/render/sitemap'],
  // Both files of a citation have one fingerprint.
  bibtex: ['src/render/cite/bibtex', 'src/render/cite/ris'],
  'search-file': ['src/render/search', 'src/render/machine'],
  asset: [],
};

/** Whatever makes it, each file passes through these; what they lead to is its kind's own matter. */
const PASSED = ['src/render/index', 'src/render/eleventy'];

/** Kinds whose modules are known. */
export const KINDS: readonly string[] = [...Object.keys(OF_PAGES), ...Object.keys(OF_FILES)];

/** The modules that make a kind of file, in order of name. */
export function modulesOf(kind: string): readonly string[] {
  const own = OF_PAGES[kind];
  if (own === undefined) return [...PASSED, ...modulesFrom(OF_FILES[kind] ?? [])].sort();
  const others = new Set(
    Object.values(OF_PAGES)
      .flat()
      .filter(name => !own.includes(name)),
  );
  const reached = modulesFrom([...PICKING, ...own], (from, to) => PICKING.includes(from) && others.has(to));
  return [...new Set([...PASSED, ...reached])].sort();
}

/** The digest of what makes each kind that is known. */
export function kindDigests(): Readonly<Record<string, Digest>> {
  return Object.fromEntries(
    KINDS.map(kind => [kind, kind === 'asset' ? codeOf([]) : codeOf(modulesOf(kind))]),
  );
}
