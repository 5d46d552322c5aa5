import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import { type SitePath, sitePath } from '../../src/ids.ts';
import { everyPath, packed, withChanges } from '../../src/io/packed-files.ts';
import { formatBuildRecord, parseBuildRecord } from '../../src/io/record-rows.ts';
import { everyFile } from '../../src/plan/recorded.ts';
import type { BuildRecord, BuiltFile } from '../../src/types.ts';
import { recordedFiles } from '../plan/recorded-files.ts';

const file = (name: string): BuiltFile => ({ fingerprint: digest(name), hash: digest(`${name} contents`) });
const named = (paths: readonly string[]) =>
  [...new Set(paths)].map(path => [sitePath(path), file(path)] as const);
const recordOf = (paths: readonly string[]): BuildRecord => ({
  version: 1,
  generator: '1.0.0',
  files: recordedFiles(named(paths)),
});

/** What is on record, in order of path. */
function told(record: BuildRecord | null) {
  const files = [...everyFile(record?.files ?? recordedFiles([]))].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...record, files };
}

const name = fc.stringMatching(/^(?:20[0-3]\d\/0\d\/[0-2]\d\/)?[a-z乔甘史]{1,6}(?:\/[a-z一]{1,4}){0,3}$/);
const names = fc.array(name, { maxLength: 40 });

test('a record comes back as it was written, whatever its paths have in common', () => {
  fc.assert(
    fc.property(names, paths => {
      const record = recordOf(paths);
      const back = parseBuildRecord(formatBuildRecord(record));
      expect(told(back)).toEqual(told(record));
      expect(back?.files.size).toBe(new Set(paths).size);
      expect(back && [...everyPath(back.files)].sort()).toEqual([...new Set(paths)].sort());
    }),
    { numRuns: 50 },
  );
});

test('a record after a change is the record of what is there then', () => {
  fc.assert(
    fc.property(names, names, names, (before, written, removed) => {
      const gone = new Set(removed);
      const old = parseBuildRecord(formatBuildRecord(recordOf([...before, ...removed])));
      const changes = named(written.filter(path => !gone.has(path))).map(
        ([path]) => [path, file(`${path} anew`)] as const,
      );
      const files = withChanges(packed(old?.files ?? recordedFiles([])), changes, [...gone] as SitePath[]);
      const expected = new Map([...named(before.filter(path => !gone.has(path))), ...changes]);
      const [made, whole] = [files, recordedFiles(expected)].map(each =>
        formatBuildRecord({ ...recordOf([]), files: each }),
      );
      expect(made).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test('of lost files no digest is known, and the others are as they were', () => {
  const files = packed(recordOf(['2031/05/06/a/index.html', '2031/05/06/b/index.html', 'index.html']).files);
  const lost = files.without(new Set(['2031/05/06/a/index.html']));
  expect(lost.get(sitePath('2031/05/06/a/index.html'))).toEqual({ fingerprint: '', hash: '' });
  expect(lost.get(sitePath('2031/05/06/b/index.html'))).toEqual(file('2031/05/06/b/index.html'));
  expect(lost.get(sitePath('2031/05/06/c/index.html'))).toBeUndefined();
  expect(lost.size).toBe(3);
});

test('what was measured of a large file, and the inputs of all, come back too', () => {
  const measure = { bytes: 6_000_000_000, sha256: 'ab'.repeat(32) };
  const record = {
    ...recordOf([]),
    inputs: { 'settings.title': '0123abcd' },
    files: recordedFiles([[sitePath('data/2031.csv'), { ...file('data'), measure }]]),
  };
  expect(told(parseBuildRecord(formatBuildRecord(record)))).toEqual(told(record));
});

test('one site has one record, in whatever order its files were written', () => {
  const [one, other] = [recordOf(['a/index.html', 'b', 'a/b']), recordOf(['b', 'a/b', 'a/index.html'])];
  expect(formatBuildRecord(one)).toEqual(formatBuildRecord(other));
});

test('a record of which a byte was changed or lost is none', () => {
  const whole = formatBuildRecord(
    recordOf(['index.html', '2031/05/06/index.html', 'reporters/乔一/index.html']),
  );
  for (let at = 0; at < whole.length; at += 3) {
    const changed = Uint8Array.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(parseBuildRecord(changed)).toBeNull();
    expect(parseBuildRecord(whole.subarray(0, at))).toBeNull();
  }
});

test('a path that is none of a site is never taken from a record', () => {
  const files = recordedFiles(
    ['../x', '../../y/z', '2031/05/06/../../../../x', '/etc/passwd', 'b'].map(
      path => [path as SitePath, file(path)] as const,
    ),
  );
  const record = parseBuildRecord(formatBuildRecord({ version: 1, generator: '1.0.0', files }));
  if (record === null) throw new Error('The record is whole.');
  expect([...everyFile(record.files)].map(([path]) => path)).toEqual(['b']);
  expect([...everyPath(record.files)]).toEqual(['b']);
  expect(record.files.get('../x' as SitePath)).toBeUndefined();
});
