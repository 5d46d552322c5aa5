/** Pages spoiled as scanners, programs and hands spoil them, and worse. */
import { anyText, type Dice, oneOf } from './random.ts';

/** Marks of the trade, whole and broken, that set rules of cutting off. */
const MARKS: readonly string[] = [
  '# ',
  '## 标题',
  '本报讯(记者 王刚)近日,',
  '（记者 李明 通讯员 张秀英 文/图）',
  '晨报讯（记者',
  '□记者 王小军 摄',
  '●',
  '——',
  '（下转三版）',
  '（上接第一版）',
  '(下转',
  '第05版:综合新闻',
  '2024年2月29日 星期四 农历正月二十',
  '责编 王刚 校对 李明',
  '**加粗**',
  '惠济区',
  '新华社北京9月2日电（记者赵晓岚、孙立）',
  '核心提示',
  '“”',
  '\u3000\u3000',
  '。',
  '|',
  '\u200b\ufeff',
  '\f',
];

type Spoiler = (lines: readonly string[], dice: Dice, others: readonly string[]) => readonly string[];

const SPOILERS: readonly Spoiler[] = [
  (lines, dice) => lines.toSpliced(dice(lines.length), 1 + dice(4)),
  (lines, dice) => onLine(lines, dice, line => [line, line]),
  (lines, dice) => onLine(lines, dice, line => ['', line, '']),
  (lines, dice) => onLine(lines, dice, line => cutAt(line, dice(line.length + 1))),
  (lines, dice) => onLine(lines, dice, line => [without(line, dice)]),
  (lines, dice) => onLine(lines, dice, line => [put(line, dice, oneOf(MARKS, dice))]),
  (lines, dice) => onLine(lines, dice, line => [put(line, dice, anyText(1 + dice(40), dice))]),
  (lines, dice) => onLine(lines, dice, line => [line, anyText(dice(200), dice)]),
  (lines, dice) => onLine(lines, dice, line => [line.replace(/^#+\s*/, '')]),
  (lines, dice) => onLine(lines, dice, line => [[...line].join(oneOf([' ', '\u3000'], dice))]),
  (lines, dice, others) => onLine(lines, dice, line => [line, oneOf(others, dice)]),
  (lines, dice) => onLine(lines, dice, line => [line.slice(0, 400).repeat(1 + dice(40))]),
  (lines, dice) => glued(lines, dice(lines.length), 1 + dice(6)),
  (lines, dice) => swapped(lines, dice),
  (lines, dice) => wrapped(lines, 8 + dice(30)),
  (lines, dice) => widened(lines, dice),
  (lines, dice) => (dice(8) === 0 ? lines.filter(line => line !== '') : lines),
  (lines, dice) => (dice(20) === 0 ? [lines.join('')] : lines),
  (lines, dice) => (dice(20) === 0 ? Array(8).fill(lines).flat() : lines),
];

/** The page after some accidents; `others` are lines of other pages. Never without a line. */
export function spoil(page: readonly string[], others: readonly string[], dice: Dice): readonly string[] {
  let lines = page;
  for (let count = dice(14); count >= 0; count--) {
    lines = oneOf(SPOILERS, dice)(lines.length === 0 ? [''] : lines, dice, others);
  }
  return lines.length === 0 ? [''] : lines;
}

/** Lines of nothing but chance and marks. */
export function madeUp(dice: Dice): readonly string[] {
  return Array.from({ length: 1 + dice(60) }, () =>
    dice(3) === 0 ? oneOf(MARKS, dice) : anyText(dice(dice(30) === 0 ? 5000 : 80), dice),
  );
}

function onLine(lines: readonly string[], dice: Dice, change: (line: string) => readonly string[]) {
  const at = dice(lines.length);
  return lines.toSpliced(at, 1, ...change(lines[at] ?? ''));
}

function cutAt(line: string, at: number): readonly string[] {
  return [line.slice(0, at), line.slice(at)];
}

function put(line: string, dice: Dice, what: string): string {
  return cutAt(line, dice(line.length + 1)).join(what);
}

function without(line: string, dice: Dice): string {
  const [before = '', after = ''] = cutAt(line, dice(line.length + 1));
  return before + after.slice(1 + dice(12));
}

function glued(lines: readonly string[], at: number, count: number): readonly string[] {
  return lines.toSpliced(at, count, lines.slice(at, at + count).join(''));
}

function swapped(lines: readonly string[], dice: Dice): readonly string[] {
  const [one, other] = [dice(lines.length), dice(lines.length)];
  return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
}

function wrapped(lines: readonly string[], width: number): readonly string[] {
  return lines.flatMap(line => line.match(new RegExp(`[\\s\\S]{1,${width}}`, 'g')) ?? ['']);
}

/** Half-width marks made full-width, or the other way. */
function widened(lines: readonly string[], dice: Dice): readonly string[] {
  const [from, to] = dice(2) === 0 ? ['(),:;!?', '（），：；！？'] : ['（），：；！？', '(),:;!?'];
  return lines.map(line => [...line].map(char => to[from.indexOf(char)] ?? char).join(''));
}
