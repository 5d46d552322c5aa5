import type { VNode } from 'preact';
import type { SeriesSectionView } from '../../src/render/views/front.ts';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';
import { Day } from './day.tsx';
import { Headline } from './headline.tsx';
import { TextLink } from './text-link.tsx';

interface SeriesSectionsProps {
  readonly sections: readonly SeriesSectionView[];
  readonly words: Strings;
}

/** What a series brought of each district, side by side. Nothing where there are none. */
export function SeriesSections({ sections, words }: SeriesSectionsProps): VNode | null {
  if (sections.length === 0) return null;
  return (
    <section>
      <h2>{words.front.sideBySide}</h2>
      <div class="side-by-side">
        {sections.map(section => (
          <SeriesDistrict section={section} words={words} />
        ))}
      </div>
    </section>
  );
}

function SeriesDistrict(props: { readonly section: SeriesSectionView; readonly words: Strings }): VNode {
  const { section, words } = props;
  const { district, count, articles, more } = section;
  return (
    <section>
      <h3>
        <TextLink link={district} words={words} /> <span class="count">{words.articles(count)}</span>
      </h3>
      <ul>
        {articles.map(({ label, href, date, kicker }) => (
          <li lang={languageMark(label, words)}>
            {kicker !== '' && <p class="kicker">{kicker}</p>}
            <a href={href}>
              <Headline text={label} />
            </a>{' '}
            <span class="count" lang={words.language}>
              <Day date={date} label={words.dates.day(date)} />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="more-of">{words.front.moreArticles(more)}</p>}
    </section>
  );
}
