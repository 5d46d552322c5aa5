import type { VNode } from 'preact';
import type { Frame } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { PageHeading } from './parts/page-heading.tsx';

/** What a server shows for an address that leads nowhere: the ways into the archive. */
export function NotFoundPage({ frame, words }: { readonly frame: Frame; readonly words: Strings }): VNode {
  const home = frame.crumbs[0];
  const ways = [
    ...(home === undefined ? [] : [{ label: words.notFound.home, href: home.href }]),
    ...frame.navigation,
  ];
  return (
    <>
      <PageHeading heading={words.notFound.heading} words={words} />
      <div class="prose">
        <p>{words.notFound.text}</p>
        {ways.length > 0 && (
          <nav aria-label={words.notFound.ways}>
            <ul>
              {ways.map(({ label, href }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </>
  );
}
