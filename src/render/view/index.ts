/** From a planned page to what its template shows. */

import { digest } from '../../digest.ts';
import { issuePath } from '../../plan/planner.ts';
import type { HomeSpec, HtmlSpec, Site } from '../../plan/specs.ts';
import type { Measures } from '../data/package.ts';
import type { Frame, HomeView, View } from '../views.ts';
import { articleView } from './article.ts';
import { cardOf } from './card.ts';
import { type PageContext, pageContext } from './context.ts';
import { dataView } from './data.ts';
import { datesView, issueView, monthView, yearCounts, yearView } from './dates.ts';
import { frameOf } from './frame.ts';
import { groupCounts, groupView, indexView, listView } from './group.ts';
import type { ArticleText } from './provenance.ts';
import { type SourceText, sourceView } from './source.ts';

/** Of a page text that was not read. */
const NO_TEXT: SourceText['text'] = { lines: [], digest: digest(''), encoding: 'utf-8' };

/** Everything a template receives for a page. */
export interface Shown {
  readonly frame: Frame;
  readonly view: View;
}

/** What is read again for a page when it is rendered: the text of an article or of a page text, and its record. */
export type PageTexts = Partial<ArticleText & SourceText & { readonly measures: Measures }>;

/** The frame and view of a page. What is not among `texts` is shown as if it were empty. */
export function shownOn(site: Site, spec: HtmlSpec, texts: PageTexts = {}): Shown {
  const context = pageContext(site, spec);
  return { frame: frameOf(context, spec), view: viewOf(context, spec, texts) };
}

function viewOf(context: PageContext, spec: HtmlSpec, texts: PageTexts): View {
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
      return articleView(context, spec, { body: '', record: null, ...texts });
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
    case 'source':
      return sourceView(context, spec, { text: NO_TEXT, record: null, ...texts });
    case 'data':
      return dataView(context, spec, texts.measures ?? new Map());
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
