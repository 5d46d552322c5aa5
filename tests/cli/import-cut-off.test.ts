import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { importTexts } from '../../src/import.ts';
import type { Disk } from '../../src/io/disk.ts';
import { type Archive, openArchive } from '../../src/open.ts';
import {
  diskFault,
  filesIn,
  Killed,
  quickDisk,
  stoppingDisk,
  temporaryFolder,
  writeFiles,
} from '../io/folders.ts';
import { archiveWith, PAGE } from './archive.ts';

/** The page with a year in its text: its day is inferred, and the file's name is no evidence of it. */
const DATED = PAGE.replaceAll('5月5日', '2031年5月5日');

/** Settings and gazetteer are the same for all: reading them takes longest. */
let archive: Archive | null = null;
beforeAll(() => {
  archive = openArchive(new URL('../..', import.meta.url).pathname).value;
});

function importScan(folder: string, scan: string, disk: Disk = quickDisk) {
  if (archive === null) throw new Error('no archive');
  return importTexts({ ...archive, folder, disk }, { files: scan === '' ? [] : [scan], given: {} });
}

function scanned(): string {
  return join(temporaryFolder({ 'scan.txt': DATED }), 'scan.txt');
}

/** Files of the archive that readers see: drafts of a write that was cut off are hidden. */
function visible(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(filesIn(folder)).filter(([path]) => !/(?:^|\/)\./.test(path)));
}

/** The name that a page came with is known to its record alone, and is part of the digest there: cut off just before that, it is lost. */
function withoutName(files: Record<string, string>): Record<string, string> {
  const stripped = Object.entries(files).map(([path, text]) => [
    path,
    text.replace(/^ *"(?:originalName|sum)".*\n/gm, ''),
  ]);
  return Object.fromEntries(stripped);
}

const whole = (): Record<string, string> => {
  const folder = archiveWith();
  importScan(folder, scanned());
  return visible(folder);
};

test('cut off at any instant, an import leaves whole files, and the next one makes what an unbroken one makes', () => {
  const expected = whole();
  for (let steps = 0, done = false; !done; steps++) {
    const [folder, scan] = [archiveWith(), scanned()];
    const before = visible(folder);
    const { disk } = stoppingDisk(steps, () => new Killed());
    try {
      importScan(folder, scan, disk);
      done = true;
    } catch (stop) {
      expect(stop).toBeInstanceOf(Killed);
    }
    const left = visible(folder);
    expect({ ...expected, ...before, ...left }, `after ${steps} steps`).toEqual(expected);
    rmSync(join(folder, '.jianbao'), { recursive: true, force: true });
    const copied = Object.keys(left).some(path => path.startsWith('content/pages/'));
    importScan(folder, copied ? '' : scan);
    const after = visible(folder);
    expect(withoutName(after), `after ${steps} steps`).toEqual(withoutName(expected));
  }
});

describe('where the disk fails at any step, the file is named and what stands is whole', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only-disk'],
  ])('%s', (fault, code) => {
    const expected = whole();
    for (let steps = 0, done = false; !done; steps++) {
      const folder = archiveWith();
      const { disk } = stoppingDisk(steps, () => diskFault(fault));
      const forgiving = {
        ...disk,
        remove: quickDisk.remove,
        removeTree: quickDisk.removeTree,
        removeFolder: quickDisk.removeFolder,
      };
      const { problems } = importScan(folder, scanned(), forgiving);
      done = problems.length === 0;
      if (!done) expect(problems).toMatchObject([{ code, severity: 'error' }]);
      expect({ ...expected, ...visible(folder) }).toEqual(expected);
    }
  });
});

/** Three days, of which one is to go wrong. */
const DAYS = {
  'content/pages/2031/2031-05-06-A01.txt': PAGE,
  'content/pages/2031/2031-05-07-A01.txt': PAGE.replaceAll('北湖', '南湖'),
  'content/pages/2031/2031-05-08-A01.txt': PAGE.replaceAll('北湖', '东湖'),
};

function failingAt(path: string): void {
  if (path.includes('/articles/2031/05/07/')) throw diskFault('EACCES');
}

test.each<readonly [string, Partial<Disk>]>([
  [
    'written',
    {
      write: (path, contents) => {
        failingAt(path);
        quickDisk.write(path, contents);
      },
    },
  ],
  ['flushed', { flush: paths => paths.forEach(failingAt) }],
  [
    'put in place',
    {
      rename: (from, to) => {
        failingAt(to);
        quickDisk.rename(from, to);
      },
    },
  ],
])(
  'where the articles of one day can’t be %s, those of the others are, and no draft is left',
  (_, failing) => {
    const folder = archiveWith(DAYS);
    const { pages, problems } = importScan(folder, '', { ...quickDisk, ...failing });
    expect(pages.map(({ date }) => date)).toEqual(['2031-05-06', '2031-05-08']);
    expect(problems).toMatchObject([{ code: 'no-permission', severity: 'error' }]);
    const files = Object.keys(filesIn(folder));
    expect(files.filter(path => path.startsWith('content/records/'))).toEqual([
      'content/records/2031/2031-05-06-A01.json',
      'content/records/2031/2031-05-08-A01.json',
    ]);
    expect(files.filter(path => path.startsWith('content/articles/2031/05/07/'))).toEqual([]);
  },
);

test('days that are flushed together are as each by itself', () => {
  const [together, apart] = [archiveWith(DAYS), archiveWith()];
  importScan(together, '');
  for (const [path, text] of Object.entries(DAYS)) {
    writeFiles(apart, { [path]: text });
    importScan(apart, '');
  }
  expect(filesIn(together)).toEqual(filesIn(apart));
});
