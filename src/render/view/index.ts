/** From a planned page to what its template shows. */

import { digest } from '../../digest.ts';
import type { HtmlSpec, Site } from '../../plan/specs.ts';
import type { Measures } from '../data/package.ts';
import type { Frame, View } from '../views.ts';
import { aboutView } from './about.ts';
import { articleView } from './article.ts';
import { type PageContext, pageContext } from './context.ts';
import { coverageView, coverageYearView } from './coverage.ts';
import { dataView } from './data.ts';
import { datesView, monthView, yearView } from './dates.ts';
import { indexView } from './directory.ts';
import { frameOf } from './frame.ts';
import { groupView, listView } from './group.ts';
import { homeView } from './home.ts';
import { issueView } from './issue.ts';
import type { ArticleText } from './provenance.ts';
import { searchView } from './search.ts';
import { type SourceText, sourceView } from './source.ts';
import { sourceIndexView, sourceListView } from './source-lists.ts';

/** Of a page text that was not read. */
const NO_TEXT: SourceText['text'] = { lines: [], digest: digest(''), encoding: 'utf-8' };

/** Everything a template receives for a page. */
export interface Shown {
  readonly frame: Frame;
  readonly view: View;
}

/** What is read again for a page when it is rendered: the text of an article or of a page text, and its record. */
export type PageTexts = Partial<
  ArticleText & SourceText & { readonly measures: Measures; readonly html: string }
>;

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
    case 'coverage':
      return coverageView(context, spec);
    case 'coverage-year':
      return coverageYearView(context, spec);
    case 'about':
      return aboutView(context, spec);
    case 'source':
      return sourceView(context, spec, { text: NO_TEXT, record: null, ...texts });
    case 'source-index':
      return sourceIndexView(context, spec);
    case 'source-list':
      return sourceListView(context, spec);
    case 'data':
      return dataView(context, spec, texts.measures ?? new Map());
    case 'search':
      return searchView(context, spec);
    case 'own':
      return { kind: 'own', title: spec.page.title, html: texts.html ?? '' };
    case 'not-found':
      return { kind: 'not-found' };
  }
}
