import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../inputs/docx-file.ts';
import { columnOf, pdfOf } from '../inputs/pdf-file.ts';
import { filesIn, temporaryFolder, writeFiles } from '../io/folders.ts';
import { archiveWith, jianbao, type Ran } from './archive.ts';

const LEAD = '本报讯(记者 李明远)5月5日,惠济区北湖公园改造工程完工并向市民开放。';
const REST = '“以后散步方便多了。”家住公园旁的王先生说。';
const TEXT = `# 北湖公园改造完工\n\n${LEAD}\n\n${REST}\n`;
const HTML = page('北湖公园改造完工');
const DOCX = docxOf([{ text: '北湖公园改造完工', style: '1' }, LEAD, REST]);
const PDF = pdfOf([
  [
    { text: '北湖公园改造完工', x: 50, y: 60, size: 24 },
    ...columnOf([LEAD, REST], { x: 50, y: 100, measure: 20 }),
  ],
]);

function page(headline: string): string {
  return `<html><meta charset="utf-8"><h1>${headline}</h1><p>${LEAD}</p><p>${REST}</p></html>`;
}

const FOLDER = 'content/pages/2031';
const ID = '2031-05-06-A01';
const ARTICLE = 'content/articles/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong.md';
const RECORD = `content/records/2031/${ID}.json`;

function kept(folder: string, extension: string): string {
  return join(folder, `${FOLDER}/${ID}.${extension}`);
}

function text(folder: string): string {
  return readFileSync(kept(folder, 'txt'), 'utf8');
}

/** Codes of the problems that a command told. */
function codes({ stdout }: Ran): readonly string[] {
  return JSON.parse(stdout).problems.map(({ code }: { code: string }) => code);
}

async function importing(folder: string, ...argv: readonly string[]): Promise<Ran> {
  return jianbao(folder, ['import', ...argv, '--json']);
}

const kinds: readonly (readonly [extension: string, contents: string | Uint8Array])[] = [
  ['html', HTML],
  ['htm', HTML],
  ['docx', DOCX],
  ['pdf', PDF],
];

describe.each(kinds)('a page as .%s', (extension, contents) => {
  test('put into content/pages gets its text beside it, and its articles', async () => {
    const folder = archiveWith({ [`${FOLDER}/${ID}.${extension}`]: contents });
    expect(await importing(folder)).toMatchObject({ code: 0 });
    expect(text(folder)).toBe(TEXT);
    const files = filesIn(folder);
    expect(files[ARTICLE]).toContain(`source: { page: ${ID}, lines: 1-5 }`);
    expect(JSON.parse(files[RECORD] ?? '').original.name).toBe(`${ID}.${extension}`);
    expect((await jianbao(folder, ['import'])).stdout).toBe('0 pages imported: 0 articles, no problems\n');
    expect(filesIn(folder)).toEqual(files);
  });
  test('from elsewhere is copied beside the text made from it', async () => {
    const folder = archiveWith();
    const file = join(temporaryFolder({ [`page.${extension}`]: contents }), `page.${extension}`);
    const ran = await importing(folder, file, '--date', '2031-05-06', '--page', 'A01');
    expect(ran).toMatchObject({ code: 0 });
    expect(text(folder)).toBe(TEXT);
    expect(readFileSync(kept(folder, extension))).toEqual(Buffer.from(contents));
    const files = filesIn(folder);
    expect(JSON.parse(files[RECORD] ?? '')).toMatchObject({
      originalName: `page.${extension}`,
      original: { name: `${ID}.${extension}` },
    });
    await importing(folder);
    expect(codes(await importing(folder, file))).toEqual(['same-page-twice']);
    expect(filesIn(folder)).toEqual(files);
  });
});

