import { describe, expect, it } from 'vitest';
import { accuracyOf, archiveMatcher, storiesOf } from './stories.ts';

/**
 * A headline and a lead for what each desk of a local paper writes about: the plain news of the day, and the features
 * whose headline says it in a figure, written before the phrases were weighed; and the short news of streets and villages,
 * where every story has a street or a village in it, written after.
 */
const FILES = [
  ['desks.json', 0.96],
  ['desks-features.json', 0.93],
  ['streets.json', 0.93],
] as const;

describe('the desk that a story belongs to', () => {
  const matcher = archiveMatcher();

  it.each(FILES)('is told from its headline and lead in %s', (file, floor) => {
    const found = accuracyOf(storiesOf(file), matcher);
    expect(found.main, found.missed.join('\n')).toBeGreaterThanOrEqual(floor);
  });

  it('is rarely joined by one that is not the story’s', () => {
    const stories = FILES.flatMap(([file]) => storiesOf(file));
    expect(accuracyOf(stories, matcher).seconds).toBeGreaterThanOrEqual(0.6);
  });

  it.each(FILES)('is each of the twenty-one, four times or more, in %s', file => {
    const told = storiesOf(file).map(({ main }) => main);
    const few = matcher.topics.filter(({ id }) => told.filter(main => main === id).length < 4);
    expect(few).toEqual([]);
  });
});
