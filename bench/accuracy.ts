/**
 * `npm run accuracy [FOLDER]`: the accuracy of import over the fixture pages, each miss named.
 * FOLDER holds folders with a page.txt and an expected.json; by default tests/pages.
 */

import { join } from 'node:path';
import { argv, cwd, stdout } from 'node:process';
import { importFixture, readFixtures, readReference } from './accuracy/fixtures.ts';
import { compare } from './accuracy/measure.ts';
import { formatMisses, formatRows, rowsOf } from './accuracy/table.ts';

const root = cwd();
const folder = argv[2] ?? join(root, 'tests/pages');
const reference = readReference(root, join(root, 'tests/homes'));
const results = readFixtures(folder).map(fixture => ({
  name: fixture.name,
  outcomes: compare(fixture.expected, importFixture(fixture, reference)),
}));
const misses = results.map(({ name, outcomes }) => formatMisses(name, outcomes)).filter(text => text !== '');
if (misses.length > 0) stdout.write(`${misses.join('\n')}\n\n`);
stdout.write(`${formatRows(rowsOf(results.flatMap(({ outcomes }) => outcomes)))}\n`);
