import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFixture, readFixtures, readReference } from '../bench/accuracy/fixtures.ts';
import { compare, type Measure } from '../bench/accuracy/measure.ts';
import { formatMisses, formatRows, rowsOf } from '../bench/accuracy/table.ts';
import { matchersApart } from '../bench/topics/apart.ts';
import { ACCURACY, ACCURACY_PAGES } from '../src/plan/accuracy.ts';

/** The accuracy reached so far over the fixture pages, which every site tells: a floor that only rises. */
const FLOORS: Readonly<Record<Measure, number>> = ACCURACY;

const root = join(import.meta.dirname, '..');
const reference = readReference(root, join(root, 'tests/homes'));
const fixtures = readFixtures(join(root, 'tests/pages'));
const matcherOf = matchersApart(root, fixtures, reference.topics);
const results = fixtures.map(fixture => ({
  fixture,
  outcomes: compare(fixture.expected, importFixture(fixture, reference, matcherOf(fixture))),
}));
const rows = rowsOf(results.flatMap(({ outcomes }) => outcomes));

describe('import, over pages read by an editor', () => {
  it('has as many pages as the site tells of, and says its figures', () => {
    expect(results.length).toBeGreaterThanOrEqual(ACCURACY_PAGES);
    expect(formatRows(rows)).toContain('| borders |');
  });

  it.each(rows)('reaches the floor in $measure', ({ measure, share }) => {
    const misses = results.map(({ fixture, outcomes }) =>
      formatMisses(
        fixture.name,
        outcomes.filter(each => each.measure === measure),
      ),
    );
    expect(share, misses.filter(text => text !== '').join('\n')).toBeGreaterThanOrEqual(FLOORS[measure]);
  });
});
