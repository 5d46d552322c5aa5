/** What a block may be taken for, ready for the way through the page: each reading with all that can be said beforehand. */
import type { Reading } from './evidence.ts';
import { ROLES, type Role, STAGES, type Step, stepOf, TEXT_ROLES } from './grammar.ts';
import { PARTS, partOf, type Unlikeness } from './role-likeness.ts';

/** What holds of a role wherever it stands. */
export interface RoleFacts {
  /** The steps it takes from each stage. */
  readonly steps: readonly (Step | null)[];
  /** The least that its neighbours say of it. */
  readonly least: number;
  readonly isText: boolean;
  readonly isTitle: boolean;
  /** Index of the part in `PARTS` that its blocks are likened to; -1 for none. */
  readonly part: number;
}

/** A reading of the next block. */
export interface Move {
  readonly reading: Reading;
  readonly facts: RoleFacts;
  /** Of the reading by the rules, and by what such blocks mostly are. */
  readonly price: number;
}

const TITLE_ROLES: ReadonlySet<Role> = new Set(['headline', 'headline-more', 'kicker', 'subtitle']);
const LEAST: Partial<Record<Role, number>> = {
  furniture: -6.6,
  place: -2,
  item: -6,
  headline: -2,
  subtitle: -1.5,
};
const FACTS: ReadonlyMap<Role, RoleFacts> = new Map(ROLES.map(role => [role, factsOf(role)]));

function factsOf(role: Role): RoleFacts {
  const part = partOf(role);
  return {
    steps: STAGES.map(stage => stepOf(stage, role)),
    least: LEAST[role] ?? 0,
    isText: TEXT_ROLES.has(role),
    isTitle: TITLE_ROLES.has(role),
    part: part === null ? -1 : PARTS.indexOf(part),
  };
}

/** No unlikeness alone says more than this against what the rules allow; in nats. */
const FURTHEST = 3;
/** What one nat of it is worth in the prices of the page’s grammar. */
const WORTH = 0.8;

/** Moves by these readings of a block, in order; `unlike`: null where likeness is not asked. */
export function movesOf(readings: readonly Reading[], unlike: Unlikeness | null): readonly Move[] {
  return readings.map(reading => {
    const facts = FACTS.get(reading.role) ?? factsOf(reading.role);
    const against = unlike === null || facts.part < 0 ? 0 : Math.min(FURTHEST, unlike[facts.part] as number);
    return { reading, facts, price: reading.price + WORTH * against };
  });
}
