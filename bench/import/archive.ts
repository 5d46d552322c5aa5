/** An archive of invented pages in a temporary folder, ready to be imported. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pageOf } from './page.ts';

/** Makes an archive with so many pages and the gazetteer and topics of the archive at `home`; gives its folder. */
export function makeArchive(home: string, pages: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
  for (const part of ['content/archive.yaml', 'content/topics.yaml', 'content/gazetteer'])
    cpSync(join(home, part), join(folder, part), { recursive: true });
  for (let number = 0; number < pages; number++) {
    const { path, text } = pageOf(number);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
