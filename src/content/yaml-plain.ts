/**
 * The small part of YAML that articles are written in, read five times quicker than YAML as a whole: fields of one
 * line, with plain or double-quoted texts, flow lists and flow maps. What it reads, it reads as the full reader does;
 * of anything else it says nothing.
 */
import { oneLine, unprintableIn } from './text.ts';
import type { Fields } from './yaml-values.ts';

const FIELD = /([A-Za-z]+): +/y;
const IGNORED = /[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/y;
const LINE_END = / *\r?(?:\n|$)/y;
/** A text without a mark that means something to YAML anywhere; spaces behind it are trimmed. */
const PLAIN = /[A-Za-z0-9(/\u00a1-\uffff][A-Za-z0-9 .\-/()+%_;=\u00a1-\uffff]*/y;
/** JSON's strings are YAML's double-quoted ones too. */
const QUOTED = /"[^"\\\n]*(?:\\(?:["\\bfnrt]|u[0-9a-f]{4})[^"\\\n]*)*"/y;
const OPEN_LIST = /\[ */y;
const CLOSE_LIST = / *\]/y;
const OPEN_MAP = /\{ */y;
const CLOSE_MAP = / *\}/y;
const COMMA = / *, +/y;

/** Longer front matter is no article's, and places in it would be dear. */
const LONGEST = 20_000;

/** The fields of such a text; null where it holds more, or anything that would be a problem. */
export function readPlainFields(text: string): Fields | null {
  if (text.length > LONGEST || unprintableIn(text.replace(/[\r\n]/g, '')) !== null) return null;
  const cursor: Cursor = { text, at: 0 };
  const fields: Record<string, unknown> = Object.create(null);
  while (cursor.at < text.length) {
    if (taken(cursor, IGNORED) !== null) continue;
    const key = /[A-Za-z]+/.exec(taken(cursor, FIELD) ?? '')?.[0];
    if (key === undefined || key in fields) return null;
    const value = valueAt(cursor);
    if (value === null || taken(cursor, LINE_END) === null) return null;
    fields[key] = value;
  }
  return fields;
}

interface Cursor {
  readonly text: string;
  at: number;
}

/** What the sticky pattern matches at the cursor, which moves behind it; null where it does not. */
function taken(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? null;
  if (found !== null) cursor.at += found.length;
  return found;
}

function valueAt(cursor: Cursor): unknown {
  if (taken(cursor, OPEN_LIST) !== null) return listAt(cursor);
  return mapAt(cursor) ?? scalarAt(cursor);
}

function listAt(cursor: Cursor): readonly unknown[] | null {
  const items: unknown[] = [];
  while (taken(cursor, CLOSE_LIST) === null) {
    if (items.length > 0 && taken(cursor, COMMA) === null) return null;
    const item = mapAt(cursor) ?? scalarAt(cursor);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

function mapAt(cursor: Cursor): Fields | null {
  if (taken(cursor, OPEN_MAP) === null) return null;
  const fields: Record<string, unknown> = Object.create(null);
  for (let first = true; taken(cursor, CLOSE_MAP) === null; first = false) {
    if (!first && taken(cursor, COMMA) === null) return null;
    const key = taken(cursor, FIELD)?.replace(/: +$/, '');
    const value = scalarAt(cursor);
    if (key === undefined || key in fields || value === null) return null;
    fields[key] = value;
  }
  return fields;
}

function scalarAt(cursor: Cursor): string | null {
  const quoted = taken(cursor, QUOTED);
  if (quoted === null) return oneLine(taken(cursor, PLAIN) ?? '') || null;
  const text: unknown = JSON.parse(quoted);
  return typeof text === 'string' && unprintableIn(text.trim()) === null ? oneLine(text) || null : null;
}
