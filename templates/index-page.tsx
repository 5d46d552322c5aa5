import type { VNode } from 'preact';
import type { IndexView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { Counts } from './parts/counts.tsx';
import { PageHeading } from './parts/page-heading.tsx';

/** All districts, topics, people or series, or all years. */
export function IndexPage({ view, words }: { readonly view: IndexView; readonly words: Strings }): VNode {
  return (
    <>
      <PageHeading heading={view.heading} words={words} />
      {view.counts.length === 0 ? (
        <p class="note">{words.group.none}</p>
      ) : (
        <div class={view.axis}>
          <Counts counts={view.counts} words={words} />
        </div>
      )}
    </>
  );
}
