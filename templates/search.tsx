import type { VNode } from 'preact';
import type { Count, Link } from '../src/render/views/card.ts';
import type { SearchView } from '../src/render/views/search.ts';
import type { Strings } from './i18n/index.ts';
import { Counts } from './parts/counts.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { SearchBox } from './parts/search-box.tsx';

interface SearchProps {
  readonly view: SearchView;
  readonly words: Strings;
}

/** The page to search on. What stands below the box is what the script takes away once there is something to show. */
export function SearchPage({ view, words }: SearchProps): VNode {
  return (
    <>
      <PageHeading heading={words.search.heading} below={words.heldArticles(view.total)} words={words} />
      <SearchBox action="" id="q" words={words} />
      <Help words={words} />
      {/* Where the script shows what it found. */}
      <div id="found" hidden></div>
      <div id="ways">
        <div class="prose">
          {words.search.needs.map(text => (
            <p>{text}</p>
          ))}
        </div>
        <Ways view={view} words={words} />
      </div>
      {view.program !== null && (
        <script
          type="application/json"
          id="search-data"
          dangerouslySetInnerHTML={{ __html: view.program.data }}
        />
      )}
    </>
  );
}

/** How a query is written. */
function Help({ words }: Pick<SearchProps, 'words'>): VNode {
  const { search } = words;
  return (
    <details class="search-help">
      <summary>{search.help}</summary>
      <dl class="facts">
        {search.helpRows.map(([typed, meaning]) => (
          <div>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{search.helpNote}</p>
    </details>
  );
}

/** Districts, topics, reporters and months: what leads to every article without a search. */
function Ways({ view, words }: SearchProps): VNode {
  const { search } = words;
  if (view.total === 0) return <p>{search.noResults}</p>;
  const { indexes } = view;
  return (
    <>
      <p class="note">{search.ways}</p>
      <Way heading={search.districts} counts={view.districts} index={indexes.districts} words={words} />
      <Way heading={search.topics} counts={view.topics} index={indexes.topics} words={words} />
      <Way heading={search.people} counts={view.people} index={indexes.people} words={words} />
      <section class="breakdown">
        <h2>{search.dates}</h2>
        <dl class="months">
          {view.years.map(year => (
            <div>
              <dt>
                <a href={year.href}>{year.label}</a> <span class="count">{words.articles(year.count)}</span>
              </dt>
              {year.months.map(month => (
                <dd>
                  <a href={month.href}>{month.label}</a>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

interface WayProps {
  readonly heading: string;
  readonly counts: readonly Count[];
  readonly index: Link;
  readonly words: Strings;
}

function Way({ heading, counts, index, words }: WayProps): VNode | null {
  if (counts.length === 0) return null;
  return (
    <section class="breakdown">
      <h2>{heading}</h2>
      <Counts counts={counts} words={words} />
      <p>
        <a href={index.href}>{index.label}</a>
      </p>
    </section>
  );
}
