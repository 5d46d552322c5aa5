/** Passages × gazetteer → votes: which district each mention speaks for, and how loudly. */
import type { District, Gazetteer, PlaceMention } from '../types.ts';
import { isInstitution, isSurelyPlace, mannerOf } from './place-institutions.ts';
import { ABOVE, type Passage, WEIGHTS } from './place-passages.ts';

/** A mention of a place in one of the home's districts. */
export interface Vote {
  readonly passage: Passage;
  readonly mention: PlaceMention;
  /** One; more where the name stands in several and nothing in the text settles it; empty where the mention counts for nothing. */
  readonly districts: readonly District[];
  /** Of each of `districts`, before repeats are discounted. */
  readonly weight: number;
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

/** Scans the passages. */
export function scanPassages(passages: readonly Passage[], gazetteer: Gazetteer): readonly ScannedPassage[] {
  return passages.map(passage => ({ passage, mentions: gazetteer.scan(passage.text) }));
}

/** The votes of all passages, in order. A name in several districts speaks for those that the article names otherwise. */
export function votesOf(scanned: readonly ScannedPassage[]): readonly Vote[] {
  const confirmed = confirmedIn(scanned);
  return scanned.flatMap(({ passage, mentions }) => {
    const lists = listsIn(passage, mentions);
    const votes = mentions.map((mention, at) =>
      voteOf(passage, mention, { confirmed, list: lists[at] ?? 1 }),
    );
    return votes.filter(({ mention }) => mention.home && mention.districts.length > 0);
  });
}

/** For each mention the length of the list it stands in (金水区、二七区和中原区: 3), 1 outside one and above the headline. */
function listsIn({ where, text }: Passage, mentions: readonly PlaceMention[]): readonly number[] {
  const lengths = mentions.map(() => 1);
  if (ABOVE.has(where)) return lengths;
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

function isListed({ level, districts }: PlaceMention): boolean {
  return districts.length > 0 && (level === 'district' || level === 'short');
}

/** Districts that the article names beyond doubt: in full, by a township of theirs alone, or short beside an institution. */
function confirmedIn(scanned: readonly ScannedPassage[]): ReadonlySet<District> {
  const confirmed = new Set<District>();
  for (const { passage, mentions } of scanned)
    for (const mention of mentions) {
      const [district, another] = mention.districts;
      if (district !== undefined && another === undefined && mention.home && isSure(passage, mention))
        confirmed.add(district);
    }
  return confirmed;
}

function isSure(passage: Passage, mention: PlaceMention): boolean {
  if (passage.where === 'place line') return true;
  if (mention.level === 'short') return isSurelyPlace(passage.text, mention);
  return mention.level === 'district' || mention.level === 'township';
}

interface Company {
  readonly confirmed: ReadonlySet<District>;
  /** Length of the list the mention stands in. */
  readonly list: number;
}

function voteOf(passage: Passage, mention: PlaceMention, { confirmed, list }: Company): Vote {
  const named = mention.districts.filter(district => confirmed.has(district));
  const districts = named.length > 0 ? named : mention.districts;
  const sure = named.length > 0;
  const share = (WEIGHTS[passage.where] * kindWeight(passage, mention)) / list;
  if (mention.level === 'short' && !sure) {
    const weight = mention.common ? 0 : (share * UNCONFIRMED) / districts.length;
    return { passage, mention, districts: mention.common ? [] : districts, weight };
  }
  return { passage, mention, districts, weight: share / districts.length };
}

function kindWeight(passage: Passage, mention: PlaceMention): number {
  const { level } = mention;
  const kind = level === 'prefecture' || level === 'province' ? 0 : KINDS[level];
  const named = level === 'district' || level === 'short';
  const institution = named && !ABOVE.has(passage.where) && isInstitution(passage.text, mention);
  return (institution ? 1.25 : kind) * MANNERS[mannerOf(passage.text, mention)];
}
