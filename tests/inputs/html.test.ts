import { describe, expect, test } from 'vitest';
import { convert } from '../../src/inputs/convert.ts';

async function read(html: string | Uint8Array) {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html;
  return convert('.html', { bytes, place: { file: 'a.html' } });
}

/** The lines of the text made from a page's body, without the empty ones. */
async function linesOf(body: string, head = ''): Promise<readonly string[]> {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  const { value, problems } = await read(html);
  expect(problems).toEqual([]);
  return (value ?? '').split('\n').filter(line => line !== '');
}

const TEXT = '　　本报讯(记者 李明远)5月5日，北湖公园改造工程完工。';
const READ = '本报讯(记者 李明远)5月5日，北湖公园改造工程完工。';

describe('an e-paper page of each manner is read in order, with its headlines', () => {
  test('headlines as headings, the kicker above, a line of facts below', async () => {
    const body = `
      <div class="header"><a href="/">首页</a> <a href="/01">第01版</a></div>
      <div class="article">
        <h3>创新驱动 绿色发展</h3><h1>北湖公园<br>改造完工</h1><h2>——新增步道三公里</h2>
        <p class="sec">李明远<span class="date">《北湖日报》（<span class="newstime">2031年05月06日</span> 第 05 版）</span></p>
        <div id="ozoom"><p>${TEXT}</p><p>　　市民说，散步方便多了。</p></div>
      </div>
      <div class="footer"><p>北湖日报社版权所有</p></div>`;
    expect(await linesOf(body)).toEqual([
      '### 创新驱动 绿色发展',
      '# 北湖公园 改造完工',
      '## ——新增步道三公里',
      '李明远',
      '《北湖日报》（2031年05月06日 第 05 版）',
      READ,
      '市民说，散步方便多了。',
    ]);
  });
  test('headlines in boxes named after their parts, the text in elements of a publishing system', async () => {
    const body = `
      <div class="newslist"><ul><li><a href="1">北湖公园改造完工</a></li><li><a href="2">足球联赛开赛</a></li></ul></div>
      <div class="newsdetatit"><p class="intro">创新驱动</p><div class="title">北湖公园改造完工</div><p class="sub">新增步道三公里</p>
        <p><span class="Author">李明远</span><span class="date">2031年5月6日</span></p></div>
      <div class="newsdetatext"><founder-content><p>${TEXT}</p></founder-content></div>`;
    expect(await linesOf(body)).toEqual([
      '## 创新驱动',
      '# 北湖公园改造完工',
      '## 新增步道三公里',
      '李明远',
      '2031年5月6日',
      READ,
    ]);
  });
  test('a table to set out the page, the headline named by the comment of the publishing system', async () => {
    const body = `
      <table><tr><td class="px12"><a href="a">上一版</a>&nbsp;<a href="b">下一版</a></td></tr>
      <tr><td><table><tr><td class="font02">创新驱动</td></tr><tr><td class="font01">北湖公园改造完工</td></tr></table></td></tr>
      <!--enpproperty <date>2031-05-06</date><title>北湖公园改造完工</title><introtitle>创新驱动</introtitle><subtitle></subtitle>/enpproperty-->
      <tr><td><div id="ozoom"><span><P>${TEXT}<P>　　市民说，散步方便多了。</span></div></td></tr></table>`;
    expect(await linesOf(body)).toEqual([
      '## 创新驱动',
      '# 北湖公园改造完工',
      READ,
      '市民说，散步方便多了。',
    ]);
  });
  test('a headline that only the name of the page tells', async () => {
    const lines = await linesOf(
      `<div><font size=5>北湖公园改造完工</font></div><p>${TEXT}</p>`,
      '<title>北湖公园改造完工 - 北湖日报数字报</title>',
    );
    expect(lines).toEqual(['# 北湖公园改造完工', READ]);
  });
  test('several articles on one page, headlines linked to the articles', async () => {
    const body = `<h2><a href="1">北湖公园改造完工</a></h2><p>${TEXT}</p><h2><a href="2">足球联赛开赛</a></h2><p>比赛将持续两个月。</p>`;
    expect(await linesOf(body)).toEqual([
      '## 北湖公园改造完工',
      READ,
      '## 足球联赛开赛',
      '比赛将持续两个月。',
    ]);
  });
});

describe('what is the site’s and not the paper’s is left out', () => {
  const cases: readonly (readonly [name: string, html: string])[] = [
    ['scripts and styles', '<script>if (1 < 2) document.write("<p>广告</p>")</script><style>p{}</style>'],
    ['menus', '<nav><p>新闻 体育 财经</p></nav><div class="breadcrumb">当前位置 新闻</div>'],
    ['lists of links', '<ul><li><a href="1">甲区新闻</a></li><li><a href="2">乙区新闻</a></li></ul>'],
    ['links in a row', '<div><a href="1">甲区</a> | <a href="2">乙区</a> | <a href="3">丙区</a></div>'],
    ['buttons', '<div>放大+ 缩小- 默认</div><p>【<a href="x">返回目录</a>】</p><button>分享</button>'],
    ['what is hidden', '<div style="display: none">甲</div><p hidden>乙</p><p aria-hidden="true">丙</p>'],
    [
      'pictures, forms and frames',
      '<img alt="照片" src="a.jpg"><select><option>2031年</select><iframe>甲</iframe>',
    ],
    [
      'a list of all pages',
      '<ul><li><a href="1">第01版：要闻</a></li><li><a href="2">第02版：综合</a></li></ul>',
    ],
  ];
  test.each(cases)('%s', async (_, html) => {
    const lines = await linesOf(`${html}<h1>北湖公园改造完工</h1><p>${TEXT}</p>${html}`);
    expect(lines.filter(line => line !== '【】')).toEqual(['# 北湖公园改造完工', READ]);
  });
  test('but the day and the page in its head are the paper’s', async () => {
    const head = `<nav><div>2031年5月6日 星期二</div><div><a href="5">第05版：综合新闻</a></div><p>欢迎您</p></nav>`;
    const lines = await linesOf(`${head}<h1>北湖公园改造完工</h1><p>${TEXT}</p>`);
    expect(lines.slice(0, 2)).toEqual(['2031年5月6日 星期二', '第05版：综合新闻']);
    expect(lines).not.toContain('欢迎您');
  });
});

