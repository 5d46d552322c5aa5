import { describe, expect, test } from 'vitest';
import { CITY_ZONES } from '../../src/gazetteer/city-zones.ts';
import { gazetteerFor, gazetteerPath } from '../../src/gazetteer/command.ts';
import { formatGazetteer } from '../../src/gazetteer/format.ts';
import { generateGazetteer } from '../../src/gazetteer/generate.ts';
import type { DivisionRow } from '../../src/gazetteer/tables.ts';
import type { GazetteerData } from '../../src/trade/gazetteer.ts';
import { parseGazetteer } from '../../src/trade/gazetteer.ts';
import { TABLES } from './tables.ts';

function generated(code: string, villages: readonly DivisionRow[] = []): GazetteerData {
  const { value, problems } = generateGazetteer(code, { ...TABLES, villages });
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
}
const names = (code: string) => generated(code).districts.map(district => district.name);

describe('a home’s districts', () => {
  test('of a city: by law first, then the zones its readers know', () => {
    expect(names('410100').join(' ')).toBe(
      '中原区 二七区 管城回族区 金水区 上街区 惠济区 中牟县 巩义市 荥阳市 新密市 新郑市 登封市 郑东新区 经开区 高新区 航空港区',
    );
  });
  test.each([
    ['420100', ['东湖高新区', '经开区']],
    ['500000', ['两江新区', '高新区', '万盛经开区']],
    ['510100', ['高新区', '天府新区', '东部新区']],
    ['510000', ['成都高新区', '天府新区', '成都东部新区', '绵阳高新区', '绵阳经开区', '科技城新区']],
    ['340100', ['高新区', '经开区', '新站高新区']],
  ])('of %s: the zones that its readers take for districts', (code, expected) => {
    const zones = generated(code).districts.filter(({ kind }) => kind === 'zone');
    expect(zones.map(({ name }) => name)).toEqual(expected);
  });
  test('a zone that the tables have is not given twice', () => {
    for (const [city, zones] of Object.entries(CITY_ZONES)) {
      const found = names(
        city.endsWith('01') && /^(?:11|50)/.test(city) ? `${city.slice(0, 2)}0000` : `${city}00`,
      );
      expect(found).toEqual(expect.arrayContaining(zones.map(([name]) => name)));
      expect(new Set(found).size).toBe(found.length);
    }
  });
  test('of a city without zones', () => {
    expect(names('410200').join(' ')).toBe(
      '龙亭区 顺河回族区 鼓楼区 禹王台区 祥符区 杞县 通许县 尉氏县 兰考县',
    );
  });
  test('of a municipality: without the levels the tables fill in', () => {
    expect(generated('110000').districts.filter(({ kind }) => kind === 'county').length).toBe(16);
    expect(names('500000')).toContain('城口县');
    expect(generated('500000').home).toEqual({ code: '500000', name: '重庆市', level: 'city' });
  });
  test('of a province: those directly below it too', () => {
    expect(names('410000')).toContain('济源市');
    expect(names('410000')).toContain('洛阳高新区');
  });
  test('of a city without counties, and of a county: its towns', () => {
    expect(names('441900').slice(0, 3)).toEqual(['东城街道', '南城街道', '万江街道']);
    expect(names('419001')).toContain('沁园街道');
    expect(names('410182')).toContain('豫龙镇');
    expect(names('620200')).toContain('雄关街道');
  });
  test('of the nation: counties alone', () => {
    const { districts } = generated('000000');
    expect(districts.length).toBeGreaterThan(2900);
    expect(districts.every(({ townships }) => townships.length === 0)).toBe(true);
  });
});

test.each(['410100', '410000', '110000', '441900', '510000', '610000', '650000', '000000'])(
  'slugs and names are unique in %s',
  code => {
    const { districts } = generated(code);
    expect(new Set(districts.map(({ slug }) => slug)).size).toBe(districts.length);
    if (!['000000', '410000', '510000', '610000'].includes(code))
      expect(new Set(districts.map(d => d.name)).size).toBe(districts.length);
  },
);

