import type { VNode } from 'preact';
import type { NewspaperPage as Page } from '../src/render/views/calendar.ts';
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
      {view.pages.length > 1 && <PageList pages={view.pages} words={words} />}
      {view.pages.map(page => (
        <NewspaperPage page={page} alone={view.pages.length === 1} words={words} />
      ))}
      <SourceLinks sources={view.otherSources} words={words} />
      <Pager view={view} labels={words.neighbours.issue} words={words} />
    </>
  );
}

/** A way to each page, and word of those that lack. */
function PageList({ pages, words }: { readonly pages: readonly Page[]; readonly words: Strings }): VNode {
  return (
    <nav class="page-list" aria-label={words.issue.pages}>
      <ol>
        {pages.map(page => (
          <>
            {page.missing !== null && (
              <li class="mark">{words.issue.lacking(page.missing.from, page.missing.to)}</li>
            )}
            <li>
              <a href={`#${page.id}`}>{headingOf(page, words) || words.issue.noPage}</a>{' '}
              <span class="count">{words.articles(page.cards.length)}</span>
            </li>
          </>
        ))}
      </ol>
    </nav>
  );
}

function headingOf({ page, section }: Page, words: Strings): string {
  const names = [page === null ? null : words.issue.page(page), section];
  return names.filter(name => name !== null).join(' ');
}

interface NewspaperPageProps {
  readonly page: Page;
  /** True where no other page of the issue is held: a page without a name then needs no heading. */
  readonly alone: boolean;
  readonly words: Strings;
}

function NewspaperPage({ page, alone, words }: NewspaperPageProps): VNode {
  const heading = headingOf(page, words) || (alone ? '' : words.issue.noPage);
  const { missing, cards, sources, id } = page;
  return (
    <>
      {missing !== null && <p class="lacking">{words.issue.lacking(missing.from, missing.to)}</p>}
      <section class="newspaper-page" id={id}>
        {heading !== '' && <h2>{heading}</h2>}
        {cards.length === 0 && <p class="note">{words.issue.textOnly}</p>}
        <SourceLinks sources={sources} words={words} />
        {cards.length > 0 && (
          <CardList cards={cards} level={heading === '' ? 2 : 3} words={words} dated={false} />
        )}
      </section>
    </>
  );
}
