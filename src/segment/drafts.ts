/** From a layout to articles in the making: which blocks belong together. */

import { opens, type Role } from './grammar.ts';
import type { Placed } from './layout.ts';

/** An article in the making: its blocks, by part. */
export interface Draft {
  readonly series: readonly Placed[];
  readonly place: readonly Placed[];
  readonly kicker: readonly Placed[];
  readonly headline: readonly Placed[];
  readonly subtitle: readonly Placed[];
  /** Text, bylines, captions, subheadings and jumps in order. */
  readonly body: readonly Placed[];
  /** Page number and name in force. */
  readonly page: { readonly number: string | null; readonly section: string | null };
  /** Number of the run of articles between two things that end a series: a page heading, a rule. */
  readonly run: number;
}

export interface Drafting {
  readonly drafts: readonly Draft[];
  /** Furniture, and blocks that belong to nothing. */
  readonly rest: readonly Placed[];
}

const PART: Partial<Record<Role, keyof Omit<Draft, 'page' | 'run'>>> = {
  series: 'series',
  place: 'place',
  kicker: 'kicker',
  headline: 'headline',
  'headline-more': 'headline',
  subtitle: 'subtitle',
};

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Each)[] ? Each[] : T[Key] };

/** Furniture after which no series goes on, as after a page's number. */
const ENDS_SERIES: ReadonlySet<string> = new Set(['rule', 'section']);

/** Gathers the blocks of each article; a block is in one draft, or in the rest. */
export function draftsOf(placed: readonly Placed[], headings: PageHeadings): Drafting {
  const drafts: Mutable<Draft>[] = [];
  const rest: Placed[] = [];
  let open: Mutable<Draft> | null = null;
  let page: Draft['page'] = { number: null, section: null };
  let run = 0;
  for (const each of placed) {
    if (each.role === 'furniture' || each.role === 'page-break' || each.role === 'unassigned') {
      rest.push(each);
      const heading = headings(each);
      if (heading) page = heading;
      if (heading || ENDS_SERIES.has(each.seen.furniture?.kind ?? '')) run += 1;
      if (each.role === 'page-break') open = null;
      continue;
    }
    if (!open || (opens(each.role) && !continuesTitle(open, each.role))) {
      open = { series: [], place: [], kicker: [], headline: [], subtitle: [], body: [], page, run };
      drafts.push(open);
    }
    open[PART[each.role] ?? 'body'].push(each);
  }
  return dropEmpty(drafts, rest);
}

/** Number and name of the page that a piece of furniture gives, or null. */
export type PageHeadings = (each: Placed) => Draft['page'] | null;

/** A series, place or kicker line belongs to the headline below it as long as that has not come. */
function continuesTitle(open: Draft, role: Role): boolean {
  if (open.body.length > 0 || open.subtitle.length > 0) return false;
  if (role === 'item') return true;
  return open.headline.length === 0;
}

/** Lines above a headline that never came, and headlines without a text, are no article. */
function dropEmpty(drafts: readonly Draft[], rest: readonly Placed[]): Drafting {
  const kept = drafts.filter(draft => draft.body.length > 0);
  const lost = drafts
    .filter(draft => draft.body.length === 0)
    .flatMap(blocksOfDraft)
    .map(each => ({ ...each, role: 'unassigned' as const, because: `${each.because}, but no text follows` }));
  return { drafts: kept, rest: [...rest, ...lost] };
}

/** Every block of a draft in the order of the page. */
export function blocksOfDraft(draft: Draft): readonly Placed[] {
  const { series, place, kicker, headline, subtitle, body } = draft;
  const all = [...series, ...place, ...kicker, ...headline, ...subtitle, ...body];
  const inOrder = all.every((each, at) => at === 0 || indexOf(all[at - 1]) <= indexOf(each));
  return inOrder ? all : all.sort((a, b) => indexOf(a) - indexOf(b));
}

function indexOf(placed: Placed | undefined): number {
  return placed?.seen.block.index ?? 0;
}
