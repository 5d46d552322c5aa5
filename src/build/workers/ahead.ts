/** Articles read by this thread and a crew of others, before anything is made of them. */
import { readEntriesOf, unreadYears } from '../../entries.ts';
import { machineDisk } from '../../io/disk.ts';
import type { Archive } from '../../open.ts';
import { workersFor } from './count.ts';
import { type Crew, hireCrew } from './crew.ts';

/** Files that become of an article, lists and feeds included. */
const FILES = 5;

/**
 * Where many articles have never been read, hires a crew and reads them together with it into the archive's cache: whoever
 * reads them next finds them there. The crew stays for what comes after; null where there is none. `workers` as in a build.
 */
export async function readAhead(archive: Archive, workers: number | undefined): Promise<Crew | null> {
  const years = archive.disk === machineDisk ? unreadYears(archive) : [];
  const articles = years.reduce((sum, paths) => sum + paths.length, 0);
  const crew = articles === 0 ? null : hireCrew(workersFor(articles * FILES, workers));
  if (crew === null) return null;
  try {
    await readTogether(archive, years, crew);
    return crew;
  } catch (fault) {
    await crew.dismiss();
    throw fault;
  }
}

/** The crew begins with the largest years and this thread with the smallest, since the crew's threads have to start first. */
async function readTogether(
  archive: Archive,
  years: readonly (readonly string[])[],
  crew: Crew,
): Promise<void> {
  const left = [...years].sort((a, b) => a.length - b.length);
  const handOut = (): void => {
    for (let free = crew.size - crew.pending; free > 0; free -= 1) {
      const paths = left.pop();
      if (paths !== undefined) crew.read({ root: archive.folder, paths });
    }
  };
  handOut();
  for (let paths = left.shift(); paths !== undefined; paths = left.shift()) {
    readEntriesOf(archive, paths);
    await new Promise(resolve => setImmediate(resolve));
    crew.take();
    handOut();
  }
  while (crew.pending > 0) {
    await crew.wait();
    crew.take();
  }
}
