/** Columns that another article stands between: the rest of a broken paragraph goes back to its beginning. */
import type { Draft } from './drafts.ts';
import { TEXT_ROLES } from './grammar.ts';
import type { Placed } from './layout.ts';
import type { Manner } from './manner.ts';
import { jointOf } from './neighbours.ts';

/** How many articles may stand between a piece and its rest. */
const REACH = 2;

/** Moves blocks that continue an earlier article's broken paragraph; blocks are neither lost nor doubled. */
export function rejoin(drafts: readonly Draft[], manner: Manner): readonly Draft[] {
  const joined = untop(drafts);
  for (let at = 0; at < joined.length; at += 1) {
    for (let ahead = at + 1; ahead <= Math.min(at + REACH, joined.length - 1); ahead += 1) {
      const [first, other] = [joined[at], joined[ahead]];
      const from = first && other ? restFrom(first, other, manner) : null;
      if (!first || !other || !from) continue;
      joined[at] = withRest(first, from.taken);
      joined[ahead] = { ...other, body: from.left };
      break;
    }
  }
  return joined;
}

/**
 * A column that ends on the next article's title: the title, then the rest of the article before it with its byline,
 * then the text that the title belongs to, which begins with a head byline.
 */
function untop(drafts: readonly Draft[]): Draft[] {
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

function isOpen(draft: Draft): boolean {
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

interface Rest {
  readonly taken: readonly Placed[];
  readonly left: readonly Placed[];
}

function restFrom(first: Draft, other: Draft, manner: Manner): Rest | null {
  const piece = first.body.findLast(each => TEXT_ROLES.has(each.role));
  if (!piece || !isOpen(first)) return null;
  const begin = beginning(piece, other, manner);
  if (begin === null) return null;
  const end = begin.beforeLead ?? returning(first, other, begin.at);
  const taken = other.body.slice(begin.at, end);
  const left = [...other.body.slice(0, begin.at), ...other.body.slice(end)];
  return left.some(each => TEXT_ROLES.has(each.role)) ? { taken, left } : null;
}

/**
 * Where in `other`, after the rest that begins at `from`, its own text goes on: the first paragraph that speaks of
 * what `other` speaks of rather than `first`, and does not begin in the middle of a sentence.
 */
function returning(first: Draft, other: Draft, from: number): number {
  const own = { ...other, body: other.body.slice(0, from) };
  const at = other.body.findIndex((each, index) => {
    const above = other.body[index - 1];
    if (!above || index <= from || !TEXT_ROLES.has(each.role) || above.seen.ends === 'open') return false;
    const [here, there] = [kinship(each, own), kinship(each, first)];
    const scrap = index === from + 1 && isScrap(above) && !isOutdented(each, each, above);
    return here > there || (here === there && scrap);
  });
  return at < 0 ? other.body.length : at;
}

/** How many threes of characters a paragraph shares with an article: names, and the matter of the story. */
function kinship({ seen }: Placed, { headline, subtitle, body }: Draft): number {
  const texts = [...headline, ...subtitle, ...body].map(each => each.seen.block.text).join('\n');
  const shared = new Set<string>();
  for (const [run] of seen.block.text.matchAll(/\p{Script=Han}{3,}/gu))
    for (let at = 0; at + 3 <= run.length; at += 1)
      if (texts.includes(run.slice(at, at + 3))) shared.add(run.slice(at, at + 3));
  return shared.size;
}

/** Where in `other` the rest of the broken piece begins, or null. */
function beginning(
  piece: Placed,
  other: Draft,
  manner: Manner,
): { at: number; beforeLead: number | null } | null {
  const texts = other.body.map((each, at) => ({ each, at })).filter(({ each }) => TEXT_ROLES.has(each.role));
  const lead = texts.findIndex(({ each }) => each.role === 'lead');
  if (lead > 0) return { at: texts[0]?.at ?? 0, beforeLead: texts[lead]?.at ?? null };
  for (const [index, { each, at }] of texts.entries()) {
    const above = texts[index - 1]?.each;
    if (!above) continue;
    const afterEnd = above.role === 'body-last' || other.body[at - 1]?.role === 'byline-below';
    const broken = above.seen.ends === 'open';
    if (afterEnd || (!broken && each.role !== 'body-last' && fits(piece, each, manner)))
      return { at, beforeLead: null };
    if (
      !broken &&
      (isOutdented(piece, above, each) || (isScrap(each) && kinship(each, without(other, each)) === 0))
    )
      return { at, beforeLead: null };
  }
  return null;
}

/** The one text without an indent where those before it have theirs. */
function isOutdented(piece: Placed, above: Placed, { seen }: Placed): boolean {
  return piece.seen.block.indented && above.seen.block.indented && !seen.block.indented;
}

function without(draft: Draft, taken: Placed): Draft {
  return { ...draft, body: draft.body.filter(each => each !== taken) };
}

/** Longer texts are sentences of their own. */
const SCRAP = 24;

/** Too little for a paragraph, and no speech: what was left of a sentence for the next column. */
function isScrap({ seen }: Placed): boolean {
  return (
    seen.ends === 'closed' &&
    seen.length <= SCRAP &&
    /^\p{Script=Han}[^！？!?…“”：:]*$/u.test(seen.block.text)
  );
}

/** Strong signs that one text is the middle of the other's sentence. */
function fits(piece: Placed, next: Placed, manner: Manner): boolean {
  if (next.seen.startsInside) return true;
  const closes = piece.seen.unclosed > 0 && /^[^“”「」《》（）()]*[”」》）)]/.test(next.seen.block.text);
  const flush = manner.indented && !next.seen.block.indented;
  return closes || (flush && manner.together(jointOf(piece.seen, next.seen)) >= 3);
}
