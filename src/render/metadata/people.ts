/** Who made an article, and in which roles. */
import type { SitePath } from '../../ids.ts';
import type { Site, SiteGroup } from '../../plan/specs.ts';
import { isOrganisation } from '../../trade/media.ts';
import { nameOdds } from '../../trade/names.ts';
import type { ArticleEntry, Credit } from '../../types.ts';

/** Somebody who signs an article, or a body that does. */
export interface Contributor {
  readonly name: string;
  readonly roles: readonly Credit['role'][];
  readonly isOrganisation: boolean;
  /** Their page on the site; null where they have none. */
  readonly path: SitePath | null;
}

const ROLES = ['reporter', 'correspondent', 'photographer'] as const satisfies readonly Credit['role'][];

/** Everybody who signs an article, in the order of roles and then as printed, each once. */
export function contributorsOf(site: Site, entry: ArticleEntry): readonly Contributor[] {
  const roles = new Map<string, Credit['role'][]>();
  for (const role of ROLES) {
    for (const name of entry[role].map(printed => printed.normalize('NFC'))) {
      const known = roles.get(name);
      if (known === undefined) roles.set(name, [role]);
      else if (!known.includes(role)) known.push(role);
    }
  }
  return [...roles].map(([name, held]) => ({
    name,
    roles: held,
    isOrganisation: isBody(name, held),
    path: site.personNamed.get(name)?.path ?? null,
  }));
}

/** Whom the page of a person is about. */
export function memberOf({ label, roles, path }: SiteGroup): Contributor {
  return { name: label, roles, isOrganisation: isBody(label, roles), path };
}

/** Likelier a person’s name than a body’s, in natural logarithms of the odds. */
const LIKELY_NAME = 4;

/** A body signs as a correspondent and never as a reporter; a name that ends as bodies do (张立校) is a person’s. */
function isBody(name: string, roles: readonly Credit['role'][]): boolean {
  return !roles.includes('reporter') && isOrganisation(name) && nameOdds(name) < LIKELY_NAME;
}

/** Those who wrote an article; where only photographers sign, they; else nobody. */
export function writersOf(people: readonly Contributor[]): readonly Contributor[] {
  const writers = people.filter(({ roles }) => roles.some(role => role !== 'photographer'));
  return writers.length > 0 ? writers : people;
}
