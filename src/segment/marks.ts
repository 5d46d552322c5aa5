/** Marks: quotes and brackets, which come in pairs, and rules. */

const LEFT = '“‘（(《「『【';
const RIGHT = '”’）)》」』】';

/** What a mark does to the balance of its kind: the kind's number, from 1 on, where it opens; its negative where it closes. */
const MARKS = tableOfMarks();

function tableOfMarks(): Int8Array {
  const marks = new Int8Array(0x10000);
  for (let kind = 0; kind < LEFT.length; kind++) {
    marks[LEFT.charCodeAt(kind)] = kind + 1;
    marks[RIGHT.charCodeAt(kind)] = -kind - 1;
  }
  return marks;
}

/** For each kind of mark, how many more were opened than closed. */
export type Balance = readonly number[];
/** As many opened as closed, of every kind. */
export const EVEN: Balance = Array.from(LEFT, () => 0);

/** Opening marks that the text does not close. */
export function unclosed(text: string): number {
  return stillOpen(balanceOf(text));
}

/** The balance of a text that goes on from one with the balance `before`. */
export function balanceOf(text: string, before: Balance = EVEN): Balance {
  let open: number[] | null = null;
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text.charCodeAt(at)] ?? 0;
    if (mark === 0) continue;
    open ??= [...before];
    const kind = Math.abs(mark) - 1;
    open[kind] = (open[kind] ?? 0) + Math.sign(mark);
  }
  return open ?? before;
}

/** Marks opened and not closed, of all kinds. */
export function stillOpen(balance: Balance): number {
  let open = 0;
  for (const count of balance) if (count > 0) open += count;
  return open;
}

const RULE = /^\s*(?:[-=_*·—~]\s*){3,}$/;

/** Anchored and short: nearly every text is refused at its first character. */
const BEGINS_RULE = /^\s*[-=_*·—~]/;

/** True for a line of dashes, asterisks or the like: a rule between things. */
export function isRule(text: string): boolean {
  return text.length <= 200 && BEGINS_RULE.test(text) && RULE.test(text);
}
