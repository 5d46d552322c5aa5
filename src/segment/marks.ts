/** Marks: quotes and brackets, which come in pairs, and rules. */

const LEFT = '“‘（(《「『【';
const RIGHT = '”’）)》」』】';

/** For each kind of mark, how many more were opened than closed. */
export type Balance = readonly number[];

/** Opening marks that the text does not close. */
export function unclosed(text: string): number {
  return stillOpen(balanceOf(text));
}

/** The balance of a text that goes on from one with the balance `before`. */
export function balanceOf(text: string, before: Balance = []): Balance {
  const open = Array.from(LEFT, (_, kind) => before[kind] ?? 0);
  for (const char of text) {
    const left = LEFT.indexOf(char);
    const right = left < 0 ? RIGHT.indexOf(char) : -1;
    if (left >= 0) open[left] = (open[left] ?? 0) + 1;
    else if (right >= 0) open[right] = (open[right] ?? 0) - 1;
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
