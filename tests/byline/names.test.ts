import { describe, expect, it } from 'vitest';
import { captionByline } from '../../src/trade/byline.ts';
import { splitNames } from '../../src/trade/name-runs.ts';
import { bareNameOdds, isDottedName, isNameShaped } from '../../src/trade/names.ts';

const SPLIT: readonly [run: string, names: string][] = [
  ['杨丽萍张国庆', '杨丽萍|张国庆'],
  ['王军李明', '王军|李明'],
  ['王军张国庆', '王军|张国庆'],
  ['张国庆王军', '张国庆|王军'],
  ['王 军', '王军'],
  ['王　军　李　明', '王军|李明'],
  ['王 军 李 明', '王军|李明'],
  ['王军 李明', '王军|李明'],
  ['张 胜 男', '张胜男'],
  ['杨 丽 萍 张 国 庆', '杨丽萍|张国庆'],
  ['王 伟 高 明 李 强', '王伟|高明|李强'],
  ['王 军 张胜男', '王军|张胜男'],
  ['张胜男 王 军', '张胜男|王军'],
  ['欧阳娜娜', '欧阳娜娜'],
  ['欧阳 娜 娜', '欧阳娜娜'],
  ['欧阳 娜娜', '欧阳娜娜'],
  ['欧 阳 娜 娜', '欧阳娜娜'],
  ['诸葛明王磊', '诸葛明|王磊'],
  ['王磊司马文静', '王磊|司马文静'],
  ['王 小明', '王小明'],
  ['张三和李四', '张三|李四'],
  ['王和平', '王和平'],
  ['张三 李四等', '张三|李四'],
  ['李志强王芳', '李志强|王芳'],
  ['王杰李林江', '王杰|李林江'],
  ['王杰李娜张伟', '王杰|李娜|张伟'],
  ['王军方 杨丽萍 张国庆', '王军方|杨丽萍|张国庆'],
  ['王军方杨丽萍张国庆', '王军方|杨丽萍|张国庆'],
  ['党贺喜 沈荣', '党贺喜|沈荣'],
  ['𠮷 林', ''],
];

describe('names that are only written down by their sound', () => {
  it.each([
    ['（记者 哈力木拉提 摄）', '哈力木拉提'],
    ['米泉农民在葡萄架下装箱。 依不拉音 摄', '依不拉音'],
    ['草原上的赛马。 乌云其其格 摄', '乌云其其格'],
    ['（通讯员 古丽巴哈尔 摄）', '古丽巴哈尔'],
  ])('%s', (text, name) => expect(captionByline(text)?.credits.map(credit => credit.name)).toEqual([name]));
});

describe('splitting a run into names', () => {
  it.each(SPLIT)('%s is %s', (run, names) => {
    expect((splitNames(run) ?? []).map(found => found.name).join('|')).toBe(names);
  });
  it('lets whole tokens without a known surname pass where they are trusted', () => {
    expect(splitNames('郑言 尕布', 'tokens')?.map(found => found.name)).toEqual(['郑言', '尕布']);
    expect(splitNames('调查', 'tokens')).toBeNull();
  });
});

describe('a token by itself', () => {
  it.each(['张国庆', '景静', '党贺喜', '欧阳娜', '阿依古丽·买买提', '虎萍'])(
    '%s is shaped like a name',
    name => {
      expect(isNameShaped(name)).toBe(true);
    },
  );
  it.each(['监督', '前行', '一', '张', '本报讯', '记者', '了解到', ''])('%s is not', text => {
    expect(isNameShaped(text)).toBe(false);
  });
  it.each(['平安', '和谐', '荥阳市', '高新区', '党旗红', '左二', '温暖'])(
    '%s is no name where none is announced',
    text => {
      expect(bareNameOdds(text)).toBeLessThan(0.5);
    },
  );
  it('knows a dotted name', () => {
    expect(isDottedName('买买提·艾力')).toBe(true);
    expect(isDottedName('·艾力')).toBe(false);
  });
});
