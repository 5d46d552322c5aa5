import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveWith, jianbao } from '../cli/archive.ts';
import { filesIn, writeFiles } from '../io/folders.ts';

const FRONT_PAGE = 'content/pages/2031/2031-05-06-A01.txt';
const THIRD_PAGE = 'content/pages/2031/2031-05-06-A03.txt';
const PARK = 'content/articles/2031/05/06/bei-hu-gong-yuan-gai-zao-wan-gong.md';
const BOOKSHOP = 'content/articles/2031/05/06/shu-dian-kai-ye.md';

const FRONT = `# 北湖公园改造完工

本报讯(记者 李明远)5月5日,惠济区北湖公园改造工程完工并向市民开放。公园新增步道三公里,种植乔木两千余株。

“以后散步方便多了。”家住公园旁的王先生说。(下转A03版)
`;
const REST = '夜间,沿湖步道还有灯光照明,市民可以走到十点。';
const THIRD = `(上接A01版)${REST}

# 书店开业

本报讯(记者 钱一舟)5月5日,金水区一家书店开业,店里有图书三万册。
`;
const SHARED = 'source: [{ page: 2031-05-06-A01, lines: 1-5 }, { page: 2031-05-06-A03, lines: "1" }]';

interface Recorded {
  readonly articles: readonly { readonly id: string }[];
  readonly lines: readonly { readonly from: number; readonly article: string | null }[];
}

function recordOf(folder: string, page: string): Recorded {
  return JSON.parse(readFileSync(join(folder, `content/records/2031/2031-05-06-${page}.json`), 'utf8'));
}

function idOf(path: string): string {
  return path.slice('content/articles/'.length, -'.md'.length);
}

function articlesIn(folder: string): string[] {
  return Object.keys(filesIn(folder)).filter(path => path.startsWith('content/articles/'));
}

/** Imports pages one after the other, as they come in. */
async function imported(...steps: readonly Readonly<Record<string, string>>[]) {
  const folder = archiveWith();
  let stdout = '';
  for (const step of steps) {
    writeFiles(folder, step);
    const ran = await jianbao(folder, ['import']);
    expect(ran.code, ran.stdout).toBe(0);
    stdout = ran.stdout;
  }
  return { folder, stdout };
}

/** What every order of import comes to. */
function expectJoined(folder: string): void {
  const files = filesIn(folder);
  expect(files[PARK]).toContain(REST);
  expect(files[PARK]).toContain(SHARED);
  expect(files[BOOKSHOP]).not.toContain(REST);
  expect(recordOf(folder, 'A03').lines[0]).toMatchObject({ from: 1, article: idOf(PARK) });
  expect(recordOf(folder, 'A01').articles.map(({ id }) => id)).toEqual([idOf(PARK)]);
}

async function expectSettled(folder: string): Promise<void> {
  const before = filesIn(folder);
  await jianbao(folder, ['import', FRONT_PAGE]);
  expect(filesIn(folder)).toEqual(before);
  await jianbao(folder, ['import', THIRD_PAGE]);
  expect(filesIn(folder)).toEqual(before);
  await jianbao(folder, ['import', THIRD_PAGE, FRONT_PAGE]);
  expect(filesIn(folder)).toEqual(before);
}

