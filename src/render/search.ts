/** The files of the search index: a segment's texts are folded as its articles are read, and its files made one by one. */
import type { ArticleId } from '../ids.ts';
import { districtNames } from '../plan/search.ts';
import type { Site, SiteSpec } from '../plan/specs.ts';
import type { SearchDirectorySpec, SearchFileSpec, SearchSegment } from '../plan/specs-search.ts';
import { characterTable } from '../search/build/characters.ts';
import { type IndexedArticle, type IndexFile, segmentFiles, TextStream } from '../search/build/index.ts';
import { formatDirectory } from '../search/directory.ts';
import { valuesOf } from '../search/fields.ts';
import type { FileName } from '../search/format.ts';
import type { ArticleEntry } from '../types.ts';
import { plainText } from './data/article.ts';

type Body = (id: ArticleId) => { readonly body: string } | Promise<{ readonly body: string }>;

/** Makes the index of a site. */
export interface SearchMaker {
  /** The same reader, which has what it reads indexed, where it is of a segment that is to be made and comes in its order. */
  noticing(body: Body): Body;
  /** The contents of a file; those of a segment have to be asked for in the order of the plan. */
  file(spec: SearchFileSpec): Promise<Uint8Array>;
}

/** A segment on its way. */
interface Making {
  readonly texts: TextStream;
  files: Generator<IndexFile, void, undefined> | null;
}

/**
 * A maker of the files among these specs. Texts are held of the segments that are being read or made: folded, two bytes a
 * character.
 */
export function searchMaker(site: Site, specs: Iterable<SiteSpec>, read: Body): SearchMaker {
  const wanted = new Set<SearchSegment>();
  for (const spec of specs) if (spec.kind === 'search-file') wanted.add(spec.segment);
  const makings = new Map<SearchSegment, Making>();
  const makingOf = (segment: SearchSegment): Making => {
    const known = makings.get(segment) ?? begun(segment);
    makings.set(segment, known);
    return known;
  };
  const notice = (id: ArticleId, body: string): void => {
    for (const segment of wanted) {
      const next = segment.entries[makings.get(segment)?.texts.articles ?? 0];
      if (next?.id !== id) continue;
      addTo(makingOf(segment), next, body);
      return;
    }
  };
  const file = async ({ segment, file: name }: SearchFileSpec): Promise<Uint8Array> => {
    for (const [other, { files }] of makings) if (other !== segment && files !== null) makings.delete(other);
    const making = makingOf(segment);
    for (const entry of segment.entries.slice(making.texts.articles))
      addTo(making, entry, (await read(entry.id)).body);
    making.files ??= segmentFiles(indexedOf(site, segment), making.texts, segment.files);
    return contentsOf(making.files, name);
  };
  return { noticing: body => noticing(body, notice), file };
}

function noticing(body: Body, notice: (id: ArticleId, body: string) => void): Body {
  return id => {
    const article = body(id);
    if (!(article instanceof Promise)) notice(id, article.body);
    return article;
  };
}

function begun(segment: SearchSegment): Making {
  return { texts: new TextStream(segment.articles, segment.characters), files: null };
}

function addTo({ texts }: Making, entry: ArticleEntry, body: string): void {
  texts.add(valuesOf({ ...entry, text: plainText(body) }));
}

/** What each article of a segment is filed under. */
function indexedOf(site: Site, { entries }: SearchSegment): readonly IndexedArticle[] {
  return entries.map(entry => ({
    id: entry.id,
    date: entry.date,
    district: districtNames(site, entry),
    topic: entry.topics,
    reporter: entry.reporter.map(name => name.normalize('NFC')),
  }));
}

/** Goes on to the file with this name: those before it stand already. */
function contentsOf(files: Generator<IndexFile, void, undefined>, { kind, number }: FileName): Uint8Array {
  for (;;) {
    const { value, done } = files.next();
    if (done || value === undefined)
      throw new Error(`The index has no ${kind}-${number} after the last one.`);
    if (value.kind === kind && value.number === number) return value.contents;
  }
}

/** The directory of the index, as text. */
export function searchDirectory({ segments, sample }: SearchDirectorySpec): string {
  const entries = segments.map(({ name, from, to, articles, files }) => ({
    name,
    from,
    to,
    articles,
    files,
  }));
  return formatDirectory(entries, characterTable(sample));
}
