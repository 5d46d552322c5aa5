/** The few words of an article that a list shows. */
import type { Article } from '../types.ts';
import { type PlainLine, plainLines } from './text.ts';

/** Code points of the longest excerpt. */
const LONGEST = 120;
/** A cut at a sentence or clause is taken only where it leaves at least this many. */
const SHORTEST = 60;
const SENTENCE_END = /[。！？!?；;…][”’」』）)]*/gu;
const CLAUSE_END = /[，,、：:\s—]/gu;

/**
 * The summary, or where there is none the beginning of the text without subheadings; at most 120 characters. `lines` are those of
 * the body, for whoever has them already.
 */
export function excerptOf(article: Article, lines: readonly PlainLine[] = plainLines(article.body)): string {
  const summary = oneLine(article.summary ?? '');
  return cutWell(summary === '' ? beginning(lines) : summary);
}

function beginning(lines: readonly PlainLine[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length > LONGEST * 2) break;
    if (!line.heading) text = joined(text, oneLine(line.text));
  }
  return text;
}

/** Latin words need a space between paragraphs, Chinese text does not. */
function joined(text: string, more: string): string {
  const glue = /[\p{L}\p{N}.,;:!?)"']$/u.test(text) && !/\p{Script=Han}$/u.test(text) ? ' ' : '';
  return text + glue + more;
}

/** Nor does an excerpt hold what turns text around: it stands in lists, feeds and other people's pages. */
function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Cuts at the end of a sentence, else of a clause, else anywhere; what is not a whole sentence ends in `…`. */
function cutWell(text: string): string {
  const characters = [...text.slice(0, LONGEST * 2 + 1)];
  if (characters.length <= LONGEST) return text;
  const head = characters.slice(0, LONGEST - 1).join('');
  const sentence = lastEnd(head, SENTENCE_END, match => match.index + match[0].length);
  if (sentence >= SHORTEST) return head.slice(0, sentence);
  const clause = lastEnd(head, CLAUSE_END, match => match.index);
  return `${clause >= SHORTEST ? head.slice(0, clause) : head}…`;
}

function lastEnd(text: string, pattern: RegExp, endOf: (match: RegExpExecArray) => number): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last === undefined ? 0 : endOf(last);
}
