/** The figures of accuracy as a table, with every miss named. */
import { MEASURES, type Measure, type Outcome } from './measure.ts';

export interface Row {
  readonly measure: Measure;
  readonly right: number;
  readonly of: number;
  /** `right / of`; 1 where there was nothing to compare. */
  readonly share: number;
}

/** One row a measure, in the order of `MEASURES`. */
export function rowsOf(outcomes: readonly Outcome[]): readonly Row[] {
  return MEASURES.map(measure => {
    const all = outcomes.filter(each => each.measure === measure);
    const right = all.filter(each => each.right).length;
    return { measure, right, of: all.length, share: all.length === 0 ? 1 : right / all.length };
  });
}

/** The rows as Markdown. */
export function formatRows(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ measure, right, of, share }) => `| ${measure} | ${right} | ${of} | ${share.toFixed(3)} |`,
  );
  return ['| measure | right | of | share |', '|---|---:|---:|---:|', ...lines].join('\n');
}

/** One line a miss: page, article, measure, what was expected and what was found. */
export function formatMisses(page: string, outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ right }) => !right)
    .map(
      ({ measure, article, expected, found }) =>
        `${page}  ${measure}  ${article}\n    expected ${short(expected)}\n    found    ${short(found)}`,
    )
    .join('\n');
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 200)} … ${text.slice(-80)}` : text;
}
