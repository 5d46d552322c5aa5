import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { zhCN } from '../../templates/i18n/zh-CN.ts';
import { ArticleDetails } from '../../templates/parts/article-details.tsx';
import { CardItem } from '../../templates/parts/card.tsx';
import { Corrections } from '../../templates/parts/corrections.tsx';
import { Credits } from '../../templates/parts/credits.tsx';
import { article, BARE_ARTICLE, card } from './views.ts';

/** The markup with a line for each element, so that a snapshot can be read. */
const html = (node: VNode): string => renderToString(node).replaceAll(/(?<=>)(?=<[^/])/g, '\n');
const words = zhCN;

describe('CardItem', () => {
  it('shows every field of an article', () => {
    const whole = card({
      title: '春到河州 花开满城',
      kicker: '引题',
      subtitle: '副题',
      excerpt: '开头。',
      series: { label: '专栏', href: 's/' },
    });
    expect(html(<CardItem card={whole} level={3} words={words} dated />)).toMatchInlineSnapshot(`
      "<article class="card">
      <hgroup>
      <p class="kicker">引题</p>
      <h3>
      <a href="../2024/02/29/a/">
      <span class="half">春到河州</span> <span class="half">花开满城</span></a></h3>
      <p class="subtitle">副题</p></hgroup>
      <p class="excerpt">开头。</p>
      <ul class="card-facts">
      <li>
      <a href="../2024/02/29/">
      <time datetime="2024-02-29">2024年2月29日</time></a></li>
      <li>
      <a href="../districts/linchuan/">临川县</a></li>
      <li>
      <a href="../people/%E9%99%86%E6%98%8E%E8%BF%9C/">陆明远</a></li>
      <li>
      <a href="../people/%E9%82%B5%E6%96%87/">邵文</a></li>
      <li>
      <a href="../topics/agriculture/">农业农村</a></li>
      <li>
      <a href="../topics/economy/">经济·产业</a></li>
      <li>
      <a href="s/">专栏</a></li></ul></article>"
    `);
  });
  it('shows a headline alone where there is no more', () => {
    const least = card({ title: '短讯', excerpt: '', districts: [], topics: [], people: [] });
    expect(html(<CardItem card={least} level={2} words={words} dated={false} />)).toMatchInlineSnapshot(`
      "<article class="card">
      <hgroup>
      <h2>
      <a href="../2024/02/29/a/">短讯</a></h2></hgroup></article>"
    `);
  });
});

describe('Credits', () => {
  it('gathers names by role', () => {
    expect(html(<Credits view={article({ agency: '新华社' })} words={words} />)).toMatchInlineSnapshot(`
      "<ul class="credits">
      <li>新华社</li>
      <li>
      <span class="role">记者</span> <a href="../people/a/">陆明远</a>、<a href="../people/b/">诸葛云</a></li>
      <li>
      <span class="role">通讯员</span> <a href="../people/c/">清水县融媒体中心</a></li>
      <li>
      <span class="role">摄影</span> <a href="../people/a/">陆明远</a></li></ul>"
    `);
  });
  it('is nothing where nobody is named', () => {
    expect(html(<Credits view={BARE_ARTICLE} words={words} />)).toBe('');
  });
});

describe('Corrections', () => {
  it('dates each correction', () => {
    expect(html(<Corrections corrections={article().corrections} words={words} />)).toMatchInlineSnapshot(`
      "<section class="corrections" id="corrections">
      <h2>更正</h2>
      <ul>
      <li>
      <time datetime="2024-03-02">2024年3月2日</time> 第二段“43亿元”应为“143亿元”。</li></ul></section>"
    `);
  });
});

describe('ArticleDetails', () => {
  it('says what the article is filed under and where it came from', () => {
    expect(html(<ArticleDetails view={article()} words={words} />)).toMatchInlineSnapshot(`
      "<section class="details">
      <h2>本文信息</h2>
      <dl class="facts">
      <div>
      <dt>区县</dt>
      <dd>
      <a href="../districts/qingshui/">清水县</a></dd></div>
      <div>
      <dt>地点</dt>
      <dd>石桥镇、河湾村</dd></div>
      <div>
      <dt>主题</dt>
      <dd>
      <a href="../topics/government/">时政·两会</a>、<a href="../topics/economy/">经济·产业</a></dd></div>
      <div>
      <dt>原署名</dt>
      <dd>本报讯(记者 陆明远 诸葛云 通讯员 清水县融媒体中心 文/图)</dd></div>
      <div>
      <dt>日期</dt>
      <dd>原文未注明出版日期，此日期由文中时间推定。</dd></div>
      <div>
      <dt>来源</dt>
      <dd>
      <a href="../../../../pages/2024-02-29-A05/">版面文本 2024-02-29-A05</a> <div class="lines">第 <a href="../../../../pages/2024-02-29-A05/#a-xin">43–61</a>、<a href="../../../../pages/2024-02-29-A05/#a-xin_2">70</a> 行</div></dd></div>
      <div>
      <dt>固定网址</dt>
      <dd>
      <a href="https://example.org/hezhou/2024/02/29/a/" rel="bookmark">https://example.org/hezhou/2024/02/29/a/</a></dd></div></dl></section>"
    `);
  });
  it('says that an article is unplaced', () => {
    expect(html(<ArticleDetails view={BARE_ARTICLE} words={words} />)).toMatchInlineSnapshot(`
      "<section class="details">
      <h2>本文信息</h2>
      <dl class="facts">
      <div>
      <dt>区县</dt>
      <dd>未定区县</dd></div>
      <div>
      <dt>固定网址</dt>
      <dd>
      <a href="https://example.org/hezhou/2024/02/29/a/" rel="bookmark">https://example.org/hezhou/2024/02/29/a/</a></dd></div></dl></section>"
    `);
  });
});
