import type { VNode } from 'preact';
import type { Bar, BarsView } from '../../../src/render/views/charts.ts';
import type { Strings } from '../../i18n/index.ts';
import { CountLabel } from './table.tsx';

interface BarsProps {
  /** What the bars are of, for those who do not see the heading above them. */
  readonly caption: string;
  readonly view: BarsView;
  readonly words: Strings;
}

/** Counts as bars: a table whose numbers are drawn beside them. */
export function Bars({ caption, view, words }: BarsProps): VNode {
  return (
    <>
      <table class="bars">
        <caption class="unseen">{caption}</caption>
        <tbody>
          {view.bars.map(bar => (
            <tr>
              <th scope="row">
                <CountLabel count={bar} words={words} />
              </th>
              <td>
                <BarShape bar={bar} />
                <span class="count">{words.articles(bar.count)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.more > 0 && <p class="more-of">{words.front.more(view.more)}</p>}
    </>
  );
}

/** A bar by itself says nothing that the number beside it does not. */
function BarShape({ bar }: { readonly bar: Bar }): VNode {
  return (
    <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={bar.length} height="1" />
    </svg>
  );
}

/** Bars under a heading of the second level. Nothing where there are none. */
export function BarSection(props: Omit<BarsProps, 'caption'> & { readonly heading: string }): VNode | null {
  const { heading, ...rest } = props;
  if (rest.view.bars.length === 0) return null;
  return (
    <section class="breakdown">
      <h2>{heading}</h2>
      <Bars caption={heading} {...rest} />
    </section>
  );
}
