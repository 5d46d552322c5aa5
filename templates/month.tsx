import type { VNode } from 'preact';
import type { MonthView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { Calendar, CalendarKey } from './parts/calendar.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Pager } from './parts/pager.tsx';

/** A month of the paper as a calendar: the days held, and those that are not. */
export function MonthPage({ view, words }: { readonly view: MonthView; readonly words: Strings }): VNode {
  return (
    <>
      <PageHeading
        heading={words.dates.month(view.year, view.month)}
        below={words.calendar.extent(view.issues, words.articles(view.total))}
        words={words}
      />
      <Calendar view={view} words={words} />
      <CalendarKey days={view.days} words={words} />
      <p class="more">
        <a href={view.coverage}>{words.calendar.coverage}</a>
      </p>
      <Pager view={view} labels={words.neighbours.month} words={words} />
    </>
  );
}
