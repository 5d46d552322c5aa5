import type { VNode } from 'preact';
import type { Frame } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { PageHeading } from './parts/page-heading.tsx';

/** What a server shows for an address that leads nowhere. */
export function NotFoundPage({ frame, words }: { readonly frame: Frame; readonly words: Strings }): VNode {
  const home = frame.crumbs[0];
  return (
    <>
      <PageHeading heading={words.notFound.heading} words={words} />
      <div class="prose">
        <p>{words.notFound.text}</p>
        {home !== undefined && (
          <p>
            <a href={home.href}>{words.notFound.home}</a>
          </p>
        )}
      </div>
    </>
  );
}
