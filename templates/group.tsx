import type { VNode } from 'preact';
import type { GroupView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { languageMark } from './i18n/language.ts';
import { CardList } from './parts/card.tsx';
import { BarSection } from './parts/charts/bars.tsx';
import { Timeline } from './parts/charts/timeline.tsx';
import { CountSection } from './parts/counts.tsx';
import { Facts } from './parts/facts.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { SeriesSections } from './parts/series-sections.tsx';
import { TileMap } from './parts/tile-map.tsx';

interface GroupProps {
  readonly view: GroupView;
  readonly words: Strings;
}

/** A district, a topic, a topic in a district, a person, a series, or the unplaced. */
export function GroupPage({ view, words }: GroupProps): VNode {
  const { breakdowns, map } = view;
  const [beside, below] = map === null ? [[], breakdowns] : [breakdowns.slice(0, 1), breakdowns.slice(1)];
  return (
    <>
      <PageHeading
        above={words.axes[view.axis]}
        heading={view.heading}
        below={words.heldArticles(view.total)}
        words={words}
      />
      {view.axis === 'unplaced' && <p class="note">{words.group.unplacedNote}</p>}
      <About view={view} words={words} />
      {map !== null && (
        <div class="desk">
          <section class="breakdown">
            <h2>{words.home.districts}</h2>
            <TileMap map={map} words={words} />
          </section>
          <Breakdowns breakdowns={beside} words={words} />
        </div>
      )}
      <Timeline view={view.timeline} words={words} />
      <div class="sheet">
        <SeriesSections sections={view.sections} words={words} />
        <Newest view={view} words={words} />
      </div>
      <div class="rail">
        <Breakdowns breakdowns={below} words={words} />
        <CountSection heading={words.group.more} counts={view.years} words={words} />
      </div>
    </>
  );
}

/** What the thing itself is, and its feeds. */
function About({ view, words }: GroupProps): VNode {
  const facts = view.about.map(({ label, value, folded }) => {
    const text = <span lang={languageMark(value, words)}>{value}</span>;
    if (folded === null) return { label, value: text };
    const list = (
      <details>
        <summary>{words.front.places(folded)}</summary>
        {text}
      </details>
    );
    return { label, value: list };
  });
  const feeds = view.feeds && {
    label: words.front.subscribe,
    value: (
      <>
        <a href={view.feeds.atom}>Atom</a>
        {words.listSeparator}
        <a href={view.feeds.json}>JSON Feed</a>
      </>
    ),
  };
  return <Facts facts={feeds === null ? facts : [...facts, feeds]} />;
}

function Breakdowns(props: Pick<GroupView, 'breakdowns'> & { readonly words: Strings }): VNode {
  return (
    <>
      {props.breakdowns.map(breakdown => (
        <BarSection heading={breakdown.heading} view={breakdown} words={props.words} />
      ))}
    </>
  );
}

/** Nothing where the sections above have all there is. */
function Newest({ view, words }: GroupProps): VNode | null {
  if (view.newest.length === 0 && view.total > 0) return null;
  return (
    <section class="newest">
      <h2>{words.group.newest}</h2>
      {view.newest.length === 0 ? (
        <p class="note">{words.group.none}</p>
      ) : (
        <CardList cards={view.newest} level={3} words={words} dated />
      )}
    </section>
  );
}
