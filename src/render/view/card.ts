/** An article in a list, and the links that cards and articles share. */
import { filedUnder, peopleOf } from '../../plan/fingerprint.ts';
import { articlePath, issuePath } from '../../plan/planner.ts';
import type { GroupAxis, SiteGroup } from '../../plan/specs.ts';
import type { ArticleEntry, Credit } from '../../types.ts';
import { displayText } from '../display.ts';
import type { Card, Link, PersonLink } from '../views.ts';
import type { PageContext } from './context.ts';

/** The card of an article. */
export function cardOf(context: PageContext, entry: ArticleEntry): Card {
  return {
    href: context.href(articlePath(entry)),
    ...headlinesOf(entry),
    date: entry.date,
    dateHref: context.href(issuePath(context.site, entry.date)),
    districts: groupLinks(context, entry, 'district'),
    topics: groupLinks(context, entry, 'topic'),
    people: peopleOf(context.site, entry).map(person => personLink(context, person, entry)),
    ...seriesOf(context, entry),
    excerpt: displayText(entry.excerpt),
  };
}

/** Headline, kicker and subtitle for display. */
export function headlinesOf({
  title,
  kicker,
  subtitle,
}: ArticleEntry): Pick<Card, 'title' | 'kicker' | 'subtitle'> {
  return {
    title: displayText(title),
    ...(kicker ? { kicker: displayText(kicker) } : {}),
    ...(subtitle ? { subtitle: displayText(subtitle) } : {}),
  };
}

/** The districts or topics of an article. */
export function groupLinks(
  context: PageContext,
  entry: ArticleEntry,
  axis: Extract<GroupAxis, 'district' | 'topic'>,
): readonly Link[] {
  const groups = filedUnder(context.site, entry).filter(group => group.axis === axis);
  return groups.map(group => groupLink(context, group));
}

/** A group by its own name. */
export function groupLink(context: PageContext, group: SiteGroup): Link {
  return { label: displayText(group.label), href: context.href(group.path) };
}

const ROLES = ['reporter', 'correspondent', 'photographer'] as const satisfies readonly Credit['role'][];

function personLink(context: PageContext, person: SiteGroup, entry: ArticleEntry): PersonLink {
  const named = (role: Credit['role']) =>
    entry[role].some(name => name === person.label || name.normalize('NFC') === person.label);
  return { ...groupLink(context, person), label: person.label, roles: ROLES.filter(named) };
}

/** The people of an article by role, in the printed order; one with two roles stands in both. */
export function creditsOf(
  context: PageContext,
  entry: ArticleEntry,
): readonly (Link & { role: Credit['role'] })[] {
  return ROLES.flatMap(role =>
    entry[role].flatMap(name => {
      const person = context.site.personNamed.get(name.normalize('NFC'));
      return person === undefined ? [] : [{ role, label: person.label, href: context.href(person.path) }];
    }),
  );
}

/** The series of an article, where it is in one. */
export function seriesOf(context: PageContext, entry: ArticleEntry): { readonly series?: Link } {
  const series = entry.series && context.site.seriesNamed.get(entry.series.normalize('NFC'));
  return series ? { series: groupLink(context, series) } : {};
}
