import { type ArticleId, dateOfId, isArticleId } from '../ids.ts';
import { shownPlainly } from '../problems/bounds.ts';
import { dateOutsideFolder, misplacedArticle, unknownDistrict, unknownTopic } from '../problems/content.ts';
import { repeatedValue } from '../problems/fields.ts';
import { knotIn } from '../trade/knots.ts';
import type {
  ArticleFields,
  ContentFile,
  Gazetteer,
  Problem,
  Staged,
  StoredArticle,
  Topic,
} from '../types.ts';
import { checkFields } from './check.ts';
import { splitFrontMatter } from './front-matter.ts';
import { MOST_FAULTS } from './limits.ts';
import { articleSchema, type FrontMatter } from './schema.ts';
import { nearestWord } from './spelling.ts';
import { tidyBody } from './text.ts';
import { readYaml, type YamlTree } from './yaml-tree.ts';

/** What the names in an article are looked up in. */
export interface ParseContext {
  readonly gazetteer: Gazetteer;
  readonly topics: readonly Topic[];
}

/**
 * The article in a file, with every problem of the file at once. Where some fields are at fault, the article without
 * them (a faulty date gives way to the folder's); null where there is no front matter or no headline.
 */
export function parseArticle(file: ContentFile, context: ParseContext): Staged<StoredArticle | null> {
  const id = idOf(file.path);
  if (id === null) return { value: null, problems: [misplacedArticle({ file: file.path })] };
  const split = splitFrontMatter(file);
  if (split.value === null) return { value: null, problems: split.problems };
  const { value: tree, problems } = readYaml(split.value.yaml, file.path);
  if (tree === null) return { value: null, problems };
  const checked = checkFields(articleSchema, tree, { title: '', date: dateOfId(id) });
  if (checked.value === null) return { value: null, problems: [...problems, ...checked.problems] };
  const found = articleOf(checked.value, tree, context);
  const article = { ...found.value, body: tidyBody(split.value.body), id, file: file.path };
  return {
    value: article.title === '' ? null : article,
    problems: [
      ...problems,
      ...checked.problems,
      ...found.problems,
      ...folderFaults(article, tree),
      ...knots(file, split.value.body),
    ],
  };
}

/** The id of the article at a path below the archive's root; null where it is no article's path. */
export function idOf(path: string): ArticleId | null {
  const id = /^content\/articles\/(.+)\.md$/.exec(path)?.[1] ?? '';
  return isArticleId(id) ? id : null;
}

function articleOf(fields: FrontMatter, tree: YamlTree, context: ParseContext): Staged<ArticleFields> {
  const district = districtsOf(fields, tree, context);
  const topics = topicsOf(fields, tree, context);
  const value = {
    ...fields,
    district: district.value,
    reporter: unique(fields.reporter),
    topics: topics.value,
    correspondent: unique(fields.correspondent),
    photographer: unique(fields.photographer),
    places: unique(fields.places),
    source: (fields.source ?? []).map(({ page, lines = [] }) => ({ page, lines })),
    corrections: fields.corrections ?? [],
    draft: fields.draft ?? false,
    aliases: unique(fields.aliases),
  };
  return { value, problems: [...repeatedValues(fields, tree), ...district.problems, ...topics.problems] };
}

function districtsOf({ district }: FrontMatter, tree: YamlTree, { gazetteer }: ParseContext) {
  return lookUp(district, {
    find: name => (gazetteer.find(name) === null ? null : name),
    fault: (name, index) => {
      const known = { home: gazetteer.home.name, nearest: gazetteer.nearest(name) };
      return unknownDistrict(tree.place(['district', index]), name, known);
    },
  });
}

function topicsOf({ topics: keys }: FrontMatter, tree: YamlTree, { topics }: ParseContext) {
  const known = topics.map(({ id }) => id);
  return lookUp(keys, {
    find: key => known.find(id => id === key) ?? null,
    fault: (key, index) => unknownTopic(tree.place(['topics', index]), key, nearestWord(key, known)),
  });
}

interface Names<Found> {
  readonly find: (name: string) => Found | null;
  readonly fault: (name: string, index: number) => Problem;
}

/** The names that are known, each once, in order; a problem for each of the first others. */
function lookUp<Found>(
  names: readonly string[] = [],
  { find, fault }: Names<Found>,
): Staged<readonly Found[]> {
  const found = new Set<Found>();
  const problems: Problem[] = [];
  for (const [index, name] of names.entries()) {
    const known = find(name);
    if (known !== null) found.add(known);
    else if (problems.length < MOST_FAULTS) problems.push(fault(name, index));
  }
  return { value: [...found], problems };
}

const LISTS = [
  'district',
  'reporter',
  'topics',
  'correspondent',
  'photographer',
  'places',
  'aliases',
] as const;

function repeatedValues(fields: FrontMatter, tree: YamlTree): readonly Problem[] {
  const repeats = LISTS.flatMap(field => {
    const seen = new Set<string>();
    return (fields[field] ?? []).flatMap((value, index) => {
      const again = seen.has(value);
      seen.add(value);
      return again ? [{ field, index, value }] : [];
    });
  });
  return repeats
    .slice(0, MOST_FAULTS)
    .map(({ field, index, value }) => repeatedValue(tree.place([field, index]), field, value));
}

function unique(values: readonly string[] = []): readonly string[] {
  return [...new Set(values)];
}

function folderFaults({ id, date }: StoredArticle, tree: YamlTree): readonly Problem[] {
  const folder = dateOfId(id);
  return date === folder ? [] : [dateOutsideFolder(tree.place(['date']), { date, folder })];
}

function knots({ path, text }: ContentFile, body: string): readonly Problem[] {
  const knot = knotIn(body.replace(/\r\n?/g, '\n'));
  if (knot === null) return [];
  const above = text.slice(0, text.length - body.length).split('\n').length - 1;
  return [shownPlainly({ file: path, line: above + knot.line }, knot.excess)];
}
