import type { VNode } from 'preact';
import type { HomeView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { CardItem, CardList } from './parts/card.tsx';
import { CountSection } from './parts/counts.tsx';

interface HomeProps {
  readonly view: HomeView;
  readonly words: Strings;
}

/** The front page: the newest issue, then what came before it, and beside them the ways in. */
export function HomePage({ view, words }: HomeProps): VNode {
  return (
    <>
      <div class="sheet">
        {view.issue === null ? <Empty words={words} /> : <NewestIssue issue={view.issue} words={words} />}
        {view.newest.length > 0 && (
          <section class="earlier">
            <h2>{words.home.earlier}</h2>
            <CardList cards={view.newest} level={3} words={words} dated />
          </section>
        )}
      </div>
      <div class="rail">
        <CountSection heading={words.home.districts} counts={view.districts} words={words} />
        <CountSection heading={words.home.topics} counts={view.topics} words={words} />
        <CountSection heading={words.home.series} counts={view.series} words={words} />
        <CountSection heading={words.home.years} counts={view.years} words={words} />
      </div>
    </>
  );
}

interface NewestIssueProps {
  readonly issue: NonNullable<HomeView['issue']>;
  readonly words: Strings;
}

/** The first article leads, the others stand in columns under it. */
function NewestIssue({ issue, words }: NewestIssueProps): VNode {
  const [lead, ...others] = issue.cards;
  return (
    <section class="newest-issue">
      <h2>{words.home.frontPage}</h2>
      {lead !== undefined && (
        <div class="lead">
          <CardItem card={lead} level={3} words={words} dated={false} />
        </div>
      )}
      {others.length > 0 && <CardList cards={others} level={3} words={words} dated={false} />}
      <p class="more">
        <a href={issue.href}>{words.home.wholeIssue(issue.date)}</a>
      </p>
    </section>
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
