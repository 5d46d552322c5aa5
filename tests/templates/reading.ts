/** What an invented article's page shows beside its text. */
import type { CitationPart } from '../../src/render/views/article.ts';
import type { ArticleView } from '../../src/render/views.ts';

const URL = 'https://example.org/hezhou/2024/02/29/a/';
const text = (words: string): CitationPart => ({ text: words, as: 'text' });

export const READING: Pick<ArticleView, 'unplaced' | 'picturesMissing' | 'permalink' | 'cite' | 'related'> = {
  unplaced: null,
  picturesMissing: false,
  permalink: URL,
  cite: {
    citations: [
      {
        style: 'GB/T 7714—2015',
        parts: [
          text('陆明远, 诸葛云. 新型工业化引领 构建现代产业体系[N/OL]. '),
          { text: '河州日报', as: 'work' },
          text(', [2024-02-29](A05)['),
          { text: '引用日期', as: 'blank' },
          text(']. '),
          { text: URL, as: 'url' },
          text('.'),
        ],
      },
      {
        style: 'APA',
        parts: [text('Lu, M. (2024). Title. '), { text: 'Hezhou Daily', as: 'work' }, text('.')],
      },
    ],
    title: '新型工业化引领 构建现代产业体系',
    name: '2024-02-29-a',
    bibtex: 'cite.bib',
    ris: 'cite.ris',
  },
  related: [
    { label: '老街灯火 又一春', href: '../b/', reason: '同一专栏《聚焦2024两会》' },
    { label: 'Lanterns Return', href: '../c/', reason: '清水县 · 文化，3 天后' },
  ],
};
