import type { VNode } from 'preact';
import type { OwnView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { PageHeading } from './parts/page-heading.tsx';

interface OwnPageProps {
  readonly view: OwnView;
  readonly words: Strings;
}

/** A page of the owner's own: its title, and what its template made. */
export function OwnPage({ view, words }: OwnPageProps): VNode {
  return (
    <>
      <PageHeading heading={view.title} words={words} />
      <div class="prose own" dangerouslySetInnerHTML={{ __html: view.html }} />
    </>
  );
}
