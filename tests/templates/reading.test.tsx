import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ArticlePage } from '../../templates/article.tsx';
import { en } from '../../templates/i18n/en.ts';
import { zhCN } from '../../templates/i18n/zh-CN.ts';
import { Cite } from '../../templates/parts/cite.tsx';
import { MissingPhotos } from '../../templates/parts/photos.tsx';
import { RelatedStories } from '../../templates/parts/related.tsx';
import { READING } from './reading.ts';
import { article, BARE_ARTICLE } from './views.ts';

/** The markup with a line for each element, so that a snapshot can be read. */
const html = (node: VNode): string => renderToString(node).replaceAll(/(?<=>)(?=<[^/])/g, '\n');

describe('RelatedStories', () => {
  it('gives each story with the reason for it', () => {
    expect(html(<RelatedStories related={READING.related} words={zhCN} />)).toMatchInlineSnapshot(`
      "<aside class="related" aria-labelledby="related">
      <h2 id="related">相关文章</h2>
      <ul>
      <li>
      <a href="../b/">
      <span class="half">老街灯火</span> <span class="half">又一春</span></a> <span class="reason">同一专栏《聚焦2024两会》</span></li>
      <li>
      <a href="../c/" lang="en">Lanterns Return</a> <span class="reason">清水县 · 文化，3 天后</span></li></ul></aside>"
    `);
  });
  it('is nothing where nothing is related', () => {
    expect(html(<RelatedStories related={[]} words={zhCN} />)).toBe('');
  });
});

describe('Cite', () => {
  it('shows one style, folds the others away, and leads to the files', () => {
    expect(html(<Cite cite={READING.cite} words={zhCN} />)).toMatchInlineSnapshot(`
      "<section class="cite">
      <h2>引用本文</h2>
      <dl>
      <div>
      <dt>GB/T 7714—2015</dt>
      <dd>陆明远, 诸葛云. 新型工业化引领 构建现代产业体系[N/OL]. 河州日报, [2024-02-29](A05)[<mark>引用日期</mark>]. https://example.org/hezhou/2024/02/29/a/.</dd></div></dl>
      <p class="hint">“引用日期”请改为您查阅本页的日期，如 2025-01-31。</p>
      <details>
      <summary>其他格式</summary>
      <dl>
      <div>
      <dt>APA</dt>
      <dd>Lu, M. (2024). Title. <i>Hezhou Daily</i>.</dd></div></dl></details>
      <p class="files">导入文献管理软件 <a href="cite.bib" type="application/x-bibtex" download="2024-02-29-a.bib">BibTeX</a> <a href="cite.ris" type="application/x-research-info-systems" download="2024-02-29-a.ris">RIS</a></p></section>"
    `);
  });
  it('marks what is Chinese on an English page', () => {
    const page = html(<Cite cite={READING.cite} words={en} />);
    expect(page.match(/<dd[^>]*>/g)).toEqual(['<dd lang="zh-CN">', '<dd lang="zh-CN">']);
  });
});

describe('MissingPhotos', () => {
  it('says that the paper had pictures where the text does not', () => {
    const view = article({ picturesMissing: true });
    expect(html(<MissingPhotos view={view} words={zhCN} />)).toBe(
      '<p class="no-photo">原版有图片，本馆未存。</p>',
    );
    expect(html(<MissingPhotos view={article()} words={zhCN} />)).toBe('');
  });
});

describe('ArticlePage', () => {
  it('leads from its head to the corrections, where there are any', () => {
    const page = html(<ArticlePage view={article()} words={zhCN} />);
    expect(page).toContain('<a href="#corrections">有更正</a>');
    expect(page).toContain('id="corrections"');
    expect(html(<ArticlePage view={BARE_ARTICLE} words={zhCN} />)).not.toContain('#corrections');
  });
  it('gives the address that never changes, in full', () => {
    expect(html(<ArticlePage view={article()} words={zhCN} />)).toContain(
      `<a href="${READING.permalink}" rel="bookmark">${READING.permalink}</a>`,
    );
  });
  it('leads from an article without a district to the others of its kind', () => {
    const unplaced = { label: '未定区县', href: '../../districts/unplaced/' };
    expect(html(<ArticlePage view={{ ...BARE_ARTICLE, unplaced }} words={zhCN} />)).toContain(
      '<dd>\n<a href="../../districts/unplaced/">未定区县</a></dd>',
    );
  });
  it('tells the language of the text by the text, not by the words in place of a picture', () => {
    const text =
      '<p>Lanterns.</p><figure class="no-photo"><figcaption><small lang="zh-CN">原版此处有图片</small></figcaption></figure>';
    expect(html(<ArticlePage view={article({ html: text })} words={zhCN} />)).toContain(
      '<div class="prose" lang="en">',
    );
  });
});
