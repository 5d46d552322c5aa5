/** From a planned page to what its template shows. */

import { issuePath } from '../../plan/planner.ts';
import type { HomeSpec, HtmlSpec, Site } from '../../plan/specs.ts';
import type { Frame, HomeView, View } from '../views.ts';
import { articleView } from './article.ts';
import { cardOf } from './card.ts';
import { type PageContext, pageContext } from './context.ts';
import { datesView, issueView, monthView, yearCounts, yearView } from './dates.ts';
import { frameOf } from './frame.ts';
import { groupCounts, groupView, indexView, listView } from './group.ts';

/** Everything a template receives for a page. */
export interface Shown {
  readonly frame: Frame;
  readonly view: View;
}

/** The frame and view of a page; `body` is the Markdown of an article's page, empty for all others. */
export function shownOn(site: Site, spec: HtmlSpec, body: string): Shown {
  const context = pageContext(site, spec);
  return { frame: frameOf(context, spec), view: viewOf(context, spec, body) };
}

function viewOf(context: PageContext, spec: HtmlSpec, body: string): View {
  switch (spec.kind) {
    case 'home':
      return homeView(context, spec);
    case 'issue':
      return issueView(context, spec);
    case 'month':
      return monthView(context, spec);
    case 'year':
      return yearView(context, spec);
    case 'article':
      return articleView(context, spec, body);
    case 'group':
      return groupView(context, spec);
    case 'list':
      return listView(context, spec);
    case 'dates':
      return datesView(context, spec);
    case 'index':
      return indexView(context, spec);
    case 'about': {
      const { articles, issues, from, to, unplaced, inferred } = spec;
      return { kind: 'about', articles, issues, from, to, unplaced, inferred };
    }
    case 'not-found':
      return { kind: 'not-found' };
  }
}

function homeView(context: PageContext, spec: HomeSpec): HomeView {
  const { issue, newest, districts, topics, series, years, total } = spec;
  return {
    kind: 'home',
    issue: issue && {
      date: issue.date,
      href: context.href(issuePath(context.site, issue.date)),
      count: issue.count,
      cards: issue.entries.map(entry => cardOf(context, entry)),
    },
    newest: newest.map(entry => cardOf(context, entry)),
    districts: groupCounts(context, districts),
    topics: groupCounts(context, topics),
    series: groupCounts(context, series),
    years: yearCounts(context, years),
    total,
  };
}
