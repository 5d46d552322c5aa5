/** The directory of page texts: years and months, and the page texts of each month; small however many there are. */
import { compareText } from '../compare.ts';
import { folders, pageOf, sourceListPath } from './paths.ts';
import type { Planner } from './planner.ts';
import type {
  SiteSource,
  SourceIndexSpec,
  SourceListSpec,
  SourceMonth,
  SourceNeighbour,
} from './specs-source.ts';

/** Page texts on a page, at most. */
const PAGE = 500;

/** The directory and its lists, newest month first, those without a day last; none where there is no page text. */
export function sourceListSpecs({ site, sign }: Planner): readonly (SourceIndexSpec | SourceListSpec)[] {
  const stretches = stretchesOf([...site.sourceWith.values()]);
  if (stretches.length === 0) return [];
  const pages = stretches.flatMap(partsOf);
  const lists = pages.map(({ sources, ...page }, at): SourceListSpec => {
    const [newer, older] = [pages[at - 1], pages[at + 1]].map(neighbourOf);
    const links = [...sources.map(({ path }) => path), ...[newer, older].flatMap(other => other?.path ?? [])];
    const shown = [page, sources.map(sourceKey), newer, older];
    const fingerprint = sign('source-list', shown);
    const around = { newer: newer ?? null, older: older ?? null };
    return {
      kind: 'source-list',
      ...page,
      ...around,
      sources,
      links: [pageOf(folders.sources), ...links],
      fingerprint,
    };
  });
  const months = stretches.map(({ month, sources }) => ({
    month,
    count: sources.length,
    path: sourceListPath(month, 1),
  }));
  return [...lists, indexSpec(sign, months)];
}

function indexSpec(sign: Planner['sign'], months: SourceIndexSpec['months']): SourceIndexSpec {
  return {
    kind: 'source-index',
    path: pageOf(folders.sources),
    fingerprint: sign('source-index', [months]),
    links: months.map(({ path }) => path),
    months,
    total: months.reduce((sum, { count }) => sum + count, 0),
  };
}

interface Stretch {
  /** Null for page texts without a day. */
  readonly month: SourceMonth | null;
  readonly sources: readonly SiteSource[];
}

/** By month, newest first; in a month by day and then by name, as the paper came out. */
function stretchesOf(sources: readonly SiteSource[]): readonly Stretch[] {
  const months = new Map<string, SiteSource[]>();
  for (const source of sources) {
    const key = source.page.date?.slice(0, 7) ?? '';
    const known = months.get(key);
    if (known === undefined) months.set(key, [source]);
    else known.push(source);
  }
  const keys = [...months.keys()].sort().reverse();
  return keys.map(key => ({
    month: key === '' ? null : { year: Number(key.slice(0, 4)), month: Number(key.slice(5)) },
    sources: (months.get(key) ?? []).sort(inTheirOrder),
  }));
}

function inTheirOrder({ page: a }: SiteSource, { page: b }: SiteSource): number {
  return compareText(`${a.date ?? ''} ${a.id}`, `${b.date ?? ''} ${b.id}`);
}

type Part = Pick<SourceListSpec, 'path' | 'month' | 'part' | 'parts' | 'total' | 'sources'>;

function partsOf({ month, sources }: Stretch): readonly Part[] {
  const parts = Math.ceil(sources.length / PAGE);
  return Array.from({ length: parts }, (_, at) => ({
    path: sourceListPath(month, at + 1),
    month,
    part: at + 1,
    parts,
    total: sources.length,
    sources: sources.slice(at * PAGE, (at + 1) * PAGE),
  }));
}

function neighbourOf(part: Part | undefined): SourceNeighbour | undefined {
  return part && { path: part.path, month: part.month, part: part.part, parts: part.parts };
}

/** What a list shows of a page text. */
function sourceKey({ path, page }: SiteSource): readonly unknown[] {
  return [path, page.id, page.date, page.paper, page.numbers, page.articles.length];
}
