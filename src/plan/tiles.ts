/** The map of tiles: one square for each district of the home, where no boundaries are to be had. */
import { homePrefix, inHome } from '../trade/gazetteer/data.ts';
import { placeName } from '../trade/gazetteer/names.ts';
import type { District, Tile } from '../types.ts';
import type { Site, SiteGroup } from './specs.ts';
import type { MapSection, MapTile } from './specs-front.ts';

/** Columns of a map without places chosen by hand, at most: a square keeps its name readable on a phone. */
const MOST_COLUMNS = 6;

/** What stands on a square, before it has a place. */
export type Square = Omit<MapTile, 'column' | 'row'>;
/** The articles of a district that the map counts, and where its square leads. */
export type SquareOf = (district: SiteGroup) => Pick<Square, 'count' | 'path'>;
/** Where the square of a province leads, by the key of its section in the directory of districts. */
export type PlaceOf = (key: string) => Pick<Square, 'path' | 'fragment'>;

interface PlacedDistrict {
  readonly group: SiteGroup;
  readonly district: District;
}

/** The home's districts, in the official order. */
export function homeDistricts({ districts, index }: Site): readonly SiteGroup[] {
  return districts.filter(group => isAtHome(group, index.home));
}

/** False for a district elsewhere, and for the unplaced. Only a home has zones without a code. */
export function isAtHome({ district }: SiteGroup, home: Site['index']['home']): boolean {
  return district !== null && (district.code === null || inHome(district.code, home));
}

/** The section of a directory, or of the map, that a district of the home is in: its province or prefecture. */
export function sectionOf({ prefecture, province, code }: District, home: Site['index']['home']): Area {
  if (home.level === 'nation') return { key: (code ?? '').slice(0, 2) || 'other', label: province };
  if (home.level === 'province') return { key: (code ?? '').slice(0, 4) || 'other', label: prefecture };
  return { key: homePrefix(home.code), label: home.name };
}
interface Area {
  readonly key: string;
  readonly label: string;
}

/** The map of the home: one section for a city, one for each prefecture of a province; for the nation its provinces. */
export function tileMap(site: Site, squareOf: SquareOf, placeOf: PlaceOf): readonly MapSection[] {
  const { home, tiles } = site.index;
  const placed = homeDistricts(site).flatMap(group =>
    group.district ? [{ group, district: group.district }] : [],
  );
  const areas = groupedBy(placed, ({ district }) => sectionOf(district, home).label);
  if (placed.length === 0) return [];
  if (home.level === 'nation') return [arranged('', provinceSquares(areas, squareOf, placeOf), new Map())];
  return [...areas].map(([label, members]) =>
    arranged(areas.size > 1 ? label : '', districtSquares(members, squareOf), tiles),
  );
}

function districtSquares(members: readonly PlacedDistrict[], squareOf: SquareOf): readonly SluggedSquare[] {
  return members.map(({ group, district }) => ({
    slug: district.slug,
    short: district.short ?? district.name,
    label: group.label,
    fragment: '',
    ...squareOf(group),
  }));
}

function provinceSquares(
  areas: ReadonlyMap<string, readonly PlacedDistrict[]>,
  squareOf: SquareOf,
  placeOf: PlaceOf,
): readonly SluggedSquare[] {
  return [...areas].map(([label, members]) => ({
    slug: '',
    short: placeName(label).stem,
    label,
    count: members.reduce((sum, { group }) => sum + squareOf(group).count, 0),
    ...placeOf((members[0]?.district.code ?? '').slice(0, 2) || 'other'),
  }));
}

interface SluggedSquare extends Square {
  readonly slug: string;
}

/** Squares chosen by hand where they were put, and the others in rows below them. */
function arranged(
  label: string,
  squares: readonly SluggedSquare[],
  chosen: ReadonlyMap<string, Tile>,
): MapSection {
  const fixed = squares.map(({ slug }) => chosen.get(slug));
  const taken = fixed.filter(tile => tile !== undefined);
  const columns = Math.max(neatColumns(squares.length - taken.length), ...taken.map(([column]) => column));
  const below = Math.max(0, ...taken.map(([, row]) => row));
  let free = 0;
  const tiles = squares.map(({ slug: _, ...square }, at): MapTile => {
    const tile = fixed[at];
    if (tile !== undefined) return { ...square, column: tile[0], row: tile[1] };
    const place = free++;
    return { ...square, column: (place % columns) + 1, row: below + Math.floor(place / columns) + 1 };
  });
  const inOrder = tiles.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return { label, columns, rows: Math.max(0, ...tiles.map(({ row }) => row)), tiles: inOrder };
}

/** About half as wide again as high, as a page is; 0 for none. */
function neatColumns(squares: number): number {
  return Math.min(MOST_COLUMNS, Math.max(Math.min(squares, 4), Math.ceil(Math.sqrt(squares * 1.5))));
}

function groupedBy<Member>(
  members: readonly Member[],
  labelOf: (member: Member) => string,
): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const label = labelOf(member);
    const known = groups.get(label);
    if (known === undefined) groups.set(label, [member]);
    else known.push(member);
  }
  return groups;
}
