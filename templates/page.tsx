import type { VNode } from 'preact';
import type { Frame, View } from '../src/render/views.ts';
import { AboutPage } from './about.tsx';
import { ArticlePage } from './article.tsx';
import { CoveragePage, CoverageYearPage } from './coverage.tsx';
import { DataPage } from './data.tsx';
import { DatesPage } from './dates.tsx';
import { GroupPage } from './group.tsx';
import { HomePage } from './home.tsx';
import { type Strings, stringsOf } from './i18n/index.ts';
import { IndexPage } from './index-page.tsx';
import { IssuePage } from './issue.tsx';
import { Document } from './layouts/document.tsx';
import { ListPage } from './list.tsx';
import { MonthPage } from './month.tsx';
import { NotFoundPage } from './not-found.tsx';
import { OwnPage } from './own.tsx';
import { FrontMasthead, Masthead } from './parts/masthead.tsx';
import { SearchPage } from './search.tsx';
import { SourcePage } from './source.tsx';
import { SourceIndexPage, SourceListPage } from './source-lists.tsx';
import { YearPage } from './year.tsx';

/** A whole page, from `<html>` to `</html>`; the doctype is the caller's. */
export function Page({ frame, view }: { readonly frame: Frame; readonly view: View }): VNode {
  const words = stringsOf(frame.settings);
  const masthead =
    view.kind === 'home' ? (
      <FrontMasthead frame={frame} view={view} words={words} />
    ) : (
      <Masthead frame={frame} words={words} />
    );
  const script = view.kind === 'search' ? (view.program?.script ?? null) : null;
  return (
    <Document frame={frame} words={words} kind={view.kind} masthead={masthead} script={script}>
      <Content frame={frame} view={view} words={words} />
    </Document>
  );
}

/** What stands in `<main>`: one component for each kind of page. */
function Content(props: { readonly frame: Frame; readonly view: View; readonly words: Strings }): VNode {
  const { frame, view, words } = props;
  switch (view.kind) {
    case 'home':
      return <HomePage view={view} words={words} />;
    case 'issue':
      return <IssuePage view={view} settings={frame.settings} words={words} />;
    case 'month':
      return <MonthPage view={view} words={words} />;
    case 'year':
      return <YearPage view={view} words={words} />;
    case 'article':
      return <ArticlePage view={view} words={words} />;
    case 'group':
      return <GroupPage view={view} words={words} />;
    case 'list':
      return <ListPage view={view} words={words} />;
    case 'index':
      return <IndexPage view={view} words={words} />;
    case 'dates':
      return <DatesPage view={view} words={words} />;
    case 'coverage':
      return <CoveragePage view={view} words={words} />;
    case 'coverage-year':
      return <CoverageYearPage view={view} words={words} />;
    case 'about':
      return <AboutPage view={view} settings={frame.settings} words={words} />;
    case 'source':
      return <SourcePage view={view} words={words} />;
    case 'source-index':
      return <SourceIndexPage view={view} words={words} />;
    case 'source-list':
      return <SourceListPage view={view} words={words} />;
    case 'data':
      return <DataPage view={view} settings={frame.settings} words={words} />;
    case 'search':
      return <SearchPage view={view} words={words} />;
    case 'own':
      return <OwnPage view={view} words={words} />;
    case 'not-found':
      return <NotFoundPage frame={frame} words={words} />;
  }
}
