import type { VNode } from 'preact';
import type { HomeView } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { Strip } from './charts/strip.tsx';
import { CountLabel } from './charts/table.tsx';
import { TimeChart } from './charts/timeline.tsx';

interface YearsProps {
  readonly view: Pick<HomeView, 'years' | 'timeline'>;
  readonly words: Strings;
}

/** Years that have a link each beside the chart; of more the table leads to each. */
const MOST_LINKS = 60;

/** The years of the archive in one row, and a way to each. Nothing in an empty archive. */
export function Years({ view, words }: YearsProps): VNode | null {
  const { years, timeline } = view;
  if (years.length === 0) return null;
  return (
    <section class="breakdown timeline">
      <h2>{words.home.years}</h2>
      {timeline === null ? <Strip bars={years} words={words} /> : <TimeChart view={timeline} words={words} />}
      {timeline !== null && years.length <= MOST_LINKS && (
        <ol class="year-links">
          {years.map(year => (
            <li>
              <CountLabel count={year} words={words} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
