import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';
import { sitePath } from '../../src/ids.ts';
import { readRecord } from '../../src/io/build-record.ts';
import type { Disk } from '../../src/io/disk.ts';
import { linksIn, placesIn, targetOf } from '../../src/io/page-links.ts';
import { publish } from '../../src/io/publish.ts';
import { openSite } from '../../src/io/site.ts';
import { filesIn, quickDisk, temporaryFolder } from './folders.ts';

interface Given {
  readonly disk?: Disk;
  readonly paths?: ReadonlySet<string>;
}

/** Publishes these pages as all that changes; what was wrong, as `code file: message`. */
async function published(out: string, pages: Readonly<Record<string, string>>, given: Given = {}) {
  const site = openSite(out, 'dist', { disk: given.disk ?? quickDisk }).value;
  if (site === null) throw new Error('The site is held.');
  const files = Object.entries(pages).map(([path, contents]) => {
    return { path: sitePath(path), contents, hash: digest(contents) };
  });
  const render = files.map(({ path, hash }) => ({ kind: 'page', path, fingerprint: hash, links: [] }));
  const record = readRecord(site, '1').value;
  const kept = record.files.size;
  const work = { render, remove: [], kept };
  const paths = given.paths && { paths: given.paths };
  const { problems } = await publish(site, { work, record, generator: '1', files, ...paths });
  site.close();
  return problems.map(
    ({ code, file, message }) => `${code} ${file}: ${/found (?:it )?(".*?"|gone)/.exec(message)?.[1]}`,
  );
}

function linking(...links: readonly string[]): string {
  return `<!doctype html><main id="main">${links.map(link => `<a class="x" href="${link}">甲</a>`).join('')}</main>`;
}

const SITE = {
  'index.html': linking(
    '2031/',
    '2031/jia/#main',
    '#main',
    'style.css',
    'https://example.org/',
    '/elsewhere/',
  ),
  '2031/index.html': linking('../', './jia/', '../2031/jia/?q=1#top', '../reporters/%E5%8F%B2/'),
  '2031/jia/index.html': linking('../../', '..', '../#main'),
  'reporters/史/index.html': linking('../../'),
  'style.css': 'a { }',
};

describe('before anything is published, links of what is made are followed', () => {
  test('to files and places that are there', async () => {
    const out = join(temporaryFolder(), 'dist');
    expect(await published(out, SITE)).toEqual([]);
    expect(await published(out, { 'new/index.html': linking('../2031/jia/#main') })).toEqual([]);
  });
  test.each([
    ['a file that is not there', '../gone/'],
    ['above the site', '../../../'],
    ['a place that the page itself has not', '#gone'],
    ['a place that another page has not', 'jia/#gone'],
  ])('to %s: the page is named, and the old site stands', async (_, link) => {
    const out = join(temporaryFolder(), 'dist');
    await published(out, SITE);
    const before = filesIn(out);
    const page = { '2031/index.html': linking('../', link) };
    expect(await published(out, page)).toEqual([`dead-link 2031/index.html: "${link}"`]);
    expect(filesIn(out)).toEqual(before);
    expect(quickDisk.kind(join(out, '../.dist.stage'))).toBe(null);
    expect(await published(join(temporaryFolder(), 'dist'), { ...SITE, ...page })).toHaveLength(1);
  });
  test('out of a shard to the others', async () => {
    const out = join(temporaryFolder(), 'dist');
    const page = { '2031/index.html': linking('../', '../about/#people') };
    const paths = new Set(['index.html', 'about/index.html', '2031/index.html']);
    expect(await published(out, page, { paths })).toEqual([]);
  });
});

test.each([
  ['other bytes', (path: string) => quickDisk.write(path, 'other')],
  ['nothing', (path: string) => quickDisk.remove(path)],
])('a disk that keeps %s of a file is found out', async (_, damage) => {
  const out = join(temporaryFolder(), 'dist');
  await published(out, SITE);
  const before = filesIn(out);
  const write: Disk['write'] = (path, contents) => {
    quickDisk.write(path, contents);
    if (path.endsWith('jia/index.html')) damage(path);
  };
  const change = { '2031/jia/index.html': linking('../'), 'style.css': 'b { }' };
  expect(await published(out, change, { disk: { ...quickDisk, write } })).toEqual([
    'damaged-file 2031/jia/index.html: gone',
  ]);
  expect(filesIn(out)).toEqual(before);
});

test('only tags have links and places, whatever a text says', () => {
  const page = Buffer.from(
    '<p id="一">href="x" &lt;a href="y"</p><a title="&lt;a href=&quot;z" href="a&amp;b"><img alt src="c">',
  );
  expect([...linksIn(page)]).toEqual(['a&b', 'c']);
  expect([...placesIn(page)]).toEqual(['一']);
});

test.each([
  ['a/b/index.html', '../c.css', 'a/c.css', ''],
  ['a/b/index.html', '.', 'a/b/index.html', ''],
  ['a/b/index.html', './../x/../../y', 'y', ''],
  ['index.html', './', 'index.html', ''],
  ['index.html', '?q=1#%E4%B8%80', 'index.html', '一'],
  ['index.html', '../', null, ''],
  ['index.html', './../x', null, ''],
])('on %s, %s leads to %s', (from, link, path, fragment) => {
  expect(targetOf(from, link)).toEqual({ path, fragment });
});

test.each(['https://example.org/', '/x/', 'mailto:a@example.org', 'data:,'])('%s leaves the site', link => {
  expect(targetOf('index.html', link)).toBe(null);
});

test('of two thousand pages of a kind some hundreds are read', async () => {
  const out = join(temporaryFolder(), 'dist');
  const pages = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, at) => [`${at}.html`, linking('0.html')]),
  );
  let read = 0;
  const counted: Disk['read'] = path => {
    read += 1;
    return quickDisk.read(path);
  };
  const disk: Disk = { ...quickDisk, read: counted };
  expect(await published(out, pages, { disk })).toEqual([]);
  expect(read).toBeLessThan(250);
});
