import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import { sitePath } from '../../src/ids.ts';
import { formatBuildRecord, parseBuildRecord } from '../../src/io/record-rows.ts';
import type { BuildRecord } from '../../src/types.ts';

const file = (name: string) => ({ fingerprint: digest(name), hash: digest(`${name} contents`) });
const recordOf = (paths: readonly string[]): BuildRecord => ({
  version: 1,
  generator: '1.0.0',
  files: Object.fromEntries(paths.map(path => [sitePath(path), file(path)])),
});

const names = fc.array(fc.stringMatching(/^[a-z乔甘史]{1,6}(?:\/[a-z一]{1,4}){0,3}$/), { maxLength: 40 });

test('a record comes back as it was written, whatever its paths have in common', () => {
  fc.assert(
    fc.property(names, paths => {
      const record = recordOf(paths);
      expect(parseBuildRecord(formatBuildRecord(record))).toEqual(record);
    }),
    { numRuns: 50 },
  );
});

test('what was measured of a large file, and the inputs of all, come back too', () => {
  const measure = { bytes: 6_000_000_000, sha256: 'ab'.repeat(32) };
  const record = {
    ...recordOf([]),
    inputs: { 'settings.title': '0123abcd' },
    files: { [sitePath('data/2031.csv')]: { ...file('data'), measure } },
  };
  expect(parseBuildRecord(formatBuildRecord(record))).toEqual(record);
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
  const files = { '../x': file('x') };
  expect(parseBuildRecord(formatBuildRecord({ version: 1, generator: '1.0.0', files }))).toBeNull();
});
