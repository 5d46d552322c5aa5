import type { VNode } from 'preact';
import type { Column, TimelineView } from '../../../src/render/views/charts.ts';
import type { Strings } from '../../i18n/index.ts';
import { ChartTable } from './table.tsx';

/** Heights are in percent. */
const FULL = 100;
/** Of the mark of an empty period, which is seen too. */
const VOID = 1.5;

/** Articles over time: a column for each period, with the numbers as a table. Nothing where there is one period only. */
export function Timeline(props: {
  readonly view: TimelineView | null;
  readonly words: Strings;
}): VNode | null {
  const { view, words } = props;
  if (view === null) return null;
  return (
    <section class="timeline">
      <h2>{words.front.timeline}</h2>
      <TimeChart view={view} words={words} />
    </section>
  );
}

/** The chart by itself. */
export function TimeChart({ view, words }: { readonly view: TimelineView; readonly words: Strings }): VNode {
  const { label, columns, marks } = view;
  return (
    <>
      <figure>
        <svg
          role="img"
          aria-label={label}
          viewBox={`0 0 ${columns.length} ${FULL}`}
          preserveAspectRatio="none"
        >
          <title>{label}</title>
          {columns.map(column => (
            <ColumnShape column={column} />
          ))}
        </svg>
        <p class="marks" aria-hidden="true">
          {marks.map(mark => (
            <span>{mark}</span>
          ))}
        </p>
        <figcaption>{label}</figcaption>
      </figure>
      <ChartTable caption={label} head={words.front.columns.period} counts={columns} words={words} />
    </>
  );
}

function ColumnShape({ column }: { readonly column: Column }): VNode {
  const { x, width, count } = column;
  const height = count > 0 ? Math.max(VOID, column.height) : VOID;
  return (
    <rect class={count > 0 ? undefined : 'void'} x={x} y={FULL - height} width={width} height={height} />
  );
}
