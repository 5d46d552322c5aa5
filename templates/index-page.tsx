import type { VNode } from 'preact';
import type { DirectoryView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { Directory } from './parts/directory.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { Pager } from './parts/pager.tsx';
import { TileMap } from './parts/tile-map.tsx';

/** All districts, topics, people or series, or those of a letter, place or year. */
export function IndexPage({ view, words }: { readonly view: DirectoryView; readonly words: Strings }): VNode {
  return (
    <>
      <PageHeading heading={view.heading} below={words.front.members[view.axis](view.total)} words={words} />
      {view.sections.length === 0 && <p class="note">{words.group.none}</p>}
      {view.map !== null && <TileMap map={view.map} words={words} />}
      <Directory view={view} words={words} />
      <Pager view={view} labels={words.front.pages} words={words} />
    </>
  );
}
