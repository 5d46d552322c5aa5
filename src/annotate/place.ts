/** A cutting × the gazetteer → whose story it is, and the places below the district that it names. */
import type { Cutting, District, Fact, Gazetteer, LineSpan, PlaceMention } from '../types.ts';
import { decide, type Scope, type Verdict } from './place-decide.ts';
import { isDestination, isOrigin } from './place-institutions.ts';
import { ownPlaceOf } from './place-own.ts';
import { ABOVE, passagesOf } from './place-passages.ts';
import { becauseOf } from './place-reason.ts';
import { homeScore, type RegionTally, regionTallies, type Tally, talliesOf } from './place-tally.ts';
import { type ScannedPassage, scanPassages, type Vote, votesOf } from './place-votes.ts';

/** What a cutting says of places. */
export interface Placed {
  /** Names of districts, the main one first; empty where the story is the whole home's, is elsewhere, or nobody can tell. */
  readonly district: Fact<readonly string[]>;
  /**
   * Full names of the townships and communities named that lie in the districts, in order, each once; without a
   * district the region the story is about, where one can be told (`河南省洛阳市`).
   */
  readonly places: Fact<readonly string[]>;
  readonly scope: Scope;
}

/**
 * Whose story it is: every mention votes, by where it stands; every vote is kept in `because`. `papers`: texts that may
 * name the paper’s own place (登封日报), the surest first.
 */
export function placeOf(cutting: Cutting, gazetteer: Gazetteer, papers: readonly string[] = []): Placed {
  const passages = passagesOf(cutting);
  const own = ownPlaceOf(cutting, papers, gazetteer);
  const scanned = scanPassages(passages, gazetteer, own);
  const votes = votesOf(scanned);
  const tallies = talliesOf(votes, passages);
  const main = tallies[0]?.district ?? null;
  const home = homeScore(scanned, gazetteer, main);
  const within = withinOf(scanned);
  const prefecture = gazetteer.home.level === 'city' ? 0 : prefectureScore(scanned, tallies[0]);
  const scales = {
    tallies,
    home,
    prefecture,
    away: awayOf(scanned, gazetteer),
    own: own?.districts[0] ?? null,
  };
  const verdict = decide(scales);
  const district: Fact<readonly string[]> = {
    value: verdict.chosen.map(tally => findable(tally.district, gazetteer)),
    confidence: verdict.confidence,
    because: becauseOf(verdict, scales),
    lines: linesOf(verdict.chosen.flatMap(tally => tally.votes)),
  };
  if (verdict.scope === 'district') return { district, places: below(votes, verdict), scope: verdict.scope };
  const region = clearRegion(verdict.scope === 'elsewhere' ? scales.away : within);
  const places = regionFact(region, gazetteer);
  return { district, places, scope: verdict.scope === 'unknown' && region !== null ? 'home' : verdict.scope };
}

/** The district's name, led by its prefecture where the home has two of that name. */
function findable(district: District, gazetteer: Gazetteer): string {
  const { name, prefecture } = district;
  return gazetteer.find(name) === district ? name : `${prefecture}${name}`;
}

/** Prefectures of the home, and the home itself, where they stand alone and are not the beginning of a district's address. */
function withinOf(scanned: readonly ScannedPassage[]): readonly RegionTally[] {
  return regionTallies(scanned, (mention, at, mentions) => {
    const led = mentions[at + 1]?.start === mention.end;
    return mention.home && mention.districts.length === 0 && !led;
  });
}

/**
 * How much the article speaks of one prefecture as a whole. A prefecture that stands only above the text is where the
 * district of the first paragraph lies: 洛阳一小区… tells of 洛阳市涧西区.
 */
function prefectureScore(scanned: readonly ScannedPassage[], main: Tally | undefined): number {
  const [told] = withinOf(scanned);
  const { province = '', prefecture = '' } = main?.district ?? {};
  const holds = told !== undefined && `${province}${prefecture}`.startsWith(told.region);
  if (!main?.inFirst || !holds) return told?.score ?? 0;
  const [below] = withinOf(scanned.filter(({ passage }) => !ABOVE.has(passage.where)));
  return below === undefined || below.score < CLEAR ? 0 : told.score;
}

