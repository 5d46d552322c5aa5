/** Words, clauses and paragraphs printed twice. */
import { lengthOfText } from '../trade/chars.ts';
import type { QualityFlag } from '../types.ts';
import { allHan, flag, type Passage } from './quality-passages.ts';

/** What parts the members of a sentence. */
const MARKS = /[、，,；;。！!？?：:]/;

interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The mark after it; empty at the end of the passage. */
  readonly mark: string;
  readonly quoted: boolean;
}

/** The clauses of a text, with the marks after them. What stands in quotes is somebody's own way of speaking. */
function clausesOf(text: string): readonly Clause[] {
  let depth = 0;
  return [...text.matchAll(/[^、，,；;。！!？?：:]+/g)].map(match => {
    const end = match.index + match[0].length;
    const quoted = depth > 0;
    for (const char of match[0]) {
      if ('“「『‘'.includes(char)) depth++;
      if ('”」』’'.includes(char)) depth = Math.max(0, depth - 1);
    }
    return {
      text: match[0].trim(),
      start: match.index,
      end,
      mark: text.charAt(end),
      quoted: quoted || depth > 0,
    };
  });
}

/** Ways to say a thing twice on purpose: 一家企业一家企业地跑, 一遍又一遍, 哗啦哗啦. */
const ON_PURPOSE = /^[一每逐两挨]|^(.{1,2})\1+$/u;

/** Whether `count` clauses in a row that are the same are a slip: two of four characters, or three of two. */
function isSlip({ text, quoted }: Clause, count: number): boolean {
  const length = lengthOfText(text);
  return !quoted && allHan(text) && !ON_PURPOSE.test(text) && length >= (count > 2 ? 2 : 4);
}

/** Whether two neighbouring clauses are the same: nearly every passage has none, and needs no closer look. */
function hasTwins(text: string): boolean {
  return text.split(MARKS).some((clause, place, all) => clause.length > 1 && clause === all[place + 1]);
}

/** Runs of neighbouring clauses that are the same: where each begins, and the clauses of it. */
function runsOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const runs: Clause[][] = [];
  for (const clause of clauses) {
    const run = runs.at(-1);
    if (run?.[0]?.text === clause.text) run.push(clause);
    else runs.push([clause]);
  }
  return runs;
}

/** `有预案、有预案,有预案`: the same clause again, at once. Cries (`!`) and quotations repeat on purpose. */
export function repeatedClauses(passage: Passage): readonly QualityFlag[] {
  if (!hasTwins(passage.text)) return [];
  const runs = runsOf(clausesOf(passage.text));
  return runs.flatMap((run, place) => {
    const [first, last, before] = [run[0], run.at(-1), runs[place - 1]?.at(-1)];
    if (!first || !last || run.length < 2) return [];
    const led = before?.text.endsWith(first.text) === true;
    const count = run.length + (led ? 1 : 0);
    if (!isSlip(first, count) || '!！'.includes(last.mark || ' ')) return [];
    const start = led ? before.end - first.text.length : first.start;
    const because = `${first.text} ${count} times in a row`;
    return [flag('repeated-clause', passage, { excerpt: passage.text.slice(start, last.end), because })];
  });
}

const [SHORTEST, LONGEST] = [4, 12] as const;

/** Texts of at least four and at most twelve UTF-16 units that stand twice with nothing between. */
function doubled(text: string): readonly string[] {
  const found: string[] = [];
  for (let length = LONGEST; length >= SHORTEST; length--) {
    if (!mayBeDoubled(text, length)) continue;
    let same = 0;
    for (let at = 0; at + length < text.length; at++) {
      same = text.charCodeAt(at) === text.charCodeAt(at + length) ? same + 1 : 0;
      if (same === length) found.push(text.slice(at - length + 1, at + 1));
    }
  }
  return found;
}

/** A unit that stands twice covers a place that is a multiple of its length: only those are looked at. */
function mayBeDoubled(text: string, length: number): boolean {
  for (let at = 0; at + length < text.length; at += length)
    if (text.charCodeAt(at) === text.charCodeAt(at + length)) return true;
  return false;
}

/** `全面推进全面推进`: four or more characters again, with nothing between. */
export function repeatedWords(passage: Passage): readonly QualityFlag[] {
  return doubled(passage.text).flatMap(unit => {
    if (new Set(unit).size < 3 || !allHan(unit) || ON_PURPOSE.test(unit)) return [];
    return [flag('repeated-clause', passage, { excerpt: unit + unit, because: `${unit} twice in a row` })];
  });
}

/** A paragraph of twenty characters or more that stands in the article twice. */
export function repeatedParagraphs(passages: readonly Passage[]): readonly QualityFlag[] {
  const seen = new Set<string>();
  return passages.flatMap(passage => {
    const again = seen.has(passage.text);
    seen.add(passage.text);
    if (!again || passage.kind === 'title' || lengthOfText(passage.text) < 20) return [];
    const excerpt = [...passage.text].slice(0, 16).join('');
    return [flag('repeated-clause', passage, { excerpt, because: 'the same paragraph stands above' })];
  });
}
