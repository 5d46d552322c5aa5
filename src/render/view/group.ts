/** The pages of groups and of their lists. */
import type { Period } from '../../plan/calendar.ts';
import { listPath } from '../../plan/paths.ts';
import { articlePath } from '../../plan/planner.ts';
import type { Breakdown, GroupSpec, ListNeighbour, ListSpec, SiteGroup } from '../../plan/specs.ts';
import type { SeriesSection } from '../../plan/specs-front.ts';
import { displayText } from '../display.ts';
import type { GroupFact, SeriesSectionView } from '../views/front.ts';
import type { GroupView, Link, ListView } from '../views.ts';
import { cardOf } from './card.ts';
import { breakdownBars, tileMapView, timelineView } from './charts.ts';
import { headingOf, type PageContext } from './context.ts';
import { yearCounts } from './dates.ts';

/** The page of a group. */
export function groupView(context: PageContext, spec: GroupSpec): GroupView {
  const { group, newest, years, breakdowns, map, sections } = spec;
  return {
    kind: 'group',
    axis: group.axis,
    heading: headingOf(group, context.words),
    about: aboutGroup(context, spec),
    total: group.entries.length,
    timeline: timelineView(context, spec),
    map: tileMapView(context, map),
    sections: sections.map(section => sectionView(context, section)),
    newest: newest.map(entry => cardOf(context, entry)),
    years: yearCounts(context, years),
    breakdowns: breakdowns.map(breakdown => ({
      heading: breakdownHeading(context.words, group, breakdown),
      ...breakdownBars(context, breakdown),
    })),
    feeds: group.feeds && { atom: context.href(group.feeds.atom), json: context.href(group.feeds.json) },
  };
}

/** People beside a person are those who wrote with them. */
function breakdownHeading(
  { by, front }: PageContext['words'],
  group: SiteGroup,
  { axis }: Breakdown,
): string {
  if (axis !== 'person') return by[axis];
  return group.axis === 'person' ? front.writesWith : front.reporters;
}

function sectionView(context: PageContext, { group, count, entries }: SeriesSection): SeriesSectionView {
  return {
    district: { label: headingOf(group, context.words), href: context.href(group.path) },
    count,
    articles: entries.map(entry => ({
      label: displayText(entry.title),
      href: context.href(articlePath(entry)),
      date: entry.date,
      kicker: displayText(entry.kicker ?? ''),
    })),
    more: count - entries.length,
  };
}

/** Names in a fact that stay in sight; more of them are folded away. */
const IN_SIGHT = 6;

function aboutGroup({ words }: PageContext, { group, running }: GroupSpec): readonly GroupFact[] {
  const { roles } = group;
  const medtop = group.axis === 'topic' ? group.topic?.medtop : undefined;
  const state = running === null ? '' : words.front.state[running ? 'running' : 'ended'];
  const facts = [
    ...placeFacts(words, group),
    plainFact(words.facts.medtop, medtop ?? ''),
    plainFact(words.facts.roles, roles.map(role => words.roles[role]).join(words.listSeparator)),
    plainFact(words.facts.span, spanText(words, group)),
    plainFact(words.front.stateLabel, state),
  ];
  return facts.filter(({ value }) => value !== '');
}

function plainFact(label: string, value: string): GroupFact {
  return { label, value, folded: null };
}

function placeFacts(words: PageContext['words'], { axis, district }: SiteGroup): readonly GroupFact[] {
  if (axis !== 'district' || district === null) return [];
  const townships = district.townships.map(township => township.name);
  const folded = townships.length > IN_SIGHT ? townships.length : null;
  return [
    plainFact(words.facts.code, district.code ?? ''),
    plainFact(words.facts.prefecture, district.prefecture),
    { label: words.facts.townships, value: townships.join(words.listSeparator), folded },
  ];
}

function spanText(words: PageContext['words'], { entries }: SiteGroup): string {
  const [newest, oldest] = [entries[0], entries.at(-1)];
  return newest && oldest ? words.dates.range(oldest.date, newest.date) : '';
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
