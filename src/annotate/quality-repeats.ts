/** Words, clauses and paragraphs printed twice. */
import { lengthOfText } from '../trade/chars.ts';
import type { QualityFlag } from '../types.ts';
import { allHan, flag, type Passage } from './quality-passages.ts';

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

/** Ways to say a thing twice on purpose: 一遍又一遍, 哗啦哗啦. */
const ON_PURPOSE = /^一.{1,3}[又接]一|^(.{1,2})\1+$/u;

/** Whether `count` clauses in a row that are the same are a slip: two of four characters, or three of two. */
function isSlip({ text, quoted }: Clause, count: number): boolean {
  const length = lengthOfText(text);
  return !quoted && allHan(text) && !ON_PURPOSE.test(text) && length >= (count > 2 ? 2 : 4);
}

/** `有预案、有预案,有预案`: the same clause again, at once. Cries (`!`) and quotations repeat on purpose. */
export function repeatedClauses(passage: Passage): readonly QualityFlag[] {
  const clauses = clausesOf(passage.text);
  return clauses.flatMap((first, place) => {
    const same = (clause: Clause | undefined) => clause?.text === first.text;
    if (same(clauses[place - 1])) return [];
    const next = clauses.findIndex((clause, at) => at > place && !same(clause));
    const run = clauses.slice(place, next < 0 ? undefined : next);
    const last = run.at(-1) ?? first;
    if (run.length < 2 || !isSlip(first, run.length) || '!！'.includes(last.mark || ' ')) return [];
    const because = `the same clause ${run.length} times in a row`;
    return [
      flag('repeated-clause', passage, { excerpt: passage.text.slice(first.start, last.end), because }),
    ];
  });
}

/** `全面推进全面推进`: four or more characters again, with nothing between. */
export function repeatedWords(passage: Passage): readonly QualityFlag[] {
  return [...passage.text.matchAll(/(\p{Script=Han}{4,12})\1/gu)].flatMap(match => {
    const unit = match[1] ?? '';
    if (new Set(unit).size < 3 || ON_PURPOSE.test(unit)) return [];
    return [flag('repeated-clause', passage, { excerpt: match[0], because: `${unit} twice in a row` })];
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
