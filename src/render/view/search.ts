/** The page to search on, and the box in every header. */

import { folders, hrefBetween, pageOf } from '../../plan/paths.ts';
import { SCRIPTS } from '../../plan/search-page.ts';
import type { HtmlSpec } from '../../plan/specs.ts';
import type { SearchSpec } from '../../plan/specs-search-page.ts';
import type { SearchData } from '../../search/browser/data.ts';
import { displayText } from '../display.ts';
import { scriptJson } from '../metadata/escape.ts';
import type { SearchBoxView, SearchProgram, SearchView } from '../views/search.ts';
import { groupCounts } from './charts.ts';
import type { PageContext } from './context.ts';

/** The box in the header: none where the site can't be searched, nor on the page that has a larger one. */
export function searchBoxOf(
  { site, href }: PageContext,
  { kind }: Pick<HtmlSpec, 'kind'>,
): SearchBoxView | null {
  if (site.search === null || kind === 'search') return null;
  const src = site.assets.get(SCRIPTS.focus);
  const integrity = site.integrities.get(SCRIPTS.focus);
  const focus = src === undefined || integrity === undefined ? null : { src: href(src), integrity };
  return { action: href(site.search), focus };
}

/** Ways into the archive, and what the script needs. */
export function searchView(context: PageContext, spec: SearchSpec): SearchView {
  const { words, href } = context;
  const index = (name: 'districts' | 'topics' | 'people') => ({
    label: words.search.all[name],
    href: href(pageOf(folders[name])),
  });
  return {
    kind: 'search',
    total: spec.total,
    districts: groupCounts(context, spec.districts),
    topics: groupCounts(context, spec.topics),
    people: groupCounts(context, spec.people),
    years: spec.years.map(({ year, count, path, months }) => ({
      label: words.dates.year(year),
      href: href(path),
      count,
      months: months.map(month => ({
        label: words.dates.monthOfYear(month.month),
        href: href(month.path),
      })),
    })),
    indexes: { districts: index('districts'), topics: index('topics'), people: index('people') },
    program: programOf(context, spec),
  };
}

function programOf(
  { site, words, href, root, path }: PageContext,
  { scripts }: SearchSpec,
): SearchProgram | null {
  if (scripts === null) return null;
  const labels = site.topics.flatMap(({ topic, label }) => (topic ? [[topic.id, displayText(label)]] : []));
  const data: SearchData = {
    root,
    index: hrefBetween(path, pageOf(folders.search)),
    more: href(scripts.more),
    traditional: href(scripts.traditional),
    language: words.language,
    topics: Object.fromEntries(labels),
    words: words.search.script,
  };
  const { page } = scripts;
  return { script: { src: href(page.path), integrity: page.integrity }, data: scriptJson(data) };
}
