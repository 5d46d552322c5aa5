import type { VNode } from 'preact';
import type { DatesView, YearTile } from '../src/render/views/calendar.ts';
import type { Strings } from './i18n/index.ts';
import { PageHeading } from './parts/page-heading.tsx';

/** All years, a decade at a time. */
export function DatesPage({ view, words }: { readonly view: DatesView; readonly words: Strings }): VNode {
  return (
    <>
      <PageHeading heading={view.heading} words={words} />
      {view.decades.length === 0 && <p class="note">{words.coverage.empty}</p>}
      {view.decades.map(({ from, years }) => (
        <section class="decade">
          <h2>{words.calendar.decade(from)}</h2>
          <ol>
            {years.map(year => (
              <li>
                <Year year={year} words={words} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p class="more">
        <a href={view.coverage}>{words.coverage.heading}</a>
        {view.sources !== null && (
          <>
            {words.listSeparator}
            <a href={view.sources}>{words.source.all}</a>
          </>
        )}
      </p>
    </>
  );
}

function Year({ year, words }: { readonly year: YearTile; readonly words: Strings }): VNode {
  const name = words.dates.year(year.year);
  if (year.href === null) {
    return (
      <span class="tile unknown">
        {name} <span class="mark">{words.calendar.noIssue}</span>
      </span>
    );
  }
  return (
    <a class={`tile held l${year.level}`} href={year.href}>
      <b>{name}</b> <span class="mark">{words.articles(year.count)}</span>{' '}
      <span class="mark">{words.calendar.issues(year.issues)}</span>
    </a>
  );
}
