import { describe, expect, test } from 'vitest';
import { pageOfLines } from '../../bench/accuracy/page.ts';
import { segment } from '../../src/segment/segment.ts';
import { zhengzhou } from '../place/stories.ts';

const gazetteer = zhengzhou();
const FIRST = [
  '# 果园里修起滴灌渠',
  '本报讯（记者 方远）春分前后，青石坡的果农忙着给老梨树换滴灌管，一亩地的水钱省了六成，人也少跑了腿。',
];
const REST = '接头堵塞的老管子全部换成新的，梨树开花那几天再也不用半夜起来排队等水，果农说这是十年来头一回。';
const LATER = '梨园边上的蓄水池也清了淤，能存三百方水，够坡上的梨树喝一个月。';
const SECOND = [
  '# 老码头办起渔歌课',
  '春分刚过，江边的老码头一早就有人吊嗓子，唱的是摇橹撒网的老调，听的人坐满了石阶。',
];
const SIGNED = '学渔歌的多是退了休的船工，下个月他们要到对岸的镇上唱一场。（记者 白露）';

/** The paragraphs of each article of a page, and whom it names. */
function cut(...lines: readonly string[]) {
  const page = pageOfLines(lines.flatMap(line => [line, '']));
  return segment(page, gazetteer).value.cuttings.map(({ paragraphs, bylines }) => ({
    texts: paragraphs.map(({ text }) => text),
    names: bylines.flatMap(({ byline }) => byline.credits.map(({ name }) => name)),
  }));
}

describe('the rest of a text that broke off above, below an article that is signed at its end', () => {
  const broken = '今年坡上又添了两公里支渠，由村里的水管员每天巡看，发现';

  test('goes back, and the article above it keeps its signature', () =>
    expect(cut(...FIRST, broken, ...SECOND, SIGNED, REST)).toEqual([
      { texts: [expect.stringContaining('春分前后'), broken + REST], names: ['方远'] },
      { texts: [SECOND[1], SIGNED.replace('（记者 白露）', '')], names: ['白露'] },
    ]));

  test('takes the paragraphs after it along', () =>
    expect(cut(...FIRST, broken, ...SECOND, SIGNED, REST, LATER)[0]?.texts.slice(1)).toEqual([
      broken + REST,
      LATER,
    ]));

  test.each(['过去', '从前', '起初', '后来', '针对水管老化', '由于坡陡'])(
    'is not a text that begins as paragraphs do: %s',
    word => {
      const own = `${word}，码头边上没有人唱，老船工各回各家，江风一吹，石阶上只剩几只空鱼篓。`;
      const [first, second] = cut(...FIRST, broken, ...SECOND, own, SIGNED, REST);
      expect(first?.texts.at(-1)).toBe(broken + REST);
      expect(second?.texts).toContain(own);
    },
  );
});
