import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, temporaryFolder, writeFiles } from '../io/folders.ts';
import { archiveWith, jianbao, PAGE } from './archive.ts';

const IN_PLACE = 'content/pages/2031/2031-05-06-A01.txt';
const PARK = 'content/articles/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong.md';
const FOOTBALL = 'content/articles/2031/05/06/xiao-yuan-zu-qiu-lian-sai-kai-sai.md';
const RECORD = 'content/records/2031/2031-05-06-A01.json';

/** The page with a year in its text, so that its issue can be inferred: the day after. */
const DATED = PAGE.replaceAll('5月5日', '2031年5月5日');

/** Pages and records of an archive, without settings and gazetteer. */
function made(folder: string): string[] {
  return Object.keys(filesIn(folder)).filter(path => !/archive\.yaml|gazetteer/.test(path));
}

function edit(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

async function imported(page = PAGE): Promise<string> {
  const folder = archiveWith({ [IN_PLACE]: page });
  expect((await jianbao(folder, ['import'])).code).toBe(0);
  return folder;
}

describe('a page text put into content/pages', () => {
  test('becomes article files and a record', async () => {
    const folder = archiveWith({ [IN_PLACE]: PAGE });
    const { code, stdout } = await jianbao(folder, ['import']);
    expect([code, stdout]).toMatchInlineSnapshot(`
      [
        0,
        "content/pages/2031/2031-05-06-A01.txt  2031-05-06
        new      content/articles/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong.md
        new      content/articles/2031/05/06/xiao-yuan-zu-qiu-lian-sai-kai-sai.md
      1 page imported: 2 articles, no problems
      ",
      ]
    `);
    expect(made(folder)).toEqual([PARK, FOOTBALL, IN_PLACE, RECORD]);
    expect(readFileSync(join(folder, PARK), 'utf8')).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../../../schema/article.schema.json
      title: 北湖公园改造完工
      date: "2031-05-06"
      district: 惠济区
      reporter: [李明远]
      topics: [urban-development]
      byline: 本报讯(记者 李明远)
      page: A01
      order: 1
      source: { page: 2031-05-06-A01, lines: 1-5 }
      ---

      5月5日,惠济区北湖公园改造工程完工并向市民开放。公园新增步道三公里,种植乔木两千余株。

      “以后散步方便多了。”家住公园旁的王先生说。
      "
    `);
  });
  test('is not imported again', async () => {
    const folder = await imported();
    const before = filesIn(folder);
    expect((await jianbao(folder, ['import'])).stdout).toBe('0 pages imported: 0 articles, no problems\n');
    expect((await jianbao(folder, ['import', IN_PLACE])).stdout).toContain('1 page imported: 2 articles');
    expect(filesIn(folder)).toEqual(before);
  });
  test('accounts for each of its lines in its record', async () => {
    const record = JSON.parse(filesIn(await imported())[RECORD] ?? '');
    expect(record.given).toEqual({
      date: '2031-05-06',
      page: 'A01',
      by: { date: 'file name', page: 'file name' },
    });
    const lines = record.lines.flatMap(({ from, to }: { from: number; to: number }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
    const text = PAGE.split('\n').flatMap((line, index) => (line === '' ? [] : index + 1));
    expect(lines.filter((line: number) => text.includes(line))).toEqual(text);
  });
});

describe('a file from elsewhere is copied into the archive', () => {
  async function take(name: string, ...options: string[]) {
    const folder = archiveWith();
    const elsewhere = join(temporaryFolder({ [name]: DATED }), name);
    return { folder, elsewhere, ...(await jianbao(folder, ['import', elsewhere, ...options])) };
  }
  test('under its date and page, as given', async () => {
    const { folder, code } = await take(
      'scan.txt',
      '--date',
      '2031-05-06',
      '--page',
      'A05',
      '--section',
      '要闻',
    );
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'content/pages/2031/2031-05-06-A05.txt'), 'utf8')).toBe(DATED);
    expect(filesIn(folder)[PARK]).toMatch(/page: A05\nsection: 要闻\n/);
  });
  test('under the date and page in its name', async () => {
    const { folder } = await take('北湖日报20310506第A05版.txt');
    expect(existsSync(join(folder, 'content/pages/2031/2031-05-06-A05.txt'))).toBe(true);
  });
  test('under an inferred date, which stays inferred whatever the copy is called', async () => {
    const { folder, stdout } = await take('scan.txt');
    expect(stdout).toContain('2031-05-06-xx.txt  2031-05-06 (inferred)');
    expect(filesIn(folder)[PARK]).toContain('dateSource: inferred');
    const before = filesIn(folder);
    await jianbao(folder, ['import', 'content/pages/2031/2031-05-06-xx.txt']);
    expect(filesIn(folder)).toEqual(before);
  });
  test('and stays inferred where the record was lost', async () => {
    const { folder } = await take('scan.txt');
    rmSync(join(folder, 'content/records'), { recursive: true });
    const before = filesIn(folder);
    await jianbao(folder, ['import']);
    expect(filesIn(folder)).toMatchObject(before);
  });
  test('until it is given: the option is remembered', async () => {
    const { folder } = await take('scan.txt');
    const page = 'content/pages/2031/2031-05-06-xx.txt';
    await jianbao(folder, ['import', page, '--date', '2031-05-06']);
    expect(filesIn(folder)[PARK]).not.toContain('dateSource');
    const before = filesIn(folder);
    await jianbao(folder, ['import', page]);
    expect(filesIn(folder)).toEqual(before);
  });
  test('next to others of the same day whose page is not known either', async () => {
    const { folder, elsewhere } = await take('scan.txt');
    writeFileSync(elsewhere, DATED.replaceAll('北湖', '南湖'));
    expect((await jianbao(folder, ['import', elsewhere])).code).toBe(0);
    expect(made(folder)).toContain('content/pages/2031/2031-05-06-xx-2.txt');
  });
});

describe('a page given twice is a problem that tells which', () => {
  test('as two files of the archive', async () => {
    const folder = archiveWith({ [IN_PLACE]: PAGE, 'content/pages/copy.txt': PAGE });
    const { code, stdout } = await jianbao(folder, ['import']);
    expect(code).toBe(1);
    expect(stdout).toContain('content/pages/copy.txt  error  ');
    expect(stdout).toContain(IN_PLACE);
    expect(made(folder)).toContain(RECORD);
  });
  test('as a file from elsewhere', async () => {
    const folder = await imported();
    const elsewhere = join(temporaryFolder({ 'a.txt': PAGE }), 'a.txt');
    const before = filesIn(folder);
    const { code, stdout } = await jianbao(folder, ['import', elsewhere, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).problems).toMatchObject([
      { code: 'same-page-twice', file: elsewhere, message: expect.stringContaining(IN_PLACE) },
    ]);
    expect(filesIn(folder)).toEqual(before);
  });
  test('with another text: neither is overwritten', async () => {
    const folder = await imported();
    const elsewhere = join(temporaryFolder({ '2031-05-06-A01.txt': `${PAGE}。` }), '2031-05-06-A01.txt');
    const before = filesIn(folder);
    const { code, stdout } = await jianbao(folder, ['import', elsewhere]);
    expect([code, stdout.includes(IN_PLACE)]).toEqual([1, true]);
    expect(filesIn(folder)).toEqual(before);
  });
});

test('a headline of nothing that can be seen has a word in its place, and the article is known again', async () => {
  const folder = archiveWith({ [IN_PLACE]: PAGE.replace('# 北湖公园改造完工', '# \u202e\u2066\u0001') });
  const { code, stdout } = await jianbao(folder, ['import']);
  expect([code, stdout.includes("Expected a headline, found only characters that can't be seen")]).toEqual([
    0,
    true,
  ]);
  const before = filesIn(folder);
  expect(before['content/articles/2031/05/06/article.md']).toContain('title: 无题\n');
  await jianbao(folder, ['import', IN_PLACE]);
  expect(filesIn(folder)).toEqual(before);
});

describe('pages that cannot be imported are problems, and the others are imported', () => {
  const cases: readonly (readonly [name: string, contents: string | Uint8Array, code: string])[] = [
    ['empty', '', 'empty-page'],
    ['no article', '第05版:综合新闻\n责编 李明远\n', 'no-article'],
    ['no text', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10), 'not-text'],
  ];
  test.each(cases)('%s', async (_, contents, code) => {
    const bad = 'content/pages/2031/2031-05-07-A01.txt';
    const folder = archiveWith({ [IN_PLACE]: PAGE, [bad]: contents });
    const ran = await jianbao(folder, ['import', '--json']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout).problems).toMatchObject([{ code, file: bad, line: 1 }]);
    expect(made(folder)).toEqual([PARK, FOOTBALL, IN_PLACE, bad, RECORD]);
  });
  test('a file that is not there, and a symbolic link', async () => {
    const folder = archiveWith();
    const real = temporaryFolder({ 'real.txt': PAGE });
    symlinkSync(join(real, 'real.txt'), join(real, 'link.txt'));
    const files = ['gone.txt', 'link.txt', 'picture.jpg'].map(name => join(real, name));
    const ran = await jianbao(folder, ['import', ...files, '--json']);
    const { problems } = JSON.parse(ran.stdout);
    expect(problems.map(({ code }: { code: string }) => code)).toEqual([
      'unreadable',
      'symbolic-link',
      'not-a-page',
    ]);
    expect(made(folder)).toEqual([]);
  });
  test('an article file that was broken by hand: nothing of its page is written', async () => {
    const folder = await imported();
    edit(folder, FOOTBALL, 'title:', 'titel:');
    edit(folder, IN_PLACE, '比赛将持续两个月', '比赛将持续三个月');
    const before = filesIn(folder);
    const { code, stdout } = await jianbao(folder, ['import']);
    expect([code, stdout.includes(FOOTBALL)]).toEqual([1, true]);
    expect(filesIn(folder)).toEqual(before);
  });
  test('a damaged record: its page is left alone', async () => {
    const folder = await imported();
    writeFileSync(join(folder, RECORD), '{');
    edit(folder, IN_PLACE, '两个月', '三个月');
    const before = filesIn(folder);
    expect((await jianbao(folder, ['import'])).code).toBe(1);
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('pages in other encodings', () => {
  test('are read, and kept as they came', async () => {
    const bytes = Buffer.from(`\ufeff${PAGE}`, 'utf16le');
    const folder = archiveWith({ [IN_PLACE]: bytes });
    expect((await jianbao(folder, ['import'])).code).toBe(0);
    expect(readFileSync(join(folder, IN_PLACE))).toEqual(bytes);
    expect(filesIn(folder)[PARK]).toContain('title: 北湖公园改造完工');
    expect(filesIn(folder)[RECORD]).toContain('"encoding": "utf-16le"');
  });
});

describe("a page imported again keeps the hand's work", () => {
  test('what no hand has touched becomes what is found now', async () => {
    const folder = await imported();
    edit(folder, PARK, 'title: 北湖公园改造完工', 'title: 北湖公园开放');
    edit(folder, IN_PLACE, '种植乔木两千余株', '种植乔木三千余株');
    const { stdout } = await jianbao(folder, ['import']);
    expect(stdout).toContain(`changed  ${PARK}`);
    expect(filesIn(folder)[PARK]).toMatch(/title: 北湖公园开放\n[\s\S]*种植乔木三千余株/);
  });
  test('where both changed, the hand’s is kept and both are told, once', async () => {
    const folder = await imported();
    edit(folder, PARK, 'title: 北湖公园改造完工', 'title: 北湖公园开放');
    edit(folder, IN_PLACE, '# 北湖公园改造完工', '# 北湖公园改造竣工');
    const { code, stdout } = await jianbao(folder, ['import']);
    expect(code).toBe(0);
    expect(stdout).toContain('"北湖公园开放" in the file, "北湖公园改造竣工" in the page');
    expect(filesIn(folder)[PARK]).toContain('title: 北湖公园开放');
    expect((await jianbao(folder, ['import', IN_PLACE])).stdout).toContain('no problems');
    expect(filesIn(folder)[PARK]).toContain('title: 北湖公园开放');
  });
  test('an article keeps its file, wherever on the page it stands now', async () => {
    const folder = await imported();
    const [park = '', football = ''] = PAGE.split(/(?=# 校园)/);
    const added = '# 书店开业\n\n本报讯(记者 钱一舟)5月5日,二七区一家书店开业。\n\n';
    writeFileSync(join(folder, IN_PLACE), `${football}\n${added}${park}`);
    await jianbao(folder, ['import']);
    expect(made(folder).filter(path => path.includes('articles'))).toEqual([
      PARK,
      'content/articles/2031/05/06/shu-dian-kai-ye.md',
      FOOTBALL,
    ]);
    expect(filesIn(folder)[FOOTBALL]).toContain('校园足球联赛');
    expect(filesIn(folder)[FOOTBALL]).toContain('order: 1');
  });
  test('a file deleted by hand stays deleted, with a warning, and its address stays its own', async () => {
    const folder = await imported();
    rmSync(join(folder, PARK));
    const { code, stdout } = await jianbao(folder, ['import', IN_PLACE]);
    expect([code, stdout.includes(`Expected ${PARK}, found it deleted`)]).toEqual([0, true]);
    expect(existsSync(join(folder, PARK))).toBe(false);
    const { stdout: path } = await jianbao(folder, ['new', '北湖公园改造完工', '--date', '2031-05-06']);
    expect(path).toBe(`${PARK.replace('.md', '-2.md')}\n`);
  });
  test('an article that the page no longer gives is told, and never deleted', async () => {
    const folder = await imported();
    writeFileSync(join(folder, IN_PLACE), PAGE.slice(0, PAGE.indexOf('# 校园')));
    const { code, stdout } = await jianbao(folder, ['import']);
    expect([code, stdout.includes(`Expected ${FOOTBALL} in this page`)]).toEqual([0, true]);
    expect(existsSync(join(folder, FOOTBALL))).toBe(true);
  });
  test('an article whose record was lost is found by its source', async () => {
    const folder = await imported();
    edit(folder, PARK, 'title: 北湖公园改造完工', 'title: 公园开放');
    rmSync(join(folder, 'content/records'), { recursive: true });
    await jianbao(folder, ['import']);
    expect(made(folder)).toEqual([PARK, FOOTBALL, IN_PLACE, RECORD]);
    expect(filesIn(folder)[PARK]).toContain('title: 公园开放');
  });
  test('a page renamed by hand keeps its articles, and its record goes with it', async () => {
    const folder = await imported();
    rmSync(join(folder, IN_PLACE));
    writeFiles(folder, { 'content/pages/2031/2031-05-06-A02.txt': PAGE });
    await jianbao(folder, ['import']);
    expect(made(folder)).toEqual([
      PARK,
      FOOTBALL,
      'content/pages/2031/2031-05-06-A02.txt',
      'content/records/2031/2031-05-06-A02.json',
    ]);
    expect(filesIn(folder)[PARK]).toContain('page: A02');
  });
});

test('two articles with one headline on one day get two files', async () => {
  const other = PAGE.replaceAll('李明远', '周文').replace('步道三公里', '步道五公里');
  const folder = archiveWith({ [IN_PLACE]: PAGE, 'content/pages/2031/2031-05-06-A02.txt': other });
  await jianbao(folder, ['import']);
  expect(made(folder).filter(path => path.includes('/bei-hu'))).toEqual([PARK.replace('.md', '-2.md'), PARK]);
});

test('a story that jumps to another page of the issue is one article, whichever page comes first', async () => {
  const first = PAGE.replace('王先生说。', '王先生说。(下转A03版)');
  const rest = '(上接A01版)夜间还有灯光照明。\n\n# 书店开业\n\n本报讯(记者 钱一舟)5月5日,一家书店开业。\n';
  const folder = archiveWith({ 'content/pages/2031/2031-05-06-A03.txt': rest });
  await jianbao(folder, ['import']);
  writeFiles(folder, { [IN_PLACE]: first });
  await jianbao(folder, ['import']);
  expect(filesIn(folder)[PARK]).toContain('夜间还有灯光照明');
  expect(filesIn(folder)[RECORD]).toContain('2031-05-06-A03');
});

describe('a day that was inferred wrongly', () => {
  const page = 'content/pages/2031/2031-05-06-xx.txt';
  const moved = PARK.replace('05/06', '05/08');
  async function corrected(hand: (folder: string) => void = () => {}) {
    const folder = archiveWith();
    const elsewhere = join(temporaryFolder({ 'scan.txt': DATED }), 'scan.txt');
    await jianbao(folder, ['import', elsewhere]);
    hand(folder);
    return { folder, ...(await jianbao(folder, ['import', page, '--date', '2031-05-08'])) };
  }
  test('is corrected by option: the articles are filed under the right day, their old addresses kept', async () => {
    const { folder, code, stdout } = await corrected(folder => edit(folder, PARK, '完工\n', '竣工\n'));
    expect([code, stdout.includes(`moved    ${moved}`)]).toEqual([0, true]);
    expect(made(folder).filter(path => path.includes('articles/'))).toEqual([
      moved,
      FOOTBALL.replace('06', '08'),
    ]);
    const article = filesIn(folder)[moved];
    expect(article).toContain('title: 北湖公园改造竣工\ndate: "2031-05-08"\n');
    expect(article).toContain('aliases: [/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong/]');
    const before = filesIn(folder);
    expect((await jianbao(folder, ['check'])).stdout).toContain('no problems');
    await jianbao(folder, ['import', page]);
    expect(filesIn(folder)).toEqual(before);
  });
  test('stays corrected by hand', async () => {
    const hand = (folder: string): void => {
      writeFiles(folder, {
        [PARK.replace('06', '07')]: readFileSync(join(folder, PARK), 'utf8').replace('05-06', '05-07'),
      });
      rmSync(join(folder, PARK));
    };
    const { stdout } = await corrected(hand);
    expect(stdout).toContain(`Expected ${PARK}, found it deleted`);
  });
});

test('an article file renamed by hand is still the article', async () => {
  const folder = await imported();
  const renamed = PARK.replace('bei-hu-gong-yuan-gai-zao-wan-gong', 'park');
  writeFiles(folder, { [renamed]: readFileSync(join(folder, PARK), 'utf8') });
  rmSync(join(folder, PARK));
  edit(folder, IN_PLACE, '种植乔木两千余株', '种植乔木三千余株');
  const { stdout } = await jianbao(folder, ['import']);
  expect(stdout).toContain(`changed  ${renamed}`);
  expect(filesIn(folder)[RECORD]).toContain('"2031/05/06/park"');
});
