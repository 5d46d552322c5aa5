import type { VNode } from 'preact';
import type { Count } from '../../../src/render/views.ts';
import type { Strings } from '../../i18n/index.ts';
import { languageMark } from '../../i18n/language.ts';
import { TextLink } from '../text-link.tsx';

interface ChartTableProps {
  /** What the numbers are of. */
  readonly caption: string;
  /** What stands in the first column: places, times. */
  readonly head: string;
  readonly counts: readonly Count[];
  readonly words: Strings;
}

/** The numbers behind a chart as a table, folded away. */
export function ChartTable({ caption, head, counts, words }: ChartTableProps): VNode {
  return (
    <details class="numbers">
      <summary>{words.front.table}</summary>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{words.front.columns.count}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(count => (
            <tr>
              <th scope="row">
                <CountLabel count={count} words={words} />
              </th>
              <td>{count.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The name of what is counted, a link where it has a page. */
export function CountLabel({ count, words }: { readonly count: Count; readonly words: Strings }): VNode {
  const { label, href } = count;
  if (href !== null) return <TextLink link={{ label, href }} words={words} />;
  return <span lang={languageMark(label, words)}>{label}</span>;
}
