import { describe, expect, test } from 'vitest';
import { placeName, plainNames, shortName } from '../../src/trade/gazetteer/names.ts';
import { nearestNames } from '../../src/trade/gazetteer/nearest.ts';
import { parseGazetteer, placeLine } from '../../src/trade/gazetteer.ts';
import { zhengzhou } from '../place/stories.ts';
import { gazetteerFrom } from './tables.ts';

const gazetteer = zhengzhou();

describe('find', () => {
  test.each([
    ['惠济区', 'huiji'],
    ['管城区', 'guancheng'],
    ['郑州市惠济区', 'huiji'],
    ['河南省郑州市惠济区', 'huiji'],
    ['郑州高新区', 'gaoxin'],
    ['辉县市', 'xinxiang-huixian'],
    ['开封市鼓楼区', 'kaifeng-gulou'],
    ['河南省开封市鼓楼区', 'kaifeng-gulou'],
    ['北京市海淀区', 'beijing-haidian'],
    ['河南省济源市', 'henan-jiyuan'],
    ['鼓楼区', undefined],
    ['惠济', undefined],
    ['大石桥街道', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('%s', (name, slug) => {
    expect(gazetteer.find(name)?.slug).toBe(slug);
  });
  test('the home’s own where other cities have namesakes', () => {
    expect(gazetteerFrom('410200').find('鼓楼区')?.slug).toBe('gulou');
  });
});

describe('nearest', () => {
  test.each([
    ['惠齐区', ['惠济区']],
    ['荥泽市', ['荥阳市']],
    ['管城回族', ['管城回族区']],
    ['没有这样的地方', []],
    ['', []],
  ])('%s', (name, expected) => {
    expect(gazetteer.nearest(name)).toEqual(expected);
  });
  test('is quick on a long line', () => {
    expect(nearestNames('区'.repeat(100_000), ['惠济区'])).toEqual([]);
  });
});

describe('placeLine', () => {
  test.each([
    ['荥阳市', '荥阳市'],
    ['●荥阳市', '荥阳市'],
    ['# 荥阳市', '荥阳市'],
    ['荥阳', '荥阳市'],
    ['【荥阳市】', '荥阳市'],
    ['[荥阳]', '荥阳市'],
    ['新密市 登封市', '新密市 登封市'],
    ['新密、登封', '新密市 登封市'],
    ['郑州市荥阳市', '荥阳市'],
    ['管城区:', '管城回族区'],
    ['郑东新区', '郑东新区'],
    ['上街', '上街区'],
    ['开封市鼓楼区', '鼓楼区'],
    ['鼓楼区', ''],
    ['荥阳市委', ''],
    ['郑州市', ''],
    ['河南', ''],
    ['大石桥街道', ''],
    ['荥阳市 记者', ''],
    ['惠济推出“政策包”', ''],
    ['', ''],
    ['●', ''],
    ['\ud800', ''],
  ])('%s', (line, expected) => {
    expect(
      placeLine(line, gazetteer)
        .map(district => district.name)
        .join(' '),
    ).toBe(expected);
  });
  test('is quick on a long line', () => {
    expect(placeLine('【 '.repeat(50_000), gazetteer)).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['管城回族区', '管城', '管城区'],
    ['孟村回族自治县', '孟村', '孟村县'],
    ['莫力达瓦达斡尔族自治旗', '莫力达瓦', '莫力达瓦旗'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江', '双江县'],
    ['东乡族自治县', '东乡', '东乡县'],
    ['隆林各族自治县', '隆林', '隆林县'],
    ['神农架林区', '神农架', undefined],
    ['碑林区', '碑林', undefined],
    ['六枝特区', '六枝', undefined],
    ['浦东新区', '浦东', undefined],
    ['单县', null, undefined],
    ['郊区', null, undefined],
    ['市中区', null, undefined],
    ['恩施土家族苗族自治州', '恩施', '恩施州'],
    ['郑东', null, undefined],
    ['', null, undefined],
  ])('%s', (name, short, plain) => {
    expect(shortName(name)).toBe(short);
    expect(plainNames(name)[0]).toBe(plain);
  });
  test('one without a class is all stem', () => {
    expect(placeName('无名')).toEqual({ stem: '无名', class: '', peopled: false });
  });
});

describe('a file that is no gazetteer', () => {
  const district = {
    name: '某区',
    slug: 'mou',
    code: '410102',
    kind: 'county',
    short: null,
    prefecture: '某市',
    province: '某省',
  };
  const file = (districts: unknown, home: unknown = { code: '410100', name: '某市', level: 'city' }) =>
    JSON.stringify({ source: 'a test', home, districts });
  const problems = (text: string) =>
    parseGazetteer('content/gazetteer/x.json', text).problems.map(p => p.message);

  test('reads with what may be left out', () => {
    expect(parseGazetteer('x', file([district])).value?.districts[0]).toMatchObject({
      aliases: [],
      townships: [],
    });
  });
  test.each([
    ['not JSON', '{', /^Expected JSON, found /],
    ['a list', '[]', /^Expected a JSON object, found \[\]/],
    [
      'a home of another level',
      file([], { code: '410100', name: '某市', level: 'town' }),
      /^Expected home to have /,
    ],
    [
      'a district without a name',
      file([{ ...district, name: '' }]),
      /^Expected districts\[0\]\.name to be text/,
    ],
    [
      'a slug that is none',
      file([{ ...district, slug: 'Mou Qu' }]),
      /^Expected districts\[0\]\.slug to be lower-case/,
    ],
    [
      'a code of five digits',
      file([{ ...district, code: '41010' }]),
      /^Expected districts\[0\]\.code to be six/,
    ],
    [
      'a township that is text',
      file([{ ...district, townships: ['某镇'] }]),
      /townships\[0\]\.name to be text/,
    ],
    [
      'two of one slug',
      file([district, { ...district, name: '另区' }]),
      /a slug of its own, found "mou" twice/,
    ],
    [
      'two of one name',
      file([district, { ...district, slug: 'ling' }]),
      /a name of its own, found "某市某区" twice/,
    ],
  ])('%s', (_, text, message) => {
    expect(problems(text)[0]).toMatch(message);
    expect(parseGazetteer('x', text).value).toBeNull();
  });
});
