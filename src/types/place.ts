/** The places an archive knows: gazetteer → segment, annotate, content, archive, plan. */
import type { DistrictSlug } from '../ids.ts';

/** A county-level division, or a zone that readers take for one. */
export interface District {
  /** Full name: `惠济区`. */
  readonly name: string;
  /** The name without its class, where that is still a name (two characters or more): `惠济`. */
  readonly short: string | null;
  /** Other names as good as the full one: `管城区` for 管城回族区, `郑州高新区` for 高新区. */
  readonly aliases: readonly string[];
  readonly slug: DistrictSlug;
  /** Six digits, or nine where towns stand directly below the home; null for a zone that the official tables do not have. */
  readonly code: string | null;
  readonly kind: 'county' | 'zone';
  readonly prefecture: string;
  readonly province: string;
  readonly townships: readonly Township[];
}

/** A township, town or street office of a district. */
export interface Township {
  readonly name: string;
  readonly code: string;
  /** Communities and villages by full name: `同乐社区`. Empty where the home is larger than a city. */
  readonly communities: readonly string[];
}

/** Where a district stands on a map of tiles, one square each: column from the west and row from the north, both from 1. */
export type Tile = readonly [column: number, row: number];

/** The home of an archive: what `我市` `我省` means to its paper. */
export interface Home {
  readonly code: string;
  readonly name: string;
  readonly level: 'nation' | 'province' | 'city';
}

/** A place found in a text. */
export interface PlaceMention {
  /** As it stands: `大石桥街道`. */
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly level: 'district' | 'short' | 'township' | 'community' | 'prefecture' | 'province';
  /** The districts it may stand in; empty for a prefecture or province. More than one: ambiguous. */
  readonly districts: readonly District[];
  /** For a prefecture, a province, or a place elsewhere: full name (`河南省新乡市`). */
  readonly region: string | null;
  /** True where one of `districts` belongs to the home, or the region is the home or lies in it. */
  readonly home: boolean;
  /** True for a word of everyday use too (中原, 和平, 老城区): alone it places nothing. */
  readonly common: boolean;
}

/** The places an archive knows: gazetteer → segment, annotate, content, plan. */
export interface Gazetteer {
  readonly home: Home;
  /** The home's districts in the official order, zones last. */
  readonly districts: readonly District[];
  /** Places on the map of tiles that were chosen by hand; absent where none were. */
  readonly tiles?: ReadonlyMap<DistrictSlug, Tile>;
  /** By full name in the home; elsewhere by a full name that is the only one of its kind, or led by its prefecture (`开封市鼓楼区`). */
  find(name: string): District | null;
  /** Known names nearest in spelling, best first, at most three. */
  nearest(name: string): readonly string[];
  /** Every mention, longest match first, in order of place; never overlapping. Linear in the text. */
  scan(text: string): readonly PlaceMention[];
}