describe('an original that changes', () => {
  const changed = page('北湖公园改造竣工');
  async function imported(): Promise<string> {
    const folder = archiveWith({ [`${FOLDER}/${ID}.html`]: HTML });
    await importing(folder);
    return folder;
  }
  test('is made into text anew', async () => {
    const folder = await imported();
    writeFileSync(kept(folder, 'html'), changed);
    expect(codes(await jianbao(folder, ['check', '--json']))).toContain('not-imported');
    expect((await importing(folder)).code).toBe(0);
    expect(text(folder)).toContain('# 北湖公园改造竣工');
    expect(filesIn(folder)[ARTICLE]).toContain('title: 北湖公园改造竣工');
  });
  test('is known by its bytes, however large it is and whatever its size', async () => {
    const padded = (headline: string) => `${page(headline)}<!--${' '.repeat(2 ** 20)}-->`;
    const folder = archiveWith({ [`${FOLDER}/${ID}.html`]: padded('北湖公园改造完工') });
    await importing(folder);
    writeFileSync(kept(folder, 'html'), padded('北湖公园改造竣工'));
    expect(codes(await jianbao(folder, ['check', '--json']))).toContain('not-imported');
    await importing(folder);
    expect(text(folder)).toContain('# 北湖公园改造竣工');
  });
  test('leaves a text alone that was edited since, and says so', async () => {
    const folder = await imported();
    writeFileSync(kept(folder, 'txt'), TEXT.replace('王先生', '汪先生'));
    expect(codes(await importing(folder))).toEqual([]);
    writeFileSync(kept(folder, 'html'), changed);
    const before = filesIn(folder);
    expect(codes(await importing(folder))).toEqual(['original-changed']);
    expect(codes(await jianbao(folder, ['check', '--json']))).toContain('original-changed');
    expect(filesIn(folder)).toEqual(before);
    rmSync(kept(folder, 'txt'));
    expect(codes(await importing(folder))).toEqual([]);
    expect(text(folder)).toContain('# 北湖公园改造竣工');
  });
  test('is shown and not written in a rehearsal', async () => {
    const folder = await imported();
    writeFileSync(kept(folder, 'html'), changed);
    const before = filesIn(folder);
    const { stdout } = await jianbao(folder, ['import', '--dry-run']);
    expect(stdout).toContain('+title: 北湖公园改造竣工');
    expect(filesIn(folder)).toEqual(before);
  });
  test('is imported by its own name too', async () => {
    const folder = await imported();
    writeFileSync(kept(folder, 'html'), changed);
    await importing(folder, `${FOLDER}/${ID}.html`);
    expect(text(folder)).toContain('# 北湖公园改造竣工');
    const again = await importing(folder, `${FOLDER}/${ID}.html`);
    expect(JSON.parse(again.stdout).pages).toMatchObject([{ file: `${FOLDER}/${ID}.txt` }]);
  });
});

describe('a text beside an original', () => {
  test('of an editor’s own stands: a scan may lie beside what was read from it', async () => {
    const folder = archiveWith({
      [`${FOLDER}/${ID}.pdf`]: pdfOf([[]]),
      [`${FOLDER}/${ID}.txt`]: TEXT.replace('王先生', '汪先生'),
    });
    expect(await importing(folder)).toMatchObject({ code: 0 });
    expect(text(folder)).toContain('汪先生');
    expect(filesIn(folder)[RECORD]).not.toContain('"original"');
    expect(codes(await importing(folder))).toEqual([]);
  });
  test('that an import left without a record is known for what it is', async () => {
    const folder = archiveWith({ [`${FOLDER}/${ID}.html`]: HTML });
    await importing(folder);
    const whole = filesIn(folder);
    rmSync(join(folder, RECORD));
    await importing(folder);
    expect(filesIn(folder)).toEqual(whole);
  });
  test('goes with it under another name', async () => {
    const folder = archiveWith({ [`${FOLDER}/${ID}.html`]: HTML });
    await importing(folder);
    for (const extension of ['txt', 'html']) rmSync(kept(folder, extension));
    const other = '2031-05-06-A02';
    writeFiles(folder, { [`${FOLDER}/${other}.html`]: HTML, [`${FOLDER}/${other}.txt`]: TEXT });
    expect((await importing(folder)).code).toBe(0);
    expect(Object.keys(filesIn(folder)).filter(path => /articles|records/.test(path))).toEqual([
      ARTICLE,
      `content/records/2031/${other}.json`,
    ]);
  });
});

describe('originals that cannot be read are problems, and the other pages are imported', () => {
  test('a scan', async () => {
    const folder = archiveWith({
      [`${FOLDER}/${ID}.html`]: HTML,
      [`${FOLDER}/2031-05-06-A02.pdf`]: pdfOf([[]]),
    });
    const ran = await importing(folder);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout).problems).toMatchObject([
      { code: 'no-text-layer', file: `${FOLDER}/2031-05-06-A02.pdf`, hint: expect.stringContaining('OCR') },
    ]);
    expect(filesIn(folder)[ARTICLE]).toBeDefined();
  });
  test('two originals of one page, and what a browser saved beside a page', async () => {
    const folder = archiveWith({
      [`${FOLDER}/${ID}.html`]: HTML,
      [`${FOLDER}/${ID}.pdf`]: PDF,
      [`${FOLDER}/${ID}_files/frame.html`]: HTML,
    });
    expect(codes(await importing(folder))).toEqual(['duplicate-page-name']);
    expect(text(folder)).toBe(TEXT);
  });
  test('a file that is not there, and one of another kind', async () => {
    const folder = archiveWith();
    const real = temporaryFolder({ 'a.doc': 'x' });
    const files = ['gone.pdf', 'a.doc'].map(name => join(real, name));
    expect(codes(await importing(folder, ...files))).toEqual(['unreadable', 'not-a-page']);
  });
});