describe('text is set as it is read', () => {
  const cases: readonly (readonly [name: string, html: string, lines: readonly string[]])[] = [
    ['line breaks are lines', '<p>　　甲。<br>　　乙。</p>', ['　　甲。', '　　乙。']],
    [
      'a break of the source between characters is none',
      '<p>北湖公园\n  改造完工。</p>',
      ['北湖公园改造完工。'],
    ],
    ['between Latin words it is a space', '<p>Zhengzhou\n  Daily</p>', ['Zhengzhou Daily']],
    ['hard spaces stay', '<p>王&nbsp;军&nbsp;&nbsp;摄</p>', ['王 军  摄']],
    ['a paragraph in bold is marked', '<p><strong>让绿地走近市民</strong></p>', ['**让绿地走近市民**']],
    ['bold words in a sentence are not', '<p>建成<b>三公里</b>步道。</p>', ['建成三公里步道。']],
    ['entities are characters', '<p>&ldquo;好&rdquo;&#12290; &lt;b&gt;</p>', ['“好”。 <b>']],
    ['tags that nobody closed', '<div><p>甲。<p>乙。<div>丙。', ['甲。', '乙。', '丙。']],
    [
      'rows of a table of figures',
      '<table><tr><th>区县<th>面积<tr><td>金水区<td>12<tr><td>惠济区<td>9</table>',
      ['区县  面积', '金水区  12', '惠济区  9'],
    ],
    [
      'a linked paragraph that stands alone',
      '<p>甲。</p><p><a href="x">详见三版</a></p>',
      ['甲。', '详见三版'],
    ],
    ['what is set as it was typed', '<pre>甲\n乙</pre>', ['甲', '乙']],
    ['invisible characters go', '<p>北\u200b湖\ufeff公\u00ad园\u0007</p>', ['北湖公园']],
  ];
  test.each(cases)('%s', async (_, html, lines) => {
    expect(await linesOf(html)).toEqual(lines);
  });
});

describe('the encoding is what the bytes say, else what the page says', () => {
  const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');
  const meta = (name: string): Buffer =>
    Buffer.from(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${name}"></head><p>`,
    );
  const GONGYUAN = hex('b9abd4b0'); // 公园 in GB 18030
  const cases: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
    ['gb2312', Buffer.concat([meta('gb2312'), GONGYUAN]), '公园'],
    ['two characters that are UTF-8 by chance', Buffer.concat([meta('gbk'), hex('d0a1 d1a7')]), '小学'],
    ['big5', Buffer.concat([meta('big5'), hex('a4bd b6e9')]), '公園'],
    ['UTF-8 that says it is gb2312', Buffer.concat([meta('gb2312'), Buffer.from('北湖公园')]), '北湖公园'],
    ['UTF-16 with a mark', Buffer.from('\ufeff<p>公园', 'utf16le'), '公园'],
    ['none named', Buffer.concat([Buffer.from('<p>'), hex('b5c4 c8cb b9ab d4b0')]), '的人公园'],
    [
      'one broken character in a page',
      Buffer.concat([meta('gbk'), ...Array.from({ length: 600 }, () => GONGYUAN), hex('ff')]),
      `${'公园'.repeat(600)}\ufffd`,
    ],
  ];
  test.each(cases)('%s', async (_, bytes, text) => {
    expect((await read(bytes)).value).toBe(`${text}\n`);
  });
});

describe('what is no page is a problem', () => {
  const cases: readonly (readonly [name: string, html: string | Uint8Array, code: string])[] = [
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46), 'broken-file'],
    ['nothing', '', 'no-words'],
    ['a frame around pages', '<frameset><frame src="a.htm"></frameset>', 'no-words'],
    ['a list of pages', '<ul><li><a href="1">北湖公园</a><li><a href="2">足球</a></ul>', 'no-words'],
    ['boxes without end', '<div>'.repeat(5000), 'holds-too-much'],
  ];
  test.each(cases)('%s', async (_, html, code) => {
    const { value, problems } = await read(html);
    expect([value, problems.map(problem => problem.code)]).toEqual([null, [code]]);
  });
});

test('hostile pages cost no more than their length', async () => {
  const spoiled = [
    '<p>',
    '<a ',
    '<!--',
    '</p>',
    '&amp',
    '<table><tr><td>',
    '<b>',
    '<a href=x>',
    '\u00a0 \n',
    '<script>',
  ];
  for (const piece of spoiled) {
    const { problems } = await read(`<p>公园</p>${piece.repeat(100_000)}`);
    expect(problems.filter(({ code }) => code !== 'holds-too-much')).toEqual([]);
  }
}, 20_000);
