/** What is sent to workers, made small: of a million cards they need those of the pages they make. */
import type { ArticleSpec, Site, SiteGroup, SiteSpec } from '../../plan/specs.ts';
import type { CitationSpec } from '../../plan/specs-article.ts';
import type { ArticleDataSpec } from '../../plan/specs-machine.ts';
import type { ArticleEntry, BuildRecord } from '../../types.ts';
import type {
  ArticleFileSpec,
  Batch,
  Job,
  LinkedArticle,
  PackedArticle,
  PackedFile,
  SharedFileSpec,
} from './messages.ts';

const OF_ARTICLES: ReadonlySet<SiteSpec['kind']> = new Set(['article', 'article-data', 'bibtex', 'ris']);

/** True for a file that is made from one article. */
function isOfArticle(spec: SiteSpec): spec is ArticleFileSpec {
  return OF_ARTICLES.has(spec.kind);
}

/** True for a file that another thread can make from what it is sent. */
export function isShared(spec: SiteSpec): spec is SharedFileSpec {
  return isOfArticle(spec) || spec.kind === 'search-file';
}

/** The site without what only lists, calendars and feeds show: no entries. Groups that are one stay one. */
export function packSite(site: Site): Site {
  const known = new Map<SiteGroup, SiteGroup>();
  const group = (from: SiteGroup): SiteGroup => {
    const made = known.get(from) ?? { ...from, entries: [], parent: from.parent && group(from.parent) };
    known.set(from, made);
    return made;
  };
  const named = <Key>(map: ReadonlyMap<Key, SiteGroup>) =>
    new Map([...map].map(([key, one]) => [key, group(one)]));
  return {
    ...site,
    index: {
      ...site.index,
      ...{ entries: [], days: [], districts: [], topics: [], people: [], series: [], pages: [] },
      ...{ records: new Map(), drafts: new Map() },
    },
    districts: site.districts.map(group),
    topics: site.topics.map(group),
    cells: site.cells.map(group),
    people: site.people.map(group),
    series: site.series.map(group),
    cellsOf: new Map(),
    districtNamed: named(site.districtNamed),
    topicWith: named(site.topicWith),
    personNamed: named(site.personNamed),
    seriesNamed: named(site.seriesNamed),
  };
}

/** A job: the files of a batch, beside what stands of them. */
export function packJob(site: Site, record: BuildRecord, { specs, rows }: Batch): Job {
  const ids = new Set(specs.filter(isOfArticle).map(({ entry }) => entry.id));
  const files = specs.map(
    (spec): PackedFile => ({ spec: packSpec(spec), standing: record.files.get(spec.path)?.hash ?? null }),
  );
  const records = [...ids].flatMap(id => {
    const ref = site.index.records.get(id);
    return ref === undefined ? [] : [[id, ref] as const];
  });
  return { files, records, rows };
}

function packSpec(spec: SharedFileSpec): PackedFile['spec'] {
  if (spec.kind === 'search-file') return spec;
  return spec.kind === 'article' ? packArticle(spec) : packFile(spec);
}

/** What is planned is not all held by the spec itself: what is sent is. */
function packFile(spec: ArticleDataSpec | CitationSpec): ArticleDataSpec | CitationSpec {
  const { path, fingerprint, entry } = spec;
  const told = { path, fingerprint, entry, links: [] };
  return spec.kind === 'article-data' ? { kind: spec.kind, ...told } : { kind: spec.kind, ...told };
}

function packArticle(spec: ArticleSpec): PackedArticle {
  const { kind, path, fingerprint, entry, previous, next, related } = spec;
  return {
    ...{ kind, path, fingerprint, entry },
    // The body may link to what the plan has among the page's links, and to nothing where it links to nothing here.
    links: entry.links.length === 0 ? [] : spec.links,
    previous: previous && linked(previous),
    next: next && linked(next),
    related: related.map(one => [linked(one.entry), one.group.path]),
  };
}

function linked({ id, title, date, reporter, correspondent, photographer }: ArticleEntry): LinkedArticle {
  return { id, title, date, reporter, correspondent, photographer };
}

/** Takes the files of a job as they were planned. Give it the site that the worker was set up with. */
export function unpacker(site: Site): (file: PackedFile) => SharedFileSpec {
  const groups = [site.districts, site.topics, site.cells, site.people, site.series].flat();
  const groupAt = new Map(groups.map(group => [group.path, group]));
  return ({ spec }) => {
    if (spec.kind !== 'article') return spec;
    const related = spec.related.flatMap(([entry, path]) => {
      const group = groupAt.get(path);
      return group === undefined ? [] : [{ entry: whole(entry), group }];
    });
    const [previous, next] = [spec.previous, spec.next].map(entry => entry && whole(entry));
    return { ...spec, previous: previous ?? null, next: next ?? null, related };
  };
}

/** Nothing but a link is made of it. */
function whole(entry: LinkedArticle): ArticleEntry {
  return entry as ArticleEntry;
}
