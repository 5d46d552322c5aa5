/** The front page. */

import { yearPeriods } from '../../plan/periods.ts';
import { issuePath } from '../../plan/planner.ts';
import type { HomeSpec } from '../../plan/specs.ts';
import { barsOf } from '../charts/bars.ts';
import type { Card, HomeView } from '../views.ts';
import { cardOf } from './card.ts';
import { breakdownBars, groupCounts, tileMapView, timelineView } from './charts.ts';
import type { PageContext } from './context.ts';
import { yearCounts } from './dates.ts';

/** Years that stand side by side on a telephone, each with its name and number. */
const FEW_YEARS = 4;
/** Articles of earlier issues that are shown with their beginnings. */
const WITH_EXCERPT = 6;

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
    newest: newest.map((entry, place) => shortened(cardOf(context, entry), place)),
    map: tileMapView(context, map),
    beyond: groupCounts(context, beyond),
    topics: breakdownBars(context, topics),
    series: groupCounts(context, series),
    years: barsOf(yearCounts(context, years).toReversed()),
    timeline: years.length > FEW_YEARS ? timelineView(context, { periods: yearPeriods(years), years }) : null,
    total,
  };
}

/** Further down a front page a headline has to do. */
function shortened(card: Card, place: number): Card {
  return place < WITH_EXCERPT ? card : { ...card, excerpt: '' };
}
