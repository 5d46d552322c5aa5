/** Files on record by the folders that parts of a plan have to themselves: whoever asks for some looks into no other folder. */
import type { SitePath } from '../ids.ts';
import type { BuiltFile, RecordedFiles } from '../types.ts';

/** Digits of a year, with which the three segments of a day begin; folders of all else have two: `topics/sport`. */
const OF_DAY = /^\d{4}\//;
const DAY = '2024/02/29'.length;

/** The folder of a part that a path is in, by its form: `2024/02/29`, `topics/sport`; empty for what stands above such folders. */
export function sectionOf(path: string): string {
  const length = OF_DAY.test(path) ? DAY : path.indexOf('/', path.indexOf('/') + 1);
  return path[length] === '/' ? path.slice(0, length) : '';
}

/** All files, a folder after another. */
export function* everyFile(files: RecordedFiles): Generator<readonly [SitePath, BuiltFile]> {
  for (const folder of files.folders()) yield* files.in(folder);
}
