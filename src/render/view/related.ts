/** Related articles with the reason for each. */
import { articlePath } from '../../plan/planner.ts';
import { daysBetween } from '../../plan/related.ts';
import type { ArticleSpec, SiteGroup } from '../../plan/specs.ts';
import type { Related } from '../../plan/specs-article.ts';
import type { ArticleEntry, Credit } from '../../types.ts';
import { displayText } from '../display.ts';
import type { RelatedView } from '../views/article.ts';
import type { PageContext } from './context.ts';

/** The related articles of an article, in the order of the plan. */
export function relatedLinks(context: PageContext, spec: ArticleSpec): readonly RelatedView[] {
  return spec.related.map(related => ({
    label: displayText(related.entry.title),
    href: context.href(articlePath(related.entry)),
    reason: reasonOf(context, spec.entry, related),
  }));
}

function reasonOf({ words }: PageContext, from: ArticleEntry, { entry, group }: Related): string {
  const { related } = words.reading;
  const label = displayText(group.label);
  switch (group.axis) {
    case 'series':
      return related.series(label);
    case 'person':
      return related.person(group.label, roleOf(entry, group));
    default:
      return related.placeTopic(group.parent?.label ?? '', label, daysBetween(from.date, entry.date));
  }
}

const ROLES = ['reporter', 'correspondent', 'photographer'] as const satisfies readonly Credit['role'][];

/** What a person was in that article; the first role where there are several. */
function roleOf(entry: ArticleEntry, { label }: SiteGroup): Credit['role'] {
  const held = ROLES.find(role => entry[role].some(name => name.normalize('NFC') === label));
  return held ?? 'reporter';
}
