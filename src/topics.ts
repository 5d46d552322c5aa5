/** What `jianbao topics` tells: the topics there are, or why articles get theirs. */
import { topicMatcher, topicsOf } from './annotate/topic.ts';
import type { TopicId } from './ids.ts';
import { readNamedPage } from './import/named-page.ts';
import type { Archive } from './open.ts';
import { segment } from './segment/segment.ts';
import type { Fact, Staged } from './types.ts';

/** The topics of an archive, or those of the articles of one page. */
export interface TopicsReport {
  readonly topics: readonly { readonly id: TopicId; readonly label: string; readonly medtop: string }[];
  /** Empty where no page was asked about. */
  readonly articles: readonly { readonly title: string; readonly topics: Fact<readonly TopicId[]> }[];
}

/**
 * Lists the topics; with the absolute path of a page text, or of a web page, Word file or PDF that one is made of, tells
 * each article's, with the reason.
 */
export async function explainTopics(archive: Archive, file: string | null): Promise<Staged<TopicsReport>> {
  const topics = archive.topics.map(({ id, label, medtop }) => ({ id, label, medtop }));
  if (file === null) return { value: { topics, articles: [] }, problems: [] };
  const { value: named, problems } = await readNamedPage(archive, file);
  if (named === null) return { value: { topics, articles: [] }, problems };
  const cut = segment(named.raw.text, archive.gazetteer);
  const matcher = topicMatcher(archive.topics);
  const articles = cut.value.cuttings.map(cutting => ({
    title: cutting.headline.text,
    topics: topicsOf(cutting, matcher),
  }));
  return { value: { topics, articles }, problems: [...problems, ...cut.problems] };
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
