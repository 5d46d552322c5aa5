/** Which article of the archive is which article of the page: by source lines, then headline, then text; never by order. */
import type { ArticleId } from '../ids.ts';
import type { Article, SourceRef } from '../types.ts';

/** An article that the archive has, as import last wrote it or as it stands. */
export interface KnownArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly body: string;
  readonly source: readonly SourceRef[];
}

/** Articles of which so much of the lines or of the text is shared are the same. */
const ENOUGH = { lines: 0.3, text: 0.5 } as const;

interface Pair {
  readonly id: ArticleId;
  readonly found: number;
  readonly score: number;
}

/**
 * The id of each found article that the archive has, by its place among the found. Lines tell only where the page's text is
 * as it was (`sameText`): in another text they stand elsewhere. Best pairs first, each article once.
 */
export function matchArticles(
  known: readonly KnownArticle[],
  found: readonly Article[],
  sameText: boolean,
): ReadonlyMap<number, ArticleId> {
  const matched = new Map<number, ArticleId>();
  const taken = new Set<ArticleId>();
  for (const score of sameText ? [sharedLines, sharedText] : [sharedText]) {
    for (const pair of pairsOf(known, found, score)) {
      if (taken.has(pair.id) || matched.has(pair.found)) continue;
      matched.set(pair.found, pair.id);
      taken.add(pair.id);
    }
  }
  return matched;
}

type Score = (known: KnownArticle, found: Article) => number;

function pairsOf(known: readonly KnownArticle[], found: readonly Article[], score: Score): readonly Pair[] {
  const pairs = known.flatMap(({ id, ...article }) =>
    found.map((other, index) => ({ id, found: index, score: score({ id, ...article }, other) })),
  );
  return pairs.filter(pair => pair.score > 0).sort((a, b) => b.score - a.score);
}

/** Share of the lines of both that are the same lines of the same pages; a headline in common decides between equals. */
function sharedLines(known: KnownArticle, found: Article): number {
  const shared = overlap(known.source, found.source);
  const share = shared / (countLines(known.source) + countLines(found.source) - shared);
  return share >= ENOUGH.lines ? share + sameHeadline(known, found) / 10 : 0;
}

/** The same headline, then the likeness of the texts. */
function sharedText(known: KnownArticle, found: Article): number {
  const headline = sameHeadline(known, found);
  const text = likeness(known.body, found.body);
  return headline === 1 || text >= ENOUGH.text ? headline + text : 0;
}

function sameHeadline(known: KnownArticle, found: Article): number {
  return known.title.replace(/\s/gu, '') === found.title.replace(/\s/gu, '') ? 1 : 0;
}

function countLines(source: readonly SourceRef[]): number {
  return source.flatMap(ref => ref.lines).reduce((sum, span) => sum + span.to - span.from + 1, 0);
}

function overlap(some: readonly SourceRef[], others: readonly SourceRef[]): number {
  let shared = 0;
  for (const a of some) {
    for (const b of others.filter(ref => ref.page === a.page)) {
      for (const x of a.lines) {
        for (const y of b.lines) shared += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from) + 1);
      }
    }
  }
  return shared;
}

/** 0 to 1: pairs of neighbouring characters that both texts have, of all that either has. */
function likeness(some: string, other: string): number {
  const [a, b] = [pairsIn(some), pairsIn(other)];
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function pairsIn(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}