describe('a story that goes on on another page of its issue is one article', () => {
  test('where both pages come together', async () => {
    const { folder } = await imported({ [FRONT_PAGE]: FRONT, [THIRD_PAGE]: THIRD });
    expect(articlesIn(folder)).toEqual([PARK, BOOKSHOP]);
    expectJoined(folder);
    await expectSettled(folder);
  });
  test('where its beginning comes first', async () => {
    const { folder, stdout } = await imported({ [FRONT_PAGE]: FRONT }, { [THIRD_PAGE]: THIRD });
    expect(stdout).toContain(`changed  ${PARK}`);
    expect(articlesIn(folder)).toEqual([PARK, BOOKSHOP]);
    expectJoined(folder);
    await expectSettled(folder);
  });
  test('where its end comes first: the piece that was an article is told, and left as it was', async () => {
    const { folder, stdout } = await imported({ [THIRD_PAGE]: THIRD }, { [FRONT_PAGE]: FRONT });
    const pieces = articlesIn(folder).filter(path => path !== PARK && path !== BOOKSHOP);
    expect(pieces).toHaveLength(1);
    const [piece = ''] = pieces;
    expect(stdout).toContain(`${THIRD_PAGE}:1  warning  Expected ${piece} to be an article`);
    expect(stdout).toContain(`found it to be the end of ${PARK}`);
    expect(filesIn(folder)[piece]).toContain(REST);
    expectJoined(folder);
    await expectSettled(folder);
  });
  test('whatever pages of other issues come between', async () => {
    const other = 'content/pages/2031/2031-05-07-A01.txt';
    const { folder } = await imported(
      { [THIRD_PAGE]: THIRD, [other]: FRONT.replaceAll('北湖', '南湖') },
      { [FRONT_PAGE]: FRONT },
    );
    expectJoined(folder);
    expect(filesIn(folder)[PARK.replace('06/bei', '07/nan')]).not.toContain(REST);
  });
  test('where a page holds nothing but its end', async () => {
    const { folder } = await imported({ [FRONT_PAGE]: FRONT, [THIRD_PAGE]: `(上接A01版)${REST}\n` });
    expect(articlesIn(folder)).toEqual([PARK]);
    expect(recordOf(folder, 'A03').articles).toEqual([]);
    await expectSettled(folder);
  });
  test('with what a hand corrected in it', async () => {
    const { folder } = await imported({ [FRONT_PAGE]: FRONT });
    const path = join(folder, PARK);
    writeFileSync(path, readFileSync(path, 'utf8').replace('title: 北湖公园改造完工', 'title: 北湖公园开放'));
    writeFiles(folder, { [THIRD_PAGE]: THIRD });
    await jianbao(folder, ['import']);
    expect(filesIn(folder)[PARK]).toContain('title: 北湖公园开放');
    expectJoined(folder);
  });
});

describe('a story that was joined follows its pages', () => {
  const both = () => imported({ [FRONT_PAGE]: FRONT, [THIRD_PAGE]: THIRD });
  test('where its end is corrected, its article is', async () => {
    const { folder } = await both();
    writeFiles(folder, { [THIRD_PAGE]: THIRD.replace('走到十点', '走到十一点') });
    const { stdout } = await jianbao(folder, ['import']);
    expect(stdout).toContain(`changed  ${PARK}`);
    expect(filesIn(folder)[PARK]).toContain('走到十一点');
  });
  test('where the marker of its beginning is gone, no text is lost, and no other article takes its place', async () => {
    const { folder } = await both();
    writeFiles(folder, { [FRONT_PAGE]: FRONT.replace('(下转A03版)', '') });
    await jianbao(folder, ['import']);
    const holders = articlesIn(folder).filter(path => filesIn(folder)[path]?.includes(REST));
    expect(holders).toHaveLength(1);
    expect(holders).not.toContain(PARK);
    expect(filesIn(folder)[PARK]).toContain('source: { page: 2031-05-06-A01, lines: 1-5 }');
    await expectSettled(folder);
  });
  test('where the marker of its end is gone, likewise', async () => {
    const { folder } = await both();
    writeFiles(folder, { [THIRD_PAGE]: THIRD.replace('(上接A01版)', '') });
    await jianbao(folder, ['import']);
    expect(filesIn(folder)[PARK]).not.toContain(REST);
    await expectSettled(folder);
  });
  test('where the record of one page was lost', async () => {
    const { folder } = await both();
    const before = filesIn(folder);
    rmSync(join(folder, 'content/records/2031/2031-05-06-A03.json'));
    await jianbao(folder, ['import']);
    expect(filesIn(folder)).toEqual(before);
  });
  test('where all records were lost', async () => {
    const { folder } = await both();
    const before = filesIn(folder);
    rmSync(join(folder, 'content/records'), { recursive: true });
    await jianbao(folder, ['import']);
    expect(filesIn(folder)).toEqual(before);
  });
  test('where a page was renamed, or is gone', async () => {
    const { folder } = await both();
    rmSync(join(folder, THIRD_PAGE));
    expect((await jianbao(folder, ['import', FRONT_PAGE])).code).toBe(0);
    writeFiles(folder, { [THIRD_PAGE.replace('A03', 'B03')]: THIRD.replace('A01', 'A1') });
    writeFiles(folder, { [FRONT_PAGE]: FRONT.replace('A03', 'B03') });
    expect((await jianbao(folder, ['import'])).code).toBe(0);
    expect(filesIn(folder)[PARK]).toContain('page: 2031-05-06-B03');
  });
});

