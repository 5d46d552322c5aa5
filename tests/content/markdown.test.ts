import fc from 'fast-check';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type MarkdownParagraph, markdownOf, paragraphsOf } from '../../src/trade/markdown.ts';
import { nastyText } from './texts.ts';

describe('text is written as it is where Markdown has nothing to say about it', () => {
  it.each([
    '2月27日,记者从会上了解到,增长5.2%。',
    '——夯实实体经济根基,加快构建现代化产业体系。',
    '“一件事”改革(试行)!如何实现?',
    '　　全角空格开头',
    '-5℃到+3℃',
    '2024年1-2月',
    '838.7亿元',
    'A&B 公司 & 其他',
    '表格|不是|表格',
    '甲]乙',
  ])('%s', text => expect(markdownOf([{ kind: 'text', text }])).toBe(text));
});

describe('accidental Markdown is escaped', () => {
  it.each([
    ['1136. 工作布局', '1136\\. 工作布局'],
    ['1) 其一', '1\\) 其一'],
    ['# 号', '\\# 号'],
    ['> 引', '\\> 引'],
    ['- 项', '\\- 项'],
    ['+ 项', '\\+ 项'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['* 项', '\\* 项'],
    ['a_b_c', 'a\\_b\\_c'],
    ['3~5天', '3\\~5天'],
    ['<b>粗</b>', '\\<b>粗\\</b>'],
    ['[甲](乙)', '\\[甲](乙)'],
    ['![甲](乙)', '!\\[甲](乙)'],
    ['[^1]: 注', '\\[^1]: 注'],
    ['&amp; &#35;', '\\&amp; \\&#35;'],
    ['`码`', '\\`码\\`'],
    ['末尾\\', '末尾\\\\'],
    ['www.x.cn', 'www\\.x.cn'],
    ['http://x.cn/a_b', 'http\\://x.cn/a\\_b'],
    ['a@b.cn', 'a\\@b.cn'],
    ['    缩进', '&#32;   缩进'],
    ['末尾  ', '末尾 &#32;'],
    ['一\n二', '一&#10;二'],
  ])('%s', (text, markdown) => expect(markdownOf([{ kind: 'text', text }])).toBe(markdown));
});

it('writes a subheading as a heading of the second level and a caption in emphasis', () => {
  const paragraphs: readonly MarkdownParagraph[] = [
    { kind: 'subheading', text: '产业 #1 #' },
    { kind: 'text', text: '正文。' },
    { kind: 'caption', text: '“图”*星*' },
  ];
  expect(markdownOf(paragraphs)).toBe('## 产业 \\#1 \\#\n\n正文。\n\n*“图”\\*星\\**');
  expect(paragraphsOf(markdownOf(paragraphs))).toEqual(paragraphs);
});

it('gives no paragraphs for an empty body, and the empty string for no paragraphs', () => {
  expect(markdownOf([])).toBe('');
  expect(markdownOf([{ kind: 'text', text: '' }])).toBe('');
  expect(paragraphsOf(' \n\n')).toEqual([]);
});

it('reads the Markdown of another hand by its blank lines', () => {
  expect(
    paragraphsOf('### 小标题\n\n第一行\n第二行\n \t\n*图*\n\n*甲* 乙 *丙*\n\n&lt;&nbsp;&#9999999;'),
  ).toEqual([
    { kind: 'subheading', text: '小标题' },
    { kind: 'text', text: '第一行\n第二行' },
    { kind: 'caption', text: '图' },
    { kind: 'text', text: '*甲* 乙 *丙*' },
    { kind: 'text', text: '<\u00a0&#9999999;' },
  ]);
});

const paragraphs = fc.array(
  fc.record({
    kind: fc.constantFrom('text' as const, 'subheading' as const, 'caption' as const),
    text: nastyText.filter(text => text !== ''),
  }),
  { maxLength: 4 },
);

it('gives back the paragraphs it was given', () => {
  fc.assert(
    fc.property(paragraphs, given => {
      expect(paragraphsOf(markdownOf(given))).toEqual(given);
    }),
    {
      numRuns: 2000,
    },
  );
});

it.each([
  ['with GitHub’s extensions', unified().use(remarkParse).use(remarkGfm)],
  ['with Chinese emphasis too', unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly)],
  ['as plain CommonMark', unified().use(remarkParse)],
])('renders to exactly the text %s', (_, processor) => {
  const law = (given: readonly MarkdownParagraph[]) => {
    expect(rendered(processor.parse(markdownOf(given)))).toEqual(given);
  };
  fc.assert(fc.property(paragraphs, law), { numRuns: 1500 });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function rendered(root: Node): readonly { kind: string; text: string }[] {
  return (root.children ?? []).map(block => {
    const first = block.children?.[0];
    const caption = block.type === 'paragraph' && block.children?.length === 1 && first?.type === 'emphasis';
    const kind = block.type === 'heading' ? 'subheading' : caption ? 'caption' : 'text';
    expect(['heading', 'paragraph']).toContain(block.type);
    for (const child of caption ? (first.children ?? []) : (block.children ?? []))
      expect(['text', 'link']).toContain(child.type);
    return { kind, text: textOf(block) };
  });
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
