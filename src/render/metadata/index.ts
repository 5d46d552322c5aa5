/** What the head of a page tells machines beside its title, description and canonical address. */
import { dataFiles, files } from '../../plan/paths.ts';
import type { HtmlSpec, Site } from '../../plan/specs.ts';
import { iconKind } from '../server.ts';
import type { PageContext } from '../view/context.ts';
import type { Metadata, MetaLink, MetaTag } from '../views/metadata.ts';
import type { Frame } from '../views.ts';
import { type ArticleFacts, factsOf } from './article.ts';
import { citationTags } from './citation.ts';
import { scriptJson } from './escape.ts';
import { graphOf } from './graph.ts';
import { openGraph } from './open-graph.ts';
import type { FramedPage } from './page.ts';

/** The metadata of a page. One that search engines are asked to leave out tells them nothing. */
export function metadataOf(context: PageContext, spec: HtmlSpec, frame: Omit<Frame, 'metadata'>): Metadata {
  const page: FramedPage = { context, spec, frame };
  const links = linksOf(page);
  if (!frame.indexed) return { tags: [], links, structured: '' };
  const article = spec.kind === 'article' ? factsOf({ context, spec, frame }) : null;
  return { tags: tagsOf(page, article), links, structured: scriptJson(graphOf(page, article)) };
}

function tagsOf(page: FramedPage, article: ArticleFacts | null): readonly MetaTag[] {
  const cited = article === null ? [] : citationTags(article, page.context.site.settings);
  return [...openGraph(page, article), ...cited];
}

/** What the prefix of `DC.title` stands for (DCMI, Expressing Dublin Core in HTML). */
const DUBLIN_CORE: MetaLink = { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' };

const ICON_RELATIONS = [
  ['icon.svg', 'icon'],
  ['icon-180.png', 'apple-touch-icon'],
] as const;

function linksOf({ context, spec }: FramedPage): readonly MetaLink[] {
  const { href, words } = context;
  if (spec.kind !== 'article') return siteLinks(context);
  const json = { rel: 'alternate', type: 'application/json', title: words.data.ofArticle };
  return [...siteLinks(context), { ...json, href: href(dataFiles.article(spec.entry.id)) }, DUBLIN_CORE];
}

/** The same for all pages so many folders below one of the first level: what they lead to stands no deeper than in such a folder. */
function siteLinks(context: PageContext): readonly MetaLink[] {
  const { site, root, path } = context;
  const known = linksFrom.get(site) ?? new Map<string, readonly MetaLink[]>();
  linksFrom.set(site, known);
  const place = `${root} ${path.slice(0, path.indexOf('/') + 1)}`;
  const links = known.get(place) ?? linksFor(context);
  known.set(place, links);
  return links;
}

const linksFrom = new WeakMap<Site, Map<string, readonly MetaLink[]>>();

function linksFor({ site, href }: PageContext): readonly MetaLink[] {
  const icons = ICON_RELATIONS.flatMap(([name, rel]) => {
    const path = site.assets.get(name);
    return path === undefined ? [] : [{ rel, href: href(path), ...iconKind(path) }];
  });
  const { title } = site.settings;
  const searched = { rel: 'search', type: 'application/opensearchdescription+xml', title };
  const search = site.search === null ? [] : [{ ...searched, href: href(files.openSearch) }];
  return [...icons, { rel: 'manifest', href: href(files.manifest) }, ...search];
}
