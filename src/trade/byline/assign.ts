/** Who gets which role: labels stand before names or after them, acts too. */
import type { Credit } from '../../types.ts';
import type { Act } from '../acts.ts';
import type { RoleOfLabel } from '../roles.ts';
import type { Person } from './people.ts';

/** A byline as a row of labels, acts and people. */
export type Item =
  | { readonly kind: 'label'; readonly role: RoleOfLabel }
  | {
      readonly kind: 'deed';
      readonly act: Act;
      /** A slash or colon ties it to what stands before or after: `张三/文`, `文/张三`. */
      readonly tie: 'before' | 'after' | null;
    }
  | { readonly kind: 'person'; readonly person: Person };

/** A direction that an act looks in for its people, and how far. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * The credits in order. An unlabelled person is a reporter of the paper: so is A in `(A 记者 B)`; organisations that alone sign
 * are correspondents. Who took pictures
 * and did not write is a photographer only; who did both is credited twice; editors and film cutters not at all.
 * In a caption a picture's act holds for everybody named before it; elsewhere for the last label's people only
 * (`记者 A 通讯员 B 摄`).
 */
export function assign(items: readonly Item[], caption: boolean): readonly Credit[] {
  const roles = rolesOf(items);
  const acts = actsOf(items, caption);
  const unlabelled = items.every(item => item.kind === 'person' && isBody(item))
    ? 'correspondent'
    : 'reporter';
  const credits: Credit[] = [];
  items.forEach((item, index) => {
    if (item.kind !== 'person') return;
    for (const role of credited(roles[index] ?? unlabelled, acts.get(index) ?? null))
      if (isNew(credits, role, item.person)) credits.push({ role, name: item.person.name });
  });
  return credits;
}

function isNew(credits: readonly Credit[], role: Credit['role'], person: Person): boolean {
  if (person.kind === 'organisation' && role !== 'correspondent') return false;
  return !credits.some(credit => credit.role === role && credit.name === person.name);
}

function credited(role: RoleOfLabel, act: Act | null): readonly Credit['role'][] {
  if (role === 'none') return [];
  if (!act) return [role];
  const writer = role === 'photographer' ? 'reporter' : role;
  return [...(act.writes ? [writer] : []), ...(act.shoots ? (['photographer'] as const) : [])];
}

/** The role that a label gives each person, by index; labels look back only where the byline begins with a name and ends with a label. */
function rolesOf(items: readonly Item[]): readonly (RoleOfLabel | null)[] {
  const marks = items.filter(item => item.kind !== 'deed');
  const postposed = marks[0]?.kind === 'person' && marks.at(-1)?.kind === 'label';
  const roles: (RoleOfLabel | null)[] = [];
  let role: RoleOfLabel | null = null;
  for (const item of postposed ? items.toReversed() : items) {
    if (item.kind === 'label') role = item.role;
    if (item.kind === 'deed' && role === 'none') role = null;
    roles.push(role);
  }
  return postposed ? roles.reverse() : roles;
}

function actsOf(items: readonly Item[], caption: boolean): ReadonlyMap<number, Act> {
  const acts = new Map<number, Act>();
  let looksAhead = false;
  items.forEach((item, index) => {
    if (item.kind !== 'deed') return;
    const led = looksAhead;
    looksAhead = isBeforeItsPeople(items, index, led);
    const reach = looksAhead ? reachAhead(items, index, led) : reachBack(items, index, caption);
    for (let at = reach.from; at < reach.to; at++) acts.set(at, item.act);
  });
  return acts;
}

function isBeforeItsPeople(items: readonly Item[], index: number, led: boolean): boolean {
  const item = items[index];
  if (item?.kind !== 'deed') return false;
  if (!items.slice(0, index).some(isPerson)) return true;
  if (!items.slice(index).some(isPerson)) return false;
  if (item.tie) return item.tie === 'after';
  if (items.at(-1)?.kind === 'deed') return false;
  return led || (items[index + 1]?.kind === 'person' && !item.act.writes);
}

/** Up to the next act; `记者 A 摄影 B 通讯员 C`: an act in the middle, up to the next label. */
function reachAhead(items: readonly Item[], index: number, led: boolean): Reach {
  const first = !led && !items.slice(0, index).some(isPerson);
  const stop = items.findIndex(
    (item, at) => at > index && (item.kind === 'deed' || (!first && at > index + 1 && item.kind === 'label')),
  );
  return { from: index, to: stop < 0 ? items.length : stop };
}

/** Back to the act before; a picture's act outside captions back to the last label, or over one slash. */
function reachBack(items: readonly Item[], index: number, caption: boolean): Reach {
  const item = items[index];
  const before = items.slice(0, index);
  const act = before.findLastIndex(each => each.kind === 'deed');
  const pictures = item?.kind === 'deed' && item.act.shoots && !item.act.writes;
  if (pictures && isBody(items[index - 1])) return { from: index - 1, to: index };
  if (!pictures || caption) return { from: act + 1, to: index };
  const label = before.findLastIndex(each => each.kind === 'label');
  const tied = item.tie === 'before' && act < 0 ? index - 1 : 0;
  return { from: Math.max(act + 1, label, tied), to: index };
}

/** `记者 A 受访者供图`: the picture is theirs alone. */
function isBody(item: Item | undefined): boolean {
  return item?.kind === 'person' && item.person.kind === 'organisation';
}

function isPerson(item: Item): boolean {
  return item.kind === 'person';
}
