/** What `jianbao topics` tells: the topics there are, or why articles get theirs. */
import { basename, dirname } from 'node:path';
import { topicMatcher, topicsOf } from './annotate/topic.ts';
import type { TopicId } from './ids.ts';
import { isPageId } from './ids.ts';
import { readPage, stemOf } from './io/pages.ts';
import { pathBelow } from './io/paths.ts';
import type { Archive } from './open.ts';
import { badPageName } from './problems/import.ts';
import { segment } from './segment/segment.ts';
import type { Fact, Staged } from './types.ts';

/** The topics of an archive, or those of the articles of one page text. */
export interface TopicsReport {
  readonly topics: readonly { readonly id: TopicId; readonly label: string; readonly medtop: string }[];
  /** Empty where no page text was asked about. */
  readonly articles: readonly { readonly title: string; readonly topics: Fact<readonly TopicId[]> }[];
}

/** Lists the topics; with the absolute path of a page text, tells each article's, with the reason. */
export function explainTopics(archive: Archive, file: string | null): Staged<TopicsReport> {
  const topics = archive.topics.map(({ id, label, medtop }) => ({ id, label, medtop }));
  if (file === null) return { value: { topics, articles: [] }, problems: [] };
  const place = { file: pathBelow(archive, file) ?? file };
  const id = stemOf(basename(file));
  if (!isPageId(id)) return { value: { topics, articles: [] }, problems: [badPageName(place)] };
  const read = readPage({ folder: dirname(file), disk: archive.disk }, { id, path: basename(file) });
  if (read.value === null) {
    const problems = read.problems.map(problem => ({ ...problem, ...place }));
    return { value: { topics, articles: [] }, problems };
  }
  const cut = segment({ ...read.value.text, ...place }, archive.gazetteer);
  const matcher = topicMatcher(archive.topics);
  const articles = cut.value.cuttings.map(cutting => ({
    title: cutting.headline.text,
    topics: topicsOf(cutting, matcher),
  }));
  return { value: { topics, articles }, problems: cut.problems };
}

/** A line a topic, or an article with its topics and the reason below. */
export function formatTopics({ topics, articles }: TopicsReport): string {
  const explained = articles.map(({ title, topics: { value, confidence, because } }) => {
    const found = value.length === 0 ? 'no topic' : value.join(', ');
    return `${title}\n    ${found} (${confidence.toFixed(2)}): ${because}\n`;
  });
  const listed = topics.map(({ id, label, medtop }) => `${id.padEnd(24)} ${medtop}  ${label}\n`);
  return (articles.length > 0 ? explained : listed).join('');
}
