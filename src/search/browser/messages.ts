/** What page and engine say to each other, across a worker or within one thread: plain data. */
import type { Facet } from '../columns.ts';
import type { QueryProblem } from '../query.ts';

/** Where the engine finds things: absolute addresses, of folders with a closing slash. */
export interface Places {
  readonly root: string;
  readonly index: string;
  readonly traditional: string;
  readonly more: string;
}

/** What results are narrowed to; '' is not at all. */
export interface Narrowing extends Readonly<Record<Facet, string>> {
  /** `2024`. */
  readonly year: string;
  /** `02`, of that year. */
  readonly month: string;
}

/** A question; a later one, by its number, puts an end to those before. */
export interface Question {
  readonly number: number;
  readonly q: string;
  readonly narrowing: Narrowing;
  readonly sort: 'rank' | 'newest';
  /** Hits to show. */
  readonly shown: number;
}

/** A piece of text, and whether it is what was looked for. */
export type Run = readonly [text: string, marked: boolean];

/** A hit with what is shown of it. */
export interface ShownHit {
  readonly id: string;
  readonly title: readonly Run[];
  readonly kicker: readonly Run[];
  readonly subtitle: readonly Run[];
  readonly snippet: readonly Run[];
  readonly date: string;
  readonly district: readonly string[];
  readonly topics: readonly string[];
  readonly reporter: readonly string[];
}

/** Days whose articles could not be searched. */
export interface Gap {
  readonly from: string;
  readonly to: string;
}

export type Tally = readonly [name: string, count: number];
/** Facets and months (`2024-02`), each counted within the other limits. */
export type Tallies = Readonly<Record<Facet | 'month', readonly Tally[]>>;

/** Where nothing was found: what to do. */
export interface Advice {
  /** What each term finds by itself. */
  readonly terms: readonly Tally[];
  /** Names that are spelt much like the query. */
  readonly near: readonly (readonly [facet: Facet, name: string])[];
  /** What other years have, where one was chosen. */
  readonly years: readonly Tally[];
}

/** A hit that is not there yet (null), or could not be got. */
export type HitPlace = ShownHit | { readonly lost: string } | null;

/** What was found, as far as segments have answered. */
export interface FoundAnswer {
  readonly kind: 'found';
  readonly total: number;
  /** Without the limits. */
  readonly unlimited: number;
  /** False while further segments are asked. */
  readonly done: boolean;
  readonly gaps: readonly Gap[];
  readonly problems: readonly QueryProblem[];
  readonly hits: readonly HitPlace[];
}

/** A part of the answer to a question. */
export type Told =
  | FoundAnswer
  /** A hit that is there now, or is shown otherwise than before. */
  | { readonly kind: 'hit'; readonly place: number; readonly hit: HitPlace }
  /** `#:~:text=…`, which marks the words in the article that the hit at this place leads to. */
  | { readonly kind: 'fragment'; readonly place: number; readonly fragment: string }
  | { readonly kind: 'tallies'; readonly tallies: Tallies }
  | { readonly kind: 'advice'; readonly advice: Advice }
  | { readonly kind: 'failed'; readonly damaged: boolean };

/** With the number of the question. */
export type Answer = Told & { readonly number: number };
