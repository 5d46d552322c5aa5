/** What a gazetteer file says, after validation. generate → format; parse → join. */
import type { DistrictSlug } from '../../ids.ts';
import type { District, Home, Tile } from '../../types.ts';

/** Data of content/gazetteer/<home>.json. */
export interface GazetteerData {
  readonly home: Home;
  /** Where the names come from, with version and day; what was added by hand. */
  readonly source: string;
  /** In the official order, zones last. */
  readonly districts: readonly District[];
  /** Where districts stand on a map of one square each; a district that is not in it is placed by the program. */
  readonly tiles: ReadonlyMap<DistrictSlug, Tile>;
}

/** True where a code lies in a home: any in the nation's, those that begin with the home's own digits elsewhere. */
export function inHome(code: string, home: Home): boolean {
  return code.startsWith(homePrefix(home.code));
}

/** The leading digits that every code in the home has: none for the nation, 2 for a province, 4 for a city, 6 for a county. */
export function homePrefix(code: string): string {
  return code.replace(/(?:00){1,3}$/, '');
}
