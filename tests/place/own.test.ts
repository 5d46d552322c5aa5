import { describe, expect, test } from 'vitest';
import { papersOf } from '../../src/annotate/place-own.ts';
import type { CutPage } from '../../src/types.ts';
import { gazetteerFrom } from '../gazetteer/tables.ts';
import { type Story, told, zhengzhou } from './stories.ts';

const gazetteer = zhengzhou();
type Row = readonly [name: string, story: Story, expected: string];

describe('a paper’s own place', () => {
  test.each<Row>([
    ['a county’s', { paper: '中牟时讯', title: '我县召开座谈会', text: ['昨日,我县召开座谈会。'] }, '中牟县'],
    [
      'a county-level city’s, by its paper',
      { paper: '登封日报', title: '我市新增博物馆', text: ['昨日,全市新增两家博物馆。'] },
      '登封市',
    ],
    [
      'by who publishes it',
      { paper: '中共新密市委机关报', title: '全市春灌展开', text: ['连日来,全市春灌全面展开。'] },
      '新密市',
    ],
    [
      'by the page’s section, though a visitor stands in the headline',
      { section: '新密新闻', title: '金水区考察团来我市考察', text: ['昨日,金水区考察团来我市考察。'] },
      '新密市',
    ],
    ['a district’s', { paper: '金水时报', title: '全区晒进度', text: ['昨日,区委召开推进会。'] }, '金水区'],
    [
      'a county’s, by a house that it calls by its class alone',
      { paper: '中牟时讯', title: '县医院添新设备', text: ['昨日,县医院骨科做完首台微创手术。'] },
      '中牟县',
    ],
    [
      'a county’s, whose goods go elsewhere',
      {
        paper: '中牟时讯',
        title: '农家蒜苗卖到了哈尔滨',
        text: ['昨日,雁鸣湖镇的蒜苗发往哈尔滨。', '我县已在各村设服务站。'],
      },
      '中牟县 | 雁鸣湖镇',
    ],
    [
      'a county’s, by one of its towns alone',
      { paper: '中牟时讯', title: '偷电瓶的落网', text: ['民警抓获方某。', '雁鸣湖镇一小区接连丢了电瓶。'] },
      '中牟县 | 雁鸣湖镇',
    ],
    [
      'a county’s, by an office with a long name, whoever acted on it',
      { paper: '中牟时讯', title: '两人被拘', text: ['方某昨日被县人力资源和社会保障局移送。'] },
      '中牟县',
    ],
    [
      'the whole home’s',
      { paper: '郑州日报', title: '我市新增博物馆', text: ['昨日,我市新增两家。'] },
      '(home)',
    ],
    [
      'is not where a story of elsewhere is',
      { paper: '登封日报', title: '宜阳县一煤矿复产', text: ['洛阳市宜阳县一煤矿昨日复产。'] },
      '(elsewhere) | 河南省洛阳市宜阳县',
    ],
    ['says nothing of a story without a place', { paper: '登封日报', text: ['他种树四十年。'] }, '(unknown)'],
  ])('%s', (_, story, expected) => {
    expect(told(story, gazetteer)).toBe(expected);
  });

  test('in a province is a prefecture for the prefecture’s paper', () => {
    const story = { paper: '洛阳日报', title: '我市地铁开通', text: ['昨日,我市地铁二号线开通。'] };
    expect(told(story, gazetteerFrom('410000'))).toBe('(home) | 河南省洛阳市');
  });

  test('is told by what was given before the masthead, the setting and the imprint', () => {
    const page = {
      page: { given: { paper: '登封日报', by: {} }, lines: ['中共登封市委主办', '第1版'] },
      masthead: { value: '登封新报', confidence: 1, because: '', lines: [] },
      accounts: [1, 2].map(line => ({ line, role: 'furniture', cutting: null, because: '' })),
    } as unknown as CutPage;
    expect(papersOf(page, '登封周刊')).toEqual(['登封日报', '登封新报', '登封周刊', '中共登封市委主办']);
  });
});

test('我县 is the whole home where the home is a county', () => {
  const story = { title: '我县召开座谈会', text: ['昨日,县委召开座谈会,全县干部参加。'] };
  expect(told(story, gazetteerFrom('410122'))).toBe('(home)');
});
