/**
 * The last field of a record, `sum`: the digest of all that stands before it. Where it holds, the record is as import wrote it,
 * and its form need not be checked again. It keeps no one from forging it: it tells an unchanged file from one that a hand,
 * a merge or another program has been at.
 */
import { digest } from '../digest.ts';

/** All of it is ASCII. */
const SEAL = /,\n "sum": "([0-9a-f]{32})"\n\}\n$/;
const LENGTH = `,\n "sum": "${'0'.repeat(32)}"\n}\n`.length;

/** A JSON object set over several lines, as the text of a file, with its digest as a last field. */
export function sealed(json: string): string {
  const before = json.slice(0, -'\n}'.length);
  return `${before},\n "sum": "${digest(before)}"\n}\n`;
}

/** Whether a text ends with its own digest. */
export function isSealed(text: string): boolean {
  const sum = SEAL.exec(text.slice(-LENGTH))?.[1];
  return sum !== undefined && digest(text.slice(0, -LENGTH)) === sum;
}

/** As `isSealed`, of a file's bytes. */
export function areSealed(bytes: Uint8Array): boolean {
  const sum = SEAL.exec(String.fromCharCode(...bytes.subarray(-LENGTH)))?.[1];
  return sum !== undefined && digest(bytes.subarray(0, -LENGTH)) === sum;
}
