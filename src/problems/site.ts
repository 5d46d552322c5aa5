/** Problems of the site as planned: addresses that clash, links that lead nowhere. */
import { error, type Place } from '../problems.ts';
import type { Problem } from '../types.ts';

/** Two files of the site would have one path, as file systems that ignore case see it; or one would be a file and a folder. */
export function pathCollision(place: Place, path: string, other: string): Problem {
  return error(
    'path-collision',
    place,
    `Expected a path of its own on the site, found that ${path} clashes with ${other}.`,
    'Change the alias, the file name or the name behind one of them; names that differ only in case do not count as two.',
  );
}

/** A link to a page of this site that is not there. */
export function deadLink(place: Place, address: string): Problem {
  return error(
    'dead-link',
    place,
    `Expected a link to a page of this site, found ${JSON.stringify(address)}, which is not one.`,
    'Give the address of a page that is on the site, as /2024/02/29/name/, or take the link out.',
  );
}

/** A link to a place in a page of this site that the page does not have. */
export function deadFragment(place: Place, address: string): Problem {
  return error(
    'dead-fragment',
    place,
    `Expected a link to a place that its page has, found ${JSON.stringify(address)}.`,
    'Name an `id` that stands in the page, or leave out "#" and what follows it.',
  );
}

/** An old address that can't be an address of this site. */
export function badAlias(place: Place, alias: string): Problem {
  return error(
    'bad-alias',
    place,
    `Expected an old address as /old/path/ or /old/page.html, found ${JSON.stringify(alias)}.`,
    'Begin it with "/" and use letters, digits, ".", "_", "~" and "-" between the slashes.',
  );
}
