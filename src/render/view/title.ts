/** The title and description of every page. */
import type { HtmlSpec } from '../../plan/specs.ts';
import { displayText } from '../display.ts';
import { headingOf, type PageContext } from './context.ts';
import { indexHeading } from './directory.ts';
import { periodLabel } from './group.ts';
import { sourceHeading } from './source.ts';
import { sourceListHeading } from './source-lists.ts';

/** The title of a page without the site's; empty on the home page. */
export function titleOf(context: PageContext, spec: HtmlSpec): string {
  const { words, site } = context;
  switch (spec.kind) {
    case 'home':
      return '';
    case 'article':
      return displayText(spec.entry.title);
    case 'issue':
      return `${site.settings.paper} ${words.dates.day(spec.date)}`;
    case 'month':
      return words.dates.month(spec.year, spec.month);
    case 'year':
      return words.dates.year(spec.year);
    case 'group':
      return headingOf(spec.group, words);
    case 'list':
      return words.list.heading(headingOf(spec.group, words), periodLabel(context, spec.period));
    case 'dates':
      return words.navigation.dates;
    case 'index':
      return indexHeading(context, spec);
    case 'coverage':
      return words.coverage.heading;
    case 'coverage-year':
      return words.coverage.headingOf(spec.year);
    case 'about':
      return words.about.heading;
    case 'source':
      return words.source.title(sourceHeading(context, spec.source));
    case 'source-index':
      return words.source.all;
    case 'source-list':
      return sourceListHeading(context, spec);
    case 'data':
      return words.data.heading;
    case 'search':
      return words.search.heading;
    case 'own':
      return spec.page.title;
    case 'not-found':
      return words.notFound.heading;
  }
}

/** One sentence on what is on a page. */
export function descriptionOf(context: PageContext, spec: HtmlSpec): string {
  const { words, site } = context;
  const { paper, description } = site.settings;
  switch (spec.kind) {
    case 'home':
      return description;
    case 'article':
      return displayText(spec.entry.excerpt);
    case 'issue':
      return words.descriptions.issue(paper, spec.date, spec.entries.length);
    case 'month': {
      const total = spec.days.reduce((sum, day) => sum + day.count, 0);
      return words.descriptions.month(paper, spec.year, spec.month, total);
    }
    case 'year':
      return words.descriptions.year(paper, spec.year, spec.total);
    case 'group':
      return groupDescription(context, spec.group, spec.group.entries.length);
    case 'list':
      return groupDescription(context, spec.group, spec.total);
    case 'dates':
    case 'index':
      return words.descriptions.index(paper, titleOf(context, spec));
    case 'coverage':
      return words.coverage.description;
    case 'coverage-year':
      return words.coverage.descriptionOf(spec.year);
    case 'about':
      return words.descriptions.about(paper);
    case 'source':
      return words.source.description(sourceHeading(context, spec.source), spec.source.page.lines);
    case 'source-index':
    case 'source-list':
      return words.descriptions.index(paper, titleOf(context, spec));
    case 'data':
      return words.data.description;
    case 'search':
      return words.search.description;
    case 'own':
      return spec.page.description;
    case 'not-found':
      return '';
  }
}

function groupDescription(
  { words, site }: PageContext,
  group: Parameters<typeof headingOf>[0],
  count: number,
): string {
  const say = group.axis === 'person' ? words.descriptions.person : words.descriptions.group;
  return say(site.settings.paper, headingOf(group, words), count);
}
