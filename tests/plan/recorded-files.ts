import type { SitePath } from '../../src/ids.ts';
import { sectionOf } from '../../src/plan/recorded.ts';
import type { BuiltFile, RecordedFiles } from '../../src/types.ts';

/** These files as they would be on record, held as they are. */
export function recordedFiles(files: Iterable<readonly [SitePath, BuiltFile]>): RecordedFiles {
  const all = new Map(files);
  const inFolder = (folder: string) => new Map([...all].filter(([path]) => sectionOf(path) === folder));
  return {
    size: all.size,
    lost: new Set(),
    folders: () => new Set([...all.keys()].map(sectionOf)),
    count: folder => inFolder(folder).size,
    in: inFolder,
    get: path => all.get(path),
  };
}
