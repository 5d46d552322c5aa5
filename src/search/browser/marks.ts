/** Where the words that were asked for stand in a text, and the piece of it to show. */
import { foldWithOffsets } from '../fold.ts';
import type { Run } from './messages.ts';

/** UTF-16 offsets in a text, the end not among them. */
export type Range = readonly [from: number, to: number];

/** Gives a text as it is shown, in as many UTF-16 units. */
export type Display = (text: string) => string;

/** Characters of a snippet, and those before what it is shown for. */
const SNIPPET = 110;
const BEFORE = 24;

/** Where folded words stand in a text, in its order; those that touch are one. */
export function rangesOf(text: string, words: readonly string[]): readonly Range[] {
  const folded = foldWithOffsets(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      const last = folded.offsets[at + word.length - 1] ?? 0;
      found.push([folded.offsets[at] ?? 0, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)]);
    }
  }
  const merged: [number, number][] = [];
  for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** A text in runs; empty for an empty one. */
export function marked(text: string, words: readonly string[], display: Display): readonly Run[] {
  return runs(display(text), rangesOf(text, words), [0, text.length]);
}

/** The piece of a text where most of the words stand together, else how it begins. */
export function snippetOf(text: string, words: readonly string[], display: Display): readonly Run[] {
  const ranges = rangesOf(text, words);
  const from = startOf(text, bestOf(text, ranges, words));
  const to = endOf(text, from + SNIPPET);
  const shown = text.split('\n').map(display).join(' ');
  const inner = runs(shown, ranges, [from, to]);
  return [
    ...(from > 0 ? [['…', false] as const] : []),
    ...inner,
    ...(to < text.length ? [['…', false] as const] : []),
  ];
}

/** The first place from which the most different words follow within a snippet. */
function bestOf(text: string, ranges: readonly Range[], words: readonly string[]): number {
  let [best, most] = [0, 0];
  for (const [from] of ranges.slice(0, 50)) {
    const { text: piece } = foldWithOffsets(text.slice(from, from + SNIPPET - BEFORE));
    const count = words.filter(word => piece.includes(word)).length;
    if (count > most) [best, most] = [from, count];
  }
  return best;
}

/** Where a sentence begins a little before, else a part of one, else some characters before; never within a character. */
function startOf(text: string, hit: number): number {
  const earliest = Math.max(0, hit - BEFORE);
  if (earliest === 0) return 0;
  const before = text.slice(earliest, hit);
  const sentence = before.search(/[。！？；!?;\n](?![\s\S]*[。！？；!?;\n])/);
  const start = earliest + 1 + (sentence < 0 ? before.search(/[，、：,:]/) : sentence);
  return isTrailing(text, start) ? start + 1 : start;
}

function endOf(text: string, wanted: number): number {
  const end = Math.min(text.length, wanted);
  return isTrailing(text, end) ? end + 1 : end;
}

function isTrailing(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}

function runs(shown: string, ranges: readonly Range[], [start, end]: Range): readonly Run[] {
  const made: Run[] = [];
  const put = (from: number, to: number, isMarked: boolean): void => {
    if (to > from) made.push([shown.slice(from, to), isMarked]);
  };
  let at = start;
  for (const [from, to] of ranges) {
    if (to <= start || from >= end) continue;
    put(at, Math.max(from, start), false);
    put(Math.max(from, start), Math.min(to, end), true);
    at = Math.min(to, end);
  }
  put(at, end, false);
  return made;
}