describe('a story over three pages is one article, its text in order', () => {
  const SECOND = 'content/pages/2031/2031-05-06-A02.txt';
  test('whichever page comes last', async () => {
    const steps = [
      { [FRONT_PAGE]: FRONT.replace('下转A03版', '下转A02版') },
      { [SECOND]: `(上接A01版)${REST}\n\n湖边还有一座茶亭。(下转A03版)\n` },
      { [THIRD_PAGE]: THIRD.replace('A01', 'A02').replace(REST, '茶亭下月开门。') },
    ];
    for (const order of [steps, steps.toReversed(), [Object.assign({}, ...steps)]]) {
      const { folder } = await imported(...order);
      expect(filesIn(folder)[PARK]).toContain(
        `王先生说。\n\n${REST}\n\n湖边还有一座茶亭。\n\n茶亭下月开门。\n`,
      );
      expect(recordOf(folder, 'A03').lines[0]).toMatchObject({ from: 1, article: idOf(PARK) });
      const before = filesIn(folder);
      for (const page of [FRONT_PAGE, SECOND, THIRD_PAGE]) await jianbao(folder, ['import', page]);
      expect(filesIn(folder)).toEqual(before);
    }
  });
  test('with the headline of its end as a subheading, unless it is its own again', async () => {
    const ends = ['# 湖边夜游渐成风尚', '# 北湖公园 改造完工'];
    const bodies: string[] = [];
    for (const end of ends) {
      const { folder } = await imported({ [FRONT_PAGE]: FRONT, [THIRD_PAGE]: `${end}\n\n${THIRD}` });
      bodies.push(filesIn(folder)[PARK] ?? '');
    }
    expect(bodies[0]).toContain(`王先生说。\n\n## 湖边夜游渐成风尚\n\n${REST}\n`);
    expect(bodies[1]).toContain(`王先生说。\n\n${REST}\n`);
  });
  test('pieces in a circle stay what they are', async () => {
    const { folder } = await imported({
      [FRONT_PAGE]: '(上接A03版)公园的夜间,还有灯光照明。(下转A03版)\n',
      [THIRD_PAGE]: '(上接A01版)湖边还有一座新的茶亭。(下转A01版)\n',
    });
    expect(articlesIn(folder)).toHaveLength(2);
  });
});

