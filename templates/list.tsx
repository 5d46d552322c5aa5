import type { VNode } from 'preact';
import type { ListView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { CardList } from './parts/card.tsx';
import { CountSection } from './parts/counts.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Pager } from './parts/pager.tsx';

/** A year or month of a group: its articles, or the months they are in. */
export function ListPage({ view, words }: { readonly view: ListView; readonly words: Strings }): VNode {
  return (
    <>
      <PageHeading heading={view.heading} below={words.heldArticles(view.total)} words={words} />
      <CountSection heading={words.list.months} counts={view.months} words={words} />
      {view.cards.length > 0 && <CardList cards={view.cards} level={2} words={words} dated />}
      <Pager view={view} labels={words.neighbours.list} words={words} />
    </>
  );
}
