import type { VNode } from 'preact';
import type { GroupView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { CardList } from './parts/card.tsx';
import { CountSection } from './parts/counts.tsx';
import { Facts } from './parts/facts.tsx';
import { PageHeading } from './parts/page-heading.tsx';

/** A district, a topic, a topic in a district, a person, a series, or the unplaced. */
export function GroupPage({ view, words }: { readonly view: GroupView; readonly words: Strings }): VNode {
  return (
    <>
      <PageHeading
        above={words.axes[view.axis]}
        heading={view.heading}
        below={words.heldArticles(view.total)}
        words={words}
      />
      {view.axis === 'unplaced' && <p class="note">{words.group.unplacedNote}</p>}
      <Facts facts={view.about} />
      <div class="sheet">
        <section class="newest">
          <h2>{words.group.newest}</h2>
          {view.newest.length === 0 ? (
            <p class="note">{words.group.none}</p>
          ) : (
            <CardList cards={view.newest} level={3} words={words} dated />
          )}
        </section>
      </div>
      <div class="rail">
        {view.breakdowns.map(({ heading, counts }) => (
          <CountSection heading={heading} counts={counts} words={words} />
        ))}
        <CountSection heading={words.group.more} counts={view.years} words={words} />
      </div>
    </>
  );
}
