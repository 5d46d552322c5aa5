/** The search index: its segments and every file of each, known before a text is read. */
import { digest } from '../digest.ts';
import { DIRECTORY } from '../search/directory.ts';
import { fileCounts, filesOf, pathInIndex, VERSION } from '../search/format.ts';
import { segmentSpans } from '../search/segments.ts';
import type { ArticleEntry } from '../types.ts';
import type { PlanPart } from './parts.ts';
import { searchPath } from './paths.ts';
import type { Planner } from './planner.ts';
import type { Site } from './specs.ts';
import type { SearchDirectorySpec, SearchFileSpec, SearchSegment } from './specs-search.ts';

/** Characters of an article beside its text: headlines, names. */
const BESIDE_TEXT = 60;
/** Digits of a segment's name: 64 bits. */
const NAME = 16;

/** The segments of an archive, newest first; none in an empty one. */
export function searchSegments(site: Site): readonly SearchSegment[] {
  const { entries } = site.index;
  return segmentSpans(entries.map(entry => entry.date)).map(({ start, end }) =>
    segmentOf(site, entries.slice(start, end)),
  );
}

/** A segment is called by a digest of all that its files are made from: its files never change under their names. */
function segmentOf(site: Site, entries: readonly ArticleEntry[]): SearchSegment {
  const characters = entries.reduce((sum, entry) => sum + entry.length + BESIDE_TEXT, 0);
  const inputs = entries.map(entry => `${entry.digest} ${districtNames(site, entry).join('\t')}\n`);
  return {
    name: digest(`${VERSION}\n${inputs.join('')}`).slice(0, NAME),
    from: entries.at(-1)?.date ?? '',
    to: entries[0]?.date ?? '',
    articles: entries.length,
    files: fileCounts(entries.length, characters),
    entries,
    characters,
  };
}

/** The districts that an article can be narrowed down to, by the names that the site has for them. */
export function districtNames(site: Site, { district }: ArticleEntry): readonly string[] {
  return [...new Set(district.map(name => site.districtNamed.get(name)?.label ?? name))];
}

/** The files of a segment as a part of the plan: its name tells all of them. */
export function segmentPart(planner: Planner, segment: SearchSegment): PlanPart {
  return {
    folder: searchPath(segment.name),
    print: planner.sign('search-file', [segment.name]),
    specs: () => segmentSpecs(planner, segment),
  };
}

function segmentSpecs({ sign }: Planner, segment: SearchSegment): readonly SearchFileSpec[] {
  const fingerprint = sign('search-file', [segment.name]);
  return filesOf(segment.files).map(file => {
    const path = searchPath(pathInIndex(segment.name, file));
    return { kind: 'search-file', path, fingerprint, links: [], segment, file };
  });
}

/** Articles whose headline and beginning say how common characters are. */
const MOST_SAMPLED = 20_000;

/** The one file of the index that changes under its name. */
export function searchDirectorySpec(
  { site, sign }: Planner,
  segments: readonly SearchSegment[],
): SearchDirectorySpec {
  const { entries } = site.index;
  const step = Math.ceil(entries.length / MOST_SAMPLED);
  const sample = entries.filter((_, at) => at % step === 0).map(({ title, excerpt }) => title + excerpt);
  const told = segments.map(({ name, from, to, articles, files }) => [name, from, to, articles, files]);
  const fingerprint = sign('search-directory', [told, digest(sample.join('\n'))]);
  return { kind: 'search-directory', path: searchPath(DIRECTORY), fingerprint, links: [], segments, sample };
}
