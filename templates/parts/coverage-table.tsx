import type { VNode } from 'preact';
import type {
  ColumnView,
  CoverageCell,
  CoverageRowView,
  CoverageTable as Table,
} from '../../src/render/views/coverage.ts';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';
import { groupDigits } from '../i18n/numbers.ts';
import { TextLinks } from './text-link.tsx';

interface CoverageTableProps {
  readonly table: Table;
  readonly caption: string;
  /** True where it is known on which days the paper appeared. */
  readonly scheduled: boolean;
  readonly words: Strings;
}

/** Districts against months or years. It scrolls by itself where it is wider than the page. */
export function CoverageTable({ table, caption, scheduled, words }: CoverageTableProps): VNode {
  const { columns, bands, unplaced } = table;
  return (
    <section class="wide" aria-label={caption} tabindex={0}>
      <table class="coverage-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.coverage.district}</th>
            {columns.map(column => (
              <ColumnHead column={column} words={words} />
            ))}
            <th scope="col">{words.coverage.total}</th>
          </tr>
        </thead>
        <Sums table={table} scheduled={scheduled} words={words} />
        {bands.map(band => (
          <Band band={band} columns={columns} words={words} />
        ))}
        {unplaced !== null && (
          <tbody>
            <Row row={unplaced} columns={columns} words={words} />
          </tbody>
        )}
      </table>
    </section>
  );
}

function ColumnHead({ column, words }: { readonly column: ColumnView; readonly words: Strings }): VNode {
  const { label, name, href, state } = column;
  return (
    <th scope="col" abbr={name}>
      {href === null ? label : <a href={href}>{label}</a>}
      {state !== 'held' && state !== 'outside' && (
        <span class="unseen"> {words.coverage.meanings[state]}</span>
      )}
    </th>
  );
}

/** Issues and articles held of each column, and days lacking where they are known. */
function Sums({ table, scheduled, words }: Omit<CoverageTableProps, 'caption'>): VNode {
  const { columns, issues, articles } = table;
  const { coverage } = words;
  const sums = [
    { label: coverage.issues, total: issues, of: (column: ColumnView) => column.issues },
    { label: coverage.articles, total: articles, of: (column: ColumnView) => column.articles },
  ];
  const lacking = { label: coverage.missingDays, of: (column: ColumnView) => column.absent.missing };
  const total = columns.reduce((sum, column) => sum + lacking.of(column), 0);
  const rows = scheduled ? [...sums, { ...lacking, total }] : sums;
  return (
    <tbody class="sums">
      {rows.map(row => (
        <tr>
          <th scope="row">{row.label}</th>
          {columns.map(column => (
            <td>{column.state === 'outside' ? '' : groupDigits(row.of(column))}</td>
          ))}
          <td>{groupDigits(row.total)}</td>
        </tr>
      ))}
    </tbody>
  );
}

interface BandProps {
  readonly band: Table['bands'][number];
  readonly columns: readonly ColumnView[];
  readonly words: Strings;
}

function Band({ band, columns, words }: BandProps): VNode {
  const { label, rows, silent } = band;
  return (
    <tbody>
      {label !== '' && (
        <tr class="band">
          <th scope="rowgroup" colspan={columns.length + 2} lang={languageMark(label, words)}>
            {label}
          </th>
        </tr>
      )}
      {rows.map(row => (
        <Row row={row} columns={columns} words={words} />
      ))}
      {silent.length > 0 && (
        <tr>
          <th scope="row">{words.coverage.more(silent.length)}</th>
          <td class="names" colspan={columns.length}>
            <TextLinks links={silent} words={words} />
          </td>
          <td>0</td>
        </tr>
      )}
    </tbody>
  );
}

interface RowProps {
  readonly row: CoverageRowView;
  readonly columns: readonly ColumnView[];
  readonly words: Strings;
}

function Row({ row, columns, words }: RowProps): VNode {
  const { label, href, cells, total } = row;
  return (
    <tr>
      <th scope="row" lang={languageMark(label, words)}>
        {href === null ? label : <a href={href}>{label}</a>}
      </th>
      {columns.map((column, place) => (
        <Cell cell={cells[place] ?? total} column={column} of={label} words={words} />
      ))}
      <td>
        <Amount
          cell={total}
          name={words.coverage.cell(label, words.coverage.total, words.articles(total.count))}
        />
      </td>
    </tr>
  );
}

interface CellProps {
  readonly cell: CoverageCell;
  readonly column: ColumnView;
  readonly of: string;
  readonly words: Strings;
}

function Cell({ cell, column, of, words }: CellProps): VNode {
  const { state } = column;
  if (state === 'outside') return <td />;
  if (state !== 'held') return <td class={state}>{words.coverage.states[state]}</td>;
  if (cell.count === 0) return <td class="silent">{words.coverage.states.silent}</td>;
  return (
    <td class={cell.level === 0 ? undefined : `held l${cell.level}`}>
      <Amount cell={cell} name={words.coverage.cell(of, column.name, words.articles(cell.count))} />
    </td>
  );
}

function Amount({ cell, name }: { readonly cell: CoverageCell; readonly name: string }): VNode {
  const text = groupDigits(cell.count);
  if (cell.href === null) return <>{text}</>;
  return (
    <a href={cell.href} aria-label={name}>
      {text}
    </a>
  );
}
