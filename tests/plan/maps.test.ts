import { describe, expect, test } from 'vitest';
import { entryOf, indexArticles } from '../../src/archive/index.ts';
import type { DistrictSlug } from '../../src/ids.ts';
import { planSite } from '../../src/plan/index.ts';
import type { HomeSpec } from '../../src/plan/specs.ts';
import type { MapSection } from '../../src/plan/specs-front.ts';
import type { District, Gazetteer, Home, Tile } from '../../src/types.ts';
import { article, DISTRICTS, GAZETTEER, INPUTS, SETTINGS, TOPICS } from './archive.ts';

function mapOf(gazetteer: Partial<Gazetteer>, named: readonly string[] = ['清源区']): readonly MapSection[] {
  const whole = { ...GAZETTEER, ...gazetteer };
  const find = (name: string) => whole.districts.find(known => known.name === name) ?? null;
  const entries = named.map((name, at) => entryOf(article(`2024/02/29/a${at}`, { district: [name] })));
  const index = indexArticles(entries, { gazetteer: { ...whole, find }, topics: TOPICS });
  const { specs } = planSite(index, SETTINGS, INPUTS).value;
  return specs.find((spec): spec is HomeSpec => spec.kind === 'home')?.map ?? [];
}
const drawn = (map: readonly MapSection[]) =>
  map.map(({ label, tiles }) => [label, ...tiles.map(t => `${t.short} ${t.count} ${t.column},${t.row}`)]);
const county = (code: string, name: string, places: Partial<District> = {}): District => ({
  ...{ name, code, short: null, aliases: [], slug: `d${code}` as DistrictSlug, kind: 'county' },
  ...{ prefecture: '沐州市', province: '某省', townships: [], ...places },
});
const home = (level: Home['level'], code: string): Home => ({ code, name: '某地', level });

describe('the map of tiles', () => {
  test('of a city has every district, zones too, in neat rows where nobody placed them', () => {
    expect(drawn(mapOf({}))).toEqual([['', '清源 1 1,1', '云台 0 2,1', '高新 0 3,1']]);
  });

  test('puts districts where they were placed by hand, and the others in rows below', () => {
    const tiles = new Map<DistrictSlug, Tile>([[DISTRICTS[1]?.slug ?? ('' as DistrictSlug), [2, 1]]]);
    expect(drawn(mapOf({ tiles }))).toEqual([['', '云台 0 2,1', '清源 1 1,2', '高新 0 2,2']]);
  });

  test('of a province has a part for each prefecture', () => {
    const districts = [
      county('410101', '甲县'),
      county('410102', '乙县'),
      county('410201', '丙县', { prefecture: '远州市' }),
    ];
    expect(drawn(mapOf({ home: home('province', '410000'), districts }, ['丙县']))).toEqual([
      ['沐州市', '甲县 0 1,1', '乙县 0 2,1'],
      ['远州市', '丙县 1 1,1'],
    ]);
  });

  test('of the nation has a square for each province that is held, which leads to its districts', () => {
    const districts = [
      county('410101', '甲县', { province: '河南省' }),
      county('410201', '乙县', { province: '河南省' }),
      county('450101', '丙县', { province: '广西壮族自治区' }),
      county('460101', '丁县', { province: '海南省' }),
    ];
    const map = mapOf({ home: home('nation', '000000'), districts }, ['甲县', '乙县', '丙县']);
    expect(drawn(map)).toEqual([['', '河南 2 1,1', '广西 1 2,1']]);
    expect(map[0]?.tiles.map(tile => `${tile.path}${tile.fragment}`)).toEqual([
      'districts/index.html#at-41',
      'districts/index.html#at-45',
    ]);
  });

  test('keeps squares of a large city apart, six in a row', () => {
    const districts = Array.from({ length: 38 }, (_, at) => county(`5001${10 + at}`, `第${at}区`));
    const [section] = mapOf({ home: home('city', '500100'), districts }, ['第0区']);
    expect([section?.columns, section?.rows]).toEqual([6, 7]);
    expect(new Set(section?.tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(38);
  });

  test('is not there in an empty archive', () => {
    expect(mapOf({}, [])).toEqual([]);
  });
});
