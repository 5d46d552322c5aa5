import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../src/search/bits.ts';
import { readColumns, writeColumns } from '../../src/search/columns.ts';
import { fileCounts, filesOf, opened, sealed, VERSION } from '../../src/search/format.ts';
import { fileOfSlot, firstSlot, gramsOf, slotOf } from '../../src/search/grams.ts';
import { readIds, writeIds } from '../../src/search/ids.ts';
import { indexOf, told } from './archive.ts';

const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex');

/** The format is a contract: where this differs, VERSION has to go up and docs/search-format.md to be changed. */
test('the files of a small index are these, byte for byte', () => {
  const files = indexOf([
    [
      told('2024/03/02/a', '春耕', '春耕生产5G', { district: ['新密市'] }),
      told('2024/03/01/b', '两会', '春耕'),
    ],
  ]);
  const told_ = [...files].map(([path, bytes]) =>
    path.endsWith('.json') ? `${path} ${new TextDecoder().decode(bytes)}` : `${path} ${hex(bytes)}`,
  );
  expect(told_.join('\n')).toMatchSnapshot();
});

/** Of each version of the format, of folding and of grams together: lines are added, none is ever changed. */
const DIGESTS: Readonly<Record<number, string>> = {
  1: '8abf54b8cf9ef682',
};

test('files of another layout have another version', () => {
  const files = indexOf([
    [
      told('2024/03/02/a', '鄭州５Ｇ基站838.7萬個', `${'春耕，生產 GB/T 1136 ℃。'.repeat(900)}\n𠮷田Café`, {
        kicker: '聚焦“兩會”',
        district: ['新密市', '金水区'],
        reporter: ['乔一舟'],
        topics: ['law', 'farming'],
      }),
      told('2024/03/01/b', 'New York', '％+－', { series: '新春走基层', photographer: ['喻大川'] }),
    ],
    Array.from({ length: 70 }, (_, at) =>
      told(`2023/12/31/c-${at}`, `第${at}期`, `麦田${'巡查'.repeat(at)}`),
    ),
  ]);
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path} ${bytes.length}\n`).update(bytes);
  expect(hash.digest('hex').slice(0, 16)).toBe(DIGESTS[VERSION]);
});

test('numbers read back from their bits', () => {
  const coded = fc.array(fc.tuple(fc.constantFrom('rice', 'gamma', 'put'), fc.nat(1 << 20), fc.nat(20)));
  fc.assert(
    fc.property(coded, numbers => {
      const [bits, steps] = [
        new BitWriter(),
        (value: number, width: number) => (value >>> width > 5000 ? 0 : value),
      ];
      for (const [code, value, width] of numbers)
        if (code === 'rice') bits.rice(steps(value, width), width);
        else if (code === 'gamma') bits.gamma(value + 1);
        else bits.put(value & ((1 << width) - 1), width);
      const read = new BitReader(bits.take());
      for (const [code, value, width] of numbers)
        if (code === 'rice') expect(read.rice(width)).toBe(steps(value, width));
        else if (code === 'gamma') expect(read.gamma()).toBe(value + 1);
        else expect(read.get(width)).toBe(value & ((1 << width) - 1));
      expect(read.spent).toBe(false);
    }),
  );
});

/** The steps of `slotOf` backwards. */
function keyOfSlot(slot: number): number {
  let mixed = slot ^ (slot >>> 16);
  mixed = Math.imul(mixed, 0x7ed1b41d);
  mixed ^= (mixed >>> 13) ^ (mixed >>> 26);
  mixed = Math.imul(mixed, 0xa5cb9243);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

test('no two keys have one slot, and lies in the range of its file', () => {
  fc.assert(
    fc.property(fc.nat(0xffffffff), fc.integer({ min: 1, max: 1 << 20 }), (key, files) => {
      const slot = slotOf(key);
      expect(keyOfSlot(slot)).toBe(key);
      const file = fileOfSlot(slot, files);
      expect(slot).toBeGreaterThanOrEqual(firstSlot(file, files));
      expect(slot).toBeLessThan(firstSlot(file + 1, files));
    }),
  );
});

test('the grams of a phrase span all of it, the rarest are taken and asked for first', () => {
  const common = new Set('市的'.split('').map(character => character.charCodeAt(0)));
  const rarity = (unit: number) => (common.has(unit) ? 12 : 0);
  const shown = (phrase: string) =>
    gramsOf(phrase, rarity).map(({ at, length }) => phrase.slice(at, at + length));
  expect([shown('春'), shown('春耕'), shown('郑州市'), shown('市的春耕'), shown('1136'), shown('')]).toEqual([
    ['春'],
    ['春耕'],
    ['郑州', '州市'],
    ['春耕', '市的'],
    ['11', '136'],
    [],
  ]);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'春耕市的1a2'), minLength: 1, maxLength: 14 }),
      phrase => {
        const spanned = new Set(
          gramsOf(phrase, rarity).flatMap(({ at, length }) => Array.from({ length }, (_, n) => at + n)),
        );
        expect(spanned.size).toBe(phrase.length);
      },
    ),
  );
});

test('ids and columns read back', () => {
  const ids = ['2024/03/02/chun-geng', '2024/03/02/chun-tian', '2023/01/01/a'];
  expect(readIds(writeIds(ids))).toEqual(ids);
  const columns = readColumns(
    writeColumns([
      { date: '2024-03-02', district: ['新密市', '登封市'], topic: [], reporter: ['王军'] },
      { date: '2023-12-31', district: [], topic: ['law'], reporter: [] },
    ]),
  );
  expect([...columns.days]).toEqual([19_784, 19_722]);
  expect(columns.facets.district).toMatchObject({ names: ['新密市', '登封市'] });
  expect([...columns.facets.district.ends, ...columns.facets.topic.ends]).toEqual([2, 2, 0, 1]);
});

test('no changed byte of a file goes unseen', () => {
  const name = { kind: 'grams', number: 70_000 } as const;
  const file = sealed(
    name,
    Uint8Array.from({ length: 50 }, (_, at) => at * 7),
  );
  expect(opened(name, file)).toHaveLength(50);
  for (let at = 0; at < file.length; at += 1)
    for (const bit of [1, 128]) {
      const changed = file.map((byte, place) => (place === at ? byte ^ bit : byte));
      expect(() => opened(name, changed), `byte ${at}`).toThrow();
    }
  expect(() => opened({ kind: 'grams', number: 1 }, file)).toThrow('grams-1.bin can’t be read');
});

test('every file that is counted is named once, those of positions after those of their grams', () => {
  expect(filesOf(fileCounts(130, 20_000)).map(({ kind, number }) => `${kind} ${number}`)).toEqual([
    'columns 0',
    'ids 0',
    'ids 1',
    'ids 2',
    ...['grams 0', 'grams 1', 'grams 2', 'grams 3', 'positions 0'],
    ...['grams 4', 'grams 5', 'grams 6', 'grams 7', 'positions 1'],
  ]);
});
