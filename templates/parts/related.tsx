import type { VNode } from 'preact';
import type { RelatedView } from '../../src/render/views/article.ts';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';
import { Headline } from './headline.tsx';

interface RelatedProps {
  readonly related: readonly RelatedView[];
  readonly words: Strings;
}

/** Articles to read after this one, each with the reason why. Nothing where there are none. */
export function RelatedStories({ related, words }: RelatedProps): VNode | null {
  if (related.length === 0) return null;
  return (
    <aside class="related" aria-labelledby="related">
      <h2 id="related">{words.reading.related.heading}</h2>
      <ul>
        {related.map(({ label, href, reason }) => (
          <li>
            <a href={href} lang={languageMark(label, words)}>
              <Headline text={label} />
            </a>{' '}
            <span class="reason">{reason}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
