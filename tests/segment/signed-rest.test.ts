import { expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const FIRST = '去年，镇里的果农把剪下的枝条卖给面包房，学徒一年级认树，二年';
const REST = '级修剪，三年级跟着师傅烧窑。两年来，面包房已带出十二个徒弟。';

test.each([
  ['right below', ['']],
  ['below a blank line', []],
])('the rest of a broken paragraph is joined to it where it is signed at its end: %s', (_, tight) => {
  const lines = [
    '城东老窑带徒弟',
    '　　眼下正是剪枝的时候，城东面包房的学徒成了“香饽饽”，还没出师就有人来请。',
    `　　${FIRST}`,
    ...(tight.length > 0 ? [] : ['']),
    `${REST}（记者 方远 通讯员 白露）`,
    '',
    '粮站仓库里的合唱队',
    '　　本报讯（记者 方远）城南粮站的旧仓库空了十年，今年春天传出歌声。',
  ];
  const { cuttings } = segment(pageOfLines(lines), zhengzhou()).value;
  expect(cuttings.map(({ paragraphs }) => paragraphs.at(-1)?.text)).toEqual([
    FIRST + REST,
    '城南粮站的旧仓库空了十年，今年春天传出歌声。',
  ]);
  expect(cuttings[0]?.bylines.flatMap(({ byline }) => byline.credits.map(({ name }) => name))).toEqual([
    '方远',
    '白露',
  ]);
});
