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

/** Never one that stands as itself once the digest follows: no such name has a hyphen. */
function remainder(name: string): string {
  const words = name
    .slice(0, LONGEST * 4)
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu);
  return [...(words ?? []).join('-')].slice(0, LONGEST).join('').replace(/-$/, '');
}
