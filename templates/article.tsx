import type { VNode } from 'preact';
import type { ArticleView } from '../src/render/views.ts';
import type { Strings } from './i18n/index.ts';
import { languageMark } from './i18n/language.ts';
import { ArticleDetails } from './parts/article-details.tsx';
import { Cite } from './parts/cite.tsx';
import { Corrections } from './parts/corrections.tsx';
import { Credits } from './parts/credits.tsx';
import { Day } from './parts/day.tsx';
import { Headline } from './parts/headline.tsx';
import { Pager } from './parts/pager.tsx';
import { MissingPhotos } from './parts/photos.tsx';
import { Prose } from './parts/prose.tsx';
import { ProvenanceDetails } from './parts/provenance.tsx';
import { RelatedStories } from './parts/related.tsx';
import { TextLink } from './parts/text-link.tsx';

interface ArticleProps {
  readonly view: ArticleView;
  readonly words: Strings;
}

/** One article, as an editor would lay it out, and below it where it came from. */
export function ArticlePage({ view, words }: ArticleProps): VNode {
  return (
    <>
      <article>
        <header class="article-head">
          <Headlines view={view} words={words} />
          <Credits view={view} words={words} />
          <Dateline view={view} words={words} />
        </header>
        {view.html === '' ? (
          <p class="note">{words.article.noText}</p>
        ) : (
          <Prose html={view.html} words={words} />
        )}
        <MissingPhotos view={view} words={words} />
        <Corrections corrections={view.corrections} words={words} />
        <ArticleDetails view={view} words={words} />
        <Cite cite={view.cite} words={words} />
        <ProvenanceDetails view={view} words={words} />
      </article>
      <Pager view={view} labels={words.neighbours.article} words={words} />
      <RelatedStories related={view.related} words={words} />
    </>
  );
}

/** Series, kicker, headline and subtitle. */
function Headlines({ view, words }: ArticleProps): VNode {
  return (
    <>
      {view.series !== undefined && (
        <p class="series">
          <TextLink link={view.series} words={words} />
        </p>
      )}
      <hgroup lang={languageMark(view.title, words)}>
        {view.kicker !== undefined && (
          <p class="kicker">
            <Headline text={view.kicker} />
          </p>
        )}
        <h1>
          <Headline text={view.title} />
        </h1>
        {view.subtitle !== undefined && (
          <p class="subtitle">
            <Headline text={view.subtitle} />
          </p>
        )}
      </hgroup>
    </>
  );
}

/** Day, page and section; an inferred day says so, and a text that was corrected. */
function Dateline({ view, words }: ArticleProps): VNode {
  return (
    <ul class="dateline">
      <li>
        <a href={view.dateHref}>
          <Day date={view.date} label={words.dates.dayAndWeekday(view.date)} />
        </a>
        {view.dateInferred && <span class="inferred">{words.dates.inferred}</span>}
      </li>
      {view.corrections.length > 0 && (
        <li>
          <a href="#corrections">{words.reading.corrected}</a>
        </li>
      )}
      {view.page !== undefined && <li>{words.issue.page(view.page)}</li>}
      {view.section !== undefined && <li lang={languageMark(view.section, words)}>{view.section}</li>}
    </ul>
  );
}
