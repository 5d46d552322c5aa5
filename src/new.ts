import { formatArticle } from './content/format.ts';
import { parseArticle } from './content/parse.ts';
import { freeSlug, slugOf } from './content/slug.ts';
import { ARTICLES } from './entries.ts';
import { articleId, type IsoDate, type TopicId } from './ids.ts';
import { surveyRecords } from './import/survey.ts';
import { isFile } from './io/read.ts';
import { writeInOrder } from './io/write.ts';
import type { Archive } from './open.ts';
import type { Article, Staged } from './types.ts';

/** What is known of an article that someone begins to write. */
export interface WantedArticle {
  readonly title: string;
  readonly date: IsoDate;
  readonly district?: readonly string[];
  readonly reporter?: readonly string[];
  readonly correspondent?: readonly string[];
  /** Keys of content/topics.yaml, not checked yet. */
  readonly topics?: readonly string[];
  readonly series?: string;
  readonly kicker?: string;
  readonly page?: string;
  readonly section?: string;
}

/** Writes an article file without a body and gives its path. Null, with nothing written, where a value is not one the archive knows. */
export function writeArticle(archive: Archive, wanted: WantedArticle): Staged<string | null> {
  // An address that import gave away stays its own, even where the article was deleted.
  const { ids } = surveyRecords(archive).value;
  const isTaken = (slug: string): boolean => {
    const taken = articleId(wanted.date, slug);
    return ids.has(taken) || isFile(archive, `${ARTICLES}/${taken}.md`);
  };
  const id = articleId(wanted.date, freeSlug(slugOf(wanted.title), isTaken));
  const file = formatArticle(id, articleOf(wanted));
  const { problems } = parseArticle(file, archive);
  if (problems.some(problem => problem.severity === 'error')) return { value: null, problems };
  const faults = writeInOrder(archive, [file]);
  return { value: faults.length > 0 ? null : file.path, problems: [...problems, ...faults] };
}

function articleOf({ topics = [], ...wanted }: WantedArticle): Article {
  return {
    district: [],
    reporter: [],
    correspondent: [],
    photographer: [],
    places: [],
    source: [],
    corrections: [],
    aliases: [],
    draft: false,
    body: '',
    ...wanted,
    // The parser checks them with all else that was given.
    topics: topics as readonly TopicId[],
  };
}
