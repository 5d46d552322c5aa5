import type { VNode } from 'preact';
import type { ArticleView } from '../../src/render/views.ts';
import type { Credit } from '../../src/types.ts';
import type { Strings } from '../i18n/index.ts';
import { TextLinks } from './text-link.tsx';

const ROLES = ['reporter', 'correspondent', 'photographer'] as const satisfies readonly Credit['role'][];

/** Who made the article, by role, and the agency whose copy it is. Nothing where nobody is named. */
export function Credits(props: { readonly view: ArticleView; readonly words: Strings }): VNode | null {
  const { view, words } = props;
  const roles = ROLES.map(role => ({ role, people: view.credits.filter(credit => credit.role === role) }));
  const named = roles.filter(({ people }) => people.length > 0);
  if (named.length === 0 && view.agency === undefined) return null;
  return (
    <ul class="credits">
      {view.agency !== undefined && <li>{view.agency}</li>}
      {named.map(({ role, people }) => (
        <li>
          <span class="role">{words.roles[role]}</span> <TextLinks links={people} words={words} />
        </li>
      ))}
    </ul>
  );
}
