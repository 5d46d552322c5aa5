import type { VNode } from 'preact';
import type { ArticleView } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { Facts, type LabelledFact } from './facts.tsx';
import { MarkedText } from './marked-text.tsx';
import { SourceReference } from './source-lines.tsx';
import { TextLinks } from './text-link.tsx';

interface ArticleDetailsProps {
  readonly view: ArticleView;
  readonly words: Strings;
}

/** What the article is filed under, where its text was taken from, and where it stands for good. */
export function ArticleDetails({ view, words }: ArticleDetailsProps): VNode {
  return (
    <section class="details">
      <h2>{words.article.details}</h2>
      <Facts facts={[...filing(view, words), ...origin(view, words), permanent(view, words)]} />
    </section>
  );
}

function filing(view: ArticleView, words: Strings): readonly LabelledFact[] {
  const { article, listSeparator } = words;
  const { districts, unplaced } = view;
  const placed = districts.length === 0 && unplaced !== null ? [unplaced] : districts;
  const topics = <TextLinks links={view.topics} words={words} />;
  const places = view.places.join(listSeparator);
  return [
    {
      label: article.district,
      value: placed.length === 0 ? article.unplaced : <TextLinks links={placed} words={words} />,
    },
    ...(places === '' ? [] : [{ label: article.places, value: <MarkedText text={places} words={words} /> }]),
    ...(view.topics.length === 0 ? [] : [{ label: article.topics, value: topics }]),
  ];
}

function origin(view: ArticleView, words: Strings): readonly LabelledFact[] {
  const { article, dates } = words;
  return [
    ...(view.byline === undefined
      ? []
      : [{ label: article.byline, value: <MarkedText text={view.byline} words={words} /> }]),
    ...(view.dateInferred ? [{ label: article.date, value: dates.inferredBecause }] : []),
    ...view.provenance.source.map(source => ({
      label: article.source,
      value: <SourceReference source={source} words={words} />,
    })),
  ];
}

/** The address that never changes. */
function permanent({ permalink }: ArticleView, words: Strings): LabelledFact {
  const value = (
    <a href={permalink} rel="bookmark">
      {permalink}
    </a>
  );
  return { label: words.reading.permalink, value };
}
