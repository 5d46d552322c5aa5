import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rowKeeper, rowsIn } from '../../src/build/workers/row-files.ts';
import type { ArticleId } from '../../src/ids.ts';
import type { YearDataSpec } from '../../src/plan/specs-machine.ts';
import type { ArticleData } from '../../src/render/data/article.ts';
import { rowOf } from '../../src/render/data/year.ts';

const KINDS = ['year-jsonl', 'year-csv'] as const;

function dataOf(id: string): ArticleData {
  const lists = { district: [], districtCode: [], places: [], topics: [], reporter: [], correspondent: [] };
  const others = { photographer: [], corrections: [], aliases: [], source: [] };
  return {
    id: id as ArticleId,
    title: `题“${id}”`,
    text: '水',
    ...lists,
    ...others,
  } as Partial<ArticleData> as ArticleData;
}

test('rows of several jobs are found by the article, each as it is made of its data; others as they stand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-rows-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const written = [['a', 'b', 'c'], ['d']].flatMap((ids, job) => {
    const keeper = rowKeeper(join(folder, String(job)));
    for (const id of ids) keeper.note(dataOf(id));
    return keeper.written();
  });
  const standing = new Map([['e', Buffer.from('as it stands\n')]]);
  const rows = rowsIn(written, () => standing);
  for (const kind of KINDS) {
    const source = rows({ kind } as YearDataSpec);
    const found = ['d', 'a', 'c', 'b', 'e', 'f'].map(id => source.get(id)?.toString());
    const made = ['d', 'a', 'c', 'b'].map(id => rowOf(kind, dataOf(id)));
    expect(found).toEqual([...made, 'as it stands\n', undefined]);
  }
});

test('where no rows are wanted, none are kept', () => {
  const keeper = rowKeeper(null);
  keeper.note(dataOf('a'));
  expect(keeper.written()).toEqual([]);
});
