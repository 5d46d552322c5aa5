import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { en } from '../../templates/i18n/en.ts';
import { zhCN } from '../../templates/i18n/zh-CN.ts';
import { ArticleDetails } from '../../templates/parts/article-details.tsx';
import { Breadcrumbs } from '../../templates/parts/breadcrumbs.tsx';
import { Calendar } from '../../templates/parts/calendar.tsx';
import { CardItem } from '../../templates/parts/card.tsx';
import { Corrections } from '../../templates/parts/corrections.tsx';
import { Counts } from '../../templates/parts/counts.tsx';
import { Credits } from '../../templates/parts/credits.tsx';
import { Facts } from '../../templates/parts/facts.tsx';
import { Headline } from '../../templates/parts/headline.tsx';
import { Masthead } from '../../templates/parts/masthead.tsx';
import { Navigation } from '../../templates/parts/navigation.tsx';
import { Pager } from '../../templates/parts/pager.tsx';
import { Reference } from '../../templates/parts/reference.tsx';
import { TextLink } from '../../templates/parts/text-link.tsx';
import { article, BARE_ARTICLE, card, frame, USUAL } from './views.ts';

/** The markup with a line for each element, so that a snapshot can be read. */
const html = (node: VNode): string => renderToString(node).replaceAll(/(?<=>)(?=<[^/])/g, '\n');
const words = zhCN;

describe('Headline', () => {
  it.each([
    ['一字', '一字'],
    ['春到河州 花开满城', '<span class="half">春到河州</span> <span class="half">花开满城</span>'],
    [
      '“春”到 河州！ 花开',
      '<span class="half">“春”到</span> <span class="half">河州！</span> <span class="half">花开</span>',
    ],
    ['河州 2024 年', '河州 2024 年'],
    ['A New Line Opens', 'A New Line Opens'],
    ['', ''],
    [' 春 ', ' 春 '],
  ])('keeps the halves of %j together', (text, expected) => {
    expect(renderToString(<Headline text={text} />)).toBe(expected);
  });
});

