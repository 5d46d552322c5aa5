import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jianbao, PAGE } from '../cli/archive.ts';
import { filesIn, writeFiles } from '../io/folders.ts';
import { archiveOf, EXAMPLES } from './examples.ts';

const GAZETTEER = readFileSync(new URL('../../content/gazetteer/zhengzhou.json', import.meta.url), 'utf8');

describe('the examples of docs/customising.md, built together', () => {
  let site: Record<string, string> = {};
  const page = (path: string): string => site[`${path}index.html`] ?? '';

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
    writeFiles(folder, {
      'content/gazetteer/zhengzhou.json': GAZETTEER,
      'content/pages/2031/2031-05-06-A01.txt': PAGE,
      ...EXAMPLES,
    });
    const { code, stdout, stderr } = await jianbao(folder, ['build']);
    expect([code, stdout, stderr]).toEqual([0, expect.stringContaining('no problems'), expect.anything()]);
    site = filesIn(join(folder, 'dist'));
    rmSync(folder, { recursive: true, force: true });
  });

  test('publish the colours in the one stylesheet, for light and dark screens', () => {
    const [sheet = ''] = Object.keys(site).filter(path => /^assets\/style\..*css$/.test(path));
    expect(site[sheet]).toContain(
      '(prefers-color-scheme: light) and (not (prefers-contrast: more)) {\n  :root { --paper: #ffffff; --accent: #0b5c4a; }',
    );
    expect(site[sheet]).toMatch(
      /\(prefers-color-scheme: dark\)[^{]*\{\n {2}:root \{ --accent: #[\da-f]{6}; \}/,
    );
    expect(site[sheet]).toContain('.masthead { border-block-end: 2px solid var(--accent); }');
    expect(page('')).toContain('media="(prefers-color-scheme: light)" content="#ffffff"');
  });

  test('show the logo with the name and the size of its file', () => {
    expect(page('')).toMatch(
      /<h1 class="nameplate"[^>]*><img src="assets\/north-lake\.\w{8}\.svg" width="240" height="60" alt="北湖剪报"/,
    );
    expect(page('about/')).toMatch(/<a href="\.\.\/"><img src="\.\.\/assets\/north-lake\./);
  });

  test('set the component in place of the site’s on every page, around the original', () => {
    expect(page('about/')).toMatch(/<footer class="footer"><p class="thanks">感谢各位读者。<\/p>/);
    expect(site['404.html']).toContain('class="thanks"');
  });

  test('lay a Markdown page into the site, with the archive’s data, and name it in the navigation', () => {
    expect(page('visit/')).toMatch(/<h1[^>]*>到馆查阅<\/h1>/);
    expect(page('visit/')).toContain(
      '开放时间：周二至周日 9:00—17:00。馆藏 <strong>2</strong> 篇，<a href="../about/">关于本馆</a>',
    );
    expect(page('visit/')).toContain('<a href="../districts/huiji/">惠济区</a>：1 篇');
    const names = [...page('about/').matchAll(/<nav class="navigation"[\s\S]*?<\/nav>/g)]
      .join('')
      .match(/>[^<>]+<\/a>/g);
    expect(names?.[1]).toBe('>到馆查阅</a>');
    expect(
      Object.entries(site).some(([path, text]) => path.startsWith('sitemaps/') && text.includes('/visit/')),
    ).toBe(true);
  });

  test('render Nunjucks at its permalink, Liquid at its folder, and a program', () => {
    expect(page('new/')).toMatch(
      /<li><a href="\.\.\/2031\/05\/06\/[^"]+">北湖公园改造完工<\/a> 2031年5月6日<\/li>/,
    );
    expect(page('help/')).toContain(
      '先看<a href="../districts/">区县</a>'
        .replace('../districts/', '&#46;&#46;/districts/')
        .replaceAll('&#46;', '.'),
    );
    expect(page('years/')).toContain('<li><a href="../2031/">2031</a> 2</li>');
  });

  test('change the words named and no others', () => {
    expect(page('')).toContain('共 2 篇');
    expect(page('')).toContain('阅读5月6日全部版面');
    expect(page('')).toContain('>记者</a>');
    expect(page('')).toContain('>区县</a>');
  });
});

describe('a language of the archive’s own', () => {
  const built = async (language: string): Promise<Record<string, string>> => {
    const words = `templates/i18n/${language}.yaml`;
    const folder = archiveOf({
      'content/archive.yaml': `title: 北湖剪報\nhome: "410100"\nbaseUrl: https://example.org/\nlanguage: ${language}\n`,
      [words]: EXAMPLES[words] ?? '',
    });
    const { code, stdout } = await jianbao(folder, ['build']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('no problems')]);
    return filesIn(join(folder, 'dist'));
  };

  test('takes what it leaves out from its base, and marks every page', async () => {
    const site = await built('zh-TW');
    expect(site['index.html']).toMatch(/<html lang="zh-TW">/);
    expect(site['index.html']).toContain('>區縣</a>');
    expect(site['index.html']).toContain('关于');
    expect(site['2031/05/06/index.html']).toContain('2031 年 5 月 6 日');
    expect(site['feed.xml']).toContain('xml:lang="zh-TW"');
  });

  test('counts as the language does', async () => {
    const site = await built('fr');
    expect(site['index.html']).toContain('2 articles');
    expect(site['2031/05/06/index.html']).toContain('6 mai 2031');
    expect(site['2031/05/index.html']).toContain('mai 2031');
  });
});
