import type { VNode } from 'preact';
import type { Card } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';
import { Day } from './day.tsx';
import { Headline } from './headline.tsx';
import { TextLink } from './text-link.tsx';

interface CardProps {
  readonly card: Card;
  /** Of the headline, by what stands above it. */
  readonly level: 2 | 3;
  readonly words: Strings;
  /** False where the page itself is about one day. */
  readonly dated: boolean;
}

/** An article in a list: its headlines, how it begins, and what it belongs to. */
export function CardItem({ card, level, words, dated }: CardProps): VNode {
  return (
    <article class="card">
      <CardHeadlines card={card} level={level} words={words} />
      {card.excerpt !== '' && (
        <p class="excerpt" lang={languageMark(card.excerpt, words)}>
          {card.excerpt}
        </p>
      )}
      <CardFacts card={card} words={words} dated={dated} />
    </article>
  );
}

function CardHeadlines({ card, level, words }: Omit<CardProps, 'dated'>): VNode {
  const Heading = `h${level}` as const;
  return (
    <hgroup lang={languageMark(card.title, words)}>
      {card.kicker !== undefined && (
        <p class="kicker">
          <Headline text={card.kicker} />
        </p>
      )}
      <Heading>
        <a href={card.href}>
          <Headline text={card.title} />
        </a>
      </Heading>
      {card.subtitle !== undefined && (
        <p class="subtitle">
          <Headline text={card.subtitle} />
        </p>
      )}
    </hgroup>
  );
}

/** Day, districts, people, topics and series: each a link, the series last as it is the longest. */
function CardFacts({ card, words, dated }: Omit<CardProps, 'level'>): VNode | null {
  const series = card.series === undefined ? [] : [card.series];
  const links = [...card.districts, ...card.people, ...card.topics, ...series];
  if (links.length === 0 && !dated) return null;
  return (
    <ul class="card-facts">
      {dated && (
        <li>
          <a href={card.dateHref}>
            <Day date={card.date} label={words.dates.day(card.date)} />
          </a>
        </li>
      )}
      {links.map(link => (
        <li>
          <TextLink link={link} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** Articles in their order. */
export function CardList(props: Omit<CardProps, 'card'> & { readonly cards: readonly Card[] }): VNode {
  const { cards, ...rest } = props;
  return (
    <ol class="cards">
      {cards.map(card => (
        <li>
          <CardItem card={card} {...rest} />
        </li>
      ))}
    </ol>
  );
}
