/** A plain scan of all texts for many terms at once: what the index has to agree with. */
import { valuesOf } from '../../src/search/fields.ts';
import { fold } from '../../src/search/folding.ts';
import type { MadeArticle } from './articles.ts';

/** For each term the articles that contain it, ascending: 64 times the number, and the fields that do, a bit each. */
export type Scanned = ReadonlyMap<string, readonly number[]>;

/** Room for a bit of each field beside an article's number. */
const FIELD_BITS = 64;

/** The article and the fields of an entry. */
export function readEntry(entry: number): readonly [article: number, fields: number] {
  return [Math.floor(entry / FIELD_BITS), entry % FIELD_BITS];
}

/** Reads every folded text once, and looks at every piece of it that begins and is as long as a term. */
export function scanFor(terms: readonly string[], articles: Iterable<MadeArticle>): Scanned {
  const found = new Map(terms.map(term => [term, [] as number[]]));
  const lengths = lengthsByBeginning(terms);
  let number = 0;
  for (const article of articles) {
    for (const [field, values] of valuesOf(article).entries())
      for (const text of values.map(fold))
        scanText(text, lengths, term => add(found.get(term), number, field));
    number += 1;
  }
  return found;
}

/** How long the terms are that begin with these two units, or are this one. */
function lengthsByBeginning(terms: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const lengths = new Map<string, Set<number>>();
  for (const term of terms) {
    const beginning = term.slice(0, 2);
    lengths.set(beginning, (lengths.get(beginning) ?? new Set<number>()).add(term.length));
  }
  return lengths;
}

function scanText(
  text: string,
  lengths: ReadonlyMap<string, ReadonlySet<number>>,
  see: (term: string) => void,
): void {
  for (let at = 0; at < text.length; at += 1) {
    see(text.charAt(at));
    if (at + 2 > text.length) continue;
    for (const length of lengths.get(text.slice(at, at + 2)) ?? [])
      if (at + length <= text.length) see(text.slice(at, at + length));
  }
}

function add(entries: number[] | undefined, number: number, field: number): void {
  if (entries === undefined) return;
  const last = entries.length - 1;
  const before = entries[last];
  if (before !== undefined && Math.floor(before / FIELD_BITS) === number)
    entries[last] = before | (1 << field);
  else entries.push(number * FIELD_BITS + (1 << field));
}
