import type { VNode } from 'preact';
import type { Count } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { CountLabel } from './charts/table.tsx';

/** Things and the number of articles behind each, as the index of a book. */
export function Counts(props: { readonly counts: readonly Count[]; readonly words: Strings }): VNode {
  return (
    <ul class="counts">
      {props.counts.map(count => (
        <li>
          <CountLabel count={count} words={props.words} />{' '}
          <span class="count">{props.words.articles(count.count)}</span>
        </li>
      ))}
    </ul>
  );
}

interface CountSectionProps {
  readonly heading: string;
  readonly counts: readonly Count[];
  readonly words: Strings;
}

/** Counts under a heading of the second level. Nothing where there are none. */
export function CountSection({ heading, counts, words }: CountSectionProps): VNode | null {
  if (counts.length === 0) return null;
  return (
    <section class="breakdown">
      <h2>{heading}</h2>
      <Counts counts={counts} words={words} />
    </section>
  );
}