describe('Reference', () => {
  it.each([
    [
      'https://example.org/a?b=1&c',
      '<a href="https://example.org/a?b=1&amp;c">https://example.org/a?b=1&amp;c</a>',
    ],
    ['a@example.org', '<a href="mailto:a@example.org">a@example.org</a>'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['河州市人民路1号', '河州市人民路1号'],
    ['请写信到 a@example.org', '请写信到 a@example.org'],
  ])('links %j only where it is an address', (text, expected) => {
    expect(renderToString(<Reference text={text} />)).toBe(expected);
  });
});

describe('TextLink', () => {
  it.each([
    ['清水县', zhCN, '<a href="x/">清水县</a>'],
    ['清水县', en, '<a href="x/" lang="zh-CN">清水县</a>'],
    ['Reuters', zhCN, '<a href="x/" lang="en">Reuters</a>'],
    ['2024', zhCN, '<a href="x/">2024</a>'],
  ])('marks the language of %j where it is not the page’s', (label, language, expected) => {
    expect(renderToString(<TextLink link={{ label, href: 'x/' }} words={language} />)).toBe(expected);
  });
});

describe('Masthead', () => {
  it('links home by the first crumb', () => {
    expect(html(<Masthead frame={frame()} words={words} />)).toMatchInlineSnapshot(`
      "<header class="masthead">
      <p class="nameplate">
      <a href="../">河州日报剪报</a></p></header>"
    `);
  });
});

describe('Navigation', () => {
  it('marks the way that was taken', () => {
    const links = frame().navigation.slice(1, 3);
    expect(html(<Navigation links={links} words={words} />)).toMatchInlineSnapshot(`
      "<nav class="navigation" aria-label="主导航">
      <ul>
      <li>
      <a href="../2024/">日期</a></li>
      <li>
      <a href="../districts/" aria-current="page">区县</a></li></ul></nav>"
    `);
  });
});

describe('Breadcrumbs', () => {
  it('lists the way down', () => {
    expect(html(<Breadcrumbs crumbs={frame().crumbs} words={words} />)).toMatchInlineSnapshot(`
      "<nav class="crumbs" aria-label="当前位置">
      <ol>
      <li>
      <a href="../">首页</a></li>
      <li>
      <a href="../2024/">2024年</a></li>
      <li>
      <a href="../2024/02/">2月</a></li></ol></nav>"
    `);
  });
  it('is nothing on the home page', () => {
    expect(html(<Breadcrumbs crumbs={[]} words={words} />)).toBe('');
  });
});

describe('Pager', () => {
  it('names the neighbours and says which is which', () => {
    expect(
      html(<Pager view={USUAL.issue} labels={words.neighbours.issue} words={words} />),
    ).toMatchInlineSnapshot(`
      "<nav class="pager" aria-label="前后翻页">
      <ul>
      <li class="previous">
      <a href="../28/" rel="prev">
      <span class="label">上一期</span> <span>2024年2月28日</span></a></li>
      <li class="next">
      <a href="../../03/01/" rel="next">
      <span class="label">下一期</span> <span>2024年3月1日</span></a></li></ul></nav>"
    `);
  });
  it('is nothing where there are no neighbours', () => {
    expect(html(<Pager view={BARE_ARTICLE} labels={words.neighbours.article} words={words} />)).toBe('');
  });
});

describe('Counts', () => {
  it('links what has a page and leaves the rest as text', () => {
    const counts = [
      { label: '清水县', href: 'q/', count: 1204 },
      { label: '体育', href: null, count: 0 },
    ];
    expect(html(<Counts counts={counts} words={words} />)).toMatchInlineSnapshot(`
      "<ul class="counts">
      <li>
      <a href="q/">清水县</a> <span class="count">1,204 篇</span></li>
      <li>
      <span>体育</span> <span class="count">0 篇</span></li></ul>"
    `);
  });
});

describe('Facts', () => {
  it('pairs each fact with its name', () => {
    expect(html(<Facts facts={[{ label: '代码', value: '990123' }]} />)).toMatchInlineSnapshot(`
      "<dl class="facts">
      <div>
      <dt>代码</dt>
      <dd>990123</dd></div></dl>"
    `);
  });
  it('is nothing without facts', () => {
    expect(html(<Facts facts={[]} />)).toBe('');
  });
});

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

describe('Calendar', () => {
  it('sets the days in weeks from Monday and links those held', () => {
    const view = { ...USUAL.month, days: USUAL.month.days.slice(0, 8) };
    expect(html(<Calendar view={view} words={words} />)).toMatchInlineSnapshot(`
      "<table class="calendar">
      <caption>2024年2月各日收录篇数</caption>
      <thead>
      <tr>
      <th scope="col" abbr="星期一">一</th>
      <th scope="col" abbr="星期二">二</th>
      <th scope="col" abbr="星期三">三</th>
      <th scope="col" abbr="星期四">四</th>
      <th scope="col" abbr="星期五">五</th>
      <th scope="col" abbr="星期六">六</th>
      <th scope="col" abbr="星期日">日</th></tr></thead>
      <tbody>
      <tr>
      <td></td>
      <td></td>
      <td></td>
      <td>
      <time datetime="2024-02-01">1</time></td>
      <td class="held">
      <a href="02/">
      <time datetime="2024-02-02">2</time> <span class="count">2篇</span></a></td>
      <td>
      <time datetime="2024-02-03">3</time></td>
      <td>
      <time datetime="2024-02-04">4</time></td></tr>
      <tr>
      <td class="held">
      <a href="05/">
      <time datetime="2024-02-05">5</time> <span class="count">5篇</span></a></td>
      <td>
      <time datetime="2024-02-06">6</time></td>
      <td>
      <time datetime="2024-02-07">7</time></td>
      <td class="held">
      <a href="08/">
      <time datetime="2024-02-08">8</time> <span class="count">8篇</span></a></td>
      <td></td>
      <td></td>
      <td></td></tr></tbody></table>"
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
      "<section class="corrections">
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
      <dd>版面文本 2024-02-29-A05，第 43–61 行</dd></div></dl></section>"
    `);
  });
  it('says that an article is unplaced', () => {
    expect(html(<ArticleDetails view={BARE_ARTICLE} words={words} />)).toMatchInlineSnapshot(`
      "<section class="details">
      <h2>本文信息</h2>
      <dl class="facts">
      <div>
      <dt>区县</dt>
      <dd>未定区县</dd></div></dl></section>"
    `);
  });
});
