/** A query's answer in one segment. */

import { readColumns } from '../columns.ts';
import { FIELDS } from '../fields.ts';
import { type Filters, mayHave, narrowedTo, passesWhole } from '../filters.ts';
import type { Clause, Query, Term } from '../query.ts';
import { both, either, type Found, NOTHING, without } from '../sets.ts';
import { findPhrase, type PhrasePlace } from './phrase.ts';

/** What a field counts: headlines first, then what stands over them, then names; a term in the text counts 1. */
const WEIGHTS: readonly number[] = FIELDS.map(
  field => ({ headline: 8, kicker: 4, series: 3, people: 3, district: 2, text: 1 })[field],
);

/** The articles that answer the query, ascending (newest first), each with its rank: the sum of its terms' best fields. */
export async function searchSegment(place: PhrasePlace, query: Query, filters: Filters): Promise<Found> {
  if (!mayHave(place.segment, filters)) return NOTHING;
  const asked = query.clauses.filter(clause => !clause.without).sort(byRarity(place));
  let found: Found | null = passesWhole(place.segment, filters) ? null : await passing(place, filters);
  for (const clause of asked) {
    const one = ranked(await findClause(place, clause, found?.articles ?? null));
    found = found === null ? one : both(found, one, (a, b) => Math.min(255, a + b));
    if (found.articles.length === 0) return NOTHING;
  }
  let left = found ?? everyArticle(place);
  for (const clause of query.clauses.filter(clause => clause.without))
    left = without(left, await findClause(place, clause, left.articles));
  return left;
}

async function passing(place: PhrasePlace, filters: Filters): Promise<Found> {
  const columns = readColumns(await place.files.contents(place.segment.name, 'columns', 0));
  return narrowedTo(everyArticle(place), columns, filters);
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
