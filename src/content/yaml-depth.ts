import type { CST } from 'yaml';

/** True where YAML nests deeper than `levels`. Level by level, so that no depth exhausts the stack. */
export function nestsDeeper(tokens: readonly CST.Token[], levels: number): boolean {
  let level = tokens;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap(within);
  }
  return false;
}

function within(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter(part => part != null));
}
