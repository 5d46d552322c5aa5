import { describe, expect, test } from 'vitest';
import type { DistrictSlug, TopicId } from '../../src/ids.ts';
import { sitePath } from '../../src/ids.ts';
import {
  addressOf,
  assetPath,
  feedPaths,
  folders,
  hrefBetween,
  listPath,
  pageOf,
  pathOfAddress,
  rootFrom,
  sitemapPath,
} from '../../src/plan/paths.ts';
import { day, id } from './archive.ts';

const huiji = 'qingyuan' as DistrictSlug;
const law = 'law' as TopicId;

test.each([
  [pageOf(''), 'index.html'],
  [pageOf(folders.article(id('2024/02/29/hui-yi'))), '2024/02/29/hui-yi/index.html'],
  [pageOf(folders.issue(day('2024-02-29'))), '2024/02/29/index.html'],
  [pageOf(folders.month(2024, 2)), '2024/02/index.html'],
  [pageOf(folders.year(2024)), '2024/index.html'],
  [pageOf(folders.district(huiji)), 'districts/qingyuan/index.html'],
  [pageOf(folders.districtTopic(huiji, law)), 'districts/qingyuan/topics/law/index.html'],
  [pageOf(folders.topic(law)), 'topics/law/index.html'],
  [pageOf(folders.person('甘小满')), 'reporters/甘小满/index.html'],
  [pageOf(folders.oneSeries('聚焦两会')), 'series/聚焦两会/index.html'],
  [listPath('topics/law', { year: 2024, month: null, part: 1 }), 'topics/law/2024/index.html'],
  [listPath('topics/law', { year: 2024, month: 2, part: 1 }), 'topics/law/2024/02/index.html'],
  [listPath('topics/law', { year: 2024, month: 2, part: 3 }), 'topics/law/2024/02/3/index.html'],
  [feedPaths('').atom, 'feed.xml'],
  [feedPaths('topics/law').json, 'topics/law/feed.json'],
  [sitemapPath('2024', 1), 'sitemaps/2024.xml'],
  [sitemapPath('2024', 2), 'sitemaps/2024-2.xml'],
  [assetPath('style.css', '0a1b2c3d4e5f'), 'assets/style.0a1b2c3d.css'],
  [assetPath('fonts/song.woff2', ''), 'assets/fonts/song.woff2'],
])('%s', (path, expected) => {
  expect(path).toBe(expected);
});

describe('an address on this site is a file', () => {
  test.each([
    ['/old/path/', 'old/path/index.html'],
    ['/old/path', 'old/path/index.html'],
    ['/old.html', 'old.html'],
    ['/old.htm#top', 'old.htm'],
    ['/', 'index.html'],
    ['/2024/02/29/x/?from=a#b', '2024/02/29/x/index.html'],
    ['/%E6%97%A7%E9%97%BB/', '旧闻/index.html'],
  ])('%s', (address, path) => {
    expect(pathOfAddress(address)).toBe(path);
  });

  test.each([
    'old/',
    '//other.example/x',
    '/../etc/',
    '/a//b/',
    '/%2e%2e/x',
    '/%',
    '/a b/',
    '/con/',
    '/a\\b/',
    '',
  ])('and %j is not one', address => {
    expect(pathOfAddress(address)).toBeNull();
  });
});

describe('a link between two files is relative and percent-encoded', () => {
  test.each([
    ['index.html', 'about/index.html', 'about/'],
    ['index.html', 'index.html', './'],
    ['about/index.html', 'index.html', '../'],
    ['2024/02/29/a/index.html', '2024/02/29/b/index.html', '../b/'],
    ['2024/02/29/a/index.html', '2024/02/29/index.html', '../'],
    ['2024/02/29/index.html', '2024/02/29/a/index.html', 'a/'],
    ['topics/law/index.html', 'reporters/甘小满/index.html', '../../reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/'],
    ['topics/law/index.html', 'topics/law/feed.xml', 'feed.xml'],
    ['topics/law/index.html', 'topics/lawn/index.html', '../lawn/'],
    ['index.html', '404.html', '404.html'],
  ])('%s → %s', (from, to, href) => {
    expect(hrefBetween(sitePath(from), sitePath(to))).toBe(href);
  });
});

test.each([
  ['index.html', 'index.html', 'index.html'],
  ['index.html', '2024/02/29/a/index.html', '2024/02/29/a/index.html'],
  ['2024/02/29/a/index.html', 'series/两会/index.html', '../../../../series/%E4%B8%A4%E4%BC%9A/index.html'],
  ['2024/02/29/a/index.html', '2024/02/29/index.html', '../index.html'],
  ['a/index.html', 'feed.xml', '../feed.xml'],
])('read from a disk, %s leads to the file %s', (from, to, href) => {
  expect(hrefBetween(sitePath(from), sitePath(to), 'files')).toBe(href);
});

test('a page goes by its folder', () => {
  expect(addressOf(sitePath('index.html'))).toBe('');
  expect(addressOf(sitePath('series/两会/index.html'))).toBe('series/%E4%B8%A4%E4%BC%9A/');
  expect(addressOf(sitePath('feed.xml'))).toBe('feed.xml');
});

test('the root is as many folders up as a file is down', () => {
  expect(rootFrom(sitePath('404.html'))).toBe('');
  expect(rootFrom(sitePath('2024/02/index.html'))).toBe('../../');
});