describe('a fact that stands on another page than its article begins on names that page', () => {
  const facts = async (front: string, third: string) => {
    const { folder } = await imported({ [FRONT_PAGE]: front, [THIRD_PAGE]: third });
    const [article] = JSON.parse(filesIn(folder)['content/records/2031/2031-05-06-A01.json'] ?? '').articles;
    return { folder, article };
  };
  test('its writers, signed at the end', async () => {
    const { folder, article } = await facts(
      FRONT.replace('本报讯(记者 李明远)', ''),
      `(上接A01版)${REST}\n\n(记者 李明远)\n`,
    );
    expect(article.facts.reporter.lines).toEqual([{ from: 3, to: 3, page: '2031-05-06-A03' }]);
    const { stdout } = await jianbao(folder, ['explain', idOf(PARK)]);
    expect(stdout).toMatch(/reporter {2,}李明远\n.*, line 2031-05-06-A03:3: /);
    const html = await jianbao(folder, ['explain', idOf(PARK), '--html']);
    expect(html.stdout).toContain('<a href="#page-2-line-3">2031-05-06-A03:3</a>');
  });
  test('both halves of a paragraph that the jump cut', async () => {
    const { article } = await facts(
      FRONT.replace('“以后散步方便多了。”家住公园旁的王先生说。', '家住公园旁的'),
      '(上接A01版)王先生说,市民可以走到,市民可以走到,市民可以走到十点。\n',
    );
    expect(article.flags[0].lines).toEqual([
      { from: 5, to: 5 },
      { from: 1, to: 1, page: '2031-05-06-A03' },
    ]);
  });
  test('a doubtful passage is told of the page it stands on', async () => {
    const { folder } = await facts(FRONT, `(上接A01版)${REST}市民可以走到,市民可以走到,市民可以走到\n`);
    const { stdout } = await jianbao(folder, ['check']);
    expect(stdout).toMatch(new RegExp(`^${THIRD_PAGE}:1 {2}warning {2}Expected sound text`, 'm'));
    expect(stdout).not.toMatch(new RegExp(`^${FRONT_PAGE}:1 {2}warning {2}Expected sound text`, 'm'));
  });
});

describe('pages whose day is only inferred', () => {
  const HEAD = 'content/pages/scan-one.txt';
  const TAIL = 'content/pages/scan-two.txt';
  const first = `第A01版:要闻\n\n${FRONT.replace('5月5日', '2031年5月5日')}`;
  const second = `第A03版:综合\n\n${THIRD.replace('5月5日', '2031年5月5日')}`;
  const DAY = /content\/articles\/2031\/05\/0[56]\/bei-hu/;
  const parkIn = (folder: string) => {
    const path = articlesIn(folder).find(each => DAY.test(each)) ?? '';
    return filesIn(folder)[path] ?? '';
  };
  const recordsIn = (folder: string) => Object.keys(filesIn(folder)).filter(path => /records/.test(path));

  test('are joined where both ends name the page of the other, in whatever order they come', async () => {
    const orders = [[{ [HEAD]: first, [TAIL]: second }], [{ [HEAD]: first }, { [TAIL]: second }]];
    for (const order of [...orders, [{ [TAIL]: second }, { [HEAD]: first }]]) {
      const { folder } = await imported(...order);
      expect(parkIn(folder)).toContain(REST);
      expect(parkIn(folder)).toContain('dateSource: inferred');
      expect(parkIn(folder)).toContain('{ page: scan-two, lines: "3" }');
      const before = filesIn(folder);
      for (const argv of [[HEAD], [TAIL], [TAIL, HEAD], []]) await jianbao(folder, ['import', ...argv]);
      expect(filesIn(folder)).toEqual(before);
    }
  });
  test('are of the day that each page tells by itself, whatever is joined', async () => {
    const later = second.replace(REST, `${REST}展览5月9日已经结束。`);
    const { folder } = await imported({ [HEAD]: first, [TAIL]: later });
    const days = recordsIn(folder).map(path => JSON.parse(filesIn(folder)[path] ?? '').date.value);
    const { folder: alone } = await imported({ [HEAD]: first });
    expect(days[0]).toBe(JSON.parse(filesIn(alone)[recordsIn(alone)[0] ?? ''] ?? '').date.value);
    const before = filesIn(folder);
    await jianbao(folder, ['import', HEAD, TAIL]);
    expect(filesIn(folder)).toEqual(before);
  });
  test.each([
    ['a page does not say which it is', first, second.replace('第A03版:综合\n\n', '')],
    ['one end does not name a page', first.replace('下转A03版', '下转'), second],
    ['the pages are of two papers', `北湖日报\n\n${first}`, `南湖晚报\n\n${second}`],
  ])('stand alone where %s', async (_, head, tail) => {
    const { folder } = await imported({ [HEAD]: head, [TAIL]: tail });
    expect(parkIn(folder)).not.toContain(REST);
  });
});
