/** The `tiles` of a gazetteer file: where districts stand on a map of one square each. */
import type { DistrictSlug } from '../../ids.ts';
import { badTile, sameTile, unknownTile } from '../../problems/gazetteer.ts';
import type { District, Problem, Staged, Tile } from '../../types.ts';
import { nearestNames } from './nearest.ts';

type Tiles = ReadonlyMap<DistrictSlug, Tile>;

/** Columns and rows at most: a map that is larger no longer fits on a page. */
const FARTHEST = 40;

/**
 * Reads places by slug: `{"huiji": [4, 1]}`. Empty where there are none. A slug that is no district's, a place that is
 * none, and two districts on one square are problems.
 */
export function readTiles(
  value: unknown,
  { file, districts }: { readonly file: string; readonly districts: readonly District[] },
): Staged<Tiles> {
  if (value === undefined) return { value: new Map(), problems: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { value: new Map(), problems: [badTile({ file }, 'tiles to be an object', shown(value))] };
  const slugs = new Map<string, DistrictSlug>(districts.map(({ slug }) => [slug, slug]));
  const tiles = new Map<DistrictSlug, Tile>();
  const problems: Problem[] = [];
  for (const [key, place] of Object.entries(value)) {
    const slug = slugs.get(key);
    if (slug === undefined) problems.push(unknownTile({ file }, key, nearestNames(key, slugs.keys())));
    else if (isTile(place)) tiles.set(slug, place);
    else problems.push(badTile({ file }, `tiles.${key} to be a column and a row`, shown(place)));
  }
  return { value: tiles, problems: [...problems, ...shared(file, tiles)] };
}

function isTile(value: unknown): value is Tile {
  return Array.isArray(value) && value.length === 2 && value.every(isPlace);
}

function isPlace(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= FARTHEST;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}

function shared(file: string, tiles: Tiles): readonly Problem[] {
  const taken = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [slug, tile] of tiles) {
    const square = JSON.stringify(tile);
    const other = taken.get(square);
    if (other === undefined) taken.set(square, slug);
    else problems.push(sameTile({ file }, [other, slug], square));
  }
  return problems;
}
