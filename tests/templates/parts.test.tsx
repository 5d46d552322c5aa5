import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { en } from '../../templates/i18n/en.ts';
import { zhCN } from '../../templates/i18n/zh-CN.ts';
import { Breadcrumbs } from '../../templates/parts/breadcrumbs.tsx';
import { Counts } from '../../templates/parts/counts.tsx';
import { Facts } from '../../templates/parts/facts.tsx';
import { Headline } from '../../templates/parts/headline.tsx';
import { Masthead } from '../../templates/parts/masthead.tsx';
import { Navigation } from '../../templates/parts/navigation.tsx';
import { Pager } from '../../templates/parts/pager.tsx';
import { Reference } from '../../templates/parts/reference.tsx';
import { TextLink } from '../../templates/parts/text-link.tsx';
import { frame } from './frames.ts';
import { BARE_ARTICLE, USUAL } from './views.ts';

/** The markup with a line for each element, so that a snapshot can be read. */
const html = (node: VNode): string => renderToString(node).replaceAll(/(?<=>)(?=<[^/])/g, '\n');
const words = zhCN;

describe('Headline', () => {
  it.each([
    ['一字', '一字'],
    ['河滩上，大鸨多留半月', '<span class="half">河滩上，</span><span class="half">大鸨多留半月</span>'],
    ['“好！”他说', '“好！”他说'],
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
    expect(html(<Masthead frame={frame({ search: null })} words={words} />)).toMatchInlineSnapshot(`
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
