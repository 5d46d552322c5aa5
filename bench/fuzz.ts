/**
 * `npm run bench:fuzz -- 100000 [SEED]`: pages of tests/pages spoiled, and pages of chance, against the laws that hold of
 * any page; every twentieth is imported twice besides. Prints each failure with the seed that makes that page again
 * (`npm run bench:fuzz -- 1 SEED`), then the count and the slowest page. Exit code 1 where a law was broken.
 */
import { join } from 'node:path';
import { argv, cpuUsage, cwd, stdout } from 'node:process';
import { topicMatcher } from '../src/annotate/topic.ts';
import { digest } from '../src/digest.ts';
import type { IsoDate, PageId } from '../src/ids.ts';
import { settingsOf } from '../src/settings.ts';
import type { PageText } from '../src/types.ts';
import { readFixtures, readReference } from './accuracy/fixtures.ts';
import { changedByAgain } from './fuzz/import-twice.ts';
import { brokenBy } from './fuzz/laws.ts';
import { diceOf, oneOf } from './fuzz/random.ts';
import { madeUp, spoil } from './fuzz/spoil.ts';

/** A page may cost so much and no more, in ms of processor time: some for itself, some for each of its characters. */
const COST = { page: 400, character: 0.1 };

const [count = 1000, first = 1] = argv.slice(2).map(Number);
const root = cwd();
const reference = readReference(root, join(root, 'tests/homes'));
const fixtures = readFixtures(join(root, 'tests/pages'));
const otherLines = fixtures.flatMap(({ page }) => page.lines);
const topics = topicMatcher(reference.topics);

interface Made {
  readonly page: PageText;
  readonly home: string;
}

function pageOf(seed: number): Made {
  const dice = diceOf(seed);
  const { page, expected } = oneOf(fixtures, dice);
  const lines = dice(8) === 0 ? madeUp(dice) : spoil(page.lines, otherLines, dice);
  const given = { date: '2024-02-29' as IsoDate, by: { date: 'option' } } as const;
  const id = 'fuzz' as PageId;
  const text = { id, file: 'fuzz.txt', lines, digest: digest(''), encoding: 'utf-8' };
  return { page: { ...text, given: dice(4) === 0 ? { by: {} } : given }, home: expected.home };
}

function lawsOf(seed: number, { page, home }: Made): readonly string[] {
  const gazetteer = reference.gazetteer(home);
  const broken = brokenBy(page, { gazetteer, topics });
  if (seed % 20 !== 0) return broken;
  const settings = settingsOf({ title: 'fuzz', home, baseUrl: 'https://example.org/' });
  const archive = { folder: '/fuzz', settings, topics: reference.topics, gazetteer };
  return [...broken, ...changedByAgain(archive, page.lines)];
}

function failuresOf(seed: number, made: Made): readonly string[] {
  try {
    return lawsOf(seed, made);
  } catch (fault) {
    return [fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)];
  }
}

/** Milliseconds of processor time that the page costs to cut and annotate. */
function costOf({ page, home }: Made): number {
  const began = cpuUsage();
  brokenBy(page, { gazetteer: reference.gazetteer(home), topics });
  const { user, system } = cpuUsage(began);
  return (user + system) / 1000;
}

let [failed, slowest, slowestSeed] = [0, 0, first];
for (let seed = first; seed < first + count; seed++) {
  const made = pageOf(seed);
  const began = cpuUsage().user;
  const failures = [...failuresOf(seed, made)];
  const spent = (cpuUsage().user - began) / 1000;
  if (spent > slowest) [slowest, slowestSeed] = [spent, seed];
  const length = made.page.lines.join('\n').length;
  const most = COST.page + COST.character * length;
  // What is dear once may have met a collection of garbage: it is weighed again.
  if (failures.length === 0 && spent > most && costOf(made) > most)
    failures.push(`slow: ${Math.round(spent)} ms for ${length} characters`);
  if (failures.length > 0) failed++;
  for (const failure of failures) stdout.write(`seed ${seed}: ${failure}\n`);
  if ((seed - first + 1) % 10_000 === 0) stdout.write(`${seed - first + 1} pages, ${failed} failed\n`);
}
const longest = pageOf(slowestSeed).page.lines.join('\n').length;
stdout.write(`${count} pages from seed ${first}, ${failed} failed; slowest: seed ${slowestSeed}, `);
stdout.write(`${Math.round(slowest)} ms for ${longest} characters\n`);
process.exitCode = failed > 0 ? 1 : 0;
