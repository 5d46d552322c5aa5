import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Frame, View } from '../../src/render/views.ts';
import { Page } from '../../templates/page.tsx';
import { frame, frameFor, SETTINGS } from './frames.ts';
import { ODD } from './odd-views.ts';
import { faults } from './validate.ts';
import { article, USUAL } from './views.ts';

function render(view: View, over: Partial<Frame> = {}): string {
  return `<!doctype html>${renderToString(<Page frame={frameFor(view, over)} view={view} />)}`;
}

const pages: readonly (readonly [string, View])[] = [...Object.entries(USUAL), ...Object.entries(ODD)];
const english = { settings: { ...SETTINGS, language: 'en' as const } };
const sparse = {
  settings: { ...SETTINGS, paper: '', description: '', publisher: '', licence: '', contact: '' },
  description: '',
  feeds: [],
  navigation: [],
};

/** Without the one script of the site's own that a page names, and without data, which is not run (HTML, 4.12.1). */
function withoutOwnScripts(html: string): string {
  return html
    .replace(/<script type="module" src="\.\.\/assets\/\w+\.js" integrity="sha384-\w+"><\/script>/, '')
    .replace(/<script type="application\/json" id="search-data">/, '');
}

describe('a page', () => {
  it('would be found out if it were not valid', async () => {
    const html = render(article({ html: '<p style="color: red">红</p>' }));
    expect(await faults(html)).toEqual([expect.stringMatching(/^no-inline-style: /)]);
  });

  it.each(pages)('is valid HTML: %s', async (_, view) => {
    expect(await faults(render(view))).toEqual([]);
  });

  it.each(pages)('is valid HTML in English: %s', async (_, view) => {
    expect(await faults(render(view, english))).toEqual([]);
  });

  it.each(pages)('is valid HTML in an archive that says nothing of itself: %s', async (_, view) => {
    expect(await faults(render(view, sparse))).toEqual([]);
  });

  it.each(pages)('has one first-level heading, one main, and no level skipped: %s', (_, view) => {
    const html = render(view);
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(match => Number(match[1]));
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(html.match(/<main\b/g)).toHaveLength(1);
  });

  it.each(pages)('runs nothing and styles nothing by itself: %s', (_, view) => {
    expect(withoutOwnScripts(render(view))).not.toMatch(/<script|<style|<[^>]*\s(?:on\w+|style)=/i);
  });

  it('is named by its title and the site, the home page by the site alone', () => {
    expect(render(USUAL.issue)).toContain('<title>某页 - 河州日报剪报</title>');
    expect(render(USUAL.home)).toContain('<title>河州日报剪报</title>');
  });

  it('is in the language of the site and marks what is not', () => {
    const html = render(USUAL.article, english);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<hgroup lang="zh-CN">');
    expect(html).toContain('<div class="prose" lang="zh-CN">');
    expect(render(USUAL.article)).not.toContain(' lang="zh-CN"><p');
  });

  it('gives a canonical address where it is indexed, and keeps search engines off where it is not', () => {
    const canonical = '<link rel="canonical" href="https://example.org/hezhou/x/"/>';
    const robots = '<meta name="robots" content="noindex"/>';
    expect(render(USUAL.issue)).toContain(canonical);
    expect(render(USUAL.issue)).not.toContain(robots);
    expect(render(USUAL['not-found'])).not.toContain(canonical);
    expect(render(USUAL['not-found'])).toContain(robots);
  });

  it('names its feeds to feed readers', () => {
    expect(render(USUAL.issue)).toContain(
      '<link rel="alternate" type="application/atom+xml" title="河州日报剪报" href="../feed.xml"/>' +
        '<link rel="alternate" type="application/feed+json" title="河州日报剪报" href="../feed.json"/>',
    );
  });

  it('shows markup in a text as text', () => {
    const html = render(
      article({ title: '<script>alert("x")</script>' }),
      frame({ title: '</title><script>' }),
    );
    expect(html).toContain('&lt;script>alert(&quot;x&quot;)&lt;/script>');
    expect(withoutOwnScripts(html)).not.toContain('<script');
  });
});
