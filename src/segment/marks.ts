/** Marks: quotes and brackets, which come in pairs, and rules. */

const LEFT = '“‘（(《「『【';
const RIGHT = '”’）)》」』】';

/** What a mark does to the balance of its kind. */
const MARKS = new Map<string, { readonly kind: number; readonly by: number }>([
  ...Array.from(LEFT, (mark, kind) => [mark, { kind, by: 1 }] as const),
  ...Array.from(RIGHT, (mark, kind) => [mark, { kind, by: -1 }] as const),
]);
const ANY_MARK = new RegExp(`[${LEFT}${RIGHT}]`, 'g');

/** For each kind of mark, how many more were opened than closed. */
export type Balance = readonly number[];

/** Opening marks that the text does not close. */
export function unclosed(text: string): number {
  return stillOpen(balanceOf(text));
}

/** The balance of a text that goes on from one with the balance `before`. */
export function balanceOf(text: string, before: Balance = []): Balance {
  const open = Array.from(LEFT, (_, kind) => before[kind] ?? 0);
  for (const char of text.match(ANY_MARK) ?? []) {
    const mark = MARKS.get(char);
    if (mark) open[mark.kind] = (open[mark.kind] ?? 0) + mark.by;
  }
  return open;
}

/** Marks opened and not closed, of all kinds. */
export function stillOpen(balance: Balance): number {
  return balance.reduce((sum, count) => sum + Math.max(0, count), 0);
}

const RULE = /^\s*(?:[-=_*·—~]\s*){3,}$/;

/** True for a line of dashes, asterisks or the like: a rule between things. */
export function isRule(text: string): boolean {
  return text.length <= 200 && RULE.test(text);
}
