/** Tallies → whose story it is. */
import type { District } from '../types.ts';
import type { Where } from './place-passages.ts';
import type { RegionTally, Tally } from './place-tally.ts';

/** How far the story reaches. */
export type Scope = 'district' | 'home' | 'elsewhere' | 'unknown';

/** All that was weighed. */
export interface Scales {
  /** Highest first. */
  readonly tallies: readonly Tally[];
  readonly home: number;
  /** How much it speaks of one prefecture of a home larger than a city; 0 in a city's. */
  readonly prefecture: number;
  /** Regions outside the home, highest first. */
  readonly away: readonly RegionTally[];
  /** The district that the paper is of, or null. */
  readonly own: District | null;
}

/** Whose story it is, how surely, and the rule that said so. */
export interface Verdict {
  readonly scope: Scope;
  /** The main one first; empty unless the scope is a district. */
  readonly chosen: readonly Tally[];
  readonly confidence: number;
  readonly rule: string;
}

/** Below this nothing is said: one name in the first paragraph is enough, two in the text are not. */
const ENOUGH = 2.4;
/** The weight of a sentence in the text that begins with the district. */
const SUBJECT = 1.2;
/** A second district in the headline is the story's too with this share of the first's score. */
const NEAR = 0.4;
/** One without the headline needs this share of the first's own paragraphs. */
const OWN_SHARE = 0.5;
/** Two districts nearer than this, with nothing else to tell them apart, are left undecided. */
const TIE = 0.85;
/** Of two side by side the one that the sentence begins with weighs more, and not much more. */
const BESIDE = 0.8;
/** More districts than this are a list in passing. */
const MANY = 3;

/** Weighs districts against the home as a whole and the rest of the country. */
export function decide(scales: Scales): Verdict {
  const [main] = scales.tallies;
  if (main === undefined || isAmbiguous(main)) return withoutDistrict(scales);
  if (main.score < ENOUGH && !isAlone(main, scales) && !isOwnAlone(main, scales))
    return withoutDistrict(scales);
  if (main.votes.some(({ passage }) => passage.where === 'place line')) return byPlaceLine(scales);
  const away = scales.away[0]?.score ?? 0;
  if (!main.above) {
    if (away > main.score) return elsewhere(scales, 0.8);
    if (scales.home * 1.5 > main.score) return wholeHome(0.75, 'speaks of the whole home');
    if (scales.prefecture > main.score) return withoutDistrict(scales);
  } else if (scales.home > main.score || away > main.score * 1.2) return withoutDistrict(scales);
  const near = scales.tallies.filter(({ score }) => score >= main.score * 0.5);
  if (near.length > MANY && !near.every(({ above }) => above))
    return wholeHome(0.8, `names ${near.length} districts alike`);
  return byWeight(main, scales);
}

/** True where every name that speaks for the district is another's too. */
function isAmbiguous({ votes }: Tally): boolean {
  return votes.every(({ districts }) => districts.length > 1);
}

/** True where one district is named, in the first paragraph, with a place in it or as a subject, and nothing else of the country. */
function isAlone(main: Tally, { tallies, home, prefecture, away }: Scales): boolean {
  const kinds = new Set(main.votes.map(({ mention }) => mention.level));
  const alone = tallies.length === 1 && home + prefecture === 0 && away.length === 0;
  return alone && kinds.has('district') && (kinds.size > 1 || main.inFirst || main.score >= SUBJECT);
}

/** True where a district's paper names a place of its own and none elsewhere: it need not say where it is. */
function isOwnAlone(main: Tally, { tallies, home, away, own }: Scales): boolean {
  const told = main.votes.some(({ passing }) => !passing);
  return main.district === own && told && tallies.length === 1 && away.length === 0 && home <= main.score;
}

function byPlaceLine({ tallies }: Scales): Verdict {
  const chosen = tallies.filter(({ votes }) => votes.some(({ passage }) => passage.where === 'place line'));
  return { scope: 'district', chosen, confidence: 0.99, rule: 'place line' };
}

