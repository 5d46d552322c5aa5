/** Labelled stories: what `npm run learn` learns from, and what topics are measured on. Names and places are invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { StoryText } from '../../src/annotate/topic-grams.ts';
import { type Fixture, readFixtures } from '../accuracy/fixtures.ts';

const story = z.strictObject({
  main: z.string(),
  /** Topics that may stand beside the main one. */
  also: z.array(z.string()),
  title: z.string(),
  series: z.string().optional(),
  section: z.string().optional(),
  kicker: z.string().optional(),
  subtitle: z.string().optional(),
  paragraphs: z.array(z.string()),
});
export type Story = z.infer<typeof story>;

/** A story and the topic that it teaches. */
export interface Lesson extends StoryText {
  /** Key of its main topic. */
  readonly main: string;
}

/** The stories of a JSON file. */
export function readStories(file: string): readonly Story[] {
  return z.array(story).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What the stories of tests/topics/learned.json teach. */
export function lessonsOfStories(root: string): readonly Lesson[] {
  return readStories(join(root, 'tests/topics/learned.json')).map(lessonOf);
}

/** What the articles of pages teach, as an editor cut them. */
export function lessonsOfPages(pages: readonly Fixture[]): readonly Lesson[] {
  return pages.flatMap(({ expected }) =>
    expected.articles.flatMap(article => {
      const [main] = article.topics;
      return main === undefined ? [] : [lessonOf({ ...article, main })];
    }),
  );
}

/** All that topics are learned from. */
export function allLessons(root: string): readonly Lesson[] {
  return [...lessonsOfStories(root), ...lessonsOfPages(readFixtures(join(root, 'tests/pages')))];
}

function lessonOf(told: {
  readonly main: string;
  readonly kicker?: string | null | undefined;
  readonly title: string;
  readonly subtitle?: string | null | undefined;
  readonly paragraphs: readonly string[];
}): Lesson {
  const above = [told.kicker, told.title, told.subtitle].filter(line => typeof line === 'string');
  return { main: told.main, above, paragraphs: told.paragraphs };
}
