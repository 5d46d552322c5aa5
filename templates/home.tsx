import type { VNode } from 'preact';
import type { HomeView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { CardItem, CardList } from './parts/card.tsx';
import { BarSection } from './parts/charts/bars.tsx';
import { CountSection } from './parts/counts.tsx';
import { TileMap } from './parts/tile-map.tsx';
import { Years } from './parts/years.tsx';

interface HomeProps {
  readonly view: HomeView;
  readonly words: Strings;
}

/** The front page: the newest issue, the ways in by place, topic and year, then what came before. */
export function HomePage({ view, words }: HomeProps): VNode {
  return (
    <>
      {view.issue === null ? <Empty words={words} /> : <NewestIssue issue={view.issue} words={words} />}
      <Desk view={view} words={words} />
      <Years view={view} words={words} />
      {view.newest.length > 0 && (
        <section class="earlier">
          <h2>{words.home.earlier}</h2>
          <CardList cards={view.newest} level={3} words={words} dated />
        </section>
      )}
      <div class="rail">
        <CountSection heading={words.front.running} counts={view.series} words={words} />
        <CountSection heading={words.front.beyond} counts={view.beyond} words={words} />
      </div>
    </>
  );
}

/** Articles in the row below the lead. */
const SECONDS = 2;

interface NewestIssueProps {
  readonly issue: NonNullable<HomeView['issue']>;
  readonly words: Strings;
}

/** The first article leads, the next two stand below it, the others in columns under them. */
function NewestIssue({ issue, words }: NewestIssueProps): VNode {
  const [lead, ...others] = issue.cards;
  const [seconds, rest] = [others.slice(0, SECONDS), others.slice(SECONDS)];
  return (
    <section class="newest-issue">
      <h2 class="unseen">{words.home.frontPage}</h2>
      {lead !== undefined && (
        <div class="lead">
          <CardItem card={lead} level={3} words={words} dated={false} />
        </div>
      )}
      {seconds.length > 0 && (
        <div class="seconds">
          <CardList cards={seconds} level={3} words={words} dated={false} />
        </div>
      )}
      {rest.length > 0 && <CardList cards={rest} level={3} words={words} dated={false} />}
      <p class="more">
        <a href={issue.href}>{words.home.wholeIssue(issue.date)}</a>
      </p>
    </section>
  );
}

/** Where and what the articles are about. */
function Desk({ view, words }: HomeProps): VNode | null {
  const { map, topics } = view;
  if (map === null && topics.bars.length === 0) return null;
  return (
    <div class="desk">
      {map !== null && (
        <section class="breakdown">
          <h2>{words.home.districts}</h2>
          <TileMap map={map} words={words} />
        </section>
      )}
      <BarSection heading={words.home.topics} view={topics} words={words} />
    </div>
  );
}

function Empty({ words }: { readonly words: Strings }): VNode {
  return (
    <section class="prose">
      <h2>{words.home.empty}</h2>
      <p>{words.home.howToBegin}</p>
    </section>
  );
}
