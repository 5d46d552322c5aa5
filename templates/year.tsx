import type { VNode } from 'preact';
import type { YearView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { CountSection } from './parts/counts.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Pager } from './parts/pager.tsx';

/** A year of the paper: its twelve months. */
export function YearPage({ view, words }: { readonly view: YearView; readonly words: Strings }): VNode {
  return (
    <>
      <PageHeading
        heading={words.dates.year(view.year)}
        below={words.heldArticles(view.total)}
        words={words}
      />
      <CountSection heading={words.by.month} counts={view.months} words={words} />
      <Pager view={view} labels={words.neighbours.year} words={words} />
    </>
  );
}
