/** Lines of a title joined into one. */
import { closedUp } from '../trade/chars.ts';
import type { LineText } from '../types.ts';
import type { Placed } from './layout.ts';
import { type Balance, balanceOf, EVEN, stillOpen } from './marks.ts';
import { goesOn } from './title-cuts.ts';

/**
 * The lines of one title: two parts are joined by a space, a line that was cut by nothing. Spaces of any kind
 * between parts become one; letters that are only spaced out (`春 风 化 雨`) are drawn together.
 */
export function titleOf(lines: readonly Placed[]): LineText | null {
  if (lines.length === 0) return null;
  const parts = lines.map(({ seen }) => tidy(withoutBullet(seen.block.text)));
  return { text: joinParts(parts), lines: lines.map(({ seen }) => seen.block.lines) };
}

/** A series line without the brackets and bars that only set it: `【百姓故事】` `丨热点丨`. */
export function seriesTitleOf(lines: readonly Placed[]): LineText | null {
  const title = titleOf(lines);
  return (
    title && {
      ...title,
      text: title.text.replace(/^[【〖『「[丨|▍]+|[】〗』」\]丨|]+$/gu, '').trim() || title.text,
    }
  );
}

function joinParts(parts: readonly string[]): string {
  let balance: Balance = EVEN;
  let above = '';
  const joined = parts.map((part, at) => {
    const whole = at === 0 || /[：:]$/.test(above) || stillOpen(balance) > 0 || goesOn(above, part);
    balance = balanceOf(part, balance);
    above = part;
    return whole ? part : ` ${part}`;
  });
  return joined.join('');
}

function tidy(text: string): string {
  return closedUp(text.trim())
    .split(/[\s\u3000]+/u)
    .join(' ');
}

function withoutBullet(text: string): string {
  return text.replace(/^[●◆■◇○★▲▪◎☆▶►□]\s*/, '');
}
