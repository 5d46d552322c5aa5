import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFixture, readFixtures, readReference } from '../bench/accuracy/fixtures.ts';
import { compare, type Measure } from '../bench/accuracy/measure.ts';
import { formatMisses, formatRows, rowsOf } from '../bench/accuracy/table.ts';

/** The accuracy reached so far over the fixture pages; a floor that only rises. */
const FLOORS: Readonly<Record<Measure, number>> = {
  borders: 0.99,
  headline: 0.99,
  kicker: 0.99,
  subtitle: 0.99,
  series: 0.99,
  paragraphs: 0.99,
  captions: 0.99,
  people: 0.99,
  district: 0.99,
  districts: 0.99,
  topic: 0.87,
  'second topics': 0.9,
  date: 0.98,
  'text kept': 1,
};

const root = join(import.meta.dirname, '..');
const reference = readReference(root, join(root, 'tests/homes'));
const results = readFixtures(join(root, 'tests/pages')).map(fixture => ({
  fixture,
  outcomes: compare(fixture.expected, importFixture(fixture, reference)),
}));
const rows = rowsOf(results.flatMap(({ outcomes }) => outcomes));

describe('import, over pages read by an editor', () => {
  it('has at least sixty pages, and says its figures', () => {
    expect(results.length).toBeGreaterThanOrEqual(60);
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
