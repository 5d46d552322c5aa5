/** The archive as data: every article beside its page, all of a year in two forms, their catalogue and the page that tells of them. */
import { digest } from '../digest.ts';
import type { Digest, SitePath } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import { yearsOf } from './calendar.ts';
import { dataFiles, folders, pageOf } from './paths.ts';
import { articlePath, type Planner } from './planner.ts';
import { sourcesOf } from './sources.ts';
import type { Site } from './specs.ts';
import type { ArticleDataSpec, DataPackageSpec, DataSpec, YearDataSpec, YearFiles } from './specs-machine.ts';

/** An article as data. */
export function articleDataSpec({ site, sign }: Planner, entry: ArticleEntry): ArticleDataSpec {
  const path = dataFiles.article(entry.id);
  return new PlannedData(entry, sign('article-data', [path, dataKey(site, entry)]));
}

/** A file whose path and link are made of its article's id when they are asked for. */
class PlannedData implements ArticleDataSpec {
  readonly entry: ArticleEntry;
  readonly fingerprint: Digest;

  constructor(entry: ArticleEntry, fingerprint: Digest) {
    this.entry = entry;
    this.fingerprint = fingerprint;
  }

  get kind() {
    return 'article-data' as const;
  }

  get path(): SitePath {
    return dataFiles.article(this.entry.id);
  }

  get links(): readonly SitePath[] {
    return [articlePath(this.entry)];
  }
}

/** What an article's data tells beside its own fields: codes of its districts, and where the page texts are that it is from. */
function dataKey(site: Site, entry: ArticleEntry): readonly unknown[] {
  const codes = entry.district.map(name => site.districtNamed.get(name)?.district?.code);
  const sources = sourcesOf(site, entry).map(({ page, path }) => [path, page.paper]);
  return [entry.digest, codes, sources];
}

/**
 * The two files of every year, newest first. They depend on what the data of each of the year's articles depends on, and
 * on nothing of any other year.
 */
export function yearFiles(planner: Planner): readonly YearFiles[] {
  const toldOf = toldInShort(planner);
  return yearsOf(planner.site.index.entries).map(({ number: year, entries }) => {
    const held = { year, entries, told: digest(entries.map(toldOf).join('\n')) };
    const [jsonl, csv] = [yearSpec(planner, 'year-jsonl', held), yearSpec(planner, 'year-csv', held)];
    return { year, count: entries.length, jsonl, csv };
  });
}

/** The same as `dataKey`, as a text that is quick to make: an archive without page texts has nothing to tell of them. */
function toldInShort({ site }: Planner): (entry: ArticleEntry) => string {
  if (site.sourceWith.size > 0) return entry => `${entry.id} ${JSON.stringify(dataKey(site, entry))}`;
  return entry => {
    let told = `${entry.id} ${entry.digest}`;
    for (const name of entry.district) told += ` ${site.districtNamed.get(name)?.district?.code}`;
    return told;
  };
}

interface YearHeld {
  readonly year: number;
  readonly entries: readonly ArticleEntry[];
  /** Digest of what the data of each is made from. */
  readonly told: Digest;
}

function yearSpec(
  { sign }: Planner,
  kind: YearDataSpec['kind'],
  { year, entries, told }: YearHeld,
): YearDataSpec {
  const path = dataFiles.year(year, kind === 'year-csv' ? 'csv' : 'jsonl');
  return { kind, path, fingerprint: sign(kind, [path, told]), links: [], entries };
}

/** The catalogue of the years’ files and the page of the data. They tell each file's length and digest: plan them after the files. */
export function catalogueSpecs(
  { sign }: Planner,
  years: readonly YearFiles[],
): readonly [DataPackageSpec, DataSpec] {
  const files = years.flatMap(({ jsonl, csv }) => [jsonl, csv]);
  const shown = years.map(({ year, count, jsonl, csv }) => [year, count, jsonl.fingerprint, csv.fingerprint]);
  const links = files.map(file => file.path);
  const catalogue = dataFiles.catalogue;
  const page = pageOf(folders.data);
  return [
    { kind: 'data-package', path: catalogue, fingerprint: sign('data-package', shown), links, years },
    {
      kind: 'data',
      path: page,
      fingerprint: sign('data', shown),
      links: [...links, catalogue],
      years,
      catalogue,
    },
  ];
}