test('slugs are read as the place is called', () => {
  const slugs = new Map(
    generated('000000').districts.map(({ prefecture, name, slug }) => [prefecture + name, slug]),
  );
  const table: readonly (readonly [string, string])[] = [
    ['菏泽市单县', 'shanxian'],
    ['张家口市蔚县', 'zhangjiakou-yuxian'],
    ['德阳市什邡市', 'shifang'],
    ['临汾市洪洞县', 'hongtong'],
    ['聊城市东阿县', 'donge'],
    ['郑州市荥阳市', 'xingyang'],
    ['雅安市荥经县', 'yingjing'],
    ['鹤壁市浚县', 'xunxian'],
    ['开封市尉氏县', 'weishi'],
    ['三门峡市渑池县', 'mianchi'],
    ['宜宾市筠连县', 'junlian'],
    ['乐山市犍为县', 'qianwei'],
    ['铜陵市枞阳县', 'zongyang'],
    ['黄山市歙县', 'huangshan-shexian'],
    ['黄山市黟县', 'huangshan-yixian'],
    ['梅州市大埔县', 'dabu'],
    ['广州市番禺区', 'panyu'],
    ['聊城市莘县', 'shenxian'],
    ['德州市乐陵市', 'laoling'],
    ['唐山市乐亭县', 'laoting'],
    ['温州市乐清市', 'yueqing'],
    ['石家庄市井陉县', 'jingxing'],
    ['亳州市涡阳县', 'guoyang'],
    ['上饶市铅山县', 'shangrao-yanshan'],
    ['成都市郫都区', 'pidu'],
    ['广州市花都区', 'huadu'],
    ['上海市闵行区', 'minhang'],
    ['武汉市黄陂区', 'huangpi'],
    ['南京市六合区', 'nanjing-luhe'],
    ['驻马店市泌阳县', 'biyang'],
    ['牡丹江市穆棱市', 'muling'],
    ['延边朝鲜族自治州珲春市', 'hunchun'],
    ['巴音郭楞蒙古自治州尉犁县', 'yuli'],
    ['喀什地区喀什市', 'kashi'],
    ['榆林市吴堡县', 'wubu'],
    ['玉树藏族自治州称多县', 'chenduo'],
    ['漯河市召陵区', 'shaoling'],
    ['朔州市怀仁市', 'huairen'],
    ['沧州市孟村回族自治县', 'mengcun'],
    ['阳泉市郊区', 'yangquan-jiaoqu'],
    ['开封市鼓楼区', 'kaifeng-gulou'],
  ];
  expect(table.map(([name]) => [name, slugs.get(name)])).toEqual(table.map(row => [...row]));
});

describe('townships and communities as readers write them', () => {
  const villages = [
    ['410103001001', '碧水社区居委会'],
    ['410103001002', '碧云社区居民委员会'],
    ['410103001003', '柳沟村委会'],
    ['410103001004', '常柳村民委员会'],
    ['410103001005', '弘文街居委会'],
    ['410103001006', '体艺社区居民居委会'],
    ['410103001007', '第三虚拟社区'],
    ['410103001008', '果园队生活区'],
    ['410103001009', '张湾村村民委员会'],
    ['410103001010', '碧水社区居委会'],
  ].map(([code = '', name = '']) => ({ code, name }));

  test('committees are dropped, farms’ quarters and virtual units too', () => {
    const erqi = generated('410100', villages).districts.find(({ name }) => name === '二七区');
    expect(erqi?.townships[0]?.communities).toEqual([
      '碧水社区',
      '碧云社区',
      '柳沟村',
      '常柳村',
      '弘文街社区',
      '体艺社区',
      '张湾村',
    ]);
  });
  test('names of the units above are dropped', () => {
    const zone = generated('410100').districts.find(({ name }) => name === '经开区');
    expect(zone?.townships.map(({ name }) => name)).toContain('明湖街道');
    expect(zone?.aliases).toContain('郑州经开区');
  });
  test('a zone has the townships it runs, and their counties have not', () => {
    const { districts } = generated('410100');
    const of = (name: string) =>
      districts.find(district => district.name === name)?.townships.map(t => t.name);
    expect(of('郑东新区')).toContain('如意湖街道');
    expect(of('金水区')).not.toContain('如意湖街道');
  });
});

describe('the file', () => {
  test('says the same when it is read', () => {
    for (const code of ['410100', '441900', '000000']) {
      const data = generated(code);
      expect(parseGazetteer('x.json', formatGazetteer(data))).toEqual({ value: data, problems: [] });
    }
  });
  test('has a township a line', () => {
    const lines = formatGazetteer(generated('410100')).split('\n');
    expect(lines.find(line => line.includes('大石桥街道'))).toBe(
      '  {"name":"大石桥街道","code":"410105005"},',
    );
  });
  test.each([
    ['郑州市', 'content/gazetteer/zhengzhou.json'],
    ['陕西省', 'content/gazetteer/shaanxi.json'],
    ['广西壮族自治区', 'content/gazetteer/guangxi.json'],
    ['全国', 'content/gazetteer/quanguo.json'],
  ])('of %s is %s', (home, path) => {
    expect(gazetteerPath(home)).toBe(path);
  });
});

describe('the command', () => {
  test('asks for villages only where they will be written', async () => {
    const asked: boolean[] = [];
    const load = async (need: { readonly villages: boolean }) => {
      asked.push(need.villages);
      return TABLES;
    };
    for (const code of ['410100', '110000', '410000', '000000']) await gazetteerFor(code, load);
    expect(asked).toEqual([true, true, false, false]);
  });
  test.each([
    ['410199', 'Did you mean 410100 郑州市 or 410000 河南省?'],
    ['999999', 'Use the six digits of GB/T 2260: 410100 is 郑州市, 410000 河南省.'],
    ['', 'Use the six digits of GB/T 2260: 410100 is 郑州市, 410000 河南省.'],
    ['郑州', 'Use the six digits of GB/T 2260: 410100 is 郑州市, 410000 河南省.'],
  ])('refuses %s with a hint', (code, hint) => {
    const { value, problems } = generateGazetteer(code, TABLES);
    expect(value).toBeNull();
    expect(problems.map(problem => problem.hint)).toEqual([hint]);
  });
});
