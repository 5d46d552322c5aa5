import type { VNode } from 'preact';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';
import { Headline } from './headline.tsx';

interface PageHeadingProps {
  /** What kind of page it is: `区县`; nothing where empty. */
  readonly above?: string;
  readonly heading: string;
  /** How much there is: `收录 12 篇`. */
  readonly below?: string;
  readonly words: Strings;
}

/** The heading of a page that is not an article. */
export function PageHeading({ above, heading, below, words }: PageHeadingProps): VNode {
  return (
    <hgroup class="page-heading">
      {above !== undefined && above !== '' && <p class="kicker">{above}</p>}
      <h1 lang={languageMark(heading, words)}>
        <Headline text={heading} />
      </h1>
      {below !== undefined && <p class="extent">{below}</p>}
    </hgroup>
  );
}
