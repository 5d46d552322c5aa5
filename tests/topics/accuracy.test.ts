import { describe, expect, it } from 'vitest';
import { accuracyOf, archiveMatcher, storiesOf } from './stories.ts';

/** Short news, features that open with a scene, and institutional copy that speaks of everything. */
const FILES = ['news.json', 'features.json', 'mixed.json'];

/** Every second story, from the first or the second on. */
function half(at: 0 | 1): ReturnType<typeof storiesOf> {
  return FILES.flatMap(file => storiesOf(file).filter((_, index) => index % 2 === at));
}

describe('the topics of stories in the trade’s voice', () => {
  const matcher = archiveMatcher();

  it.each([
    ['the half that the phrases were weighed on', half(0), { main: 0.95, seconds: 0.85 }],
    ['the half kept apart', half(1), { main: 0.93, seconds: 0.8 }],
  ])('are found in %s', (_, stories, floor) => {
    const found = accuracyOf(stories, matcher);
    expect(found.main, found.missed.join('\n')).toBeGreaterThanOrEqual(floor.main);
    expect(found.seconds).toBeGreaterThanOrEqual(floor.seconds);
  });

  it('are found in stories that no phrase was weighed on', () => {
    const found = accuracyOf(storiesOf('fresh.json'), matcher);
    expect(found.main, found.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(found.seconds).toBeGreaterThanOrEqual(0.75);
  });

  it('come at six stories or more of each topic', () => {
    const told = FILES.flatMap(file => storiesOf(file).map(({ main }) => main));
    const few = matcher.topics.filter(({ id }) => told.filter(main => main === id).length < 6);
    expect(few).toEqual([]);
  });
});
