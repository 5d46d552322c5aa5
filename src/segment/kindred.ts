/** Headings under which an article goes on: their texts share the matter of the text above. */
import type { Features } from './features.ts';
import { type Kinship, kinshipOn } from './kinship.ts';

/** Kinship for the root of a text's length: half of all subheadings have more, and one headline in six. */
const USUAL = 0.45;
const WEIGHT = 2;
const MOST = 2.2;
/** Texts that share nothing are of two articles sooner. */
const LEAST = -0.7;
/** A text longer than this shares more by chance. */
const LONGEST = 200;

/**
 * For headings that carry the mark of the page's headlines, with no byline between the text above and the one below:
 * how much speaks for one article, in the prices of the page's grammar; those for which nothing does are left out.
 */
export function kindredOf(features: readonly Features[], level: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (level === 0) return found;
  const kinship = kinshipOn(features);
  for (const { block } of features) {
    if (block.level !== level) continue;
    const near = nearness(features, block.index, kinship);
    if (near !== null) found.set(block.index, Math.max(LEAST, Math.min(MOST, (near - USUAL) * WEIGHT)));
  }
  return found;
}

function nearness(features: readonly Features[], heading: number, kinship: Kinship): number | null {
  const [above, below] = [features[heading - 1], features[heading + 1]];
  if (!above || !below || !isUnsignedText(above) || !isUnsignedText(below)) return null;
  const before = features[heading - 2];
  const further = before && isUnsignedText(before) ? kinship(below, before) / 2 : 0;
  return (kinship(below, above) + further) / Math.sqrt(Math.min(below.length, LONGEST));
}

function isUnsignedText({
  titleLike,
  furniture,
  head,
  line,
  tail,
  block,
  jumpTo,
  jumpFrom,
}: Features): boolean {
  return !titleLike && !furniture && !head && !line && !tail && !jumpTo && !jumpFrom && block.level === 0;
}
