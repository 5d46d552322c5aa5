import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlug, slugOf } from '../../src/content/slug.ts';
import { isSitePath, isSlug } from '../../src/ids.ts';
import { nastyText } from './texts.ts';

describe('a slug is the headline in pinyin', () => {
  it.each([
    ['惠济推出一揽子“政策包” 助推营商环境优化再升级', 'hui-ji-tui-chu-yi-lan-zi-zheng'],
    ['绿色出行', 'lv-se-chu-xing'],
    ['ABC公司2024年5G大会', 'abc-gong-si-2024-nian-5g-da-hui'],
    ['ＡＢ１２３', 'ab123'],
    ['Café à Paris', 'cafe-a-paris'],
    ['../../etc/passwd%00', 'etc-passwd-00'],
    ['——!?😀', 'article'],
    ['', 'article'],
    ['aux', 'article-aux'],
    ['Con', 'article-con'],
    ['a'.repeat(100), 'a'.repeat(20)],
    ['王'.repeat(20), Array(8).fill('wang').join('-')],
  ])('%s', (title, slug) => expect(slugOf(title)).toBe(slug));
});

describe('长 is read as what it means', () => {
  it.each([
    ['“最美微网格长” 用爱织就居民幸福网', 'zui-mei-wei-wang-ge-zhang-yong-ai'],
    ['河长制 田长制 林长制', 'he-zhang-zhi-tian-zhang-zhi-lin-zhang'],
    ['楼长、路长、片长', 'lou-zhang-lu-zhang-pian-zhang'],
    ['街长上岗', 'jie-zhang-shang-gang'],
    ['总链长牵头', 'zong-lian-zhang-qian-tou'],
    ['站长、组长、校长', 'zhan-zhang-zu-zhang-xiao-zhang'],
    ['黄河长江', 'huang-he-chang-jiang'],
    ['新路长5公里', 'xin-lu-chang-5-gong-li'],
    ['渠长约三里', 'qu-chang-yue-san-li'],
    ['社区长期招工', 'she-qu-chang-qi-zhao-gong'],
    ['全省长三角招商', 'quan-sheng-chang-san-jiao-zhao-shang'],
    ['小麦长势喜人', 'xiao-mai-zhang-shi-xi-ren'],
  ])('%s', (title, slug) => expect(slugOf(title)).toBe(slug));
});

it('is always a slug that makes a safe path, the same each time', () => {
  fc.assert(
    fc.property(fc.oneof(nastyText, fc.string({ unit: 'binary' })), title => {
      const slug = slugOf(title);
      expect([slug, isSlug(slug), isSitePath(`${slug}/index.html`)]).toEqual([slugOf(title), true, true]);
      expect(isSlug(freeSlug(slug, name => name.length < slug.length + 4))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('takes the first number that is free', () => {
  expect(freeSlug('a', () => false)).toBe('a');
  expect(freeSlug('a', slug => ['a', 'a-2'].includes(slug))).toBe('a-3');
});
