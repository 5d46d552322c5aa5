/**
 * `npm run accuracy [FOLDER]`: the accuracy of import over the fixture pages, each miss named.
 * FOLDER holds folders with a page.txt and an expected.json, from which topics were not learned. By default tests/pages, where
 * the topics of each half are told by what the other half teaches.
 */

import { join } from 'node:path';
import { argv, cwd, stdout } from 'node:process';
import { topicMatcher } from '../src/annotate/topic.ts';
import { importFixture, readFixtures, readReference } from './accuracy/fixtures.ts';
import { compare } from './accuracy/measure.ts';
import { formatMisses, formatRows, rowsOf } from './accuracy/table.ts';
import { matchersApart } from './topics/apart.ts';

const root = cwd();
const folder = argv[2];
const reference = readReference(root, join(root, 'tests/homes'));
const fixtures = readFixtures(folder ?? join(root, 'tests/pages'));
const topics = topicMatcher(reference.topics);
const matcherOf = folder === undefined ? matchersApart(root, fixtures, reference.topics) : () => topics;
const results = fixtures.map(fixture => ({
  name: fixture.name,
  outcomes: compare(fixture.expected, importFixture(fixture, reference, matcherOf(fixture))),
}));
const misses = results.map(({ name, outcomes }) => formatMisses(name, outcomes)).filter(text => text !== '');
if (misses.length > 0) stdout.write(`${misses.join('\n')}\n\n`);
stdout.write(`${formatRows(rowsOf(results.flatMap(({ outcomes }) => outcomes)))}\n`);
