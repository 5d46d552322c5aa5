/** The directory of the index: the one file that a search begins with and the only one that changes under its name. */
import { checkVersion, DamagedFile, type FileCounts, VERSION } from './format.ts';
import type { Commonness } from './grams.ts';

/** A segment in the directory. */
export interface SegmentEntry {
  /** Its folder: a digest of all that it is made from. */
  readonly name: string;
  /** Days of its oldest and its newest article. */
  readonly from: string;
  readonly to: string;
  readonly articles: number;
  readonly files: FileCounts;
}

export interface Directory {
  readonly format: 'jianbao-search';
  readonly version: number;
  /** Newest first. */
  readonly segments: readonly SegmentEntry[];
  /** Characters by how common they are: those of place n are twice as common as those of place n - 1. */
  readonly characters: readonly string[];
}

/** Where it stands in the folder of the index. */
export const DIRECTORY = 'directory.json';

export function formatDirectory(segments: readonly SegmentEntry[], characters: readonly string[]): string {
  const directory: Directory = { format: 'jianbao-search', version: VERSION, segments, characters };
  return `${JSON.stringify(directory)}\n`;
}

/** Throws `DamagedFile` where it is none, or of another version. */
export function parseDirectory(bytes: Uint8Array): Directory {
  const directory = parsed(bytes);
  if (directory?.format !== 'jianbao-search') throw new DamagedFile(DIRECTORY);
  checkVersion(DIRECTORY, directory.version);
  return directory;
}

function parsed(bytes: Uint8Array): Directory | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** How common a unit is by a table: 0 where it is not in it. */
export function commonnessOf(table: readonly string[]): Commonness {
  const levels = new Map<number, number>();
  table.forEach((characters, place) => {
    for (let at = 0; at < characters.length; at += 1) levels.set(characters.charCodeAt(at), place + 1);
  });
  return unit => levels.get(unit) ?? 0;
}
