/** What to call a district where another of the same name may stand beside it. */
import { compareText } from '../compare.ts';
import type { ArchiveIndex, District } from '../types.ts';

/**
 * Each district's name on the site: its full name; led by its prefecture where two have the same; as the articles
 * write it where they never use the bare name (`开封市鼓楼区`).
 */
export function districtLabels(index: ArchiveIndex): ReadonlyMap<District, string> {
  const districts = index.districts.flatMap(({ key }) => key ?? []);
  const used = usedNames(index);
  const counts = new Map<string, number>();
  for (const { name } of districts) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    districts.map(district => {
      const shared = (counts.get(district.name) ?? 0) > 1;
      return [district, labelOf(district, used.get(district) ?? [], shared)];
    }),
  );
}

function labelOf(district: District, used: readonly string[], shared: boolean): string {
  if (shared) return district.prefecture + district.name;
  if (used.length === 0 || used.includes(district.name)) return district.name;
  return used.find(name => name.endsWith(district.name)) ?? district.name;
}

function usedNames(index: ArchiveIndex): ReadonlyMap<District, readonly string[]> {
  const used = new Map<District, string[]>();
  for (const [name, district] of [...index.districtNamed].sort(([a], [b]) => compareText(a, b))) {
    const names = used.get(district);
    if (names === undefined) used.set(district, [name]);
    else names.push(name);
  }
  return used;
}
