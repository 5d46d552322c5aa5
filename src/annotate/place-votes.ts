/** Passages × gazetteer → votes: which district each mention speaks for, and how loudly. */
import type { District, Gazetteer, PlaceMention } from '../types.ts';
import { isInstitution, isSurelyPlace, type Manner, mannerOf } from './place-institutions.ts';
import { type OwnPlace, withOwnWords } from './place-own.ts';
import { ABOVE, type Passage, WEIGHTS } from './place-passages.ts';

/** A mention of a place in one of the home's districts. */
export interface Vote {
  readonly passage: Passage;
  readonly mention: PlaceMention;
  /** One; more where the name stands in several and nothing in the text settles it; empty where the mention counts for nothing. */
  readonly districts: readonly District[];
  /** Of each of `districts`, before repeats are discounted. */
  readonly weight: number;
  /** False for a short name that nothing else in the article bears out. */
  readonly sure: boolean;
  /** True where the place is only someone's origin, a neighbour or a measure. */
  readonly passing: boolean;
}

/** A passage with every place named in it. */
export interface ScannedPassage {
  readonly passage: Passage;
  readonly mentions: readonly PlaceMention[];
}

/** What kind of name weighs how much of the passage's weight. */
const KINDS = { district: 1, short: 0.8, township: 0.8, community: 0.5 } as const;

/** What the sentence does with the place. */
const MANNERS = { subject: 1.2, plain: 1, passing: 0.5 } as const;

/** A short name that nothing else in the article bears out weighs less; one that is an everyday word weighs nothing. */
const UNCONFIRMED = 0.5;

/** Scans the passages, for words of the paper's own place too. */
export function scanPassages(
  passages: readonly Passage[],
  gazetteer: Gazetteer,
  own: OwnPlace | null,
): readonly ScannedPassage[] {
  return passages.map(passage => {
    const { text } = passage;
    return { passage, mentions: withOwnWords(text, gazetteer.scan(text), own) };
  });
}

/** The votes of all passages, in order. A name in several districts speaks for those that the article names otherwise. */
export function votesOf(scanned: readonly ScannedPassage[]): readonly Vote[] {
  const confirmed = confirmedIn(scanned);
  const votes: Vote[] = [];
  for (const { passage, mentions } of scanned) {
    if (mentions.length === 0) continue;
    const lists = listsIn(passage, mentions);
    const manners = mannersIn(passage, mentions);
    for (const [at, mention] of mentions.entries()) {
      if (!mention.home || mention.districts.length === 0) continue;
      const company = { confirmed, list: lists[at] ?? 1, manner: manners[at] ?? 'plain' };
      votes.push(voteOf(passage, mention, company));
    }
  }
  return votes;
}

/** For each mention the length of the list it stands in (金水区、二七区和中原区: 3), 1 outside one and above the headline. */
function listsIn({ where, text }: Passage, mentions: readonly PlaceMention[]): readonly number[] {
  const lengths = mentions.map(() => 1);
  if (mentions.length < 2 || ABOVE.has(where)) return lengths;
  let from = 0;
  for (let at = 1; at <= mentions.length; at++) {
    const [last, next] = [mentions[at - 1], mentions[at]];
    if (last && next && isListed(last) && isListed(next) && JOINS.test(text.slice(last.end, next.start)))
      continue;
    lengths.fill(at - from, from, at);
    from = at;
  }
  return lengths;
}

const JOINS = /^[、,，和与及]$/u;

/** How each mention is used; what is in passing of one in a list is of all of it: 来自金水区、二七区的游客. */
function mannersIn({ text }: Passage, mentions: readonly PlaceMention[]): readonly Manner[] {
  const manners = mentions.map(mention => mannerOf(text, mention));
  if (!manners.includes('passing')) return manners;
  const joined = (at: number) => JOINS.test(text.slice(mentions[at]?.end, mentions[at + 1]?.start));
  const pass = (from: number, to: number, between: number) => {
    if (manners[from] === 'passing' && joined(between)) manners[to] = 'passing';
  };
  for (let at = 0; at + 1 < manners.length; at++) pass(at, at + 1, at);
  for (let at = manners.length - 2; at >= 0; at--) pass(at + 1, at, at);
  return manners;
}

function isListed({ level, districts }: PlaceMention): boolean {
  return districts.length > 0 && (level === 'district' || level === 'short');
}

/** Districts that the article names beyond doubt: in full, by a township of theirs alone, or short beside an institution. */
function confirmedIn(scanned: readonly ScannedPassage[]): ReadonlySet<District> {
  const confirmed = new Set<District>();
  for (const { passage, mentions } of scanned)
    for (const [at, mention] of mentions.entries()) {
      const [district] = mention.districts;
      if (district === undefined || mention.districts.length > 1 || !mention.home) continue;
      if (confirmed.has(district)) continue;
      if (isSure(passage, mention) || isBorneOut(passage, at, mentions)) confirmed.add(district);
    }
  return confirmed;
}

function isSure(passage: Passage, mention: PlaceMention): boolean {
  if (passage.where === 'place line') return true;
  if (mention.level === 'short') return isSurelyPlace(passage.text, mention);
  return mention.level === 'district' || mention.level === 'township';
}

/** True where the name follows its prefecture's (信阳新县), or stands side by side with another district's (光山新县, 硚口区、江岸区). */
function isBorneOut({ text }: Passage, at: number, mentions: readonly PlaceMention[]): boolean {
  const [before, here, after] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  if (!here) return false;
  if (before?.end === here.start && before.districts.length === 0) return true;
  const beside = (left: PlaceMention, right: PlaceMention) =>
    /^[、和与及]?$/u.test(text.slice(left.end, right.start));
  const names = (other: PlaceMention) =>
    other.home && other.districts.length === 1 && (!other.common || isSurelyPlace(text, other));
  return (
    (before !== undefined && names(before) && beside(before, here)) ||
    (after !== undefined && names(after) && beside(here, after))
  );
}

interface Company {
  readonly confirmed: ReadonlySet<District>;
  /** Length of the list the mention stands in. */
  readonly list: number;
  readonly manner: Manner;
}

function voteOf(passage: Passage, mention: PlaceMention, { confirmed, list, manner }: Company): Vote {
  const passing = manner === 'passing';
  const named = mention.districts.filter(district => confirmed.has(district));
  const districts = named.length > 0 ? named : mention.districts;
  const sure = named.length > 0;
  const share = (WEIGHTS[passage.where] * kindWeight(passage, mention, manner)) / list;
  if (mention.level === 'short' && !sure) {
    const weight = mention.common ? 0 : (share * UNCONFIRMED) / districts.length;
    return { passage, mention, districts: mention.common ? [] : districts, weight, sure, passing };
  }
  return { passage, mention, districts, weight: share / districts.length, sure: true, passing };
}

function kindWeight(passage: Passage, mention: PlaceMention, manner: Manner): number {
  const { level } = mention;
  const kind = level === 'prefecture' || level === 'province' ? 0 : KINDS[level];
  const named = level === 'district' || level === 'short';
  const institution = named && !ABOVE.has(passage.where) && isInstitution(passage.text, mention);
  return (institution ? 1.25 : kind) * MANNERS[manner];
}
