import { expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const STORY = [
  '　　本报讯（记者 方远）城东的面包房只有一口老窑，师傅每天四点生火，头一炉总是先送给扫街的人。',
  '　　老窑烧的是果木，剪下的枝条由附近果园送来，一年四季没有断过，炉膛里总有一股甜味。',
  '　　师傅说，窑火不能灭，灭了再烧要用三天三夜，所以过年那几天也要有人轮流守着炉门。',
];

/** The headlines of a page whose last lines these are. */
function headlines(...last: readonly string[]): readonly string[] {
  const page = pageOfLines(['老窑天天四点生火', ...STORY, ...last]);
  return segment(page, gazetteer).value.cuttings.map(({ headline }) => headline.text);
}

test.each(['昨日', '3月4日', '连日来'])(
  'a picture’s text that begins with %s is an article of its own',
  day =>
    expect(
      headlines(
        '果园春色惹人醉',
        `　　${day}，扫街人走进城东果园赏花，一树树梨花开得正旺。`,
        '本报记者 白露 摄',
      ),
    ).toEqual(['老窑天天四点生火', '果园春色惹人醉']),
);

test('it may have its picture’s caption below', () =>
  expect(
    headlines(
      '果园开园',
      '　　昨日，城东果园开园，一树树梨花开得正旺，扫街人结伴来看。',
      '扫街人在梨树下合影。 方远 白露 摄',
    ),
  ).toEqual(['老窑天天四点生火', '果园开园']));

test('a part of the article that tells on is none', () =>
  expect(
    headlines(
      '果木从哪里来',
      '　　果园的主人说，枝条年年都要剪，送给老窑比烧在地头强得多。',
      '本报记者 白露 摄',
    ),
  ).toEqual(['老窑天天四点生火']));
