import type { VNode } from 'preact';
import type { YearView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { Calendar, CalendarKey } from './parts/calendar.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Pager } from './parts/pager.tsx';

/** A year of the paper: twelve calendars. */
export function YearPage({ view, words }: { readonly view: YearView; readonly words: Strings }): VNode {
  return (
    <>
      <PageHeading
        heading={words.dates.year(view.year)}
        below={words.calendar.extent(view.issues, words.articles(view.total))}
        words={words}
      />
      <div class="months">
        {view.months.map(month => (
          <Calendar view={month} words={words} small={{ href: month.href }} />
        ))}
      </div>
      <CalendarKey days={view.months.flatMap(({ days }) => days)} words={words} />
      <p class="more">
        <a href={view.coverage}>{words.calendar.coverage}</a>
      </p>
      <Pager view={view} labels={words.neighbours.year} words={words} />
    </>
  );
}
