/** A page imported into an archive in memory, again and again: nothing may change but once. */
import { importTexts } from '../../src/import.ts';
import type { Disk } from '../../src/io/disk.ts';
import { overlayOn } from '../../src/io/overlay.ts';
import type { Archive } from '../../src/open.ts';

const NOTHING: Disk = {
  kind: () => null,
  stat: () => null,
  list: () => [],
  read: path => {
    throw Object.assign(new Error(path), { code: 'ENOENT', syscall: 'open' });
  },
  makeFolder: () => {},
  write: () => {},
  append: () => {},
  flush: () => {},
  rename: () => {},
  link: () => {},
  remove: () => {},
  removeFolder: () => false,
  removeTree: () => {},
};

const PAGE = 'content/pages/2024/2024-02-29-A05.txt';

/** What is wrong with importing this text twice, in words; empty where the second import changes nothing. */
export function changedByAgain(archive: Omit<Archive, 'disk'>, lines: readonly string[]): readonly string[] {
  const overlay = overlayOn(NOTHING);
  const memory: Archive = { ...archive, disk: overlay.disk };
  const page = `${archive.folder}/${PAGE}`;
  overlay.disk.write(page, lines.join('\n'));
  const state = (): readonly string[] =>
    overlay
      .changes()
      .map(({ path, after }) => `${path}\n${after === null ? '' : Buffer.from(after).toString()}`);
  const first = importTexts(memory, { files: [page], given: {} });
  const once = state();
  importTexts(memory, { files: [page], given: {} });
  const twice = state();
  const differing = twice.find((file, at) => file !== once[at]);
  const faults = first.problems.filter(({ code }) => INTERNAL.has(code));
  return [
    ...(once.join('\0') === twice.join('\0') ? [] : [`a second import changes ${differing?.split('\n')[0]}`]),
    ...faults.map(({ code, file, message }) => `${code} in ${file}: ${message}`),
  ];
}

/** Problems with files that the program itself wrote. */
const INTERNAL: ReadonlySet<string> = new Set(['malformed-record', 'bad-front-matter', 'unknown-field']);
