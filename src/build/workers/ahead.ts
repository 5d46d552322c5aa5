/** Articles read by this thread and a crew of others, before anything is made of them. */
import { type ArticleRows, readArticleRows, unreadArticles } from '../../entries.ts';
import type { Row } from '../../io/cache-block.ts';
import { machineDisk } from '../../io/disk.ts';
import type { Archive } from '../../open.ts';
import { workersFor } from './count.ts';
import { type Crew, hireCrew } from './crew.ts';

/** Files that become of an article, lists and feeds included. */
const FILES = 5;
/** Articles that are read in one go. */
const PORTION = 80;

/** What was read, and who helped. */
export interface Ahead {
  readonly rows: ArticleRows;
  /** It stays for what comes after; null where there is none. */
  readonly crew: Crew | null;
}

const NOTHING: Ahead = { rows: new Map(), crew: null };

/** Where many of these articles have never been read, hires a crew and reads them together with it. `workers` as in a build. */
export async function readAhead(
  archive: Archive,
  listed: readonly string[],
  workers: number | undefined,
): Promise<Ahead> {
  const paths = archive.disk === machineDisk ? unreadArticles(archive, listed) : [];
  const crew = paths.length === 0 ? null : hireCrew(workersFor(paths.length * FILES, workers));
  if (crew === null) return NOTHING;
  try {
    return { rows: await readTogether(archive, paths, crew), crew };
  } catch (fault) {
    await crew.dismiss();
    throw fault;
  }
}

/** The crew's threads have to start first: what waits for them is read here where this thread comes to it before. */
async function readTogether(archive: Archive, paths: readonly string[], crew: Crew): Promise<ArticleRows> {
  const portions: string[][] = [];
  for (let at = 0; at < paths.length; at += PORTION) portions.push(paths.slice(at, at + PORTION));
  const rows = new Map<string, Row>();
  const handOut = (): void => {
    while (crew.idle > 0) {
      const portion = portions.pop();
      if (portion === undefined) return;
      crew.read({ root: archive.folder, paths: portion });
    }
  };
  const takeIn = (): void => {
    const read = crew.take().flatMap(done => ('read' in done ? (JSON.parse(done.read) as Row[]) : []));
    for (const row of read) rows.set(row.path, row);
    handOut();
  };
  handOut();
  for (let portion = portions.shift(); portion !== undefined; portion = portions.shift()) {
    for (const row of readArticleRows(archive, portion)) rows.set(row.path, row);
    await new Promise(resolve => setImmediate(resolve));
    takeIn();
  }
  while (crew.pending > 0) {
    await crew.wait();
    takeIn();
  }
  return rows;
}
