import type { VNode } from 'preact';
import type { Count } from '../src/render/views/card.ts';
import type { SourceIndexView, SourceListView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { CountLabel } from './parts/charts/table.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Pager } from './parts/pager.tsx';
import { TextLink } from './parts/text-link.tsx';

interface SourceIndexProps {
  readonly view: SourceIndexView;
  readonly words: Strings;
}

/** All page texts: a way to each month. */
export function SourceIndexPage({ view, words }: SourceIndexProps): VNode {
  const { source } = words;
  return (
    <>
      <PageHeading heading={source.all} below={source.texts(view.total)} words={words} />
      <p class="note">{source.whatTheyAre}</p>
      {view.years.map(({ label, months }) => (
        <section class="breakdown">
          <h2>{label}</h2>
          <Texts counts={months} words={words} />
        </section>
      ))}
      {view.undated !== null && (
        <section class="breakdown">
          <h2>{source.noDay}</h2>
          <Texts counts={[view.undated]} words={words} />
        </section>
      )}
    </>
  );
}

function Texts({ counts, words }: { readonly counts: readonly Count[]; readonly words: Strings }): VNode {
  return (
    <ul class="counts">
      {counts.map(count => (
        <li>
          <CountLabel count={count} words={words} />{' '}
          <span class="count">{words.source.texts(count.count)}</span>
        </li>
      ))}
    </ul>
  );
}

interface SourceListProps {
  readonly view: SourceListView;
  readonly words: Strings;
}

/** The page texts of a month, day by day. */
export function SourceListPage({ view, words }: SourceListProps): VNode {
  const { source } = words;
  return (
    <>
      <PageHeading heading={view.heading} below={source.texts(view.total)} words={words} />
      {view.days.map(({ day, texts }) => (
        <section class="text-day">
          {day.label !== '' && <h2>{day.href === null ? day.label : <a href={day.href}>{day.label}</a>}</h2>}
          <ul class="year-links">
            {texts.map(link => (
              <li>
                <TextLink link={link} words={words} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pager view={view} labels={words.source.lists} words={words} />
    </>
  );
}
