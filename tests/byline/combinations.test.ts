import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionByline, headByline, lineByline, tailByline } from '../../src/trade/byline.ts';
import type { Byline, Credit } from '../../src/types.ts';

/** One group of a byline: a label and the names after it. */
interface Group {
  readonly role: 'reporter' | 'correspondent';
  readonly label: string;
  readonly names: readonly string[];
}

const NAMES =
  '陈静 李伟 王小芳 张国庆 刘建平 欧阳娜娜 诸葛明 赵明远 孙丽 周志强 吴海燕 郑玉兰 古丽·买买提 文博 谢文'.split(
    ' ',
  );
const OFFICES = ['清河县融媒体中心', '河湾镇宣传办', '清公宣'];
const REPORTERS =
  '记者 本报记者 清报记者 全媒体记者 融媒体记者 清河日报全媒体记者 首席记者 见习记者 特约记者 实习生'.split(
    ' ',
  );
const CORRESPONDENTS = ['通讯员', '特约通讯员', '通信员'];

const apart = fc.constantFrom(' ', '　', '  ');
const among = fc.constantFrom(' ', '　', '、', '、 ', '，', '/');
const brackets = fc.constantFrom('（）', '()', '( )', '【】');

/** Groups of different people: reporters, then perhaps correspondents, an office among them at times. */
const groups = fc
  .record({
    people: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 8 }),
    reporters: fc.integer({ min: 1, max: 4 }),
    labels: fc.tuple(fc.constantFrom(...REPORTERS), fc.constantFrom(...CORRESPONDENTS)),
    office: fc.option(fc.constantFrom(...OFFICES)),
    first: fc.boolean(),
  })
  .map(({ people, reporters, labels, office, first }): readonly Group[] => {
    const writers: Group = { role: 'reporter', label: labels[0], names: people.slice(0, reporters) };
    const others = [...(office === null ? [] : [office]), ...people.slice(reporters)].slice(0, 4);
    if (others.length === 0) return [writers];
    const helpers: Group = { role: 'correspondent', label: labels[1], names: others };
    return first ? [writers, helpers] : [helpers, writers];
  });

const inside = fc
  .record({ groups, apart, among, glue: fc.constantFrom(' ', '　', '', '：'), both: fc.boolean() })
  .map(made => {
    const written = made.groups.map(({ label, names }) => label + made.glue + names.join(made.among));
    return { ...made, text: written.join(made.apart) + (made.both ? `${made.apart}文/图` : '') };
  });

/** Who is credited with what, in no order. */
function told(byline: Byline | null): readonly string[] {
  return (byline?.credits ?? []).map(({ role, name }) => `${role} ${name}`).sort();
}

function meant(made: { readonly groups: readonly Group[]; readonly both: boolean }): readonly string[] {
  const credits: Credit[] = [];
  for (const { role, names } of made.groups)
    for (const name of names) {
      credits.push({ role, name });
      if (made.both && !OFFICES.includes(name)) credits.push({ role: 'photographer', name });
    }
  return credits.map(({ role, name }) => `${role} ${name}`).sort();
}

const STORY = '城东公园的银杏黄了，市民纷纷前来。';

describe('a byline of any label, gap, separator and bracket', () => {
  it('is read after 本报讯', () => {
    fc.assert(
      fc.property(inside, brackets, fc.constantFrom('', ' ', '　'), (made, pair, gap) => {
        const text = `本报讯${gap}${pair.charAt(0)}${made.text}${pair.slice(1)}${STORY}`;
        expect(told(headByline(text))).toEqual(meant(made));
      }),
    );
  });

  it('is read on a line of its own', () => {
    fc.assert(
      fc.property(inside, fc.constantFrom('', '□', '■', '◎', '□ '), (made, bullet) => {
        expect(told(lineByline(bullet + made.text))).toEqual(meant(made));
      }),
    );
  });

  it('is read in a bracket at the end', () => {
    fc.assert(
      fc.property(inside, brackets, fc.constantFrom('', ' ', '　　'), (made, pair, gap) => {
        const text = `${STORY}${gap}${pair.charAt(0)}${made.text}${pair.slice(1)}`;
        expect(told(tailByline(text))).toEqual(meant(made));
      }),
    );
  });

  it('is read after a bullet at the end', () => {
    fc.assert(
      fc.property(inside, fc.constantFrom('□', '■ ', ' □'), (made, bullet) => {
        expect(told(tailByline(STORY + bullet + made.text))).toEqual(meant(made));
      }),
    );
  });

  it('credits everybody named under a photo with it', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(NAMES, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('记者', '本报记者', '通讯员', '清报全媒体记者'),
        among,
        fc.constantFrom(' 摄', '摄', ' 图', '/摄'),
        (names, label, between, act) => {
          const text = `银杏大道上游人如织。${label} ${names.join(between)}${act}`;
          expect(told(captionByline(text))).toEqual(names.map(name => `photographer ${name}`).sort());
        },
      ),
    );
  });
});
