/** Maps of tiles settled by hand: no set of boundaries has a licence that lets a program bring it along. */
import type { DistrictSlug } from '../ids.ts';
import { homePrefix } from '../trade/gazetteer/data.ts';
import type { District, Home, Tile } from '../types.ts';

/** By the home's digits: rows from the north, each from the west; `.` is an empty square. */
const MAPS: Readonly<Record<string, readonly string[]>> = {
  '4101': [
    '. shangjie gaoxin huiji jinshui .',
    'gongyi xingyang zhongyuan guancheng zhengdong zhongmu',
    'dengfeng xinmi erqi jingkai hangkonggang .',
    '. . . xinzheng . .',
  ],
};

/** The squares of a home's districts, in their order; none where its map was not settled by hand. */
export function reviewedTiles(home: Home, districts: readonly District[]): ReadonlyMap<DistrictSlug, Tile> {
  const squares = new Map<string, Tile>();
  for (const [row, line] of (MAPS[homePrefix(home.code)] ?? []).entries())
    for (const [column, slug] of line.split(' ').entries()) squares.set(slug, [column + 1, row + 1]);
  return new Map(
    districts.flatMap(({ slug }) => {
      const tile = squares.get(slug);
      return tile === undefined ? [] : [[slug, tile] as const];
    }),
  );
}
