/** A slug for each district of a home, unique in it. */
import { type DistrictSlug, isDistrictSlug } from '../ids.ts';
import { placeName } from '../trade/gazetteer/names.ts';
import { romanise, slugOf } from './readings.ts';
import { groupBy } from './tables.ts';

/** A district before it has its slug. */
export interface Unslugged {
  readonly name: string;
  readonly code: string | null;
  readonly prefecture: string;
}

/**
 * One slug for each, in order: the stem's (`huiji`); where two would be alike, both are led by their prefectures
 * (`kaifeng-gulou`); where that does not tell them apart, both keep their class (`jingxing-xian`); else the code follows.
 */
export function slugsOf(districts: readonly Unslugged[]): readonly DistrictSlug[] {
  const candidates = districts.map(candidatesOf);
  const chosen = candidates.map(() => 0);
  for (let round = 1; round < 4; round++) {
    const taken = groupBy(candidates.keys(), at => candidates[at]?.[chosen[at] ?? 0] ?? '');
    for (const alike of taken.values()) if (alike.length > 1) for (const at of alike) chosen[at] = round;
  }
  return candidates.map((slugs, at) => checked(slugs[chosen[at] ?? 0] ?? ''));
}

function candidatesOf({ name, code, prefecture }: Unslugged): readonly string[] {
  const stem = slugOf(name);
  const led = `${slugOf(prefecture)}-${stem}`;
  const whole = `${led}-${romanise(placeName(name).class)}`.replace(/-$/, '');
  return [stem, led, whole, `${stem}-${code ?? 'zone'}`];
}

function checked(slug: string): DistrictSlug {
  if (!isDistrictSlug(slug)) throw new RangeError(`not a district's slug: ${JSON.stringify(slug)}`);
  return slug;
}
