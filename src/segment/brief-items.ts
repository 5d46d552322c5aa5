/** Items of briefs without bullets: each begins with its title, bold or before its byline, and is signed by itself. */
import { headByline } from '../trade/byline.ts';
import type { Features } from './features.ts';
import { afterBoldLead, titledHead } from './items.ts';

/** How an item sets its title off from its text; those of one group do it alike. */
type Form = 'bold' | 'before a byline' | 'spaced';

/** So many paragraphs of an item may stand between its first and the next item. */
const MOST_BETWEEN = 2;
/** Shorter texts are captions, or titles with a name. */
const SHORTEST = 24;
/** `区食堂开张 昨日上午…`. */
const SPACED_LEAD = /^[^\s。，,；;：:]{5,24}[ \u3000]+\S/u;

/** The blocks of a page, such items known where two or more follow each other, or one stands below a heading worded for briefs. */
export function withItems(features: readonly Features[]): readonly Features[] {
  const forms = new Map<number, Form>();
  features.forEach((each, at) => {
    const form = formOf(each);
    if (form !== null) forms.set(at, form);
  });
  if (forms.size === 0) return features;
  const known = new Set<number>();
  let above = -1;
  for (const [at, form] of forms) {
    if (forms.get(above) === form && follows(features, above, at)) known.add(above).add(at);
    else if (features[at - 1]?.series?.kind === 'briefs') known.add(at);
    above = at;
  }
  if (known.size === 0) return features;
  return features.map((each, at) => (known.has(at) ? { ...each, titledItem: true } : each));
}

function formOf({
  block,
  titleLike,
  bullet,
  line,
  furniture,
  head,
  tail,
  length,
  boldLead,
}: Features): Form | null {
  if (titleLike && tail === null) return null;
  if (bullet !== null || line || furniture || head || block.level > 0 || length < SHORTEST) return null;
  if (boldLead) return tail !== null || isSignedBelow(block.text) ? 'bold' : null;
  if (titledHead(block.text) !== null) return 'before a byline';
  return tail !== null && SPACED_LEAD.test(block.text) ? 'spaced' : null;
}

function isSignedBelow(text: string): boolean {
  const rest = afterBoldLead(text);
  return rest !== null && headByline(rest) !== null;
}

/** Nothing but the rest of the item’s text stands between the two. */
function follows(features: readonly Features[], above: number, at: number): boolean {
  return at - above <= MOST_BETWEEN + 1 && features.slice(above + 1, at).every(isText);
}

function isText({ titleLike, furniture, line, head, series, block }: Features): boolean {
  return !titleLike && !furniture && !line && !head && !series && block.level === 0;
}
