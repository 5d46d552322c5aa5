/** Stories with the topics an editor gives them, and the archive's own topics. Names and places are invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStories, type Story } from '../../bench/topics/stories.ts';
import { type TopicMatcher, topicMatcher, topicsOf } from '../../src/annotate/topic.ts';
import { parseTopics } from '../../src/content/topics.ts';
import { isPageId, isTopicId, type PageId, type TopicId } from '../../src/ids.ts';
import type { Cutting, LineText, Topic } from '../../src/types.ts';

export type { Story } from '../../bench/topics/stories.ts';
export type StoryText = Partial<Omit<Story, 'main' | 'also'>>;

/** The stories of a file beside this one. */
export function storiesOf(name: string): readonly Story[] {
  return readStories(join(import.meta.dirname, name));
}

/** The topics of content/topics.yaml. */
export function archiveTopics(): readonly Topic[] {
  const path = 'content/topics.yaml';
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const { value, problems } = parseTopics({ path, text });
  if (value === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value;
}

/** One topic with its phrases. */
export function topicOf(id: string, phrases: Readonly<Record<string, number>>): Topic {
  const weighted = Object.entries(phrases).map(([phrase, weight]) => ({ phrase, weight }));
  return { id: topicId(id), label: id, english: id, medtop: '00000000', phrases: weighted };
}

export function topicId(text: string): TopicId {
  if (!isTopicId(text)) throw new RangeError(text);
  return text;
}

/** A cutting of these texts, each part on the next line: series 1, kicker 2, headline 3, subtitle 4, paragraphs from 5 on. */
export function cuttingOf({
  title = '',
  series,
  section,
  kicker,
  subtitle,
  paragraphs = [],
}: StoryText): Cutting {
  return {
    page: pageId('2031-05-06-A01'),
    order: 1,
    pageNumber: null,
    section: section ?? null,
    series: lineText(series, 1),
    placeLine: null,
    kicker: lineText(kicker, 2),
    headline: { text: title, lines: [{ from: 3, to: 3 }] },
    subtitle: lineText(subtitle, 4),
    bylines: [],
    paragraphs: paragraphs.map((text, at) => ({ kind: 'text', text, lines: [{ from: at + 5, to: at + 5 }] })),
    jumps: [],
    lines: [{ from: 1, to: 4 + paragraphs.length }],
    elsewhere: [],
    confidence: 1,
    because: 'made for a test',
  };
}

function lineText(text: string | undefined, line: number): LineText | null {
  return text === undefined ? null : { text, lines: [{ from: line, to: line }] };
}

function pageId(text: string): PageId {
  if (!isPageId(text)) throw new RangeError(text);
  return text;
}

export interface Accuracy {
  /** Part of the stories whose main topic is right. */
  readonly main: number;
  /** Part of the further topics that are the story's. */
  readonly seconds: number;
  /** Title of each story whose main topic is wrong, with what was found. */
  readonly missed: readonly string[];
}

/** How well the topics of stories are found. */
export function accuracyOf(stories: readonly Story[], matcher: TopicMatcher): Accuracy {
  const found = stories.map(told => ({ told, topics: topicsOf(cuttingOf(told), matcher).value }));
  const wrong = found.filter(({ told, topics }) => topics[0] !== told.main);
  const seconds = found.flatMap(({ told, topics }) =>
    topics.slice(1).map(topic => topic === told.main || told.also.includes(topic)),
  );
  return {
    main: 1 - wrong.length / stories.length,
    seconds: seconds.length === 0 ? 1 : seconds.filter(Boolean).length / seconds.length,
    missed: wrong.map(
      ({ told, topics }) => `${told.title}: ${told.main}, not ${topics.join(', ') || 'nothing'}`,
    ),
  };
}

/** A matcher of the archive's own topics. */
export function archiveMatcher(): TopicMatcher {
  return topicMatcher(archiveTopics());
}
