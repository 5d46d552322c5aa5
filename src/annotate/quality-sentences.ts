/** An article without text, and sentences that begin or stop in the middle. */
import { endsSentence, foldWidth, isHan, lengthOfText } from '../trade/chars.ts';
import type { Cutting, Paragraph, QualityFlag } from '../types.ts';
import { around, flag } from './quality-passages.ts';

/** A headline with neither text nor a caption below it. */
export function emptyBody(cutting: Cutting): readonly QualityFlag[] {
  const hasText = cutting.paragraphs.some(({ kind, text }) => kind !== 'subheading' && /\S/.test(text));
  if (hasText) return [];
  const because = 'a headline with no text below it';
  return [flag('empty-body', cutting.headline, { excerpt: cutting.headline.text, because })];
}

/** Lists, verse and tables end few of their lines with a stop: at most this share of prose does so. */
const UNENDED = 1 / 3;

/** True for text set as prose: nearly every paragraph of it ends as a sentence does, the last one aside. */
function isProse(paragraphs: readonly Paragraph[]): boolean {
  const unended = paragraphs.slice(0, -1).filter(({ text }) => !endsSentence(text)).length;
  return (
    paragraphs.some(({ text }) => /[。!?！？]/.test(text)) && unended <= (paragraphs.length - 1) * UNENDED
  );
}

/** True where the text breaks off: in a word or after a comma, and is neither a signature, a label nor an address. */
function breaksOff(text: string): boolean {
  if (endsSentence(text)) return false;
  const folded = foldWidth(text).trim();
  if (endsSentence(folded) || (!/[,、]$/.test(folded) && !isHan([...folded].at(-1) ?? ''))) return false;
  const isLabel = /^[\p{Script=Han}]{2,6}:/u.test(folded) && folded.length <= 60;
  const isLine = lengthOfText(folded) <= 20 && !/[,。;]/.test(folded);
  return !isLabel && !isLine && lengthOfText(folded) >= 8;
}

/** A paragraph with a sentence whose beginning is elsewhere: it opens with a mark that never opens one. */
const BEGINS_LATE = /^[,，。、;；!！?？)）”』」》:：]/;

/** Paragraphs of prose that stop or begin in the middle of a sentence. A jump to another page explains a stop. */
export function cutSentences(cutting: Cutting): readonly QualityFlag[] {
  const texts = cutting.paragraphs.filter(({ kind, text }) => kind === 'text' && /\S/.test(text));
  if (!isProse(texts)) return [];
  const goesOn = cutting.elsewhere.length === 0 && cutting.jumps.some(({ direction }) => direction === 'to');
  return texts.flatMap((paragraph, place) => {
    const isLast = place === texts.length - 1;
    const stops = isLast ? !goesOn && breaksOff(paragraph.text) : /[,，、]\s?$/.test(paragraph.text);
    const cut = (at: number, because: string) =>
      flag('cut-sentence', paragraph, { excerpt: around(paragraph.text, at, 16), because });
    return [
      ...(BEGINS_LATE.test(paragraph.text) ? [cut(0, 'begins in the middle of a sentence')] : []),
      ...(stops ? [cut(paragraph.text.length, 'ends in the middle of a sentence')] : []),
    ];
  });
}
