import type { VNode } from 'preact';
import type { Link } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { TextLink } from './text-link.tsx';

interface BreadcrumbsProps {
  /** From home down to the page above this one. */
  readonly crumbs: readonly Link[];
  readonly words: Strings;
}

/** The way down to this page; the page itself follows as the heading. Nothing on the home page. */
export function Breadcrumbs({ crumbs, words }: BreadcrumbsProps): VNode | null {
  if (crumbs.length === 0) return null;
  return (
    <nav class="crumbs" aria-label={words.landmarks.crumbs}>
      <ol>
        {crumbs.map(crumb => (
          <li>
            <TextLink link={crumb} words={words} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
