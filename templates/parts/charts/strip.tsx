import type { VNode } from 'preact';
import type { Bar } from '../../../src/render/views/charts.ts';
import type { Strings } from '../../i18n/index.ts';
import { CountLabel } from './table.tsx';

/** Years side by side, each with a small column and its number. */
export function Strip({ bars, words }: { readonly bars: readonly Bar[]; readonly words: Strings }): VNode {
  return (
    <ol class="strip">
      {bars.map(bar => (
        <li>
          <svg viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true">
            <rect y={100 - bar.length} width="1" height={bar.length} />
          </svg>
          <CountLabel count={bar} words={words} /> <span class="count">{words.articles(bar.count)}</span>
        </li>
      ))}
    </ol>
  );
}
