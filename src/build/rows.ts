import { digest } from '../digest.ts';
import type { ArticleId } from '../ids.ts';
import { attempt } from '../io/faults.ts';
import { below, type Root } from '../io/paths.ts';
import { BASE } from '../plan/fingerprint.ts';
import { dataFiles } from '../plan/paths.ts';
import type { SiteSpec } from '../plan/specs.ts';
import type { YearDataSpec } from '../plan/specs-machine.ts';
import { type Rows, rowsIn } from '../render/data/rows.ts';
import type { BuildRecord, Work } from '../types.ts';

/** A file of a year larger than this is made again: it would be in memory whole. */
const LARGEST = 64 * 1024 * 1024;
const NONE: Rows = new Map();

/**
 * Of the files of a year as they stand, the rows of articles whose data stays as it is. None where the file is not as the
 * record has it, or all files of its kind are to be made anew.
 */
export function standingRows(
  site: Root,
  { files }: BuildRecord,
  { render }: Work<SiteSpec>,
): (spec: YearDataSpec) => Rows {
  const changed = new Set<ArticleId>();
  for (const spec of render) if (spec.kind === 'article-data') changed.add(spec.entry.id);
  const stays = (id: ArticleId) => !changed.has(id) && files.get(dataFiles.article(id)) !== undefined;
  return ({ kind, path, fingerprint, entries }) => {
    const standing = files.get(path);
    const ofKind = standing?.fingerprint.slice(0, BASE) === fingerprint.slice(0, BASE);
    if (standing === undefined || !ofKind || !entries.some(({ id }) => stays(id))) return NONE;
    const bytes = attempt(path, 'read', () => bytesOf(site, below(site, path))).value;
    if (bytes === null || digest(bytes) !== standing.hash) return NONE;
    const rows = rowsIn(kind, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    return new Map([...rows].filter(([id]) => stays(id as ArticleId)));
  };
}

function bytesOf({ disk }: Root, file: string): Uint8Array | null {
  const stat = disk.stat(file);
  return stat === null || stat.size > LARGEST ? null : disk.read(file);
}
