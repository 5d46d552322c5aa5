/**
 * What may follow what on a page. An article is: series? place? kicker? headline+ subtitle? byline? text+ byline?,
 * with furniture, captions and rules anywhere. Every step has a price in nats or so: the odds, as an editor would
 * give them, against seeing it. The layout with the lowest sum explains the page best.
 */
import type { LineRole } from '../types.ts';

/** What a block is taken for. */
export type Role = (typeof ROLES)[number];
export const ROLES = [
  'furniture',
  'page-break',
  'series',
  'place',
  'kicker',
  'headline',
  'headline-more',
  'subtitle',
  'byline-above',
  'lead',
  'body',
  'body-more',
  'body-last',
  'byline-below',
  'subheading',
  'caption',
  'jump',
  'continued',
  'item',
  'unassigned',
] as const;

/** What the account of a page calls a line of each role. */
export const LINE_ROLE: Readonly<Record<Role, LineRole>> = {
  furniture: 'furniture',
  'page-break': 'furniture',
  series: 'series',
  place: 'place',
  kicker: 'kicker',
  headline: 'headline',
  'headline-more': 'headline',
  subtitle: 'subtitle',
  'byline-above': 'byline',
  'byline-below': 'byline',
  lead: 'body',
  body: 'body',
  'body-more': 'body',
  'body-last': 'body',
  continued: 'body',
  item: 'body',
  subheading: 'subheading',
  caption: 'caption',
  jump: 'jump',
  unassigned: 'unassigned',
};

/** Roles of running text. */
export const TEXT_ROLES: ReadonlySet<Role> = new Set([
  'lead',
  'body',
  'body-more',
  'body-last',
  'continued',
  'item',
]);

/** How far the article has come when a block is done. `signed`: a byline has been seen. */
export type Stage = (typeof STAGES)[number];
export const STAGES = [
  'none',
  'series',
  'place',
  'kicker',
  'headline',
  'subtitle',
  'signed',
  'body',
  'signed-body',
  'sub',
  'signed-sub',
  'ended',
] as const;

/** The price of leaving an article, or a page, at a stage. */
export const LEAVING: Readonly<Record<Stage, number>> = {
  none: 0,
  series: 4,
  place: 6,
  kicker: 7,
  headline: 6,
  subtitle: 7,
  signed: 6,
  body: 1.8,
  'signed-body': 0.2,
  sub: 7,
  'signed-sub': 7,
  ended: 0,
};

type Leap = readonly [next: Stage, price: number];
type Steps = Partial<Record<Stage, Leap>>;

const AFTER_TITLE: readonly Stage[] = ['headline', 'subtitle'];

/** Steps inside an article, by role and stage; a step that is not here is impossible. */
const INSIDE: Partial<Record<Role, Steps>> = {
  'headline-more': { headline: ['headline', 0] },
  subtitle: { headline: ['subtitle', 0], subtitle: ['subtitle', 3] },
  'byline-above': { ...each(AFTER_TITLE, ['signed', 0]), signed: ['signed', 0.3] },
  lead: {
    ...each(AFTER_TITLE, ['signed-body', 0]),
    signed: ['signed-body', 1],
    kicker: ['signed-body', 4],
    body: ['signed-body', 3],
    'signed-body': ['signed-body', 5],
    sub: ['signed-body', 3],
    'signed-sub': ['signed-body', 5.5],
    ended: ['signed-body', 7],
  },
  body: {
    ...each(AFTER_TITLE, ['body', 1.2]),
    signed: ['signed-body', 0],
    body: ['body', 0],
    'signed-body': ['signed-body', 0],
    sub: ['body', 0],
    'signed-sub': ['signed-body', 0],
    ended: ['ended', 3],
  },
  'body-more': { body: ['body', 0], 'signed-body': ['signed-body', 0], ended: ['ended', 1.5] },
  'body-last': {
    ...each([...AFTER_TITLE, 'body', 'sub'], ['ended', 0]),
    ...each(['signed', 'signed-body', 'signed-sub'], ['ended', 1]),
    ended: ['ended', 3],
    series: ['ended', 5],
  },
  'byline-below': { body: ['ended', 0], 'signed-body': ['ended', 0.4], ended: ['ended', 1.2] },
  subheading: {
    ...each(AFTER_TITLE, ['sub', 3]),
    signed: ['signed-sub', 0.8],
    body: ['sub', 0],
    'signed-body': ['signed-sub', 0],
    ended: ['signed-sub', 4],
  },
  caption: {
    ...keep(['headline', 'subtitle', 'signed', 'body', 'signed-body', 'ended', 'sub', 'signed-sub'], 0),
    ...keep(['none', 'series', 'place', 'kicker'], 3.5),
  },
  jump: {
    ...each(['body', 'signed-body', 'ended'], ['ended', 0]),
    ...each([...AFTER_TITLE, 'signed'], ['signed', 0]),
  },
};

/** Roles that open an article, with the stage they bring it to. */
const OPENING: Partial<Record<Role, Stage>> = {
  series: 'series',
  place: 'place',
  kicker: 'kicker',
  headline: 'headline',
  continued: 'signed-body',
  item: 'body',
};

/** What an opening role may follow without leaving an article: the lines above a headline, in their order. */
const ABOVE: Partial<Record<Role, Steps>> = {
  series: { series: ['series', 1.5], place: ['series', 3] },
  place: { series: ['place', 0] },
  kicker: { series: ['kicker', 0], place: ['kicker', 0], kicker: ['kicker', 2.5] },
  headline: { series: ['headline', 0], place: ['headline', 0], kicker: ['headline', 0] },
  item: { series: ['body', 0], place: ['body', 1], headline: ['body', 4] },
  continued: { series: ['signed-body', 2] },
};

/** One step of the layout: the stage after a block and its price; whether it leaves an article. */
export interface Step {
  /** Index of the stage in `STAGES`. */
  readonly next: number;
  readonly price: number;
  readonly leaves: boolean;
}

/** The step that a block of this role takes from a stage, or null where it can't be. */
export function stepOf(stage: Stage, role: Role): Step | null {
  if (role === 'furniture') return stay(stage, stage === 'none' ? 0 : 0.4);
  if (role === 'unassigned') return stay(stage, 0);
  if (role === 'page-break') return leave(stage, 'none');
  const inside = (INSIDE[role] ?? ABOVE[role])?.[stage];
  if (inside) return stay(...inside);
  const opened = OPENING[role];
  return opened ? leave(stage, opened) : null;
}

function stay(next: Stage, price: number): Step {
  return { next: STAGES.indexOf(next), price, leaves: false };
}

function leave(stage: Stage, next: Stage): Step {
  return { next: STAGES.indexOf(next), price: LEAVING[stage], leaves: stage !== 'none' };
}

/** True for a role that begins an article where none is being put together. */
export function opens(role: Role): boolean {
  return role in OPENING;
}

function each(stages: readonly Stage[], to: Leap): Steps {
  return Object.fromEntries(stages.map(stage => [stage, to]));
}

function keep(stages: readonly Stage[], price: number): Steps {
  return Object.fromEntries(stages.map(stage => [stage, [stage, price] as const]));
}
