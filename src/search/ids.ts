/** The addresses of a segment's articles, some to a file: each as what it has in common with the one before, and the rest. */
import { DamagedFile } from './format.ts';

/** The contents of a file for these ids (`2024/02/29/name`, ASCII). */
export function writeIds(ids: readonly string[]): Uint8Array {
  const bytes: number[] = [];
  let before = '';
  for (const id of ids) {
    let shared = 0;
    while (shared < id.length && id.charCodeAt(shared) === before.charCodeAt(shared)) shared += 1;
    bytes.push(shared, id.length - shared);
    for (let at = shared; at < id.length; at += 1) bytes.push(id.charCodeAt(at));
    before = id;
  }
  return Uint8Array.from(bytes);
}

/** The ids in the contents of a file; throws `DamagedFile` where they are not whole. */
export function readIds(contents: Uint8Array): readonly string[] {
  const ids: string[] = [];
  let before = '';
  for (let at = 0; at < contents.length; ) {
    const [shared = 0, length = 0] = [contents[at], contents[at + 1]];
    const end = at + 2 + length;
    if (shared > before.length || end > contents.length) throw new DamagedFile('a file of ids');
    before = before.slice(0, shared) + String.fromCharCode(...contents.subarray(at + 2, end));
    ids.push(before);
    at = end;
  }
  return ids;
}
