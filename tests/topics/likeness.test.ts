import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allLessons } from '../../bench/topics/stories.ts';
import { topicsOf } from '../../src/annotate/topic.ts';
import learned from '../../src/annotate/topic-likeness.json' with { type: 'json' };
import { likenessBy } from '../../src/annotate/topic-likeness.ts';
import { accuracyOf, archiveMatcher, archiveTopics, cuttingOf, storiesOf, topicOf } from './stories.ts';

/** Two topics, three grams: 麦 (both), 麦收 and 法庭; weights by row, a column a topic, as signed bytes. */
const SMALL = {
  topics: ['farm', 'law'],
  stories: 10,
  step: 0.1,
  grams: '麦 麦收 法庭',
  having: '4 2 2',
  weights: Buffer.from(Int8Array.from([10, 5, 100, -100, -100, 100]).buffer).toString('base64'),
};

describe('what a story reads like', () => {
  const likenessOf = likenessBy(SMALL);

  it('is told in parts of one', () => {
    const found = likenessOf({ above: ['麦收'], paragraphs: ['开镰了。'] });
    expect(found?.get('farm')).toBeGreaterThan(0.99);
    expect([...(found?.values() ?? [])].reduce((sum, part) => sum + part, 0)).toBeCloseTo(1);
    expect(found?.get('nowhere')).toBeUndefined();
  });

  it('weighs the headline before the opening, and passes over what comes late', () => {
    expect(likenessOf({ above: ['法庭'], paragraphs: ['麦收'] })?.get('law')).toBeGreaterThan(0.5);
    expect(likenessOf({ above: [], paragraphs: ['。'.repeat(300), '法庭'] })).toBeNull();
  });

  it('is nothing where no character is known, and pairs never reach over a mark', () => {
    expect(likenessOf({ above: ['A fine day'], paragraphs: ['12:30'] })).toBeNull();
    expect(likenessOf({ above: ['法,庭'], paragraphs: [] })).toBeNull();
  });

  it('is told of any text, in parts of one', () => {
    const ofDesk = likenessBy(learned);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.array(fc.string({ unit: 'grapheme' })),
        (above, paragraphs) => {
          const found = ofDesk({ above: [above], paragraphs });
          const parts = [...(found?.values() ?? [1])];
          expect(parts.every(part => part >= 0 && part <= 1)).toBe(true);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1);
        },
      ),
    );
  });
});

describe('the main topic of a story', () => {
  it('is right in stories by a hand that neither phrases nor likeness were taught by', () => {
    const found = accuracyOf(storiesOf('unseen.json'), archiveMatcher());
    expect(found.main, found.missed.join('\n')).toBeGreaterThanOrEqual(0.93);
    expect(found.seconds).toBeGreaterThanOrEqual(0.9);
  });

  it('was taught by stories of every topic of the archive, none of which is measured', () => {
    expect([...learned.topics].sort()).toEqual(
      archiveTopics()
        .map(({ id }) => id)
        .sort(),
    );
    const lessons = allLessons(join(import.meta.dirname, '../..'));
    const taught = new Set(lessons.map(({ above }) => above.join(' ')));
    expect(learned.stories).toBe(lessons.length);
    expect(storiesOf('unseen.json').filter(({ title }) => taught.has(title))).toEqual([]);
  });

  it('is told by likeness alone only where that is sure, and only of topics that the archive has', () => {
    const story = cuttingOf({
      title: '法院巡回审判进山村',
      paragraphs: ['法官在村委会院子里开庭审理一起邻里纠纷案件,当庭宣判,原告被告握手言和。'],
    });
    expect(topicsOf(story, [topicOf('law', {})]).value).toEqual(['law']);
    expect(topicsOf(story, [topicOf('weather', {})]).value).toEqual([]);
    expect(topicsOf(story, [topicOf('law', {})]).because).toMatch(/^reads like law [01]\.\d\d$/);
  });
});
