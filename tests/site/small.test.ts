import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jianbao, type Ran } from '../cli/archive.ts';
import { filesIn } from '../io/folders.ts';
import { folderForTests } from './archives.ts';
import { outline } from './outline.ts';

const folder = folderForTests();
let ran: Ran;
let site: Readonly<Record<string, string>>;

beforeAll(async () => {
  cpSync(new URL('north-lake', import.meta.url), folder, { recursive: true });
  ran = await jianbao(folder, ['build']);
  if (ran.code !== 0) throw new Error(ran.stdout);
  site = filesIn(join(folder, 'dist'));
});

test('a page text and four articles become a site', () => {
  expect(ran).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "importing pages
    reading articles
    rendering 95 files
    ",
      "stdout": "4 articles, no problems, 0.0 s
    pages: 95 written, 0 unchanged, 0 removed
    look at dist/index.html
    ",
    }
  `);
});

test('with these files', () => {
  expect(
    Object.keys(site)
      .join('\n')
      .replaceAll(/(assets\/[a-z-]+)\.\w+(?=\.(?:css|js)$)/gm, '$1.*'),
  ).toMatchInlineSnapshot(`
    ".jianbao/record
    2031/04/30/chun-yu/article.json
    2031/04/30/chun-yu/cite.bib
    2031/04/30/chun-yu/cite.ris
    2031/04/30/chun-yu/index.html
    2031/04/30/index.html
    2031/04/30/lun-du-fu-hang/article.json
    2031/04/30/lun-du-fu-hang/cite.bib
    2031/04/30/lun-du-fu-hang/cite.ris
    2031/04/30/lun-du-fu-hang/index.html
    2031/04/index.html
    2031/05/06/index.html
    2031/05/06/nan-po-xian-xin-kai-liang-tiao-gong/article.json
    2031/05/06/nan-po-xian-xin-kai-liang-tiao-gong/cite.bib
    2031/05/06/nan-po-xian-xin-kai-liang-tiao-gong/cite.ris
    2031/05/06/nan-po-xian-xin-kai-liang-tiao-gong/index.html
    2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/article.json
    2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/cite.bib
    2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/cite.ris
    2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/index.html
    2031/05/index.html
    2031/index.html
    404.html
    _redirects
    about/index.html
    assets/focus.*.js
    assets/icon-180.png
    assets/icon-512.png
    assets/icon.svg
    assets/search-more.*.js
    assets/search-traditional.*.js
    assets/search.*.js
    assets/style.*.css
    coverage/2031/index.html
    coverage/index.html
    data/2031.csv
    data/2031.jsonl
    data/datapackage.json
    data/index.html
    dates/index.html
    districts/beihu/feed.json
    districts/beihu/feed.xml
    districts/beihu/index.html
    districts/beihu/topics/culture/index.html
    districts/beihu/topics/transport/index.html
    districts/index.html
    districts/nanpo/feed.json
    districts/nanpo/feed.xml
    districts/nanpo/index.html
    districts/nanpo/topics/transport/index.html
    districts/unplaced/index.html
    feed.json
    feed.xml
    ferry/index.html
    index.html
    manifest.webmanifest
    news/1024.html
    opensearch.xml
    pages/2031-05-06-A02/index.html
    pages/by-month/2031/05/index.html
    pages/index.html
    reporters/index.html
    reporters/乔一/index.html
    reporters/区文旅局/index.html
    reporters/甘小满/index.html
    robots.txt
    search/8c5a967844eb5a81/columns-0.bin
    search/8c5a967844eb5a81/grams-0.bin
    search/8c5a967844eb5a81/grams-1.bin
    search/8c5a967844eb5a81/grams-2.bin
    search/8c5a967844eb5a81/grams-3.bin
    search/8c5a967844eb5a81/ids-0.bin
    search/8c5a967844eb5a81/positions-0.bin
    search/c9d8b40e7ff3afc0/columns-0.bin
    search/c9d8b40e7ff3afc0/grams-0.bin
    search/c9d8b40e7ff3afc0/grams-1.bin
    search/c9d8b40e7ff3afc0/grams-2.bin
    search/c9d8b40e7ff3afc0/grams-3.bin
    search/c9d8b40e7ff3afc0/ids-0.bin
    search/c9d8b40e7ff3afc0/positions-0.bin
    search/directory.json
    search/index.html
    series/index.html
    sitemap.xml
    sitemaps/2031.xml
    sitemaps/lists.xml
    topics/culture/feed.json
    topics/culture/feed.xml
    topics/culture/index.html
    topics/economy/feed.json
    topics/economy/feed.xml
    topics/economy/index.html
    topics/index.html
    topics/transport/feed.json
    topics/transport/feed.xml
    topics/transport/index.html"
  `);
});

/** Weights and shares change with the evidence, and are tested where they are made. */
function withoutFigures(text: string): string {
  return text.replace(/\d+\.\d+(?= \(|:|$)/gm, '…').replace(/ \d+%(?= )/g, ' …%');
}

describe('that reads', () => {
  test('at home', () => {
    expect(outline(site['index.html'] ?? '')).toMatchInlineSnapshot(`
      "北湖剪报
      ## 最新一期
      ### 望湖图书馆开馆 藏书十万册 ‹2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/›
      5月5日，北湖区望湖图书馆开馆，藏书十万册，市民凭身份证即可借阅。“以后带孩子读书不用跑远路了。”家住柳堤街道望湖社区的居民顾先生说。馆内每周六下午办读书会。
      北湖区‹districts/beihu/›
      甘小满‹reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/›
      区文旅局‹reporters/%E5%8C%BA%E6%96%87%E6%97%85%E5%B1%80/›
      文化‹topics/culture/›
      ### 南坡县新开两条公交线路‹2031/05/06/nan-po-xian-xin-kai-liang-tiao-gong/›
      5月5日起，南坡县开通两条公交线路，石桥镇的村民半小时就能进城。新线路早上六点发车，晚上八点收车，票价两元。
      南坡县‹districts/nanpo/›
      乔一‹reporters/%E4%B9%94%E4%B8%80/›
      交通‹topics/transport/›
      读2031年5月6日整期‹2031/05/06/›
      ## 区县
      云河市各地收录篇数 北湖区 2 篇 北湖 2 ‹districts/beihu/› 南坡县 2 篇 南坡 2 ‹districts/nanpo/›
      无
      1—2 篇
      看数字
      云河市各地收录篇数
      地区 篇数
      北湖区‹districts/beihu/› 2
      南坡县‹districts/nanpo/› 2
      ## 主题
      主题
      交通‹topics/transport/› 2 篇
      文化‹topics/culture/› 1 篇
      ## 年份
      2031年‹2031/› 4 篇
      ## 往期新收
      ### 轮渡复航‹2031/04/30/lun-du-fu-hang/›
      停航三年的云河轮渡4月29日复航，首班船七时开。往返八元，见图书馆开馆。
      2031年4月30日 ‹2031/04/30/›
      北湖区‹districts/beihu/›
      南坡县‹districts/nanpo/›
      交通‹topics/transport/›
      ### 一场春雨‹2031/04/30/chun-yu/›
      昨夜一场春雨，墒情好转。
      2031年4月30日 ‹2031/04/30/›
      甘小满‹reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/›
      ## 外地与未定
      未定区县‹districts/unplaced/› 1 篇"
    `);
  });
  test('in an article from the page', () => {
    const page = '2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/index.html';
    expect(withoutFigures(outline(site[page] ?? ''))).toMatchInlineSnapshot(`
      "望湖图书馆开馆 藏书十万册 - 北湖剪报
      # 望湖图书馆开馆 藏书十万册
      记者 甘小满‹../../../../reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/›
      通讯员 区文旅局‹../../../../reporters/%E5%8C%BA%E6%96%87%E6%97%85%E5%B1%80/›
      2031年5月6日 星期二 ‹../›
      第A02版
      综合新闻
      5月5日，北湖区望湖图书馆开馆，藏书十万册，市民凭身份证即可借阅。
      “以后带孩子读书不用跑远路了。”家住柳堤街道望湖社区的居民顾先生说。馆内每周六下午办读书会。
      ## 本文信息
      区县
      北湖区‹../../../../districts/beihu/›
      地点
      柳堤街道、望湖社区
      主题
      文化‹../../../../topics/culture/›
      原署名
      本报讯（记者 甘小满 通讯员 区文旅局）
      来源
      版面文本 2031-05-06-A02‹../../../../pages/2031-05-06-A02/›
      第 3–9‹../../../../pages/2031-05-06-A02/#a-wang-hu-tu-shu-guan-kai-guan-cang› 行
      固定网址
      https://clips.example/yunhe/2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/‹https://clips.example/yunhe/2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/›
      ## 引用本文
      GB/T 7714—2015
      甘小满, 区文旅局. 望湖图书馆开馆 藏书十万册[N/OL]. 云河日报, 2031-05-06(A02)[引用日期]. https://clips.example/yunhe/2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/.
      “引用日期”请改为您查阅本页的日期，如 2025-01-31。
      其他格式
      APA（第 7 版）
      甘小满, & 区文旅局. (2031, May 6). 望湖图书馆开馆 藏书十万册. 云河日报. https://clips.example/yunhe/2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/
      Chicago（第 17 版，注释）
      甘小满 and 区文旅局, “望湖图书馆开馆 藏书十万册,” 云河日报, May 6, 2031, https://clips.example/yunhe/2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/.
      Chicago（第 17 版，书目）
      甘小满 and 区文旅局. “望湖图书馆开馆 藏书十万册.” 云河日报, May 6, 2031. https://clips.example/yunhe/2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/.
      导入文献管理软件 BibTeX‹cite.bib› RIS‹cite.ris›
      出处与依据
      各项由程序从版面文字判定；把握是同样判定以往的正确率。
      报纸
      云河日报 2031年5月6日 ‹../› 第A02版 综合新闻
      来源
      版面文本 2031-05-06-A02‹../../../../pages/2031-05-06-A02/›
      第 3–9‹../../../../pages/2031-05-06-A02/#a-wang-hu-tu-shu-guan-kai-guan-cang› 行
      标题
      望湖图书馆开馆 藏书十万册 很有把握 …% a heading mark above a text with its byline
      第 3‹../../../../pages/2031-05-06-A02/#L3› 行
      日期
      2031年5月6日 很有把握 …% in the file name 2031-05-06-A02
      版次
      A02 很有把握 …% a page-heading line above it
      版名
      综合新闻 很有把握 …% a page-heading line above it
      区县
      北湖区 很有把握 …% 北湖区 …: first paragraph, 柳堤街道 in first paragraph, 望湖社区 in first paragraph
      第 5‹../../../../pages/2031-05-06-A02/#L5›、7‹../../../../pages/2031-05-06-A02/#L7›、9‹../../../../pages/2031-05-06-A02/#L9› 行
      地点
      柳堤街道、望湖社区 很有把握 …% named in the text, in 北湖区
      第 7‹../../../../pages/2031-05-06-A02/#L7›、9‹../../../../pages/2031-05-06-A02/#L9› 行
      记者
      甘小满 很有把握 …% bracket after 本报讯 or its like: 记者 通讯员
      第 5‹../../../../pages/2031-05-06-A02/#L5› 行
      通讯员
      区文旅局 很有把握 …% bracket after 本报讯 or its like: 记者 通讯员
      第 5‹../../../../pages/2031-05-06-A02/#L5› 行
      原署名
      本报讯(记者 甘小满 通讯员 区文旅局) 很有把握 …% bracket after 本报讯 or its like: 记者 通讯员
      第 5‹../../../../pages/2031-05-06-A02/#L5› 行
      主题
      文化 很有把握 …% culture … (图书馆 in the headline, 图书馆 in the opening, 读书会); reads like culture …
      第 3‹../../../../pages/2031-05-06-A02/#L3›、5‹../../../../pages/2031-05-06-A02/#L5›、7‹../../../../pages/2031-05-06-A02/#L7›、9‹../../../../pages/2031-05-06-A02/#L9› 行
      下一篇 南坡县新开两条公交线路 ‹../nan-po-xian-xin-kai-liang-tiao-gong/›
      ## 相关文章
      一场春雨‹../../../04/30/chun-yu/› 记者 甘小满 的另一篇"
    `);
  });
  test('in the page text that it is from', () => {
    expect(outline(site['pages/2031-05-06-A02/index.html'] ?? '')).toMatchInlineSnapshot(`
      "云河日报 2031年5月6日 第A02版 版面文本 - 北湖剪报
      版面文本
      # 云河日报 2031年5月6日 第A02版
      15 行，切出 2 篇
      报纸
      2031年5月6日 星期二‹../../2031/05/06/›
      版名
      综合新闻
      文件
      content/pages/2031/2031-05-06-A02.txt
      编码
      utf-8
      SHA-256（前 32 位）
      22032d47326e3e1a16ff8a2fc1cc1a1c
      ## 本版文章
      望湖图书馆开馆 藏书十万册‹#a-wang-hu-tu-shu-guan-kai-guan-cang›
      南坡县新开两条公交线路‹#a-nan-po-xian-xin-kai-liang-tiao-gong›
      文字照收到时的原样，一字未改；行号与文章所注的来源一致。色块和标题标出每一篇的起止，行首注明该行是什么。
      逐行文字
      行 类别 原文
      1‹#L1› 版面 第A02版:综合新闻
      2
      第 1 篇 望湖图书馆开馆 藏书十万册‹../../2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/›
      3‹#L3› 标题 # 望湖图书馆开馆 藏书十万册
      4
      5‹#L5› 正文 本报讯(记者 甘小满 通讯员 区文旅局)5月5日,北湖区望湖图书馆开馆,藏书十万册,市民凭身份证即可借阅。
      6
      7‹#L7› 正文 “以后带孩子读书不用跑远路了。”家住柳堤街道望湖社区的居民顾先
      8
      9‹#L9› 正文 生说。馆内每周六下午办读书会。
      10
      第 2 篇 南坡县新开两条公交线路‹../../2031/05/06/nan-po-xian-xin-kai-liang-tiao-gong/›
      11‹#L11› 标题 # 南坡县新开两条公交线路
      12
      13‹#L13› 正文 本报讯(记者 乔一 文/图)5月5日起,南坡县开通两条公交线路,石桥镇的村民半小时就能进城。
      14
      15‹#L15› 正文 新线路早上六点发车,晚上八点收车,票价两元。"
    `);
  });
  test('in an article by hand, of two districts, corrected', () => {
    expect(outline(site['2031/04/30/lun-du-fu-hang/index.html'] ?? '')).toMatchInlineSnapshot(`
      "轮渡复航 - 北湖剪报
      # 轮渡复航
      2031年4月30日 星期三 ‹../›
      有更正‹#corrections›
      第A01版
      停航三年的云河轮渡4月29日复航，首班船七时开。往返八元，见图书馆开馆‹../../../05/06/wang-hu-tu-shu-guan-kai-guan-cang/›。
      ## 更正
      2031年5月2日 首班船为七时，原误作八时。
      ## 本文信息
      区县
      北湖区‹../../../../districts/beihu/›、南坡县‹../../../../districts/nanpo/›
      主题
      交通‹../../../../topics/transport/›
      固定网址
      https://clips.example/yunhe/2031/04/30/lun-du-fu-hang/‹https://clips.example/yunhe/2031/04/30/lun-du-fu-hang/›
      ## 引用本文
      GB/T 7714—2015
      轮渡复航[N/OL]. 云河日报, 2031-04-30(A01)[引用日期]. https://clips.example/yunhe/2031/04/30/lun-du-fu-hang/.
      “引用日期”请改为您查阅本页的日期，如 2025-01-31。
      其他格式
      APA（第 7 版）
      轮渡复航. (2031, April 30). 云河日报. https://clips.example/yunhe/2031/04/30/lun-du-fu-hang/
      Chicago（第 17 版，注释）
      “轮渡复航,” 云河日报, April 30, 2031, https://clips.example/yunhe/2031/04/30/lun-du-fu-hang/.
      Chicago（第 17 版，书目）
      云河日报. “轮渡复航.” April 30, 2031. https://clips.example/yunhe/2031/04/30/lun-du-fu-hang/.
      导入文献管理软件 BibTeX‹cite.bib› RIS‹cite.ris›
      出处与依据
      此篇由人工录入，没有程序判定的记录。
      报纸
      云河日报 2031年4月30日 ‹../› 第A01版
      下一篇 一场春雨 ‹../chun-yu/›
      ## 相关文章
      南坡县新开两条公交线路‹../../../05/06/nan-po-xian-xin-kai-liang-tiao-gong/› 南坡县 · 交通，6 天后"
    `);
  });
  test('in a district', () => {
    expect(outline(site['districts/beihu/index.html'] ?? '')).toMatchInlineSnapshot(`
      "北湖区 - 北湖剪报
      区县
      # 北湖区
      收录 2 篇
      行政区划代码
      990102
      所属市
      云河市
      乡镇街道
      柳堤街道
      起止
      2031年4月30日至2031年5月6日
      订阅
      Atom‹feed.xml›、JSON Feed‹feed.json›
      ## 时间分布
      2031年4月至2031年5月每月的篇数，2031年4月最多，1 篇。
      2031年4月 2031年5月
      2031年4月至2031年5月每月的篇数，2031年4月最多，1 篇。
      看数字
      2031年4月至2031年5月每月的篇数，2031年4月最多，1 篇。
      时间 篇数
      2031年4月 1
      2031年5月 1
      ## 最新文章
      ### 望湖图书馆开馆 藏书十万册 ‹../../2031/05/06/wang-hu-tu-shu-guan-kai-guan-cang/›
      5月5日，北湖区望湖图书馆开馆，藏书十万册，市民凭身份证即可借阅。“以后带孩子读书不用跑远路了。”家住柳堤街道望湖社区的居民顾先生说。馆内每周六下午办读书会。
      2031年5月6日 ‹../../2031/05/06/›
      北湖区‹./›
      甘小满‹../../reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/›
      区文旅局‹../../reporters/%E5%8C%BA%E6%96%87%E6%97%85%E5%B1%80/›
      文化‹../../topics/culture/›
      ### 轮渡复航‹../../2031/04/30/lun-du-fu-hang/›
      停航三年的云河轮渡4月29日复航，首班船七时开。往返八元，见图书馆开馆。
      2031年4月30日 ‹../../2031/04/30/›
      北湖区‹./›
      南坡县‹../nanpo/›
      交通‹../../topics/transport/›
      ## 按主题
      按主题
      文化‹topics/culture/› 1 篇
      交通‹topics/transport/› 1 篇
      ## 采写记者
      采写记者
      甘小满‹../../reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/› 1 篇"
    `);
  });
  test('where stories stand that are no district’s', () => {
    expect(outline(site['districts/unplaced/index.html'] ?? '')).toMatchInlineSnapshot(`
      "未定区县 - 北湖剪报
      区县
      # 未定区县
      收录 1 篇
      全市性报道、外地报道，以及看不出属于哪个区县的文章。
      起止
      2031年4月30日
      ## 时间分布
      2031年4月至2031年5月每月的篇数，2031年4月最多，1 篇。
      2031年4月 2031年5月
      2031年4月至2031年5月每月的篇数，2031年4月最多，1 篇。
      看数字
      2031年4月至2031年5月每月的篇数，2031年4月最多，1 篇。
      时间 篇数
      2031年4月 1
      2031年5月 0
      ## 最新文章
      ### 一场春雨‹../../2031/04/30/chun-yu/›
      昨夜一场春雨，墒情好转。
      2031年4月30日 ‹../../2031/04/30/›
      甘小满‹../../reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/›
      ## 采写记者
      采写记者
      甘小满‹../../reporters/%E7%94%98%E5%B0%8F%E6%BB%A1/› 1 篇"
    `);
  });
  test('in a topic without an article', () => {
    expect(outline(site['topics/economy/index.html'] ?? '')).toMatchInlineSnapshot(`
      "经济 - 北湖剪报
      主题
      # 经济
      收录 0 篇
      IPTC 主题代码
      04000000
      订阅
      Atom‹feed.xml›、JSON Feed‹feed.json›
      ## 最新文章
      还没有文章。"
    `);
  });
});

test('old addresses lead to the article', () => {
  expect([site['news/1024.html'], site['ferry/index.html']]).toEqual([
    expect.stringContaining('url=../2031/04/30/lun-du-fu-hang/'),
    expect.stringContaining('url=../2031/04/30/lun-du-fu-hang/'),
  ]);
});

test('a draft is nowhere', () => {
  expect(Object.keys(site).filter(path => path.includes('wei-wan-gao'))).toEqual([]);
  expect(Object.values(site).join('')).not.toMatch(/还没写完|未署名/);
});

test('a second build writes nothing', async () => {
  const again = await jianbao(folder, ['build']);
  expect(again.stdout).toMatch(/\npages: 0 written, \d+ unchanged, 0 removed\n/);
  expect(filesIn(join(folder, 'dist'))).toEqual(site);
});
