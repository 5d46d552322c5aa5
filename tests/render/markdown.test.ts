import { describe, expect, test } from 'vitest';
import { bodyHtml } from '../../src/render/markdown.ts';

const NO_PHOTO = { words: '无图', language: undefined };

/** The HTML of a body on a site that has the page /2024/02/28/a/ and no other. */
const html = (markdown: string) =>
  bodyHtml(markdown, address => (address === '/2024/02/28/a/' ? '../a/' : null), NO_PHOTO);

describe('Markdown of a newspaper', () => {
  test.each([
    ['春耕正忙。\n\n田里人多。', '<p>春耕正忙。</p>\n<p>田里人多。</p>'],
    ['**“高质量”**发展', '<p><strong>“高质量”</strong>发展</p>'],
    ['价格5~10元,涨2~3元', '<p>价格5~10元，涨2~3元</p>'],
    ['去年**增长**,今年', '<p>去年<strong>增长</strong>，今年</p>'],
    ['本报讯(**记者** 甲)', '<p>本报讯（<strong>记者</strong> 甲）</p>'],
    ['码`a,b`,止', '<p>码<code>a,b</code>，止</p>'],
    ['第一行\n第二行', '<p>第一行第二行</p>'],
    ['one\ntwo', '<p>one\ntwo</p>'],
    ['——一要实。\n\n——二要快。', '<p class="dash">——一要实。</p>\n<p class="dash">——二要快。</p>'],
    ['**一、好开局。**春来了。', '<p><strong>一、好开局。</strong>春来了。</p>'],
    ['他说——好。', '<p>他说——好。</p>'],
    ['', ''],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('a table is a table', () => {
    expect(html('|甲|乙|\n|-|:-:|\n|一,二|3|')).toMatch(
      /^<table tabindex="0">\n<thead>\n<tr>\n<th>甲<\/th>[\s\S]*<td>一，二<\/td>/,
    );
  });
});

describe('headings begin at the second level and skip none', () => {
  test.each([
    ['# 甲', '<h2>甲</h2>'],
    ['### 甲\n## 乙\n### 丙', '<h2>甲</h2>\n<h2>乙</h2>\n<h3>丙</h3>'],
    ['# 甲\n### 乙\n##### 丙\n## 丁', '<h2>甲</h2>\n<h3>乙</h3>\n<h4>丙</h4>\n<h3>丁</h3>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('what could run or load from elsewhere comes out as text', () => {
  test.each([
    ['<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['甲<b onclick="x()">乙</b>', '<p>甲&#x3C;b onclick="x()">乙&#x3C;/b></p>'],
    ['<!-- 注 -->', '<p>&#x3C;!-- 注 --></p>'],
    ['<svg><script>1</script></svg>', '<p>&#x3C;svg>&#x3C;script>1&#x3C;/script>&#x3C;/svg></p>'],
    ['{{ page.url }}{% raw %}<%= 1 %>', '<p>{{ page.url }}{% raw %}&#x3C;%= 1 %></p>'],
    ['---js\n甲', '<p>---js\n甲</p>'],
    ['见![图](https://other.example/a.png)。', '<p>见图。</p>'],
    ['注[^1]\n\n[^1]: 文', '<p>注[^1]</p>\n<p>文</p>'],
    ['- [x] 办\n- [ ] 未办', '<ul>\n<li>[x] 办</li>\n<li>[ ] 未办</li>\n</ul>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

/** The figure that stands for a picture. */
const figure = (caption: string) =>
  `<figure class="no-photo">\n<figcaption>${caption}<small>无图</small></figcaption>\n</figure>`;

describe('a picture is not held, and its place says so', () => {
  test.each([
    ['*图为老街夜景。甘小满 摄*', '图为老街夜景。甘小满 摄 '],
    ['*①市民在老街赏灯(资料图片)*', '①市民在老街赏灯（资料图片） '],
    ['*Lanterns on the old street. Photo: Ann Fielding*', 'Lanterns on the old street. Photo: Ann Fielding '],
    ['*村民在打麦场上舞狮。*', '村民在打麦场上舞狮。 '],
    ['图为老街夜景。', '图为老街夜景。 '],
    ['市民在老街赏灯。本报记者 张国华 摄', '市民在老街赏灯。本报记者 张国华 摄 '],
    ['![老街](https://other.example/a.png)', '老街 '],
    ['![老街][a]\n\n[a]: a.png', '老街 '],
    ['![](a.png)', ''],
    ['*图为**老街**"夜景",甘小满 摄*', '图为<strong>老街</strong>"夜景"，甘小满 摄 '],
  ])('%j', (markdown, caption) => {
    expect(html(markdown)).toBe(figure(caption));
  });

  test.each([
    ['*编者按:春来了。*', '<p class="caption">编者按：春来了。</p>'],
    ['*Editor’s note: spring is here.*', '<p class="caption">Editor’s note: spring is here.</p>'],
    [`*${'春'.repeat(200)}*`, `<p class="caption">${'春'.repeat(200)}</p>`],
    ['*图*文并茂', '<p><em>图</em>文并茂</p>'],
    [
      `他摄下老街的夜。${'灯火通明,游人如织。'.repeat(20)}`,
      `<p>他摄下老街的夜。${'灯火通明，游人如织。'.repeat(20)}</p>`,
    ],
    ['老街要建图书馆。', '<p>老街要建图书馆。</p>'],
  ])('other text is not taken for a caption of one: %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('the words are marked where they are in another language than the text', () => {
    const words = { words: 'not held', language: 'en' };
    expect(bodyHtml('*图为夜景。*', () => null, words)).toContain('<small lang="en">not held</small>');
  });

  test('nothing in a body can pass for a figure or carry a class', () => {
    expect(html('<figure class="no-photo" onclick="x()">甲</figure>')).not.toMatch(/<figure/);
    expect(html('<p class="dash">甲</p>')).not.toMatch(/<p class/);
  });
});

describe('links lead to the web, to mail, or to a page of this site', () => {
  const outside = (href: string, text: string) => `<a href="${href}" rel="nofollow noopener">${text}</a>`;
  test.each([
    ['[甲](https://a.example/b "题")', outside('https://a.example/b', '甲')],
    ['[甲](mailto:a@b.example)', outside('mailto:a@b.example', '甲')],
    ['[甲][b]\n\n[b]: http://a.example/', outside('http://a.example/', '甲')],
    ['[甲](/2024/02/28/a/)', '<a href="../a/">甲</a>'],
    ['[甲](/2024/02/28/none/)', '甲'],
    ['[甲](//other.example/)', '甲'],
    ['[甲](/\\other.example/)', '甲'],
    ['[甲](javascript:alert(1))', '甲'],
    ['[甲](JaVaScRiPt:alert(1))', '甲'],
    ['[甲](&#106;avascript:alert(1))', '甲'],
    ['[甲](data:text/html,x)', '甲'],
    ['[甲](vbscript:x)', '甲'],
    ['[甲](file:///etc/passwd)', '甲'],
    ['[甲](../other/)', '甲'],
    ['[甲](#top)', '甲'],
    ['[甲](https:///x)', '甲'],
    ['<javascript:alert(1)>', 'javascript:alert(1)'],
    ['登录 www.a.example查询,再办', `登录 ${outside('http://www.a.example', 'www.a.example')}查询，再办`],
    ['https://a.example/b，请看', `${outside('https://a.example/b', 'https://a.example/b')}，请看`],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(`<p>${expected}</p>`);
  });
});

describe('a text that is nested absurdly deep comes out as paragraphs, and soon', () => {
  test.each([
    ['quotes', '>'.repeat(10_000)],
    ['lists', `${'- '.repeat(10_000)}a`],
    ['indented lists', Array.from({ length: 500 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n')],
    ['emphasis', `${'*'.repeat(4000)}a${'*'.repeat(4000)}`],
    ['brackets', '['.repeat(10_000)],
    ['open links', '[a]('.repeat(2000)],
    ['strike-through', '~~a'.repeat(2000)],
  ])('%s', (_name, markdown) => {
    expect(html(markdown)).toMatch(/^<p>/);
  });
});
