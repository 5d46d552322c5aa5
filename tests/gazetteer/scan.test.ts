import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gazetteerOf, parseGazetteer } from '../../src/trade/gazetteer.ts';
import type { Gazetteer } from '../../src/types.ts';

function zhengzhou(): Gazetteer {
  const file = new URL('../../content/gazetteer/zhengzhou.json', import.meta.url);
  const { value, problems } = parseGazetteer('content/gazetteer/zhengzhou.json', readFileSync(file, 'utf8'));
  if (value === null) throw new Error(JSON.stringify(problems));
  return gazetteerOf(value);
}
const gazetteer = zhengzhou();

/** `text=district` for each mention, a region in brackets. */
function mentions(text: string): string {
  return gazetteer
    .scan(text)
    .map(
      ({ text: word, districts, region }) =>
        `${word}=${districts.map(d => d.name).join('/') || `[${region}]`}`,
    )
    .join(' ');
}

describe('scan finds the names of places', () => {
  test.each([
    ['惠济区迎宾路街道办事处龙源街社区', '惠济区=惠济区 迎宾路街道办事处=惠济区 龙源街社区=惠济区'],
    ['中原区回民中学', '中原区=中原区'],
    ['管城区和管城回族区', '管城区=管城回族区 管城回族区=管城回族区'],
    ['郑州高新区与经开区', '郑州高新区=高新区 经开区=经开区'],
    ['明湖办事处', '明湖办事处=经开区'],
    ['侯寨乡', '侯寨乡=二七区'],
    ['惠济推出一揽子政策', '惠济=惠济区'],
    ['走进新密', '新密=新密市'],
    ['河南省新乡市辉县市', '河南省=[河南省] 新乡市=[河南省新乡市] 辉县市=辉县市'],
    ['北京市朝阳区', '北京市=[北京市] 朝阳区=朝阳区'],
    ['开封市鼓楼区', '开封市=[河南省开封市] 鼓楼区=鼓楼区'],
    ['金水区祭城路街道', '金水区=金水区 祭城路街道=金水区'],
    ['祭城路街道', '祭城路街道=郑东新区'],
    ['城关乡', '城关乡=荥阳市/新郑市'],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toBe(expected);
  });
});

describe('scan leaves what only looks like a name', () => {
  test.each([
    '二七纪念塔',
    '二七广场人山人海',
    '在二七路上',
    '中原大地丰收忙',
    '中原区域协调发展',
    '在中原大道上',
    '金水河畔',
    '惠济桥下',
    '新郑国际机场',
    '劳动密集型、更新密码',
    '市民上街购物',
    '一九二七年',
    '创新村镇银行服务',
    '国家级高新区排名',
    '示范县创建',
    '全国先进县',
  ])('%s', text => {
    expect(mentions(text)).toBe('');
  });

  test('a township of another county', () => {
    expect(mentions('兰考县城关镇')).toBe('兰考县=兰考县');
  });
});

test('mentions are in order, never overlap, and say what the text says', () => {
  const pieces = fc.constantFrom(
    '郑州市',
    '惠济',
    '区',
    '新密',
    '集',
    '路',
    '街道',
    '城关',
    '镇',
    ' ',
    '\ud800',
    '__proto__',
    '开封市',
    '鼓楼区',
    '高新区',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map(parts => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, text => {
      let end = 0;
      for (const mention of gazetteer.scan(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        end = mention.end;
      }
    }),
  );
});
