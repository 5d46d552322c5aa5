/** A column that ends on the next article’s title, with the rest of the article before it below. */
import type { Draft } from './drafts.ts';
import { TEXT_ROLES } from './grammar.ts';
import type { Placed } from './layout.ts';

/**
 * A column that ends on the next article's title: the title, then the rest of the article before it with its byline,
 * then the text that the title belongs to, which begins with a head byline.
 */
export function untop(drafts: readonly Draft[]): readonly Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const [first, title] = [result.at(-2), result.at(-1)];
    if (first && title && isOpen(first) && isHeadless(draft) && ranIntoTitle(title)) {
      const lead = draft.body.map((each, index) => (index === 0 ? { ...each, role: 'lead' as const } : each));
      result.splice(-2, 2, withRest(first, title.body), { ...title, body: lead });
    } else result.push(draft);
  }
  return result;
}

function isHeadless({ series, place, kicker, headline, subtitle, body }: Draft): boolean {
  const [first] = body;
  const isBare = [series, place, kicker, headline, subtitle].every(part => part.length === 0);
  return isBare && first?.role === 'item' && first.seen.head !== null && first.seen.bullet === null;
}

function ranIntoTitle({ headline, body }: Draft): boolean {
  const texts = body.filter(each => TEXT_ROLES.has(each.role));
  return headline.length > 0 && texts.length > 0 && texts.every(({ role }) => role !== 'lead');
}

/** True where the text of an article breaks off. */
export function isOpen(draft: Draft): boolean {
  const piece = draft.body.findLast(each => TEXT_ROLES.has(each.role));
  return (
    piece !== undefined &&
    draft.body.at(-1) === piece &&
    piece.seen.ends === 'open' &&
    !piece.seen.jumpTo &&
    !piece.seen.tail
  );
}

function withRest(first: Draft, rest: readonly Placed[]): Draft {
  return { ...first, body: [...first.body, ...rest.map(continuing)] };
}

function continuing(each: Placed, index: number): Placed {
  return index === 0
    ? { ...each, role: 'body-more', because: 'the rest of a paragraph that another article interrupts' }
    : each;
}
