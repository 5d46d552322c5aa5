import type { VNode } from 'preact';
import type { MonthView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { Calendar } from './parts/calendar.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Pager } from './parts/pager.tsx';

/** A month of the paper as a calendar with the days held. */
export function MonthPage({ view, words }: { readonly view: MonthView; readonly words: Strings }): VNode {
  return (
    <>
      <PageHeading
        heading={words.dates.month(view.year, view.month)}
        below={words.heldArticles(view.total)}
        words={words}
      />
      <Calendar view={view} words={words} />
      <Pager view={view} labels={words.neighbours.month} words={words} />
    </>
  );
}
