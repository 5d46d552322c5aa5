import type { VNode } from 'preact';
import type { Frame } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { kept } from './kept.tsx';

interface NavigationProps {
  readonly links: Frame['navigation'];
  readonly words: Strings;
}

/** The ways into the archive; the one taken is marked. */
export const Navigation = kept(NavigationList, ({ links }) => JSON.stringify(links));

function NavigationList({ links, words }: NavigationProps): VNode | null {
  if (links.length === 0) return null;
  return (
    <nav class="navigation" aria-label={words.landmarks.main}>
      <ul>
        {links.map(link => (
          <li>
            <a href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