function byWeight(main: Tally, scales: Scales): Verdict {
  const [, second] = scales.tallies;
  const others = scales.tallies.slice(1).filter(tally => belongs(tally, main));
  if (second !== undefined && !main.above && areListed(main, second, scales))
    return { scope: 'district', chosen: [main, second], confidence: 0.6, rule: 'two named side by side' };
  const undecided =
    second !== undefined && second.score > main.score * TIE && !others.includes(second) && !main.above;
  if (undecided && main.ownParagraphs <= second.ownParagraphs)
    return { ...NOTHING, rule: `${main.district.name} and ${second.district.name} weigh alike` };
  const chosen = asNamedAbove([main, ...others]);
  return { scope: 'district', chosen, confidence: confidenceOf(main, scales), rule: '' };
}

/** Two districts and no third, in one sentence of the first paragraph: what happened there happened in both. */
function areListed(main: Tally, second: Tally, { tallies }: Scales): boolean {
  const [one] = main.votes;
  const other = second.votes.find(({ passage }) => passage === one?.passage);
  if (tallies.length > 2 || !one || !other || one.passage.where !== 'first paragraph') return false;
  if (second.score < main.score * BESIDE || main.ownParagraphs > second.ownParagraphs) return false;
  const [from, to] = [one.mention, other.mention].sort((a, b) => a.start - b.start);
  const between = one.passage.text.slice(from?.end, to?.start);
  return /^[^。；！？]{0,10}(?:[、和与及][^。；！？]{0,3}|[东西南北]?[至到接连])$/u.test(between);
}

/** Several that stand above the text go as the headline has them, whatever the text says more of. */
function asNamedAbove(chosen: readonly Tally[]): readonly Tally[] {
  if (chosen.length < 2) return chosen;
  const places = new Map(chosen.map(tally => [tally, placeAbove(tally)]));
  return chosen.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** Where a district is first named above the text, the headline before what stands around it. */
function placeAbove({ votes }: Tally): number {
  const spots = votes.flatMap(({ passage, mention, passing }) => {
    const row = READ_FIRST.indexOf(passage.where);
    return row < 0 || passing ? [] : [row * 1000 + mention.start];
  });
  return spots.length === 0 ? READ_FIRST.length * 1000 : Math.min(...spots);
}

const READ_FIRST: readonly Where[] = ['headline', 'kicker', 'subtitle', 'series'];

/** A further district is the story's where a headline names it and the text too, or where it has paragraphs of its own. */
function belongs(tally: Tally, main: Tally): boolean {
  if (tally.score < ENOUGH) return false;
  if (tally.above || main.above) return tally.above && tally.score >= main.score * NEAR;
  return tally.ownParagraphs >= 2 && tally.ownParagraphs >= main.ownParagraphs * OWN_SHARE;
}

function confidenceOf(main: Tally, { tallies, home, away }: Scales): number {
  const total = tallies.reduce((sum, { score }) => sum + score, home + (away[0]?.score ?? 0));
  const share = main.score / total;
  const base = main.above ? 0.8 : main.inFirst ? 0.7 : 0.5;
  const best = main.score >= 8 ? 0.98 : main.score >= 4 ? 0.95 : 0.88;
  return Math.round((base + (best - base) * share) * 100) / 100;
}

const NOTHING: Verdict = { scope: 'unknown', chosen: [], confidence: 0.5, rule: 'names no place' };

function withoutDistrict(scales: Scales): Verdict {
  const [away] = scales.away;
  const [main] = scales.tallies;
  if (away !== undefined && away.score >= 3 && away.score > scales.home) return elsewhere(scales, 0.8);
  if (scales.home > 0) return wholeHome(0.8, 'speaks of the whole home');
  const named = scales.tallies.filter(tally => tally.score > 0 && !isAmbiguous(tally));
  if (named.length > MANY) return wholeHome(0.7, `names ${named.length} districts alike`);
  if (main === undefined) return NOTHING;
  return { ...NOTHING, rule: `too little speaks for ${main.district.name}` };
}

function elsewhere({ away }: Scales, confidence: number): Verdict {
  return { scope: 'elsewhere', chosen: [], confidence, rule: `speaks of ${away[0]?.region ?? ''}` };
}

function wholeHome(confidence: number, rule: string): Verdict {
  return { scope: 'home', chosen: [], confidence, rule };
}
