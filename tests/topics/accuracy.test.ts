import { describe, expect, it } from 'vitest';
import { accuracyOf, archiveMatcher, storiesOf } from './stories.ts';

describe('the topics of stories in the trade’s voice', () => {
  const matcher = archiveMatcher();
  const stories = storiesOf('stories.json');

  it.each([
    ['the half that the phrases were weighed on', 0, 0.97, 0.8],
    ['the half kept apart', 1, 0.93, 0.85],
  ])('are found in %s', (_, half, main, seconds) => {
    const found = accuracyOf(
      stories.filter((_story, at) => at % 2 === half),
      matcher,
    );
    expect(found.main, found.missed.join('\n')).toBeGreaterThanOrEqual(main);
    expect(found.seconds).toBeGreaterThanOrEqual(seconds);
  });
});
