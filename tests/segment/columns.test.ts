import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import type { Cutting } from '../../src/types.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();

function cut(...lines: readonly string[]): readonly Cutting[] {
  const page = pageOfLines(lines);
  return segment(page, gazetteer).value.cuttings;
}

const apart = (...lines: readonly string[]) => cut(...lines.flatMap(line => [line, '']));
const textsOf = ({ paragraphs }: Cutting) => paragraphs.map(({ text }) => text);

const WELL = '村东的老井去年秋天淘过一回，今年开春又能打上水来，吃水的人家都说比自来水甜，早晚排着队来挑。';
const BRIDGE =
  '桥面上的木板松了三块，白天还能绕着走，天一黑就看不清了，孩子们放学都要大人来接，请有关部门来看看。';

describe('a short line right above a marked headline', () => {
  const page = apart(
    '街谈巷议',
    '# 老井又出水了',
    `本报讯（记者 方远）${WELL}`,
    '乡里乡亲',
    '# 桥板松了没人修',
    `本报讯（记者 方远）${BRIDGE}`,
  );

  test('names the column of the articles below it', () => {
    expect(page.map(({ series }) => series?.text)).toEqual(['街谈巷议', '乡里乡亲']);
  });

  test('leaves the headline as it is', () => {
    expect(page.map(({ headline }) => headline?.text)).toEqual(['老井又出水了', '桥板松了没人修']);
  });
});

describe('a letter to the paper', () => {
  test.each(['读者 方大河', '（市民 方大河）', '（一名初二学生）', '（热心读者）'])(
    'may be signed %s, which is no text and no reporter',
    signature => {
      const [letter] = apart(
        '# 桥板松了没人修',
        '编辑同志：',
        BRIDGE,
        signature,
        '# 老井又出水了',
        `本报讯（记者 方远）${WELL}`,
      );
      expect(letter && textsOf(letter)).toEqual(['编辑同志：', BRIDGE]);
      expect(letter?.bylines.flatMap(({ byline }) => byline.credits)).toEqual([]);
    },
  );
});

test.each(['【部门回复】', '律师说法', '记者调查：'])('%s says what the article tells next', label => {
  const [letter, next] = apart(
    '百姓呼声',
    '桥板松了没人修',
    BRIDGE,
    '读者 方大河',
    label,
    '桥面已派人去看，三块木板明天换上，换好以前请大人陪着孩子过桥。',
    '老井又出水了',
    `本报讯（记者 方远）${WELL}`,
  );
  expect(letter?.series?.text).toBe('百姓呼声');
  expect(letter?.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'subheading', 'text']);
  expect(next?.headline?.text).toBe('老井又出水了');
});

test('each line of verse is a paragraph, and the title of the second poem a subheading', () => {
  const [poems] = cut(
    '井台（外一首）',
    '□方远',
    '　　井绳一寸一寸',
    '　　往深处走，',
    '　　提上来的',
    '　　是半桶月亮',
    '',
    '木桥',
    '　　走过的人',
    '　　都留下一点重量，',
    '　　桥弯着腰',
    '　　不说话',
  );
  expect(poems?.headline?.text).toBe('井台（外一首）');
  expect(poems?.paragraphs.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'text 井绳一寸一寸',
    'text 往深处走，',
    'text 提上来的',
    'text 是半桶月亮',
    'subheading 木桥',
    'text 走过的人',
    'text 都留下一点重量，',
    'text 桥弯着腰',
    'text 不说话',
  ]);
});

test('the rest of a headline whose second part was cut stands on the next line', () => {
  const [well] = cut('村东老井秋天淘过一回 开春', '又打上了甜水', `本报讯（记者 方远）${WELL}`);
  expect(well?.headline?.text).toBe('村东老井秋天淘过一回 开春又打上了甜水');
});

test('a name right after the last sentence is a byline where the page credits it elsewhere', () => {
  const [bridge] = apart('# 桥板松了没人修', `${BRIDGE}方远`, '# 老井又出水了', `本报讯（记者 方远）${WELL}`);
  expect(bridge && textsOf(bridge)).toEqual([BRIDGE]);
  expect(bridge?.bylines.flatMap(({ byline }) => byline.credits)).toEqual([
    { role: 'reporter', name: '方远' },
  ]);
});

test.each([
  '便民热线：供电95598 供水66001234 燃气68001234',
  '夜读俱乐部 每周六上午十点 免费 地址：南大街报业楼',
  '昨日线索奖：方先生50元',
  '订报请拨 0371-66001234 全年定价360元',
])('%s is the page’s own word, and no text', line => {
  const cuttings = apart('# 老井又出水了', `本报讯（记者 方远）${WELL}`, BRIDGE, line);
  expect(cuttings.map(textsOf)).toEqual([[WELL, BRIDGE]]);
});
