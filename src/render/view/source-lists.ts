/** The directory of page texts, and the page texts of a month. */

import { issuePath } from '../../plan/planner.ts';
import type { SourceIndexSpec, SourceListSpec, SourceNeighbour } from '../../plan/specs-source.ts';
import type { Link, SourceIndexView, SourceListView } from '../views.ts';
import type { PageContext } from './context.ts';
import type { sourceHeading } from './source.ts';

/** Years, newest first, each with its months. */
export function sourceIndexView({ words, href }: PageContext, spec: SourceIndexSpec): SourceIndexView {
  const years = new Map<number, SourceIndexView['years'][number]['months'][number][]>();
  for (const { month, count, path } of spec.months) {
    if (month === null) continue;
    const held = years.get(month.year) ?? [];
    held.unshift({ label: words.dates.monthOfYear(month.month), href: href(path), count });
    years.set(month.year, held);
  }
  const undated = spec.months.find(({ month }) => month === null);
  return {
    kind: 'source-index',
    total: spec.total,
    years: [...years].map(([year, months]) => ({ label: words.dates.year(year), months })),
    undated: undated ? { label: words.source.undated, href: href(undated.path), count: undated.count } : null,
  };
}

/** The page texts of a month, day by day. */
export function sourceListView(context: PageContext, spec: SourceListSpec): SourceListView {
  const { words, href, site } = context;
  const days = new Map<string, { day: SourceListView['days'][number]['day']; texts: Link[] }>();
  for (const { page, path } of spec.sources) {
    const label = page.date === null ? '' : words.dates.dayAndWeekday(page.date);
    const isHeld = page.date !== null && site.issuePaths.has(page.date);
    const day = { label, href: isHeld && page.date !== null ? href(issuePath(site, page.date)) : null };
    const held = days.get(label) ?? { day, texts: [] };
    held.texts.push({ label: textLabel(context, { page, path }), href: href(path) });
    days.set(label, held);
  }
  const link = (other: SourceNeighbour | null) =>
    other && { label: sourceListHeading(context, other), href: href(other.path) };
  return {
    kind: 'source-list',
    heading: sourceListHeading(context, spec),
    total: spec.total,
    days: [...days.values()],
    previous: link(spec.older),
    next: link(spec.newer),
  };
}

/** What tells it from the others of its day: its pages, else its name; never nothing. */
function textLabel(context: PageContext, source: Parameters<typeof sourceHeading>[1]): string {
  const { words } = context;
  const { numbers, id, paper } = source.page;
  const pages = numbers.map(words.issue.page).join(words.listSeparator);
  return pages === '' ? id : [paper, pages].filter(Boolean).join(' ');
}

/** `2024年2月的版面文本`, of a part with its number. */
export function sourceListHeading(
  { words }: PageContext,
  { month, part, parts }: Pick<SourceNeighbour, 'month' | 'part' | 'parts'>,
): string {
  const period =
    month === null ? words.source.undated : words.source.ofMonth(words.dates.month(month.year, month.month));
  return parts > 1 ? `${period} ${words.list.part(part)}` : period;
}
