import { createHash, hash } from 'node:crypto';
import { compareText } from './compare.ts';
import type { Digest } from './ids.ts';
import type { Measure } from './types.ts';

/** SHA-256 of the bytes or of the text's UTF-8, cut to 128 bits; `first` stands in the place of its first digits. */
export function digest(contents: string | Uint8Array, first = ''): Digest {
  const bytes = hash('sha256', contents, 'buffer');
  // Slices and joints of digests would keep all that they are of in memory, and a plan has millions.
  if (first !== '') bytes.write(first, 'hex');
  return bytes.toString('hex', 0, 16) as Digest;
}

/** What a browser holds a script to (W3C, Subresource Integrity): SHA-384 of its bytes. */
export function integrity(contents: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(contents).digest('base64')}`;
}

/** Measures a file that is made piece by piece. */
export interface Meter {
  add(piece: string | Uint8Array): void;
  /** Of all that was added; ends the measuring. */
  end(): Measure;
}

/** A meter that nothing was added to yet. */
export function meter(): Meter {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add: piece => {
      hash.update(piece);
      bytes += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length;
    },
    end: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}

/** The digest of a file that was measured: the same as of its whole contents. */
export function digestOfMeasured({ sha256 }: Measure): Digest {
  return sha256.slice(0, 32) as Digest;
}

/** Digest of plain data: keys in sorted order, absent and undefined alike. */
export function digestOf(value: unknown): Digest {
  return digest(canonical(value));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => compareText(a, b));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
