/** What the engine tells beside the hits, once they are shown: how the paper prints them, fragments, counts, advice. */
import { displayText } from '../../trade/display.ts';
import type { Query } from '../query.ts';
import type { SearchIndex, SegmentResult } from '../search.ts';
import { adviceOn } from './advising.ts';
import type { ArticleData } from './articles.ts';
import { fragmentOf } from './fragment.ts';
import type { Display, Range } from './marks.ts';
import type { Narrowing, ShownHit, Told } from './messages.ts';
import { countedIn } from './tallies.ts';

/** A question that was answered, and what of the engine is needed for the rest. */
export interface Answered {
  readonly query: Query;
  readonly narrowing: Narrowing;
  readonly index: SearchIndex;
  readonly signal: AbortSignal;
  readonly results: readonly SegmentResult[];
  /** The hits that are shown, in their order; undefined where one could not be got. */
  readonly hits: readonly (ArticleData | undefined)[];
  /** Folded words that are marked in texts. */
  readonly words: readonly string[];
  /** How the hits were shown. */
  readonly display: Display;
  shown(data: ArticleData, display: Display): ShownHit;
  fold(text: string): string;
  rangesOf(text: string, words: readonly string[]): readonly Range[];
}

/** Tells it in the order in which it is wanted. */
export async function* besideOf(answered: Answered): AsyncGenerator<Told, void, undefined> {
  const { index, results, narrowing, hits } = answered;
  yield* asPrinted(answered);
  yield* fragments(answered);
  const tallies = await countedIn(index, results, narrowing);
  yield { kind: 'tallies', tallies };
  if (hits.length === 0 && !results.some(({ fault }) => fault))
    yield { kind: 'advice', advice: await adviceOn({ ...answered, tallies }) };
}

/** Hits that the paper prints with other punctuation than they were shown with. */
function* asPrinted({ hits, display, shown }: Answered): Generator<Told, void, undefined> {
  for (const [place, data] of hits.entries()) {
    if (data === undefined) continue;
    const hit = shown(data, displayText);
    if (JSON.stringify(hit) !== JSON.stringify(shown(data, display))) yield { kind: 'hit', place, hit };
  }
}

function* fragments({ hits, words, rangesOf }: Answered): Generator<Told, void, undefined> {
  for (const [place, data] of hits.entries()) {
    const fragment = data && fragmentOf([data.text, data.title], words, rangesOf);
    if (fragment) yield { kind: 'fragment', place, fragment };
  }
}
