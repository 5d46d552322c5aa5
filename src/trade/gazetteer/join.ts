/** A home's data and the nation's table → the gazetteer. */
import type { District, Gazetteer } from '../../types.ts';
import { type GazetteerData, inHome } from './data.ts';
import { lexiconOf } from './lexicon.ts';
import { type Nation, readNation } from './nation.ts';
import { nearestNames } from './nearest.ts';
import { scanWith } from './scan.ts';
import { wordsOf } from './words.ts';

/**
 * The places an archive knows: its home's as the file has them, the rest of the country's by the nation's table. That table
 * is read when the first text or a name from elsewhere is looked up: who builds a site that did not change asks for neither.
 */
export function gazetteerOf(data: GazetteerData): Gazetteer {
  const nation = once(readNation);
  const lexicon = once(() => lexiconOf(wordsOf(data, nation())));
  const names = once(() => namesOf(data, nation()));
  const atHome = ownNames(data.districts);
  const own = data.districts.flatMap(({ name, aliases }) => [name, ...aliases]);
  return {
    home: data.home,
    districts: data.districts,
    tiles: data.tiles,
    find: name => (atHome.has(name) ? atHome : names()).get(name) ?? null,
    nearest: name => {
      const near = nearestNames(name, own);
      return near.length > 0 ? near : nearestNames(name, names().keys());
    },
    scan: text => scanWith(lexicon(), text),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Names by which a district is found: the home's; elsewhere those of one district only, and all led by their seats. */
function namesOf({ home, districts }: GazetteerData, nation: Nation): ReadonlyMap<string, District> {
  const names = new Map<string, District | null>();
  const elsewhere = nation.counties.filter(({ code }) => code !== null && !inHome(code, home));
  for (const district of [...districts, ...elsewhere]) addLed(names, district);
  for (const district of elsewhere)
    for (const name of [district.name, ...district.aliases])
      names.set(name, names.has(name) ? null : district);
  for (const [name, district] of ownNames(districts)) names.set(name, district);
  const sure = new Map<string, District>();
  for (const [name, district] of names) if (district !== null) sure.set(name, district);
  return sure;
}

function addLed(names: Map<string, District | null>, district: District): void {
  for (const name of [district.name, ...district.aliases]) {
    names.set(`${district.prefecture}${name}`, district);
    names.set(`${district.province}${district.prefecture}${name}`, district);
  }
}

/** The home's own names, which come before all others; null for one that several of its districts share. */
function ownNames(districts: readonly District[]): ReadonlyMap<string, District | null> {
  const names = new Map<string, District | null>();
  for (const group of [(d: District) => d.aliases, (d: District) => [d.name]])
    addOwn(names, districts, group);
  return names;
}

/** Names of one kind; one that several districts share finds none. */
function addOwn(
  names: Map<string, District | null>,
  districts: readonly District[],
  namesOfOne: (district: District) => readonly string[],
): void {
  const count = new Map<string, number>();
  for (const name of districts.flatMap(namesOfOne)) count.set(name, (count.get(name) ?? 0) + 1);
  for (const district of districts)
    for (const name of namesOfOne(district)) names.set(name, count.get(name) === 1 ? district : null);
}
