import type { VNode } from 'preact';
import type { ArticleView } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { Day } from './day.tsx';
import { MarkedText } from './marked-text.tsx';

interface CorrectionsProps {
  /** Newest first. */
  readonly corrections: ArticleView['corrections'];
  readonly words: Strings;
}

/** What was put right, and when. Nothing where nothing was. */
export function Corrections({ corrections, words }: CorrectionsProps): VNode | null {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" id="corrections">
      <h2>{words.article.corrections}</h2>
      <ul>
        {corrections.map(({ date, text }) => (
          <li>
            <Day date={date} label={words.dates.day(date)} /> <MarkedText text={text} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
