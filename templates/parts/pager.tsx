import type { VNode } from 'preact';
import type { Link } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';
import { Headline } from './headline.tsx';

interface PagerProps {
  readonly view: { readonly previous: Link | null; readonly next: Link | null };
  /** What the two are called: `上一期`, `下一期`. */
  readonly labels: { readonly previous: string; readonly next: string };
  readonly words: Strings;
}

/** The neighbours of a page in its own order. Nothing where it has none. */
export function Pager({ view, labels, words }: PagerProps): VNode | null {
  if (view.previous === null && view.next === null) return null;
  return (
    <nav class="pager" aria-label={words.landmarks.neighbours}>
      <ul>
        {(['previous', 'next'] as const).map(way => {
          const link = view[way];
          return (
            link !== null && (
              <li class={way}>
                <a href={link.href} rel={way === 'previous' ? 'prev' : 'next'}>
                  <span class="label">{labels[way]}</span>{' '}
                  <span lang={languageMark(link.label, words)}>
                    <Headline text={link.label} />
                  </span>
                </a>
              </li>
            )
          );
        })}
      </ul>
    </nav>
  );
}
