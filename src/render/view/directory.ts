/** The directories of districts, topics, people and series. */
import type { IndexSpec } from '../../plan/specs.ts';
import type { DirectoryNeighbour, DirectorySection } from '../../plan/specs-front.ts';
import type { DirectorySectionView } from '../views/front.ts';
import type { DirectoryView, Link } from '../views.ts';
import { groupCounts, tileMapView } from './charts.ts';
import type { PageContext } from './context.ts';

const NAMES = { district: 'districts', topic: 'topics', person: 'people', series: 'series' } as const;

/** What the directory of an axis is called; on the page of a section with its name: `作者：Z 2/3`. */
export function indexHeading(context: PageContext, { axis, sections, part }: IndexSpec): string {
  const name = context.words.navigation[NAMES[axis]];
  const [section] = sections;
  if (part === null || section === undefined) return name;
  return context.words.front.sectionOf(name, partName(context, { ...section, ...part }));
}

/** The directory of an axis, or a part of it. */
export function indexView(context: PageContext, spec: IndexSpec): DirectoryView {
  const { axis, total, sections, part, map } = spec;
  return {
    kind: 'index',
    axis,
    heading: indexHeading(context, spec),
    total,
    map: tileMapView(context, map),
    sections: sections.map(section => sectionView(context, section, spec)),
    previous: neighbourLink(context, part?.previous ?? null),
    next: neighbourLink(context, part?.next ?? null),
  };
}

function sectionView(context: PageContext, section: DirectorySection, spec: IndexSpec): DirectorySectionView {
  const isAlone = spec.part !== null || (spec.sections.length === 1 && spec.axis !== 'person');
  return {
    id: `at-${section.key}`,
    heading: isAlone ? '' : sectionName(context, section),
    count: section.count,
    counts: groupCounts(context, section.tallies),
    all: spec.part === null && section.path !== null ? context.href(section.path) : null,
  };
}

/** By the archive's own name for it, else by the site's: a year, those running, those elsewhere. */
function sectionName(
  { words }: PageContext,
  { key, label }: Pick<DirectorySection, 'key' | 'label'>,
): string {
  if (label !== '') return label;
  if (/^\d{4}$/.test(key)) return words.front.endedIn(Number(key));
  return words.front.sections[isKnown(key) ? key : 'other'];
}

type Known = keyof PageContext['words']['front']['sections'];

const KNOWN: Readonly<Record<Known, true>> = {
  running: true,
  elsewhere: true,
  unplaced: true,
  all: true,
  other: true,
};

function isKnown(key: string): key is Known {
  return Object.hasOwn(KNOWN, key);
}

function partName(context: PageContext, section: Omit<DirectoryNeighbour, 'path'>): string {
  const { part, parts } = section;
  return sectionName(context, section) + (parts > 1 ? ` ${part}/${parts}` : '');
}

function neighbourLink(context: PageContext, neighbour: DirectoryNeighbour | null): Link | null {
  return neighbour && { label: partName(context, neighbour), href: context.href(neighbour.path) };
}
