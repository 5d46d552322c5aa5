/** Votes → a tally for each district, and for the home as a whole and other regions. */
import type { District, Gazetteer, PlaceMention } from '../types.ts';
import { isInstitution, ownClasses, wholeHome } from './place-institutions.ts';
import { ABOVE, type Passage } from './place-passages.ts';
import type { ScannedPassage, Vote } from './place-votes.ts';

/** All that speaks for one district. */
export interface Tally {
  readonly district: District;
  readonly votes: readonly Vote[];
  readonly score: number;
  /** Named in a passage that speaks for the whole article. */
  readonly above: boolean;
  readonly inFirst: boolean;
  /** Paragraphs that name this district and no other. */
  readonly ownParagraphs: number;
}

/** Each repeat of a district in one passage adds this much of the first's weight, to this much at most. */
const REPEAT = 0.2;
const REPEATS = 0.6;
/** What 我县 or 全区 adds to the foremost district of that class. */
const OWN = 2;

/** The tallies, highest first; of equals the one named first. */
export function talliesOf(votes: readonly Vote[], passages: readonly Passage[]): readonly Tally[] {
  const votesFor = new Map<District, Vote[]>();
  for (const vote of votes)
    for (const district of vote.districts) {
      const mine = votesFor.get(district);
      if (mine === undefined) votesFor.set(district, [vote]);
      else mine.push(vote);
    }
  if (votesFor.size === 0) return [];
  const sole = solePassages(votes);
  const tallies = Array.from(votesFor, ([district, mine]) => tallyOf(district, mine, sole));
  const own = new Set(passages.flatMap(({ text }) => ownClasses(text)));
  const known = withOwn(tallies.sort(byScore), own).sort(byScore);
  return known.some(isSure) ? known.filter(isSure) : known;
}

function tallyOf(
  district: District,
  votes: readonly Vote[],
  sole: ReadonlyMap<Passage, District | null>,
): Tally {
  let above = false;
  let inFirst = false;
  for (const { passage, districts, passing } of votes) {
    above ||= districts.length === 1 && !passing && ABOVE.has(passage.where);
    inFirst ||= passage.where === 'first paragraph';
  }
  let ownParagraphs = 0;
  for (const only of sole.values()) if (only === district) ownParagraphs++;
  return { district, votes, score: scoreOf(votes), above, inFirst, ownParagraphs };
}

/** 雁塔晨钟 is a tower where the story names another district in full. */
function isSure({ votes }: Tally): boolean {
  return votes.some(({ sure, districts }) => sure && districts.length === 1);
}

function byScore(a: { readonly score: number }, b: { readonly score: number }): number {
  return b.score - a.score;
}

/** 我县 speaks for the first district of that class. */
function withOwn(tallies: Tally[], own: ReadonlySet<string>): Tally[] {
  if (own.size === 0) return tallies;
  const claimed = new Set(
    [...own].map(kind => tallies.findIndex(({ district }) => district.name.endsWith(kind))),
  );
  return tallies.map((tally, at) => (claimed.has(at) ? { ...tally, score: tally.score + OWN } : tally));
}

/** Votes come passage by passage. */
function scoreOf(votes: readonly Vote[]): number {
  let score = 0;
  for (let at = 0; at < votes.length; ) {
    const passage = votes[at]?.passage;
    let first = 0;
    let count = 0;
    for (; at < votes.length && votes[at]?.passage === passage; at++) {
      first = Math.max(first, votes[at]?.weight ?? 0);
      count++;
    }
    score += first * (1 + Math.min(REPEATS, (count - 1) * REPEAT));
  }
  return score;
}

/** Paragraphs in which one district alone is named, with it. */
function solePassages(votes: readonly Vote[]): ReadonlyMap<Passage, District | null> {
  const sole = new Map<Passage, District | null>();
  for (const { passage, districts, passing } of votes) {
    if (passing || (passage.where !== 'text' && passage.where !== 'first paragraph')) continue;
    const only = districts.length === 1 ? (districts[0] ?? null) : null;
    sole.set(passage, sole.has(passage) && sole.get(passage) !== only ? null : only);
  }
  return sole;
}

