/** Cutting × topics → what each topic scores, and from which phrases. */
import type { TopicId } from '../ids.ts';
import type { Cutting } from '../types.ts';
import { deedsIn } from './topic-deeds.ts';
import { figuresIn } from './topic-figures.ts';
import { strength, type TopicMatcher, type TopicPhrase } from './topic-matcher.ts';
import { epithetIn, personIn } from './topic-person.ts';
import { settingsIn } from './topic-settings.ts';
import { compared, stringOf } from './topic-text.ts';
import { isAbove, type TopicZone, type ZoneText, zonesOf } from './topic-zones.ts';

/** A phrase found, and what it gives its topic. */
export interface TopicEvidence {
  readonly phrase: string;
  readonly where: TopicZone;
  readonly count: number;
  /** The phrase's weight in this topic: more than 0, at most 5. */
  readonly weight: number;
  readonly score: number;
  /** Given where it stands in a headline as the setting only, or as whom the deed is done for. */
  readonly setting?: true;
}

/** A topic with its score; 1 is what a phrase of weight 5 gives that stands once in the body of a short story. */
export interface TopicScore {
  readonly topic: TopicId;
  readonly score: number;
  /** Best first. */
  readonly evidence: readonly TopicEvidence[];
}

/** What the place of a phrase is worth: an editor's words about the story before the story's own. */
const PLACE: Readonly<Record<TopicZone, number>> = {
  headline: 3,
  kicker: 2.5,
  subtitle: 2.5,
  series: 4,
  section: 2,
  first: 2.4,
  body: 1.3,
  source: 1.5,
};

/** A longer text names more of everything: from this length in UTF-16 units on, the body counts for less. */
const SHORT_BODY = 300;

/** An office named above the text, in the opening or as the one that tells: whose act it is, the story is about. */
const ACTS = 1.3;

/** A turn of phrase says what is done in the story; a word only what is spoken of. */
const DEED = 1.6;

/** What a person named throughout is worth. */
const PERSON = 5;

/** What is left of a headline's word that says only where the thing happens. */
const SETTING = 0.1;
/** What is left of a topic that the headline has as the setting only: there the text speaks of it too. */
const AROUND = 0.75;
/** A topic's own words are phrases of this weight or more. */
const OWN = 3;
const NONE: ReadonlySet<number> = new Set();

/** A topic's second phrase in a part of the story adds so much of its score, the third so much of that. */
const FURTHER = 0.9;

/** What is left of the words above a story that it never takes up … */
const FIGURE = 0.5;
/** … where there is a story to take them up: this many UTF-16 units or more. */
const TOLD = 80;

/** What is found of each topic, by its place in the list; nothing at the place of one without evidence. */
type Found = (TopicEvidence[] | undefined)[];

/** Every topic with any evidence, best first; equal ones in the order of the topics. */
export function scoreTopics(cutting: Cutting, matcher: TopicMatcher): readonly TopicScore[] {
  const found: Found = matcher.topics.map(() => undefined);
  let told = 0;
  for (const zone of zonesOf(cutting)) {
    gather(zone, matcher, found);
    if (isText(zone)) told += zone.text.length;
  }
  gatherPerson(cutting, matcher.places.get(PEOPLE), found);
  const figures = figuresIn(cutting, matcher);
  const scores: TopicScore[] = [];
  for (const [place, evidence] of found.entries()) {
    const topic = matcher.topics[place];
    if (topic === undefined || evidence === undefined) continue;
    const literal = figures.size === 0 ? evidence : evidence.map(each => withoutQuoted(each, figures));
    scores.push(scored(topic.id, told < TOLD ? literal : withoutFigures(literal)));
  }
  return bestFirst(scores);
}

function gather(zone: ZoneText, matcher: TopicMatcher, found: Found): void {
  const { where } = zone;
  const text = compared(zone.text);
  const worth = PLACE[where] * (where === 'body' ? thinned(zone.text.length) : 1);
  for (const { topic, phrase, weight } of deedsIn(text, where)) {
    const score = worth * DEED * strength(weight);
    note(found, matcher.places.get(topic), { phrase, where, count: 1, weight, score });
  }
  const phrases = matcher.phrasesIn(text);
  const settings = isAbove(where) && phrases.length > 0 ? settingsIn(stringOf(text), phrases) : NONE;
  for (const { phrase, offsets } of phrases) {
    const aside = settings.size > 0 && offsets.every(at => settings.has(at));
    const here = worth * acting(phrase, where) * (aside ? SETTING : 1);
    const times = repeated(offsets.length);
    const { text: words, votes } = phrase;
    const count = offsets.length;
    for (const { place, weight, strength } of votes) {
      const score = here * strength * times;
      note(
        found,
        place,
        aside
          ? { phrase: words, where, count, weight, score, setting: true }
          : { phrase: words, where, count, weight, score },
      );
    }
  }
}

