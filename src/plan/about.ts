/** The page about the archive: what it holds and lacks, in figures. */
import { compareText } from '../compare.ts';
import { feedPaths, folders, pageOf } from './paths.ts';
import type { Planner } from './planner.ts';
import type { Site } from './specs.ts';
import type { AboutSpec, CoverageSpec } from './specs-coverage.ts';

/** What the archive is, in figures. `generator` is the program's version. */
export function aboutSpec({ site, sign }: Planner, generator: string, coverage: CoverageSpec): AboutSpec {
  const { entries, days } = site.index;
  const { absent, drafts, unplaced } = coverage;
  const figures = {
    articles: entries.length,
    issues: days.length,
    from: days.at(-1)?.key ?? null,
    to: days[0]?.key ?? null,
    absent,
    unplaced: unplaced?.total ?? 0,
    inferred: entries.filter(entry => entry.dateSource === 'inferred').length,
    drafts,
    ...evidenceOf(site),
    generator,
  };
  const feeds = Object.values(feedPaths(''));
  const links = [coverage.path, pageOf(folders.data), ...feeds];
  const path = pageOf(folders.about);
  return { kind: 'about', path, fingerprint: sign('about', Object.values(figures)), links, ...figures };
}

/** Of the articles on the site: how many were entered by hand, and what import would have an editor look at. */
function evidenceOf({ index }: Pick<Site, 'index'>): Pick<AboutSpec, 'byHand' | 'flagged' | 'flags'> {
  const counts = new Map<AboutSpec['flags'][number]['code'], number>();
  let [byHand, flagged] = [0, 0];
  for (const { id } of index.entries) {
    const record = index.records.get(id);
    if (record === undefined) byHand += 1;
    else if (record.flags.length > 0) flagged += 1;
    for (const code of new Set(record?.flags)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const flags = [...counts].map(([code, count]) => ({ code, count }));
  flags.sort((a, b) => b.count - a.count || compareText(a.code, b.code));
  return { byHand, flagged, flags };
}
