import type { VNode } from 'preact';
import type { IssueView } from '../src/render/views.ts';
import type { Settings } from '../src/types.ts';
import type { Strings } from './i18n/index.ts';
import { CardList } from './parts/card.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Pager } from './parts/pager.tsx';
import { SourceLinks } from './parts/source-lines.tsx';

interface IssueProps {
  readonly view: IssueView;
  readonly settings: Settings;
  readonly words: Strings;
}

/** One day of the paper: its articles by page, in the paper's order. */
export function IssuePage({ view, settings, words }: IssueProps): VNode {
  const total = view.pages.reduce((sum, page) => sum + page.cards.length, 0);
  return (
    <>
      <PageHeading
        above={settings.paper}
        heading={words.dates.dayAndWeekday(view.date)}
        below={words.heldArticles(total)}
        words={words}
      />
      {view.dateInferred && <p class="note">{words.dates.inferredBecause}</p>}
      {view.pages.map(page => (
        <NewspaperPage page={page} alone={view.pages.length === 1} words={words} />
      ))}
      <SourceLinks sources={view.otherSources} words={words} />
      <Pager view={view} labels={words.neighbours.issue} words={words} />
    </>
  );
}

interface NewspaperPageProps {
  readonly page: IssueView['pages'][number];
  /** True where no other page of the issue is held: a page without a name then needs no heading. */
  readonly alone: boolean;
  readonly words: Strings;
}

function NewspaperPage({ page, alone, words }: NewspaperPageProps): VNode {
  const names = [page.page === null ? null : words.issue.page(page.page), page.section];
  const heading = names.filter(name => name !== null).join(' ') || (alone ? '' : words.issue.noPage);
  return (
    <section class="newspaper-page">
      {heading !== '' && <h2>{heading}</h2>}
      <SourceLinks sources={page.sources} words={words} />
      <CardList cards={page.cards} level={heading === '' ? 2 : 3} words={words} dated={false} />
    </section>
  );
}
