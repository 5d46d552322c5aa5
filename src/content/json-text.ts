/** Longest value put on one line, in UTF-16 units. */
const WIDTH = 140;

/** Plain data as JSON: short values on one line, longer ones with each part on a line of its own, indented by one space a level. */
export function jsonText(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const short = onOneLine(value, WIDTH);
  if (short !== null) return short;
  const deeper = `${indent} `;
  const begun = `,\n${deeper}`;
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += begun + jsonText(item, deeper);
    return `[${text.slice(1)}\n${indent}]`;
  }
  for (const key of Object.keys(value)) {
    const member: unknown = value[key as keyof typeof value];
    if (member !== undefined) text += begun + nameOf(key) + jsonText(member, deeper);
  }
  return `{${text.slice(1)}\n${indent}}`;
}

/** The value on one line; null, before more of it is looked at, where that has more than `room` characters. */
function onOneLine(value: unknown, room: number): string | null {
  if (typeof value === 'string') return value.length + 2 > room ? null : within(room, quoted(value));
  if (value === null || typeof value !== 'object') return within(room, JSON.stringify(value));
  return Array.isArray(value) ? listOnOneLine(value, room) : objectOnOneLine(value, room);
}

function listOnOneLine(list: readonly unknown[], room: number): string | null {
  let text = '';
  let left = room;
  for (const item of list) {
    const part = onOneLine(item, left - 2);
    if (part === null) return null;
    text += text === '' ? part : `, ${part}`;
    left -= part.length + 2;
  }
  return `[${text}]`;
}

function objectOnOneLine(object: object, room: number): string | null {
  let text = '';
  let left = room;
  for (const key of Object.keys(object)) {
    const member: unknown = object[key as keyof typeof object];
    if (member === undefined) continue;
    const name = nameOf(key);
    const part = onOneLine(member, left - name.length - 2);
    if (part === null) return null;
    text += text === '' ? name + part : `, ${name}${part}`;
    left -= name.length + part.length + 2;
  }
  return `{${text}}`;
}

function within(room: number, text: string): string | null {
  return text.length > room ? null : text;
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
