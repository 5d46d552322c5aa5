/** Longest value put on one line, in UTF-16 units. */
const WIDTH = 140;

/** Plain data as JSON: short values on one line, longer ones with each part on a line of its own, indented by one space a level. */
export function jsonText(value: unknown, indent = ''): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const deeper = `${indent} `;
  const isList = Array.isArray(value);
  const parts = isList ? value.map(part => jsonText(part, deeper)) : membersOf(value, deeper);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return fitsLine(parts)
    ? `${open}${parts.join(', ')}${close}`
    : `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}

function membersOf(value: object, indent: string): readonly string[] {
  const members: string[] = [];
  for (const key of Object.keys(value)) {
    const part: unknown = Reflect.get(value, key);
    if (part !== undefined) members.push(`${JSON.stringify(key)}: ${jsonText(part, indent)}`);
  }
  return members;
}

function fitsLine(parts: readonly string[]): boolean {
  let length = 0;
  for (const part of parts) {
    length += part.length + 2;
    if (length > WIDTH || part.includes('\n')) return false;
  }
  return true;
}