const PEOPLE = 'people' as TopicId;

/** Who is told of from beginning to end, and what a headline calls them by. */
function gatherPerson(cutting: Cutting, place: number | undefined, found: Found): void {
  const person = personIn(cutting);
  if (person !== null) {
    const weight = person.count > 3 ? 5 : 4;
    const score = PERSON * strength(weight);
    note(found, place, { phrase: person.name, where: 'body', count: person.count, weight, score });
  }
  const epithet = epithetIn(cutting.headline.text);
  if (epithet !== null) {
    const score = PLACE.headline * DEED * strength(4);
    note(found, place, { phrase: epithet, where: 'headline', count: 1, weight: 4, score });
  }
}

function note(found: Found, place: number | undefined, evidence: TopicEvidence): void {
  if (place === undefined) return;
  const known = found[place];
  if (known === undefined) found[place] = [evidence];
  else known.push(evidence);
}

function evidenceOf(
  { phrase, where, count, weight, setting }: Omit<TopicEvidence, 'score'>,
  score: number,
): TopicEvidence {
  return setting ? { phrase, where, count, weight, score, setting } : { phrase, where, count, weight, score };
}

function acting({ office }: TopicPhrase, where: TopicZone): number {
  return where !== 'body' && office ? ACTS : 1;
}

/** The second mention adds half of the first, the third half of that: a refrain does not decide. */
function repeated(count: number): number {
  return count === 1 ? 1 : 2 - 2 ** (1 - count);
}

function thinned(length: number): number {
  return Math.sqrt(SHORT_BODY / Math.max(SHORT_BODY, length));
}

function isText({ where }: { readonly where: TopicZone }): boolean {
  return where === 'first' || where === 'body';
}

/** A quoted word of the headline that the story never takes up: the cloud “doctor” of a crane is not health. */
function withoutQuoted(found: TopicEvidence, figures: ReadonlySet<string>): TopicEvidence {
  const { where, phrase, score } = found;
  return where === 'headline' && figures.has(phrase) ? evidenceOf(found, score * FIGURE) : found;
}

/** A headline's word that the story never takes up is a figure of speech: a "check-up" of old houses is not health. */
function withoutFigures(evidence: readonly TopicEvidence[]): readonly TopicEvidence[] {
  if (evidence.some(isText)) return evidence;
  return evidence.map(found => evidenceOf(found, found.score * FIGURE));
}

/** True where the headline has the topic's own words, and each of them as the setting: it is the whole story's. */
function isOnlySetting(found: readonly TopicEvidence[]): boolean {
  const headed = found.filter(({ where, weight }) => where === 'headline' && weight >= OWN);
  return headed.length > 0 && headed.every(({ setting }) => setting);
}

function scored(topic: TopicId, found: readonly TopicEvidence[]): TopicScore {
  if (found.length === 1) return { topic, score: found[0]?.score ?? 0, evidence: found };
  const evidence = bestFirst(found);
  const ranks = { series: 0, section: 0, kicker: 0, headline: 0, subtitle: 0, first: 0, body: 0, source: 0 };
  let sum = 0;
  for (const { where, score } of evidence) {
    const rank = ranks[where]++;
    sum += rank === 0 ? score : score * FURTHER ** rank;
  }
  return { topic, score: isOnlySetting(found) ? sum * AROUND : sum, evidence };
}

/** So many are sorted sooner by hand than by the engine's own way. */
const FEW = 12;

/** The same in a new list, the highest score first; equal ones as they were. */
function bestFirst<Scored extends { readonly score: number }>(list: readonly Scored[]): readonly Scored[] {
  if (list.length > FEW) return list.toSorted((a, b) => b.score - a.score);
  const sorted: Scored[] = [];
  for (const each of list) {
    let at = sorted.length;
    sorted.push(each);
    for (; at > 0 && (sorted[at - 1] as Scored).score < each.score; at--)
      sorted[at] = sorted[at - 1] as Scored;
    sorted[at] = each;
  }
  return sorted;
}