/** Regions that neither lie in the home nor hold it. */
function awayOf(scanned: readonly ScannedPassage[], { districts }: Gazetteer): readonly RegionTally[] {
  const holdsHome = (region: string | null) => districts.some(({ province }) => province === region);
  return regionTallies(
    scanned,
    (mention, _at, _mentions, text) =>
      !mention.home &&
      !holdsHome(mention.region) &&
      !isDestination(text, mention.start) &&
      !isOrigin(text, mention),
  );
}

function below(votes: readonly Vote[], { chosen, confidence }: Verdict): Fact<readonly string[]> {
  const districts = chosen.map(tally => tally.district);
  const found = new Map<string, Vote>();
  const named = votes.filter(({ mention: { level } }) => level === 'township' || level === 'community');
  for (const vote of named.sort(inReadingOrder)) {
    const name = fullName(vote.mention, vote.districts, districts);
    if (name !== null && !districts.some(district => district.name === name) && !found.has(name))
      found.set(name, vote);
  }
  return {
    value: [...found.keys()],
    confidence,
    because: found.size > 0 ? `named in the text, in ${districts.map(d => d.name).join(', ')}` : 'none named',
    lines: linesOf([...found.values()]),
  };
}

/** Votes come passage by passage, as read; sorting keeps that, and is where captions and bylines go last. */
function inReadingOrder(a: Vote, b: Vote): number {
  return Number(a.passage.where === 'byline') - Number(b.passage.where === 'byline');
}

/** The gazetteer's name of a township or community in one of the districts, or null. */
function fullName(
  { text, level }: PlaceMention,
  voted: readonly District[],
  districts: readonly District[],
): string | null {
  if (level === 'community') return districts.some(district => voted.includes(district)) ? text : null;
  if (level !== 'township') return null;
  const holders = districts.filter(district => voted.includes(district));
  if (holders.length === 0) return null;
  const stem = /^(.+?)(?:街道办事处|街道办|办事处|街办|街道|镇|乡)$/u.exec(text)?.[1];
  if (stem === undefined) return null;
  const towns = holders.flatMap(({ townships }) => townships);
  const town =
    towns.find(({ name }) => name === text || text.startsWith(name)) ??
    towns.find(t => t.name.startsWith(stem));
  return town?.name ?? `${stem}街道`;
}

function regionFact(region: string | null, { home }: Gazetteer): Fact<readonly string[]> {
  const told = region !== null && !region.endsWith(home.name);
  return {
    value: told ? [region] : [],
    confidence: told ? 0.8 : 0.5,
    because: told ? `${region} weighs most of the regions named` : 'no region stands out',
    lines: [],
  };
}

/** A region in the first paragraph is enough. */
const CLEAR = 3;

/** The region that stands out: the narrowest of those that lie in one another; null where two compete. */
function clearRegion(tallies: readonly RegionTally[]): string | null {
  const [first] = tallies;
  if (first === undefined || first.score < CLEAR) return null;
  const nested = ({ region }: { region: string }) =>
    region.startsWith(first.region) || first.region.startsWith(region);
  const rival = tallies.find(tally => !nested(tally));
  if (rival !== undefined && rival.score * 1.5 > first.score) return null;
  const within = tallies.filter(tally => nested(tally) && tally.score >= first.score * 0.6);
  return within.reduce(
    (narrow, { region }) => (region.length > narrow.length ? region : narrow),
    first.region,
  );
}

/** The lines the votes stand on, in order, each once. */
function linesOf(votes: readonly Vote[]): readonly LineSpan[] {
  const spans = new Map<string, LineSpan>();
  let before: Vote['passage'] | null = null;
  for (const { passage } of votes) {
    if (passage !== before)
      for (const span of passage.lines) spans.set(`${span.page ?? ''} ${span.from}-${span.to}`, span);
    before = passage;
  }
  return [...spans.values()].sort(
    (a, b) => Number(a.page !== undefined) - Number(b.page !== undefined) || a.from - b.from || a.to - b.to,
  );
}
