/** Topics of the fixture pages, each told by what other pages teach: a page tells nothing of what it taught itself. */
import { topicMatcher } from '../../src/annotate/topic.ts';
import { likenessBy } from '../../src/annotate/topic-likeness.ts';
import type { TopicMatcher } from '../../src/annotate/topic-matcher.ts';
import type { Topic } from '../../src/types.ts';
import type { Fixture } from '../accuracy/fixtures.ts';
import { learnFrom } from './learning.ts';
import { lessonsOfPages, lessonsOfStories } from './stories.ts';

/** For each page a matcher that learned from the stories and from that half of the pages which it is not in. */
export function matchersApart(
  root: string,
  pages: readonly Fixture[],
  topics: readonly Topic[],
): (page: Fixture) => TopicMatcher {
  const stories = lessonsOfStories(root);
  const halfOf = new Map(pages.map(({ name }, at) => [name, at % 2]));
  const matchers = [0, 1].map(half => {
    const others = pages.filter(({ name }) => halfOf.get(name) !== half);
    return topicMatcher(topics, likenessBy(learnFrom([...stories, ...lessonsOfPages(others)])));
  });
  return ({ name }) => {
    const matcher = matchers[halfOf.get(name) ?? -1];
    if (matcher === undefined) throw new RangeError(name);
    return matcher;
  };
}
