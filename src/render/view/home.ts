/** The front page. */
import { issuePath } from '../../plan/planner.ts';
import type { HomeSpec } from '../../plan/specs.ts';
import { barsOf } from '../charts/bars.ts';
import type { HomeView } from '../views.ts';
import { cardOf } from './card.ts';
import { breakdownBars, groupCounts, tileMapView } from './charts.ts';
import type { PageContext } from './context.ts';
import { yearCounts } from './dates.ts';

/** The newest issue, and the ways in. */
export function homeView(context: PageContext, spec: HomeSpec): HomeView {
  const { issue, newest, map, beyond, topics, series, years, total } = spec;
  return {
    kind: 'home',
    issue: issue && {
      date: issue.date,
      href: context.href(issuePath(context.site, issue.date)),
      count: issue.count,
      cards: issue.entries.map(entry => cardOf(context, entry)),
    },
    newest: newest.map(entry => cardOf(context, entry)),
    map: tileMapView(context, map),
    beyond: groupCounts(context, beyond),
    topics: breakdownBars(context, topics),
    series: groupCounts(context, series),
    years: barsOf(yearCounts(context, years).toReversed()),
    total,
  };
}
