/** Headings under which an article goes on: their texts share the matter of the text above. */
import type { Features } from './features.ts';
import { type Kinship, kinshipOn, type PassageKinship, passageKinshipOn } from './kinship.ts';

/** Kinship for the root of a text's length: half of all subheadings have more, and one headline in six. */
const USUAL = 0.45;
const WEIGHT = 2;
const MOST = 2.2;
/** Texts that share nothing are of two articles sooner. */
const LEAST = -0.7;
/** A text longer than this shares more by chance. */
const LONGEST = 200;
/** What whole passages have in common counts four times as much as what two paragraphs have. */
const OF_PASSAGES = 1 / 4;
/** No more blocks above a heading are looked at. */
const FURTHEST = 12;

/**
 * For headings that carry the mark of the page's headlines, with no byline between the text above and the one below:
 * how much speaks for one article, in the prices of the page's grammar; those for which nothing does are left out.
 */
export function kindredOf(features: readonly Features[], level: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (level === 0) return found;
  const kinship = kinshipOn(features);
  const passages = passageKinshipOn(features);
  for (const { block } of features) {
    if (block.level !== level) continue;
    const near = nearness(features, block.index, kinship);
    if (near === null) continue;
    const nearest = Math.max(near, passageNearness(features, block.index, passages));
    found.set(block.index, Math.max(LEAST, Math.min(MOST, (nearest - USUAL) * WEIGHT)));
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

/** As `nearness`, of all that stands below the heading and the whole article above it. */
function passageNearness(features: readonly Features[], heading: number, kinship: PassageKinship): number {
  return kinship(textBelow(features, heading), articleAbove(features, heading)) * OF_PASSAGES;
}

function isText({ titleLike, furniture, line, block }: Features): boolean {
  return !titleLike && !furniture && !line && block.level === 0;
}

/** The text below a heading, to the next heading, byline or furniture. */
function textBelow(features: readonly Features[], heading: number): readonly Features[] {
  const below = features.slice(heading + 1);
  const end = below.findIndex(each => !isText(each) || each.head !== null);
  return end < 0 ? below : below.slice(0, end);
}

/** What stands above a heading as far up as the article begins that it would go on with: at its title above a byline, or below another’s end. */
function articleAbove(features: readonly Features[], heading: number): readonly Features[] {
  const above: Features[] = [];
  let signed = false;
  for (let at = heading - 1; at >= 0 && above.length < FURTHEST; at--) {
    const each = features[at];
    if (!each || each.furniture || each.tail || (signed && !each.titleLike)) break;
    if (!each.line) above.push(each);
    signed ||= each.head !== null || each.line !== null;
  }
  return above;
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