describe('looking into an original', () => {
  const lineOf = /headline +1 +1 │ # 北湖公园改造完工\n/;
  const elsewhere = (name: string, contents: string | Uint8Array) =>
    join(temporaryFolder({ [name]: contents }), name);

  test.each(kinds)(
    '.%s shows the page text that is made of it, and writes nothing',
    async (extension, contents) => {
      const folder = archiveWith({ [`${FOLDER}/${ID}.${extension}`]: contents });
      const before = filesIn(folder);
      const { code, stdout } = await jianbao(folder, ['explain', `${FOLDER}/${ID}.${extension}`]);
      expect(code).toBe(0);
      expect(stdout).toMatch(
        new RegExp(`^${FOLDER}/${ID}\\.txt {2}${ID.slice(0, 10)} \\(0\\.98: in the file name`),
      );
      expect(stdout).toMatch(lineOf);
      expect(stdout).toMatch(/district {2}惠济区\n {13}0\.\d\d, line 3: /);
      const topics = await jianbao(folder, ['topics', '--explain', `${FOLDER}/${ID}.${extension}`]);
      expect([topics.code, topics.stdout]).toEqual([
        0,
        expect.stringMatching(/^北湖公园改造完工\n {4}urban-/),
      ]);
      expect(filesIn(folder)).toEqual(before);
    },
  );
  test('from elsewhere tells the day of its name too', async () => {
    const file = elsewhere('北湖日报20310506第A05版.pdf', PDF);
    const { code, stdout } = await jianbao(archiveWith(), ['explain', file]);
    expect([code, stdout.includes('2031-05-06 (0.98: ')]).toEqual([0, true]);
    expect(stdout).toMatch(/page +A05\n/);
  });
  test('shows the text that stands beside it where a hand edited that', async () => {
    const folder = archiveWith({ [`${FOLDER}/${ID}.html`]: HTML });
    await importing(folder);
    writeFileSync(kept(folder, 'txt'), TEXT.replace('王先生', '汪先生'));
    const first = await jianbao(folder, ['explain', `${FOLDER}/${ID}.html`]);
    expect([first.code, first.stdout.includes('汪先生')]).toEqual([0, true]);
    writeFileSync(kept(folder, 'html'), page('北湖公园改造竣工'));
    const { code, stdout } = await jianbao(folder, ['explain', `${FOLDER}/${ID}.html`]);
    expect([code, stdout.includes('汪先生')]).toEqual([0, true]);
    expect(stdout).toContain('the text was edited since');
  });
  test('keeps what was given by option when it was imported', async () => {
    const folder = archiveWith();
    await importing(folder, elsewhere('scan.html', HTML), '--date', '2031-05-06', '--section', '要闻');
    const { stdout } = await jianbao(folder, ['explain', `${FOLDER}/2031-05-06-xx.html`]);
    expect(stdout).toContain('2031-05-06 (1.00: given by option)');
  });
  test.each([
    ['a scan', 'a.pdf', pdfOf([[]]), 'no-text-layer'],
    ['a web page without a word', 'a.html', '<html></html>', 'no-words'],
  ])('that cannot be read is a problem: %s', async (_, name, contents, code) => {
    const file = elsewhere(name, contents);
    for (const argv of [
      ['explain', file],
      ['topics', '--explain', file],
    ]) {
      const ran = await jianbao(archiveWith(), [...argv, '--json']);
      expect([ran.code, codes(ran)]).toEqual([1, [code]]);
    }
  });
  test('that is not there is a problem under the name that was given', async () => {
    const ran = await jianbao(archiveWith(), ['explain', `${FOLDER}/${ID}.pdf`, '--json']);
    expect(JSON.parse(ran.stdout).problems).toMatchObject([
      { code: 'unreadable', file: `${FOLDER}/${ID}.pdf` },
    ]);
  });
});
