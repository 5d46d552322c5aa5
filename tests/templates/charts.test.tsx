import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Bar } from '../../src/render/views/charts.ts';
import { en } from '../../templates/i18n/en.ts';
import { zhCN } from '../../templates/i18n/zh-CN.ts';
import { BarSection, Bars } from '../../templates/parts/charts/bars.tsx';
import { Strip } from '../../templates/parts/charts/strip.tsx';
import { Timeline } from '../../templates/parts/charts/timeline.tsx';
import { Directory } from '../../templates/parts/directory.tsx';
import { SeriesSections } from '../../templates/parts/series-sections.tsx';
import { TileMap } from '../../templates/parts/tile-map.tsx';
import { Years } from '../../templates/parts/years.tsx';
import { bars, PEOPLE, SERIES, tileMap, timeline } from './front-views.ts';

const html = (node: VNode | null): string => (node === null ? '' : renderToString(node));
const COUNTS = [
  { label: '东关区', href: 'dongguan/', count: 12 },
  { label: '高新技术产业开发区', href: 'gaoxin/', count: 1 },
  { label: '南岭县', href: null, count: 0 },
];

describe('TileMap', () => {
  const map = html(<TileMap map={tileMap(COUNTS)} words={zhCN} />);

  it('links each square, named in full with its number, and writes the number on it', () => {
    expect(map).toContain('<a href="dongguan/"><title>东关区 12 篇</title>');
    expect(map).toMatch(/<text class="count"[^>]*>12<\/text>/);
    expect(map).toContain('<title>高新技术产业开发区 1 篇</title>');
    expect(map).toMatch(/<text class="long"[^>]*>高新技术<\/text>/);
  });

  it('shows a square that leads nowhere without a link', () => {
    expect(map).toMatch(/<g><title>南岭县 0 篇<\/title><rect class="shade-0"/);
    expect(map.match(/<a /g)).toHaveLength(4);
  });

  it('is named, and told as a table with every number', () => {
    expect(map).toMatch(/<svg role="group" aria-label="河州市各地收录篇数"[^>]*><title>/);
    expect(map).toContain('<summary>看数字</summary>');
    expect(map).toContain('<th scope="row"><a href="dongguan/">东关区</a></th><td>12</td>');
    expect(map).toContain('<th scope="row"><span>南岭县</span></th><td>0</td>');
  });

  it('names the part of a larger map', () => {
    expect(html(<TileMap map={tileMap(COUNTS, '沐州市')} words={zhCN} />)).toContain(
      'aria-label="河州市各地收录篇数、沐州市"',
    );
  });

  it('marks the paper’s language in an English site', () => {
    expect(html(<TileMap map={tileMap(COUNTS, '沐州市')} words={en} />)).toContain(
      '<p lang="zh-CN">沐州市</p>',
    );
  });
});

describe('Bars', () => {
  it('are a table, each number beside its bar', () => {
    expect(html(<Bars caption="按区县" view={bars(COUNTS.slice(0, 1))} words={zhCN} />)).toBe(
      '<table class="bars"><caption class="unseen">按区县</caption><tbody><tr>' +
        '<th scope="row"><a href="dongguan/">东关区</a></th><td>' +
        '<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">' +
        '<rect width="100" height="1"></rect></svg><span class="count">12 篇</span></td></tr></tbody></table>',
    );
  });

  it('say how many they leave out', () => {
    expect(html(<Bars caption="" view={bars(COUNTS, 3)} words={en} />)).toContain('and 3 more');
  });

  it('are left out with their heading where there are none', () => {
    expect(html(<BarSection heading="按区县" view={bars([])} words={zhCN} />)).toBe('');
  });
});

describe('Timeline', () => {
  const chart = html(<Timeline view={timeline([3, 0, 6])} words={zhCN} />);

  it('is an image with a name that says what it shows', () => {
    expect(chart).toContain('<svg role="img" aria-label="1月至某月每月的篇数。" viewBox="0 0 3 100"');
    expect(chart).toContain('<title>1月至某月每月的篇数。</title>');
  });

  it('marks an empty period, in the picture and in the table', () => {
    expect(chart).toContain('<rect class="void" x="1.1" y="98.5" width="0.8" height="1.5"></rect>');
    expect(chart).toContain('<th scope="row"><span>2月</span></th><td>0</td>');
  });

  it('is left out where there is one period only', () => {
    expect(html(<Timeline view={null} words={zhCN} />)).toBe('');
  });
});

describe('Strip', () => {
  it('links each year beside its column', () => {
    const years = bars([{ label: '2024年', href: '2024/', count: 402 }]).bars;
    expect(html(<Strip bars={years} words={zhCN} />)).toBe(
      '<ol class="strip"><li><svg viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true">' +
        '<rect y="0" width="1" height="100"></rect></svg><a href="2024/">2024年</a> ' +
        '<span class="count">402 篇</span></li></ol>',
    );
  });
});

describe('Years', () => {
  const years = bars(
    [2021, 2022, 2024, 2025, 2026].map(year => ({ label: `${year}年`, href: `${year}/`, count: 4 })),
  ).bars;

  it('are a strip where they are few', () => {
    expect(html(<Years view={{ years: years.slice(0, 2), timeline: null }} words={zhCN} />)).toContain(
      '<ol class="strip">',
    );
  });

  it('are a chart with a table where they are many, and each has a link', () => {
    const timeline = { label: '每年', columns: [], marks: ['2021年', '2026年'] };
    const shown = html(<Years view={{ years, timeline }} words={zhCN} />);
    expect(shown).toContain('role="img"');
    expect(shown).toContain('<details class="numbers">');
    expect(shown).toContain('<li><a href="2026/">2026年</a></li></ol>');
  });

  it('of a century have their links in the table alone', () => {
    const many = Array.from({ length: 80 }, (_, at) => ({ ...years[0], label: `${1930 + at}年` }) as Bar);
    const timeline = { label: '每年', columns: [], marks: [] };
    expect(html(<Years view={{ years: many, timeline }} words={zhCN} />)).not.toContain('year-links');
  });

  it('are left out where there is none', () => {
    expect(html(<Years view={{ years: [], timeline: null }} words={zhCN} />)).toBe('');
  });
});

describe('SeriesSections', () => {
  it('set the headlines of each district side by side, with its number', () => {
    const sections = html(<SeriesSections sections={SERIES.sections} words={zhCN} />);
    expect(sections).toContain('<h3><a href="../../districts/dongguan/">东关区</a> <span class="count">8 篇');
    expect(sections).toContain('另有 7 篇');
    expect(sections).toContain('<li lang="en"><a href="../../2024/02/29/b/">A New Line Opens</a>');
  });

  it('are left out where there are none', () => {
    expect(html(<SeriesSections sections={[]} words={zhCN} />)).toBe('');
  });
});

describe('Directory', () => {
  it('jumps to its letters, and leads on where a letter has pages of its own', () => {
    const directory = html(<Directory view={PEOPLE} words={zhCN} />);
    expect(directory).toContain('<a href="#at-l" lang="en">L</a>');
    expect(directory).toContain('<section id="at-l" class="breakdown directory">');
    expect(directory).toContain('<a href="by-initial/l/">全部 900 个</a>');
  });
});
