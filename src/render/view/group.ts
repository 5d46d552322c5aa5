/** The pages of groups: their own, their lists, and the indexes of them. */
import type { Period } from '../../plan/calendar.ts';
import { listPath } from '../../plan/paths.ts';
import type {
  Breakdown,
  GroupSpec,
  IndexSpec,
  ListNeighbour,
  ListSpec,
  SiteGroup,
  Tally,
} from '../../plan/specs.ts';
import type { Count, GroupView, IndexView, Link, ListView } from '../views.ts';
import { cardOf } from './card.ts';
import { headingOf, type PageContext } from './context.ts';
import { yearCounts } from './dates.ts';

/** The page of a group. */
export function groupView(context: PageContext, spec: GroupSpec): GroupView {
  const { group, newest, years, breakdowns } = spec;
  return {
    kind: 'group',
    axis: group.axis,
    heading: headingOf(group, context.words),
    about: aboutGroup(context, group),
    total: group.entries.length,
    newest: newest.map(entry => cardOf(context, entry)),
    years: yearCounts(context, years),
    breakdowns: breakdowns.map(({ axis, tallies }) => ({
      heading: context.words.by[axis],
      counts: tallies.map(tally => tallyCount(context, tally, axis)),
    })),
  };
}

type Fact = GroupView['about'][number];

function aboutGroup({ words }: PageContext, group: SiteGroup): readonly Fact[] {
  const facts = [
    ...placeFacts(words, group),
    group.axis === 'topic' && group.topic && { label: words.facts.medtop, value: group.topic.medtop },
    { label: words.facts.roles, value: group.roles.map(role => words.roles[role]).join(words.listSeparator) },
    { label: words.facts.span, value: spanOf(words, group) },
  ];
  return facts.filter(fact => fact !== null && fact !== false).filter(fact => fact.value !== '');
}

function placeFacts(words: PageContext['words'], { axis, district }: SiteGroup): readonly Fact[] {
  if (axis !== 'district' || district === null) return [];
  const townships = district.townships.map(township => township.name).join(words.listSeparator);
  return [
    { label: words.facts.code, value: district.code ?? '' },
    { label: words.facts.prefecture, value: district.prefecture },
    { label: words.facts.townships, value: townships },
  ];
}

function spanOf(words: PageContext['words'], { entries }: SiteGroup): string {
  const [newest, oldest] = [entries[0], entries.at(-1)];
  return newest && oldest ? words.dates.range(oldest.date, newest.date) : '';
}

/** A topic in a district goes by the name of the axis that is asked for. */
function tallyCount(context: PageContext, { group, count }: Tally, axis: Breakdown['axis']): Count {
  const named = axis === 'district' ? (group.parent ?? group) : { ...group, parent: null };
  return { label: headingOf(named, context.words), href: context.href(group.path), count };
}

/** Groups with their numbers, by their own names. */
export function groupCounts(context: PageContext, tallies: readonly Tally[]): readonly Count[] {
  return tallies.map(({ group, count }) => ({
    label: headingOf(group, context.words),
    href: context.href(group.path),
    count,
  }));
}

/** A list of a group. */
export function listView(context: PageContext, spec: ListSpec): ListView {
  const { group, period } = spec;
  const name = headingOf(group, context.words);
  return {
    kind: 'list',
    heading: context.words.list.heading(name, periodLabel(context, period)),
    group: { label: name, href: context.href(group.path) },
    period: periodLabel(context, period),
    total: spec.total,
    cards: spec.entries.map(entry => cardOf(context, entry)),
    months: spec.months.map(({ month, count }) => ({
      label: context.words.dates.monthOfYear(month),
      href: context.href(listPath(group.folder, { year: period.year, month, part: 1 })),
      count,
    })),
    previous: neighbourLink(context, spec.previous),
    next: neighbourLink(context, spec.next),
  };
}

/** `2024年`, `2024年2月`, `2024年2月 2/3`. */
export function periodLabel({ words }: PageContext, { year, month, part, parts }: Period): string {
  if (month === null) return words.dates.year(year);
  return words.dates.month(year, month) + (parts > 1 ? ` ${part}/${parts}` : '');
}

function neighbourLink(context: PageContext, neighbour: ListNeighbour | null): Link | null {
  return neighbour && { label: periodLabel(context, neighbour.period), href: context.href(neighbour.path) };
}

const NAMES = { district: 'districts', topic: 'topics', person: 'people', series: 'series' } as const;

/** What the index of an axis is called. */
export function indexHeading({ words }: PageContext, axis: IndexSpec['axis']): string {
  return words.navigation[NAMES[axis]];
}

/** The index of an axis. */
export function indexView(context: PageContext, { axis, tallies }: IndexSpec): IndexView {
  return { kind: 'index', axis, heading: indexHeading(context, axis), counts: groupCounts(context, tallies) };
}
