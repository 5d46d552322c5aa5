import { describe, expect, test } from 'vitest';
import { convert } from '../../src/inputs/convert.ts';
import { docxOf, partsOf, zipOf } from './docx-file.ts';

async function read(bytes: Uint8Array) {
  return convert('.docx', { bytes, place: { file: 'a.docx' } });
}

const TEXT = '　　本报讯(记者 李明远)5月5日，北湖公园改造工程完工。';
const READ = '本报讯(记者 李明远)5月5日，北湖公园改造工程完工。';

describe('a Word file is read in order', () => {
  const cases: readonly (readonly [name: string, content: Parameters<typeof docxOf>[0], text: string])[] = [
    [
      'headings by style',
      [{ text: '北湖公园完工', style: '1' }, TEXT, { text: '市民称好', style: '2' }, TEXT],
      `# 北湖公园完工\n\n${READ}\n\n## 市民称好\n\n${READ}\n`,
    ],
    ['a title by style', [{ text: '北湖公园完工', style: 'a' }, TEXT], `# 北湖公园完工\n\n${READ}\n`],
    [
      'headlines by size',
      [{ text: '北湖公园完工', size: 22 }, { text: '——新增步道三公里', size: 15 }, TEXT],
      `# 北湖公园完工\n\n## ——新增步道三公里\n\n${READ}\n`,
    ],
    [
      'text set large throughout is no headline',
      [
        { text: READ, size: 16 },
        { text: '市民称好。', size: 16 },
      ],
      `${READ}\n\n市民称好。\n`,
    ],
    ['a bold line', [{ text: '市民称好', bold: true }, TEXT], `**市民称好**\n\n${READ}\n`],
    ['a line break', ['甲\n乙'], '甲\n乙\n'],
    [
      'a table of figures',
      [
        [
          ['区县', '面积'],
          ['金水区', '12'],
        ],
        TEXT,
      ],
      `区县  面积\n\n金水区  12\n\n${READ}\n`,
    ],
  ];
  test.each(cases)('%s', async (_, content, text) => {
    expect(await read(docxOf(content))).toEqual({ value: text, problems: [] });
  });
});

describe('what cannot be read is a problem', () => {
  const whole = docxOf([TEXT]);
  const word = partsOf('');
  const cases: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
    ['no ZIP file', Buffer.from('公园'), 'broken-file'],
    ['nothing', new Uint8Array(), 'broken-file'],
    ['half a file', whole.subarray(0, whole.length / 2), 'broken-file'],
    ['a file whose parts are spoiled', Buffer.from(whole).fill(0xee, 60, 200), 'broken-file'],
    ['a ZIP file of something else', zipOf({ 'a.xml': '<a/>' }), 'broken-file'],
    ['XML that is none', zipOf({ ...word, 'word/document.xml': '<w:document><' }), 'broken-file'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-word-file'],
    ['encrypted parts', zipOf(word, 1), 'password-needed'],
    ['no word in it', docxOf(['', ' ']), 'no-words'],
    ['a part that swells', zipOf({ ...word, 'word/a.xml': Buffer.alloc(20_000_000) }), 'holds-too-much'],
    [
      'many parts that swell together',
      zipOf(
        Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.xml`, Buffer.alloc(1_000_000)])),
      ),
      'holds-too-much',
    ],
  ];
  test.each(cases)('%s', async (_, bytes, code) => {
    const { value, problems } = await read(bytes);
    expect([value, problems.map(problem => problem.code)]).toEqual([null, [code]]);
  });
});

test('a part that says it is smaller than it is does not unpack further', async () => {
  const bytes = Buffer.from(zipOf({ ...partsOf(''), 'word/a.xml': Buffer.alloc(20_000_000) }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(20_000_000);
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size)) bytes.writeUInt32LE(10, at);
  expect((await read(bytes)).problems).toMatchObject([{ code: 'holds-too-much' }]);
});

test('pictures are not unpacked, nor files outside fetched', async () => {
  const picture = zipOf({ ...partsOf(documentWith(TEXT)), 'word/media/a.png': Buffer.alloc(40_000_000) });
  expect(await read(picture)).toEqual({ value: `${READ}\n`, problems: [] });
});

test('entities of a document type are not expanded', async () => {
  const lol = '<!DOCTYPE d [<!ENTITY a "公园公园"><!ENTITY b "&a;&a;&a;&a;">]>';
  const parts = { ...partsOf(''), 'word/document.xml': `${lol}${documentWith('&b;')}` };
  const { value } = await read(zipOf(parts));
  expect(value ?? '').not.toContain('公园公园公园');
});

function documentWith(text: string): string {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return `<w:document ${word}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
}
