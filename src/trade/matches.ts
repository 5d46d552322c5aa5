/** All that a pattern finds in a text. */

/**
 * The matches of a global pattern, in order, none overlapping. As `matchAll`, but that makes a pattern anew for each text,
 * which costs more than most searches. The pattern must not match the empty string.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

const NONE: readonly RegExpExecArray[] = [];
