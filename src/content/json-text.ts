/** Longest value put on one line, in UTF-16 units. */
const WIDTH = 140;

/** Plain data as JSON: short values on one line, longer ones with each part on a line of its own, indented by one space a level. */
export function jsonText(value: unknown, indent = ''): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const deeper = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map(part => jsonText(part, deeper))
    : Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => `${JSON.stringify(key)}: ${jsonText(part, deeper)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return fitsLine(parts)
    ? `${open}${parts.join(', ')}${close}`
    : `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}

function fitsLine(parts: readonly string[]): boolean {
  const length = parts.reduce((sum, part) => sum + part.length + 2, 0);
  return length <= WIDTH && !parts.some(part => part.includes('\n'));
}
