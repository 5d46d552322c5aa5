import { describe, expect, test } from 'vitest';
import { convert } from '../../src/inputs/convert.ts';
import { docxOf, partsOf, zipOf } from '../inputs/docx-file.ts';
import { columnOf, pdfOf } from '../inputs/pdf-file.ts';
import { growth, LINEAR } from './growth.ts';

const TEXT = '本报讯 5月5日,北湖公园改造工程完工并向市民开放,新增步道三公里,种植乔木两千余株。';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const made = (ending: string, bytes: Uint8Array) => convert(ending, { bytes, place: { file: `a${ending}` } });
const page = (html: string) => made('.html', Buffer.from(`<!doctype html><meta charset=utf-8>${html}`));
const word = (body: string) =>
  made('.docx', zipOf(partsOf(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`)));
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a web page', () => {
  test('gives its text alone: no script, style, frame, handler or address comes along', async () => {
    const { value } = await page(
      `<h1>公园</h1><script>ran = 1</script><style>@import "//evil.example"</style><p onclick="ran=1">${TEXT}</p>` +
        '<iframe src="//evil.example"></iframe><svg onload="ran=1"><script>ran=1</script></svg><img src="//evil.example/a.png">' +
        '<template><p>ran</p></template><noscript><p>ran</p></noscript><a href="javascript:ran=1">园</a><object data="//evil.example"></object>',
    );
    expect(value).toContain('公园改造工程完工');
    expect(value).not.toMatch(/ran|evil|script|import/);
  });
  test.each([
    ['elements', '<div>'],
    ['elements of a line', '<b>'],
    ['tables', '<table><tr><td>'],
    ['unfinished tags', '<a href="'],
    ['comments', '<!--'],
    ['entities', '&#x'],
  ])('of nothing but %s costs no more than its length', async (_, piece) => {
    expect(await growth(size => page(`<p>${TEXT}</p>${piece.repeat(size)}`), 8_000)).toBeLessThan(LINEAR);
  });
});

describe('a Word file', () => {
  test('has its text read and nothing of what it refers to', async () => {
    const field = '<w:p><w:r><w:instrText>INCLUDETEXT "/etc/passwd" DDEAUTO cmd</w:instrText></w:r></w:p>';
    const { value } = await word(
      `${paragraph(TEXT)}${field}${paragraph('&lt;script&gt;alert(1)&lt;/script&gt;')}`,
    );
    expect(value).toContain('公园改造工程完工');
    expect(value).not.toMatch(/root:|DDEAUTO|etc/);
  });
  test.each([
    ['an entity of a file', `<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>`],
    ['entities of entities', `<!DOCTYPE d [<!ENTITY a "甲甲"><!ENTITY e "&a;&a;&a;&a;">]>`],
  ])('with %s gives none of it', async (_, type) => {
    const document = `${type}<w:document ${WORD}><w:body>${paragraph(`${TEXT}&e;`)}</w:body></w:document>`;
    const { value } = await made('.docx', zipOf({ ...partsOf(''), 'word/document.xml': document }));
    expect(value ?? '').not.toMatch(/root:|甲甲甲/);
  });
  test.each([
    [
      'tables in tables',
      3_000,
      (count: number) => `${'<w:tbl><w:tr><w:tc>'.repeat(count)}${'</w:tc></w:tr></w:tbl>'.repeat(count)}`,
    ],
    [
      'insertions in insertions',
      50_000,
      (count: number) => `<w:p>${'<w:ins>'.repeat(count)}${'</w:ins>'.repeat(count)}</w:p>`,
    ],
  ])('of %s, thousands deep, is read or told of, and throws nothing', async (_, count, body) => {
    const { value, problems } = await word(`${paragraph(TEXT)}${body(count)}`);
    expect(value !== null || problems.length === 1).toBe(true);
  });
  test('whose parts are named after places elsewhere writes nothing there', async () => {
    const parts = { ...partsOf(`<w:document ${WORD}><w:body>${paragraph(TEXT)}</w:body></w:document>`) };
    const { value } = await made(
      '.docx',
      zipOf({ ...parts, '../../owned.xml': '<a/>', '/etc/owned.xml': '<a/>' }),
    );
    expect(value).toContain('公园改造工程完工');
  });
  test('is no other file by its ending', async () => {
    for (const bytes of [pdfOf([]), Buffer.from('<p>x</p>'), Buffer.from('---js\n')])
      expect(await made('.docx', bytes)).toMatchObject({ value: null, problems: [{ severity: 'error' }] });
    expect(await made('.pdf', docxOf([TEXT]))).toMatchObject({
      value: null,
      problems: [{ severity: 'error' }],
    });
  });
});

test('a PDF whose catalogue opens, submits and starts things has its text read, and nothing is done', async () => {
  const act = (kind: string): string =>
    `/OpenAction << /S /${kind} /F (/bin/sh) /URI (https://evil.example/) >>`;
  for (const kind of ['Launch', 'URI', 'SubmitForm', 'GoToR', 'ImportData']) {
    const bytes = pdfOf([columnOf([TEXT], { x: 50, y: 50, measure: 30 })], { catalogue: act(kind) });
    expect((await made('.pdf', bytes)).value).toContain('公园改造工程完工');
  }
});
