/** The fields of an article's data, and each as a cell of a table. */
import type { ArticleData, SourceData } from './article.ts';

/** A field: its name, its type (Frictionless Table Schema), and its text in a table; null where tables leave it out. */
export interface DataField {
  readonly name: keyof ArticleData;
  readonly type: 'string' | 'integer' | 'date';
  /** Several values are joined by `;` in a table. */
  readonly many: boolean;
  readonly cell: ((data: ArticleData) => string) | null;
}

/** What stands between the values of a cell that has several. */
export const SEPARATOR = ';';

const one = (name: keyof ArticleData, type: DataField['type'] = 'string'): DataField => ({
  name,
  type,
  many: false,
  cell: data => String(data[name] ?? ''),
});
const many = (
  name: 'district' | 'districtCode' | 'places' | 'topics' | 'reporter' | 'correspondent' | 'photographer',
): DataField => ({
  name,
  type: 'string',
  many: true,
  cell: data => data[name].map(value => value ?? '').join(SEPARATOR),
});
const apart = (name: keyof ArticleData, isMany: boolean): DataField => ({
  name,
  type: 'string',
  many: isMany,
  cell: null,
});

/** Every field, in the order of the files. */
export const FIELDS: readonly DataField[] = [
  ...[
    one('id'),
    one('url'),
    one('paper'),
    one('date', 'date'),
    one('dateSource'),
    one('page'),
    one('section'),
  ],
  ...[one('order', 'integer'), one('series'), one('kicker'), one('title'), one('subtitle')],
  ...[many('district'), many('districtCode'), many('places'), many('topics')],
  ...[many('reporter'), many('correspondent'), many('photographer'), one('agency'), one('byline')],
  ...[one('summary'), one('length', 'integer'), one('modified', 'date')],
  ...[apart('corrections', true), apart('aliases', true)],
  { name: 'source', type: 'string', many: true, cell: ({ source }) => source.map(placeOf).join(SEPARATOR) },
  ...[one('digest'), one('licence'), one('text'), apart('body', false)],
];

/** The fields of a table. */
export const COLUMNS = FIELDS.flatMap(({ name, type, many, cell }) =>
  cell === null ? [] : [{ name, type, many, cell }],
);

/** `2024-02-29-A05:3-9,12`. */
function placeOf({ page, lines }: SourceData): string {
  const runs = lines.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return runs.length === 0 ? page : `${page}:${runs.join(',')}`;
}
