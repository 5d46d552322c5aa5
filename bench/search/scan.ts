/** A plain scan of all texts for many terms at once: what the index has to agree with. */
import { valuesOf } from '../../src/search/fields.ts';
import { fold } from '../../src/search/folding.ts';
import type { MadeArticle } from './articles.ts';

/** For each term the articles that contain it, with the fields that do, a bit each. */
export type Scanned = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Reads every folded text once, and looks at every piece of it that is as long as a term. */
export function scanFor(terms: readonly string[], articles: Iterable<MadeArticle>): Scanned {
  const found = new Map(terms.map(term => [term, new Map<number, number>()]));
  const lengths = [...new Set(terms.map(term => term.length))].filter(length => length > 0);
  const beginnings = new Set(terms.map(term => term.slice(0, 2)));
  let number = 0;
  for (const article of articles) {
    for (const [field, values] of valuesOf(article).entries())
      for (const text of values.map(fold))
        for (let at = 0; at < text.length; at += 1)
          for (const length of lengths) {
            if (at + length > text.length) continue;
            if (length >= 2 && !beginnings.has(text.slice(at, at + 2))) continue;
            const articles = found.get(text.slice(at, at + length));
            articles?.set(number, (articles.get(number) ?? 0) | (1 << field));
          }
    number += 1;
  }
  return found;
}
