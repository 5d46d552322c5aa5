/** The page of the data. */
import type { DataSpec } from '../../plan/specs-machine.ts';
import { FIELDS } from '../data/fields.ts';
import type { Measures } from '../data/package.ts';
import type { DataPageView } from '../views/data.ts';
import type { PageContext } from './context.ts';

const FORMS = { 'year-csv': 'CSV', 'year-jsonl': 'JSON Lines' } as const;

/** What there is to download, and what each field means. A file that was not measured has no length. */
export function dataView(context: PageContext, spec: DataSpec, measures: Measures): DataPageView {
  const { words, href } = context;
  return {
    kind: 'data',
    total: spec.years.reduce((sum, { count }) => sum + count, 0),
    years: spec.years.map(({ year, count, jsonl, csv }) => ({
      year,
      count,
      files: [csv, jsonl].map(({ kind, path }) => ({
        label: FORMS[kind],
        href: href(path),
        bytes: measures.get(path)?.bytes ?? 0,
      })),
    })),
    catalogue: href(spec.catalogue),
    fields: FIELDS.map(({ name, type, many, cell }) => ({
      name,
      meaning: words.data.fields[name],
      type,
      many,
      inTable: cell !== null,
    })),
  };
}
