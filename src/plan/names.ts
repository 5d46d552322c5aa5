/** Names of people and series as part of a path. */
import { digestOf } from '../digest.ts';
import { isSitePath } from '../ids.ts';

/** Code points of a name that a path keeps. */
const LONGEST = 40;
const STANDS_AS_ITSELF = /^(?:(?=\p{Script=Han})[\p{L}\p{N}]|[0-9a-z])+$/u;

/**
 * The path segment of a name: safe on every file system, the same for ever, and different for different names even
 * where case is ignored. A name of at most 40 Han characters, digits and lower-case Latin letters stands as itself;
 * any other is what is left of it when all but letters and digits is taken out, and six digits of its digest:
 * `阿依古丽·买买提` → `阿依古丽-买买提-` and six digits. Names equal in Unicode's composed form are one name.
 */
export function nameSlug(name: string): string {
  const composed = name.normalize('NFC');
  if (standsAsItself(composed)) return composed;
  return `${remainder(composed) || '_'}-${digestOf(composed).slice(0, 6)}`;
}

function standsAsItself(name: string): boolean {
  return (
    [...name.slice(0, LONGEST * 2 + 1)].length <= LONGEST && STANDS_AS_ITSELF.test(name) && isSitePath(name)
  );
}

/**
 * The path segments of page texts, by their names: a name that a path can take stands as itself, `2024-02-29-A05`. Any
 * other, and all that differ in case alone, is what is left of it and six digits of its digest.
 */
export function pageSlugs<Name extends string>(names: readonly Name[]): ReadonlyMap<Name, string> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1);
  return new Map(
    names.map(name => [name, isOwnSlug(name) && counts.get(folded(name)) === 1 ? name : digested(name)]),
  );
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Windows drops a full stop at the end of a name. */
function isOwnSlug(name: string): boolean {
  return name === name.normalize('NFC') && isSitePath(name) && !name.endsWith('.');
}

function digested(name: string): string {
  return `${remainder(name) || '_'}-${digestOf(name).slice(0, 6)}`;
}

/** Never one that stands as itself once the digest follows: no such name has a hyphen. */
function remainder(name: string): string {
  const words = name
    .slice(0, LONGEST * 4)
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu);
  return [...(words ?? []).join('-')].slice(0, LONGEST).join('').replace(/-$/, '');
}
