import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CoveragePage, CoverageYearPage } from '../../templates/coverage.tsx';
import { en } from '../../templates/i18n/en.ts';
import { zhCN } from '../../templates/i18n/zh-CN.ts';
import { IssuePage } from '../../templates/issue.tsx';
import { NotFoundPage } from '../../templates/not-found.tsx';
import { Calendar, CalendarKey } from '../../templates/parts/calendar.tsx';
import { COVERAGE, COVERAGE_YEAR, MONTH, month } from './calendar-views.ts';
import { frame, SETTINGS } from './frames.ts';
import { USUAL } from './views.ts';

/** The cells of the first table of a page, a row a line; a link in angle brackets, what is only read out in braces. */
function cells(node: VNode): readonly string[] {
  const table = /<tbody.*<\/table>/s.exec(renderToString(node))?.[0] ?? '';
  return table.split('</tr>').flatMap(row => {
    const texts = [...row.matchAll(/<(?:td|th)([^>]*?)>(.*?)<\/(?:td|th)>/gs)].map(
      ([, attributes = '', inner = '']) =>
        `${/class="([^"]*)"/.exec(attributes)?.[1] ?? ''}:${readable(inner)}`,
    );
    return texts.length === 0 ? [] : [texts.join(' | ')];
  });
}

function readable(html: string): string {
  const named = html.replace(/<a [^>]*aria-label="([^"]*)"[^>]*>(.*?)<\/a>/g, '<$2{$1}');
  return named
    .replace(/<span class="unseen">(.*?)<\/span>/g, (_, text) => (text === '' ? '' : `{${text}}`))
    .replace(/<(?:\/?(?:time|span|b|a)\b)[^>]*>/g, tag =>
      tag.startsWith('<a') ? '‹' : tag === '</a>' ? '›' : '',
    )
    .trim();
}

describe('Calendar', () => {
  it('sets the days in weeks from Monday, each with what is held of it or why nothing is', () => {
    expect(cells(<Calendar view={month(2, 8)} words={zhCN} />)).toEqual([
      ': | : | : | held l2:‹{2024年2月}1{日} 1篇› | missing:{2024年2月}2{日} 缺 | unknown:{2024年2月}3{日} 未收 | closed:{2024年2月}4{日} 休',
      'text:‹{2024年2月}5{日} 文本› | outside:{2024年2月}6{日} | held l2:‹{2024年2月}7{日} 7篇› | missing:{2024年2月}8{日} 缺 | : | : | :',
    ]);
  });

  it('reads days out in English', () => {
    expect(cells(<Calendar view={month(2, 2)} words={en} />)).toEqual([
      ': | : | : | held l2:‹1{ February 2024} (1)› | missing:2{ February 2024} gap | : | :',
    ]);
  });

  it('leads to a month by its caption where it is one of twelve', () => {
    const html = renderToString(<Calendar view={month(2)} words={zhCN} small={{ href: '02/' }} />);
    expect(html).toContain('<caption><a href="02/">2月</a> <span class="count">65 篇</span></caption>');
  });

  it('explains the marks that stand in it and no others', () => {
    const html = renderToString(<CalendarKey days={MONTH.days.slice(0, 2)} words={zhCN} />);
    expect(html).toContain(zhCN.calendar.meanings.missing);
    expect(html).not.toContain(zhCN.calendar.meanings.closed);
  });
});

describe('an issue', () => {
  const html = renderToString(<IssuePage view={USUAL.issue} settings={SETTINGS} words={zhCN} />);

  it('leads to each of its pages, and tells of those that lack', () => {
    const list = /<nav class="page-list".*?<\/nav>/s.exec(html)?.[0] ?? '';
    expect(
      [...list.matchAll(/<li.*?<\/li>/g)].map(([item]) => readable(item).replace(/<\/?li[^>]*>/g, '')),
    ).toEqual([
      '‹第A01版 要闻› 2 篇',
      'A02—A04 版未收',
      '‹第A05版› 2 篇',
      '‹第A06版 广告› 0 篇',
      '‹版次不详› 2 篇',
    ]);
    for (const id of ['p-A01', 'p-A05', 'p-A06', 'p_4']) expect(html).toContain(`id="${id}"`);
  });

  it('says of a page of which only the text is held that it is so', () => {
    expect(html).toContain(zhCN.issue.textOnly);
  });
});

describe('coverage', () => {
  it('tells the silence of the paper from the gap of the archive', () => {
    expect(cells(<CoveragePage view={COVERAGE} words={zhCN} />)).toEqual([
      ':期数 | :20 | :0 | :0 | :0 | : | :20',
      ':篇数 | :64 | :0 | :0 | :0 | : | :64',
      ':缺期 | :0 | :25 | :0 | :0 | : | :25',
      ':河州市',
      ':‹东关区› | held l4:<64{东关区，2024年1月，64 篇} | missing:缺 | unknown:未收 | closed:休 | : | :<64{东关区，合计，64 篇}',
      ':‹西陵区› | silent:0 | missing:缺 | unknown:未收 | closed:休 | : | :0',
      ':远州市',
      ':远州市 | held l1:2 | missing:缺 | unknown:未收 | closed:休 | : | :2',
      ':其余 1 个 | names:‹清水县› | :0',
      ':‹未定区县› | held l1:7 | missing:缺 | unknown:未收 | closed:休 | : | :7',
    ]);
  });

  it('names the districts that nothing is told of, and says whether days of issue are known', () => {
    const html = renderToString(<CoveragePage view={COVERAGE} words={zhCN} />);
    expect(html).toContain('<p><a href="y/">西陵区</a>、<a href="../d/qingshui/">清水县</a></p>');
    expect(html).toContain(zhCN.coverage.scheduled);
    const unknown = renderToString(<CoveragePage view={{ ...COVERAGE, scheduled: false }} words={zhCN} />);
    expect(unknown).toContain(zhCN.coverage.notScheduled);
    expect(unknown).not.toContain('缺期</th>');
  });

  it('lists the days, pages and texts that lack in a year, folded where they are many', () => {
    const html = renderToString(<CoverageYearPage view={COVERAGE_YEAR} words={zhCN} />);
    expect(html).toContain('<dt>2月</dt><dd>1日—9日（7 天）</dd>');
    expect(html).toContain('<dt>3月</dt><dd>5日</dd>');
    expect(html).toContain('<summary>展开全部 30 项</summary>');
    expect(html).toContain('<a href="../../2024/01/1/">2024年1月1日</a> A03—A04 版、A06 版');
    expect(html).toContain('版面文本 旧版</a> <span class="mark">尚未导入</span>');
  });
});

it('leads from an address that is not there into the archive', () => {
  const html = renderToString(<NotFoundPage frame={frame()} words={zhCN} />);
  expect(html).toContain('<a href="../">首页</a>');
  expect(html).toContain('<a href="../districts/">区县</a>');
});
