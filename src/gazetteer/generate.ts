/** The official tables → a home's gazetteer, ready to be reviewed. */
import { unknownHome } from '../problems/gazetteer.ts';
import { type GazetteerData, homePrefix } from '../trade/gazetteer/data.ts';
import { placeName, plainNames, shortName } from '../trade/gazetteer/names.ts';
import type { District, Home, Staged, Township } from '../types.ts';
import { type HomeUnits, homeUnits, nearestHomes } from './home.ts';
import { type Seats, seatsOf } from './seats.ts';
import { slugsOf } from './slugs.ts';
import { below, type DivisionRow, type DivisionTables, groupBy, isZoneCode, sourceOf } from './tables.ts';
import { communityName, townshipName } from './tidy.ts';
import { reviewedTiles } from './tiles.ts';
import { REVIEWED_ZONES, type ZoneNames, zoneNames } from './zones.ts';

type Unit = Omit<District, 'slug'>;

const NAMELESS_ZONE = /^(?:经开区|高新区|航空港区|开发区|示范区|东部新区|国际港务区|航天基地)$/u;

/**
 * The gazetteer of the home with this code: for a city its districts, townships and communities, for a province no
 * communities, for the nation counties alone. Zones stand last. Null with a problem where no home has the code.
 */
export function generateGazetteer(code: string, tables: DivisionTables): Staged<GazetteerData | null> {
  const found = homeUnits(code, tables);
  if (found === null) return { value: null, problems: [unknownHome(code, nearestHomes(code, tables))] };
  const units = found.unit === 'town' ? townsOf(found, tables) : countiesOf(found, tables);
  const slugs = slugsOf(units);
  const districts = units.flatMap((unit, at) => {
    const slug = slugs[at];
    return slug === undefined ? [] : [{ ...unit, slug }];
  });
  const zones = districts.some(district => district.kind === 'zone') ? '; zones as readers name them' : '';
  const tiles = reviewedTiles(found.home, districts);
  return { value: { home: found.home, source: sourceOf(tables) + zones, districts, tiles }, problems: [] };
}

function countiesOf({ home, units }: HomeUnits, tables: DivisionTables): readonly Unit[] {
  const seats = seatsOf(tables);
  const townships = townshipsOf(home, tables, seats);
  const all = units.map(row => countyOf(row, { home, seats, townships: townships.get(row.code) ?? [] }));
  const added = addedZones(home, seats);
  const inZones = new Set(added.flatMap(zone => zone.taken));
  const kept = all.map(unit => ({
    ...unit,
    townships: unit.townships.filter(({ code }) => !inZones.has(code)),
  }));
  const withTowns = added.map(({ unit, taken }) => {
    const towns = taken.flatMap(code => (townships.get(code.slice(0, 6)) ?? []).filter(t => t.code === code));
    return { ...unit, townships: towns };
  });
  const zones = [...withTowns, ...kept.filter(unit => unit.kind === 'zone')];
  return [...kept.filter(unit => unit.kind === 'county'), ...zones];
}

interface CountySetting {
  readonly home: Home;
  readonly seats: Seats;
  readonly townships: readonly Township[];
}

function countyOf(row: DivisionRow, { home, seats, townships }: CountySetting): Unit {
  const seat = seats(row.code);
  if (isZoneCode(row.code) || /(?:管委会|行政委员会)$/u.test(row.name)) {
    const reviewed = (REVIEWED_ZONES[row.code.slice(0, 4)] ?? []).find(zone => zone.code === row.code);
    const names = amid(home, seat.prefecture, merged(zoneNames(row.name, seat), reviewed));
    return { ...names, code: row.code, kind: 'zone', ...seat, townships };
  }
  const { name, code } = row;
  return {
    name,
    short: shortName(name),
    aliases: plainNames(name),
    code,
    kind: 'county',
    ...seat,
    townships,
  };
}

function merged(derived: ZoneNames, reviewed: ZoneNames | undefined): ZoneNames {
  if (reviewed === undefined) return derived;
  const aliases = new Set([...reviewed.aliases, derived.name, ...derived.aliases]);
  aliases.delete(reviewed.name);
  return { name: reviewed.name, short: reviewed.short, aliases: [...aliases] };
}

/** Beside the zones of other cities a zone without a name of its own is called by its city's: 洛阳高新区. */
function amid(home: Home, prefecture: string, names: ZoneNames): ZoneNames {
  const city = placeName(prefecture).stem;
  if (home.level === 'city' || !NAMELESS_ZONE.test(names.name)) return names;
  const name = `${city}${names.name}`;
  return {
    name,
    short: names.short,
    aliases: names.aliases.filter(alias => alias.startsWith(city) && alias !== name),
  };
}

function addedZones(home: Home, seats: Seats): readonly { unit: Unit; taken: readonly string[] }[] {
  const prefix = homePrefix(home.code);
  const cities = Object.entries(REVIEWED_ZONES).filter(([code]) => code.startsWith(prefix));
  return cities.flatMap(([city, zones]) =>
    zones.flatMap(({ code, townships, ...names }) => {
      if (code !== null) return [];
      const seat = seats(`${city}00`);
      const unit: Unit = {
        ...amid(home, seat.prefecture, names),
        code,
        kind: 'zone',
        ...seat,
        townships: [],
      };
      return [{ unit, taken: townships }];
    }),
  );
}

/** Townships by county; none for the nation. */
function townshipsOf(
  home: Home,
  tables: DivisionTables,
  seats: Seats,
): ReadonlyMap<string, readonly Township[]> {
  if (home.level === 'nation') return new Map();
  const prefix = homePrefix(home.code);
  const local = home.level === 'city' ? below(tables.villages, prefix) : [];
  const villages = groupBy(local, row => row.code.slice(0, 9));
  const areas = new Map(tables.areas.map(row => [row.code, row.name]));
  const named = below(tables.streets, prefix).flatMap(row => {
    const above = [areas.get(row.code.slice(0, 6)) ?? '', seats(row.code).prefecture];
    const name = townshipName(row.name, above);
    return name === null ? [] : [townshipOf({ ...row, name }, villages.get(row.code) ?? [], above)];
  });
  return groupBy(named, township => township.code.slice(0, 6));
}

function townshipOf(row: DivisionRow, villages: readonly DivisionRow[], above: readonly string[]): Township {
  const communities = new Set<string>();
  for (const village of villages) {
    const name = communityName(village.name, [...above, row.name]);
    if (name !== null) communities.add(name);
  }
  return { name: row.name, code: row.code, communities: [...communities] };
}

/** The towns of a home without counties, each with itself as its only township, so that its communities have a place. */
function townsOf({ home }: HomeUnits, tables: DivisionTables): readonly Unit[] {
  const seats = seatsOf(tables);
  const towns = [...townshipsOf(home, tables, seats).values()].flat();
  return towns.map(town => {
    const { name, code } = town;
    const seat = { ...seats(code), prefecture: home.name };
    return { name, short: null, aliases: [], code, kind: 'county', ...seat, townships: [town] };
  });
}
