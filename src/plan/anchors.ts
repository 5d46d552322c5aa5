/**
 * The places inside pages that addresses can lead to (`#L43`), as far as they are chosen by links that the plan knows:
 * those of the owner's pages, and the squares of maps. Links to lines of page texts are made of the same marks as the lines.
 */
import type { SitePath } from '../ids.ts';
import { isPlain } from './kinds.ts';
import { pathOfLink } from './own.ts';
import { articleMark } from './sources.ts';
import type { ArticleSpec, HtmlSpec, IssueSpec, SiteSpec } from './specs.ts';
import type { OwnPage, OwnSpec } from './specs-own.ts';
import type { SourceSpec } from './specs-source.ts';

/** A link to a place in a page: `fragment` as browsers look for it, decoded and without its `#`. */
export interface FragmentLink {
  /** As it is written. */
  readonly address: string;
  readonly path: SitePath;
  readonly fragment: string;
}

/** The links of a file that lead into a page, its own among them. */
export function fragmentLinks(spec: SiteSpec): readonly FragmentLink[] {
  switch (spec.kind) {
    case 'home':
    case 'group':
    case 'index':
      return spec.map.flatMap(({ tiles }) =>
        tiles.flatMap(({ path, fragment }) =>
          path === null || fragment === '' ? [] : [{ address: fragment, path, fragment: fragment.slice(1) }],
        ),
      );
    case 'own':
      return spec.page.links.flatMap(({ value }) => ownFragment(spec, value));
    default:
      return [];
  }
}

function ownFragment(spec: OwnSpec, address: string): readonly FragmentLink[] {
  const at = address.indexOf('#');
  const path = at === 0 ? spec.path : pathOfLink(address);
  return at === -1 || path === null ? [] : [{ address, path, fragment: decoded(address.slice(at + 1)) }];
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * True where a file has a place of that name, or nobody can tell before it is made. The top is on every page (HTML,
 * "indicated part"), and `:~:` looks for a text.
 */
export function hasAnchor(spec: SiteSpec, fragment: string): boolean {
  return isPlain(spec) || /^(?:top)?$|:~:/i.test(fragment) || isOn(spec, fragment);
}

/** Of every page, and of one kind of page; those that depend on what a page shows stand in `isOn`. */
const ON_EVERY_PAGE = ['main', 'search'];
const ON_KIND: Readonly<Partial<Record<SiteSpec['kind'], readonly string[]>>> = {
  search: ['q', 'found', 'ways', 'needs', 'search-data'],
  source: ['contents'],
};

function isOn(spec: HtmlSpec, fragment: string): boolean {
  return (
    ON_EVERY_PAGE.includes(fragment) ||
    ON_KIND[spec.kind]?.includes(fragment) === true ||
    isOfContent(spec, fragment)
  );
}

function isOfContent(spec: HtmlSpec, fragment: string): boolean {
  switch (spec.kind) {
    case 'source':
      return isLine(spec, fragment) || isArticleRun(spec, fragment);
    case 'index':
      return spec.sections.some(({ key }) => fragment === `at-${key}`);
    case 'issue':
      return isNewspaperPage(spec, fragment);
    case 'article':
      return isSectionOfArticle(spec, fragment);
    case 'own':
      return isWritten(spec.page, fragment);
    default:
      return false;
  }
}

function isLine({ source }: SourceSpec, fragment: string): boolean {
  const line = /^L([1-9]\d*)$/.exec(fragment)?.[1];
  return line !== undefined && Number(line) <= source.page.lines;
}

function isArticleRun({ source: { page } }: SourceSpec, fragment: string): boolean {
  return page.articles.some(({ id, runs }) =>
    runs.some((_run, place) => articleMark(page, id, place + 1) === fragment),
  );
}

/** A page by its number where it is first named; the later parts of a page by their place. */
function isNewspaperPage({ entries }: IssueSpec, fragment: string): boolean {
  const place = /^p_([1-9]\d*)$/.exec(fragment)?.[1];
  if (place !== undefined) return Number(place) <= entries.length;
  return entries.some(({ page }) => page !== undefined && fragment === `p-${page}`);
}

function isSectionOfArticle({ related, entry }: ArticleSpec, fragment: string): boolean {
  return (
    (fragment === 'related' && related.length > 0) ||
    (fragment === 'corrections' && entry.corrections.length > 0)
  );
}

/** An `id` in the text of a template; what a program or a tag of the template makes is known only once it has run. */
function isWritten({ template }: OwnPage, fragment: string): boolean {
  if (template.ending === '11ty.js') return true;
  const ids = [...template.text.matchAll(/\bid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)];
  return ids.some(([, double, single, bare]) => {
    const id = double ?? single ?? bare ?? '';
    return id === fragment || id.includes('{');
  });
}
