import { createHash } from 'node:crypto';
import type { Digest } from './ids.ts';

/** SHA-256 of the bytes or of the text's UTF-8, cut to 128 bits. */
export function digest(contents: string | Uint8Array): Digest {
  return createHash('sha256').update(contents).digest('hex').slice(0, 32) as Digest;
}

/** Digest of plain data: keys in sorted order, absent and undefined alike. */
export function digestOf(value: unknown): Digest {
  return digest(canonical(value));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
