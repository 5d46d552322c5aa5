/** Longest value put on one line, in UTF-16 units. */
const WIDTH = 140;

/** Plain data as JSON: short values on one line, longer ones with each part on a line of its own, indented by one space a level. */
export function jsonText(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return Array.isArray(value) ? listText(value, indent) : objectText(value, indent);
}

/** A part that takes more than one line is longer than a line may be, and so is all that it is a part of. */
function listText(list: readonly unknown[], indent: string): string {
  const deeper = `${indent} `;
  const parts: string[] = [];
  let length = 0;
  for (const item of list) {
    const part = jsonText(item, deeper);
    parts.push(part);
    length += part.length + SEPARATOR;
  }
  return length <= WIDTH ? `[${parts.join(', ')}]` : `[${onLines(parts, deeper)}\n${indent}]`;
}

function objectText(object: object, indent: string): string {
  const deeper = `${indent} `;
  const parts: string[] = [];
  let length = 0;
  for (const key of Object.keys(object)) {
    const member: unknown = object[key as keyof typeof object];
    if (member === undefined) continue;
    const part = nameOf(key) + jsonText(member, deeper);
    parts.push(part);
    length += part.length + SEPARATOR;
  }
  return length <= WIDTH ? `{${parts.join(', ')}}` : `{${onLines(parts, deeper)}\n${indent}}`;
}

/** What stands between two parts on one line; of all parts but one that is as much as the brackets around them. */
const SEPARATOR = 2;

function onLines(parts: readonly string[], indent: string): string {
  let text = '';
  for (const part of parts) text += `${text === '' ? '' : ','}\n${indent}${part}`;
  return text;
}

/** Keys are few. */
const names = new Map<string, string>();

function nameOf(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = `${JSON.stringify(key)}: `;
  names.set(key, name);
  return name;
}

/** Of what JSON writes with a backslash, most texts have nothing; whole pairs of surrogates are seldom. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** As `JSON.stringify`, which takes twice as long. */
function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
