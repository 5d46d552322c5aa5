/** An invented page of the data. */
import type { DataPageView } from '../../src/render/views/data.ts';

const year = (number: number, count: number): DataPageView['years'][number] => ({
  year: number,
  count,
  files: [
    { label: 'CSV', href: `${number}.csv`, bytes: 91_234 },
    { label: 'JSON Lines', href: `${number}.jsonl`, bytes: 1_312_345 },
  ],
});

/** Two years and three fields, one of each type. */
export const DATA: DataPageView = {
  kind: 'data',
  total: 1497,
  years: [year(2024, 1301), year(2023, 196)],
  catalogue: 'datapackage.json',
  fields: [
    { name: 'title', meaning: '标题。', type: 'string', many: false, inTable: true },
    { name: 'length', meaning: '正文字数。', type: 'integer', many: false, inTable: true },
    { name: 'aliases', meaning: '旧网址。', type: 'string', many: true, inTable: false },
  ],
};
