/** Pages of a newspaper made up by a seed: articles in rectangles, each with a headline over its columns. */
import type { Run } from '../../src/inputs/pdf-types.ts';

const SIZE = 9;
const WIDTH = 1000;
const HEIGHT = 1400;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A number from 0 to 1 that looks like chance and is the same for the same seed. */
type Chance = () => number;

/** The pieces of text of a page, in no order. Each line begins with its article and number: `〔丁3〕`. */
export function madePage(seed: number): readonly Run[] {
  const chance = chanceOf(seed);
  const apart = SIZE * (1.2 + chance() * 1.5);
  const style = { leading: SIZE * (1.15 + chance() * 0.45), gutter: SIZE * (0.9 + chance()) };
  const areas = areasOf({ x: 30, y: 60, w: WIDTH, h: HEIGHT }, apart, chance);
  const runs = areas.flatMap((area, index) => articleIn(area, { ...style, name: nameOf(index), chance }));
  const head = [put('A05', { x: 30, y: 40 }), put('2031年5月6日 星期二', { x: 800, y: 40 })];
  return [...runs, ...head]
    .map(run => ({ run, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ run }) => run);
}

function nameOf(index: number): string {
  return String.fromCodePoint(0x4e01 + index * 7);
}

function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function areasOf(area: Area, apart: number, chance: Chance): readonly Area[] {
  const { x, y, w, h } = area;
  if (w * h < 60_000 || (w * h < 150_000 && chance() < 0.5)) return [area];
  const part = 0.3 + chance() * 0.4;
  const across = h >= 200 && (w < 240 || chance() < 0.55);
  const halves: readonly Area[] = across
    ? [
        { x, y, w, h: h * part - apart / 2 },
        { x, y: y + h * part + apart / 2, w, h: h * (1 - part) - apart / 2 },
      ]
    : [
        { x, y, w: w * part - apart / 2, h },
        { x: x + w * part + apart / 2, y, w: w * (1 - part) - apart / 2, h },
      ];
  return halves.flatMap(half => areasOf(half, apart, chance));
}

interface Style {
  readonly name: string;
  readonly leading: number;
  readonly gutter: number;
  readonly chance: Chance;
}

function articleIn(area: Area, style: Style): readonly Run[] {
  const { name, chance } = style;
  const size = area.w * area.h > 150_000 ? 30 + Math.round(chance() * 14) : 16 + Math.round(chance() * 10);
  const length = Math.min(6 + Math.floor(chance() * 10), Math.floor(area.w / size));
  const x = chance() < 0.5 ? area.x : area.x + (area.w - length * size) / 2;
  const headline = put(`${name}${'题'.repeat(length - 1)}`, { x, y: area.y + size }, size);
  const top = area.y + size * 1.4;
  return [headline, ...textIn({ ...area, y: top, h: area.y + area.h - top }, style)];
}

/** Lines of paragraphs down the columns; a picture may take some of them. */
function textIn(area: Area, { name, leading, gutter, chance }: Style): readonly Run[] {
  const columns = Math.max(1, Math.round(area.w / (90 + chance() * 70)));
  const measure = Math.floor((area.w - (columns - 1) * gutter) / columns / SIZE);
  const rows = Math.floor(area.h / leading);
  const picture =
    chance() < 0.4 && columns > 1 ? { column: Math.floor(chance() * columns), rows: rows / 3 } : null;
  const lines: Run[] = [];
  let left = 0;
  for (let column = 0; column < columns; column++) {
    for (let row = column === picture?.column ? Math.ceil(picture.rows) : 0; row < rows; row++) {
      const first = left === 0;
      if (first) left = 3 + Math.floor(chance() * 8);
      left--;
      const length =
        (first ? measure - 2 : measure) - (left === 0 ? Math.floor(chance() * (measure - 6)) : 0);
      const at = area.x + column * (measure * SIZE + gutter) + (first ? 2 * SIZE : 0);
      const text = `〔${name}${lines.length}〕${'文'.repeat(Math.max(0, length - 4))}${left === 0 ? '。' : '文'}`;
      lines.push({ ...put(text, { x: at, y: area.y + SIZE + row * leading }), right: at + length * SIZE });
    }
  }
  return lines;
}

function put(text: string, { x, y }: { readonly x: number; readonly y: number }, size = SIZE): Run {
  const box = { left: x, right: x + [...text].length * size, top: y - 0.88 * size, bottom: y + 0.12 * size };
  return { text, size, vertical: false, ...box };
}