const CITY_WEIGHTS: Readonly<Partial<Record<Passage['where'], number>>> = {
  headline: 6,
  kicker: 3,
  subtitle: 3,
  'first paragraph': 3,
  text: 0.4,
};

/**
 * How much the article speaks of the home as a whole. 全市 and 市委 after the name of a county-level city are that
 * city's, so they count only until `main` is named.
 */
export function homeScore(
  scanned: readonly ScannedPassage[],
  gazetteer: Gazetteer,
  main: District | null,
): number {
  const namesake = main?.name.endsWith('市') ?? false;
  const led = namesake && isItsLeaders(scanned, main);
  let score = 0;
  for (const { passage, mentions } of scanned) {
    if (led && ABOVE.has(passage.where) && !/我市|本市|我城/u.test(passage.text)) continue;
    const named = namesake
      ? mentions.find(({ districts }) => main !== null && districts.includes(main))
      : undefined;
    const until = named?.start ?? passage.text.length;
    const weight = CITY_WEIGHTS[passage.where] ?? 0;
    if (weight > 0 && speaksOfHome(passage, mentions, { gazetteer, until })) score += weight;
    if (named !== undefined) break;
  }
  return score;
}

/** True where the first paragraph begins with the county-level city's own institutions: 新郑市委书记 makes the headline's 市委书记 its. */
function isItsLeaders(scanned: readonly ScannedPassage[], main: District | null): boolean {
  const first = scanned.find(({ passage }) => passage.where === 'first paragraph');
  const named = first?.mentions.find(({ districts }) => main !== null && districts.includes(main));
  return first !== undefined && named !== undefined && isInstitution(first.passage.text, named);
}

/** A district this soon after 市 is a branch's: 市公安局金水分局 is 金水区's. */
const BRANCH = 6;

interface Reach {
  readonly gazetteer: Gazetteer;
  readonly until: number;
}

function speaksOfHome(
  { text }: Passage,
  mentions: readonly PlaceMention[],
  { gazetteer, until }: Reach,
): boolean {
  let next = 0;
  for (const at of wholeHome(text, gazetteer.home)) {
    if (at >= until) break;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const { start = Number.POSITIVE_INFINITY, districts = [] } = mentions[next] ?? {};
    if (start > at + (districts.length > 0 ? BRANCH : 1)) return true;
  }
  return mentions.some(mention => mention.start < until && isHomesOwn(text, mention, gazetteer));
}

function isHomesOwn(text: string, mention: PlaceMention, { home }: Gazetteer): boolean {
  return mention.home && mention.region?.endsWith(home.name) === true && isInstitution(text, mention);
}

const AWAY_WEIGHTS: Readonly<Partial<Record<Passage['where'], number>>> = {
  headline: 6,
  kicker: 3,
  subtitle: 3,
  'first paragraph': 3,
  text: 0.5,
  byline: 4,
};

/** Another region with how much the article speaks of it. */
export interface RegionTally {
  /** Full name: `河南省新乡市`. */
  readonly region: string;
  readonly score: number;
}

/** Regions that satisfy `take`, highest first; each passage counts once for each. */
export function regionTallies(
  scanned: readonly ScannedPassage[],
  take: (mention: PlaceMention, at: number, mentions: readonly PlaceMention[], text: string) => boolean,
): readonly RegionTally[] {
  const scores = new Map<string, number>();
  for (const { passage, mentions } of scanned) {
    const counted: string[] = [];
    for (const [at, mention] of mentions.entries()) {
      const { region } = mention;
      if (region === null || counted.includes(region) || !take(mention, at, mentions, passage.text)) continue;
      counted.push(region);
      scores.set(region, (scores.get(region) ?? 0) + (AWAY_WEIGHTS[passage.where] ?? 0));
    }
  }
  const tallies = [...scores].map(([region, score]) => ({ region, score }));
  return tallies.sort(byScore);
}
