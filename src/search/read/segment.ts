/** A query's answer in one segment. */
import type { SegmentEntry } from '../directory.ts';
import { FIELDS } from '../fields.ts';
import type { Clause, Query, Term } from '../query.ts';
import { both, either, type Found, NOTHING, without } from '../sets.ts';
import { findPhrase, type PhrasePlace } from './phrase.ts';

/** What a field counts: headlines first, then what stands over them, then names; a term in the text counts 1. */
const WEIGHTS: readonly number[] = FIELDS.map(
  field => ({ headline: 8, kicker: 4, series: 3, people: 3, district: 2, text: 1 })[field],
);

/**
 * Lets through some of a segment's articles; `columns` gets the contents of its file of columns. What limits results needs
 * not be loaded where nothing is limited.
 */
export type Limit = (segment: SegmentEntry, all: Found, columns: () => Promise<Uint8Array>) => Promise<Found>;

/** The articles that answer the query, ascending (newest first), each with its rank: the sum of its terms' best fields. */
export async function searchSegment(place: PhrasePlace, query: Query, limit?: Limit): Promise<Found> {
  const asked = query.clauses.filter(clause => !clause.without).sort(byRarity(place));
  let found = limit ? await limited(place, limit) : null;
  for (const clause of asked) {
    if (found?.articles.length === 0) return NOTHING;
    const one = ranked(await findClause(place, clause, found?.articles ?? null));
    found = found === null ? one : both(found, one, (a, b) => Math.min(255, a + b));
  }
  let left = found ?? everyArticle(place);
  for (const clause of query.clauses.filter(clause => clause.without))
    left = without(left, await findClause(place, clause, left.articles));
  return left;
}

/** Null where all pass. */
async function limited(place: PhrasePlace, limit: Limit): Promise<Found | null> {
  const { segment, files } = place;
  const all = everyArticle(place);
  const passing = await limit(segment, all, () => files.contents(segment.name, 'columns', 0));
  return passing === all ? null : passing;
}

function everyArticle({ segment: { articles } }: PhrasePlace): Found {
  return { articles: Int32Array.from({ length: articles }, (_, at) => at), marks: new Uint8Array(articles) };
}

async function findClause(place: PhrasePlace, { any }: Clause, among: Int32Array | null): Promise<Found> {
  let found = NOTHING;
  for (const term of any) found = either(found, await findPhrase(place, term, among), (a, b) => a | b);
  return found;
}

function ranked({ articles, marks }: Found): Found {
  return {
    articles,
    marks: marks.map(mask =>
      WEIGHTS.reduce((most, own, field) => (mask & (1 << field) ? Math.max(most, own) : most), 0),
    ),
  };
}

/** Long and rare terms first: they leave the least to be looked for. */
function byRarity({ commonness }: PhrasePlace): (a: Clause, b: Clause) => number {
  const ofTerm = ({ folded, field }: Term): number => {
    const rarest = Math.min(...Array.from(folded, character => commonness(character.charCodeAt(0))));
    return rarest - folded.length - (field === null || field === 'text' ? 0 : 8);
  };
  const ofClause = ({ any }: Clause): number => Math.max(...any.map(ofTerm));
  return (a, b) => ofClause(a) - ofClause(b);
}
