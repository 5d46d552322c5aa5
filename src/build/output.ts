import { join, relative, sep } from 'node:path';
import { openSite, type Site } from '../io/site.ts';
import { outputOverArchive } from '../problems/disk.ts';
import type { Staged } from '../types.ts';

/** An output folder, absolute, and what messages call it. */
export interface Output {
  readonly folder: string;
  readonly name: string;
}

/** The output folder of the archive at `root`: `out`, or `dist` in the archive. Its name is below the archive where it is in it. */
export function outputOf(root: string, out: string | undefined): Output {
  const folder = out ?? join(root, 'dist');
  const path = relative(root, folder);
  return { folder, name: path.startsWith('..') || path === '' ? folder : path.split(sep).join('/') };
}

/** Takes hold of the output folder; refuses one that would put the site over the archive or among its content. */
export function openOutput(root: string, { folder, name }: Output): Staged<Site | null> {
  const over = isWithin(folder, root) || isWithin(join(root, 'content'), folder);
  return over ? { value: null, problems: [outputOverArchive({ file: name })] } : openSite(folder, name);
}

function isWithin(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`));
}
