/** Reads fixture pages and imports each as the program would. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../src/annotate/article.ts';
import type { TopicMatcher } from '../../src/annotate/topic.ts';
import { parseTopics } from '../../src/content/topics.ts';
import { digest } from '../../src/digest.ts';
import type { IsoDate, PageId } from '../../src/ids.ts';
import { joinJumps } from '../../src/segment/jumps.ts';
import { segment } from '../../src/segment/segment.ts';
import { settingsOf } from '../../src/settings.ts';
import { gazetteerOf, parseGazetteer } from '../../src/trade/gazetteer.ts';
import type { Gazetteer, PageGiven, PageText, Topic } from '../../src/types.ts';
import type { ExpectedPage } from './expected.ts';
import type { FoundPage } from './measure.ts';

export interface Fixture {
  readonly name: string;
  readonly expected: ExpectedPage;
  readonly page: PageText;
}

/** Every folder below `folder` that has a page.txt and an expected.json, by name. */
export function readFixtures(folder: string): readonly Fixture[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(each => each.isDirectory())
    .map(({ name }) => name);
  return names.sort().map(name => {
    const expected: ExpectedPage = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    const text = readFileSync(join(folder, name, 'page.txt'), 'utf8');
    const given = givenOf(expected.given ?? {});
    const page = {
      id: name as PageId,
      file: `${name}/page.txt`,
      lines: text.split(/\r?\n/),
      digest: digest(text),
      encoding: 'utf-8',
      given,
    };
    return { name, expected, page };
  });
}

function givenOf(given: Omit<PageGiven, 'by'>): PageGiven {
  return { ...given, by: given.date === undefined ? {} : { date: 'option' } };
}

/** The reference data that fixtures are read with. */
export interface Reference {
  readonly topics: readonly Topic[];
  readonly gazetteer: (home: string) => Gazetteer;
}

/** Topics of the sample archive, and gazetteers of `homes`, each read once. */
export function readReference(root: string, homes: string): Reference {
  const topics =
    parseTopics({
      path: 'content/topics.yaml',
      text: readFileSync(join(root, 'content/topics.yaml'), 'utf8'),
    }).value ?? [];
  const known = new Map<string, Gazetteer>();
  const read = (home: string) => {
    const file = join(homes, `${home}.json`);
    const data = parseGazetteer(file, readFileSync(file, 'utf8')).value;
    if (!data) throw new Error(`no gazetteer in ${file}`);
    return gazetteerOf(data);
  };
  const gazetteer = (home: string) => {
    const found = known.get(home) ?? read(home);
    known.set(home, found);
    return found;
  };
  return { topics, gazetteer };
}

/** Imports a fixture page, without writing anything. `topics`: in place of those of the reference. */
export function importFixture(
  { page, expected }: Fixture,
  { topics: usual, gazetteer }: Reference,
  topics: readonly Topic[] | TopicMatcher = usual,
): FoundPage {
  const places = gazetteer(expected.home);
  const [cut] = joinJumps([segment(page, places).value]);
  if (!cut) throw new Error(`${page.file} was lost`);
  const { value } = annotate(cut, {
    gazetteer: places,
    topics,
    settings: settingsOf({ title: 'fixture', home: expected.home, baseUrl: 'https://example.org/' }),
  });
  const date: IsoDate | null = value.date?.value ?? null;
  return { cut, date, articles: value.articles };
}
