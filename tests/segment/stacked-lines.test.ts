import { describe, expect, it, test } from 'vitest';
import { blocksOf } from '../../src/segment/blocks.ts';

/** Lines of 40 columns, as text that nothing sets in. */
const COLUMN = [
  '老船坞停了二十年，去年秋天又响起了锤声，两',
  '个退休的木匠带着四个徒弟，在河滩上搭起棚子',
  '，一条三丈长的木船有了龙骨。村里人下了工都',
  '来看，有人还带来自家的桐油和麻丝，说是老辈',
  '传下来的好东西，放了多少年也没有舍得用掉。',
];

/** The blocks that these lines make below a text and a blank line, above another text. */
function stacked(lines: readonly string[]): readonly string[] {
  const texts = blocksOf([...COLUMN, '', ...lines, ...COLUMN]).map(({ text }) => text);
  return texts.slice(1, 1 + lines.length);
}

describe('where a column is 40 wide, titles that fill it or run past it stand by themselves', () => {
  it.each([
    [['锤声停了二十年，河滩上又闻见桐油的香气', '老船坞', '等来了新木匠']],
    [['停工二十年的老船坞里，四个年轻人拜了师学手艺', '一条木船下水记']],
    [['锤声一响河滩静，桐油一刷木船新，村里人都来看', '老船坞又开工']],
    [['木船下水那一天，三个村的人都挤到了河滩上看热闹', '船还没下水', '桐油先卖光']],
    [['离汛期还有12天，老船坞里的四条木船怎么样了', '能下水的先下水']],
    [['30岁徒弟学艺三年，才肯让他拿那把斧头', '斧头', '比师傅年纪大']],
    [['四个徒弟各修各的船，老木匠一句话也不说', '“看会的，才是自己的”']],
  ])('%j', lines => expect(stacked(lines)).toEqual(lines));
});

test.each([
  ['蔡木匠（左）教徒弟给木船上桐油。记者潘小舟 摄', '老船坞又开工了'],
  ['河滩上的木船刷好了头一遍桐油。记者 潘小舟 摄', '老船坞又开工了'],
  ['徒弟们抬着新做的桅杆走过河滩(通讯员文河 摄)', '老船坞又开工了'],
])('who took a picture ends its caption where the line is full: %s', (caption, title) =>
  expect(stacked([caption, title])).toEqual([caption, title]),
);

test.each([
  ['有人说木船不如铁船快，老木匠听了笑笑，不说', '话。'],
  ['徒弟们白天修船，晚上就睡在棚子里头，一床一', '桌（还有一只老猫）'],
  ['本报记者潘小舟 蔡河 通讯员文河 陆帆 黎江', '汪海'],
])('the rest of a sentence or a byline is joined to its line: %s', (line, rest) =>
  expect(stacked([line, rest])[0]).toBe(line + rest),
);
