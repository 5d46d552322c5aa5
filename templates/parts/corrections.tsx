import type { VNode } from 'preact';
import type { ArticleView } from '../../src/render/views.ts';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';
import { Day } from './day.tsx';

interface CorrectionsProps {
  /** Newest first. */
  readonly corrections: ArticleView['corrections'];
  readonly words: Strings;
}

/** What was put right, and when. Nothing where nothing was. */
export function Corrections({ corrections, words }: CorrectionsProps): VNode | null {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections">
      <h2>{words.article.corrections}</h2>
      <ul>
        {corrections.map(({ date, text }) => (
          <li>
            <Day date={date} label={words.dates.day(date)} />{' '}
            <span lang={languageMark(text, words)}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
