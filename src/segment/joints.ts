/** How likely one piece of text goes on in another: the odds of an editor who fits torn pieces together. */
import type { Features } from './features.ts';
import type { Manner } from './manner.ts';
import { jointOf } from './neighbours.ts';

/** Figures, and what stands before a measure. */
const NUMBER = /[\d０-９一二三四五六七八九十百千万亿两几数第多余]$/u;
const NUMBER_OR_MEASURE =
  /^(?:[\d０-９.．一二三四五六七八九十百千万亿余多]|[个名人次元角分斤吨亩米里年月日天时点岁条件家户座处所种部辆台套只头棵株盆箱张份项场期届层间本册封把块片盏趟班路公平倍成半%％℃号级度]|左右|以上|以下)/u;
/** How paragraphs of a report begin: a day, a source, a turn. */
const BEGINS =
  /^(?:据|记者|目前|昨|今|明年|去年|前年|近|日前|此外|另外|下一步|同时|截至|截止|该|这|随后|随着|为了?|自|从|如今|过去|以前|从前|以往|往年|当年|早年|起初|后来|眼下|由于|针对|对此|根据|按照|除了|不过|然而|在|每|全|我市|我区|我县|本|“|‘|\d{1,4}[年月])/u;
const SPEAKER = /^[^，。！？“”：:]{2,18}(?:说|介绍|表示|告诉记者|认为|称|要求|指出|提醒)[，,：:]/u;
/** What stands inside a sentence or a word and begins none. */
const INSIDE =
  /^(?:[了着过们之的或及与且并而也都就才又还便][^\s，。]|笑?称|等[^\s，。待到候]|以[及来内外]|[里中内上下]的)/u;
const SCRAP = 24;
/** What it tells that the page has the two characters that would meet together elsewhere; and that it has not. */
const KNOWN = 0.5;
const MOST_KNOWN = 1.5;
const UNKNOWN = 0.8;

/** The odds, as a natural logarithm, that `next` is the rest of the sentence that `piece` leaves open, not a beginning. */
export function jointOdds(piece: Features, next: Features, manner: Manner): number {
  if (next.startsInside) return 4;
  return fitsMarks(piece, next) + fitsWords(piece, next, manner) - beginningOdds(next, manner);
}

/** Quotes and brackets that one opens are closed by the other. */
function fitsMarks(piece: Features, { block }: Features): number {
  const closes = /^[^“”「」《》（）()]*[”」》）)]/u.test(block.text);
  if (piece.unclosed > 0) return closes ? 3 : /^[“「]/u.test(block.text) ? -2 : -0.7;
  return closes ? -4 : 0;
}

function fitsWords(piece: Features, next: Features, manner: Manner): number {
  const [left, right] = [piece.block.text, next.block.text];
  if (NUMBER.test(left)) {
    if (NUMBER_OR_MEASURE.test(right)) return 2.8;
    if (/[\d０-９]$/u.test(left)) return -1.5;
  }
  if (/、$/u.test(left)) return /^[^，。]{1,16}(?:、|等)/u.test(right) ? 2 : 0;
  if (/[，,]$/u.test(left)) return isWordRest(right) ? -2.5 : 0.4;
  return Math.min(MOST_KNOWN, manner.together(jointOf(piece, next)) * KNOWN) - UNKNOWN;
}

/** One or two characters and a mark: the end of a word, before which no mark stood. */
function isWordRest(text: string): boolean {
  const clause = text.search(/[，,。、！？；]/u);
  return clause > 0 && clause <= 2 && !BEGINS.test(text);
}

/** The odds that a text begins a paragraph, by itself. */
export function beginningOdds(next: Features, manner: Manner): number {
  const { block, length, head, dash, bullet, numbered, ends, startsInside } = next;
  const { text } = block;
  let odds = 0.3;
  if (startsInside) odds -= 4;
  if (head) odds += 6;
  if (dash || bullet || numbered) odds += 4;
  if (manner.indented) odds += block.indented ? 4 : -2.5;
  if (/^[“‘「]/u.test(text)) odds += 1.2;
  if (/^[【〖［][^】〗］]{1,8}[】〗］]/u.test(text)) odds += 4;
  if (BEGINS.test(text)) odds += 1.2;
  if (SPEAKER.test(text)) odds += 1.5;
  if (INSIDE.test(text)) odds -= 1.5;
  const clause = text.search(/[，,。、！？；]/u);
  if (isWordRest(text)) odds -= 2;
  else if (clause > 2 && clause <= 4 && !BEGINS.test(text)) odds -= 0.6;
  if (ends === 'closed' && length <= SCRAP && !/[“”：:]/u.test(text)) odds -= 1;
  return odds;
}
