/** What each block may be, with the price of each reading: the block by itself, in the manner of its page. */
import type { Features } from './features.ts';
import type { Role } from './grammar.ts';
import type { Manner } from './manner.ts';
import { runsThrough } from './neighbours.ts';
import { longTitleReadings, titleReadings } from './title-evidence.ts';

export interface Reading {
  readonly role: Role;
  readonly price: number;
  readonly because: string;
}

const UNKNOWN = 8;
const UNASSIGNED: Reading = { role: 'unassigned', price: UNKNOWN, because: 'no rule of the page fits it' };
const VERSE: readonly Reading[] = [{ role: 'body', price: 0, because: 'a line of verse' }, UNASSIGNED];

/** All readings of a block; never empty. */
export function readingsOf(seen: Features, manner: Manner): readonly Reading[] {
  if (seen.verse === 'line') return VERSE;
  return [
    ...furnitureReadings(seen, manner),
    ...titlesOf(seen, manner),
    ...bylineReadings(seen, manner),
    ...textReadings(seen, manner),
    UNASSIGNED,
  ];
}

/** A mark that says where the text came from, and nothing else, is no title. */
function titlesOf(seen: Features, manner: Manner): readonly Reading[] {
  if (seen.jumpFrom?.end === seen.block.text.length) return [];
  return seen.titleLike ? titleReadings(seen, manner) : longTitleReadings(seen);
}

/** Furniture that seldom stands inside an article. */
const BREAKS: ReadonlySet<string> = new Set(['page heading', 'section', 'masthead', 'advertisement']);

function furnitureReadings({ furniture, length, titleLike, block }: Features, manner: Manner): Reading[] {
  if (furniture) {
    const breaks = BREAKS.has(furniture.kind);
    const kept: Reading = { role: 'furniture', price: breaks ? 0.4 : 0, because: furniture.because };
    return breaks ? [{ role: 'page-break', price: 0, because: furniture.because }, kept] : [kept];
  }
  const running = manner.repeated.has(block.text) && titleLike;
  if (running) return [{ role: 'furniture', price: 3.5, because: 'a short line that the page repeats' }];
  return length <= 12
    ? [{ role: 'furniture', price: 6.5, because: 'a short line with no part in an article' }]
    : [];
}

function bylineReadings({ line, block, place }: Features, manner: Manner): Reading[] {
  if (!line) return [];
  const district = place.length > 0 && manner.placeLines > 1;
  const price = (1 - line.confidence) * 4 + (block.level > 0 || district ? 4 : 0);
  const because = line.because;
  return [
    { role: 'byline-above', price, because },
    { role: 'byline-below', price, because },
  ];
}

function textReadings(seen: Features, manner: Manner): Reading[] {
  const { head, sourced, tail, caption, jumpTo, jumpFrom, block, length } = seen;
  const marked = block.level > 0 ? 7 : 0;
  const readings: Reading[] = [
    { role: 'body', price: bodyPrice(seen) + setOut(seen, manner) + marked, because: 'a paragraph' },
    { role: 'body-more', price: morePrice(seen, manner) + marked, because: 'goes on where the column broke' },
  ];
  if (head) readings.push({ role: 'lead', price: marked, because: head.because });
  else if (sourced)
    readings.push({ role: 'lead', price: 1 + marked, because: 'says at once whom the news is from' });
  if (tail)
    readings.push({ role: 'body-last', price: (1 - tail.confidence) * 3 + marked, because: tail.because });
  if ((caption || seen.captionWords) && !seen.furniture) readings.push(...captionReadings(seen));
  else if (seen.scene) readings.push({ role: 'caption', ...seen.scene });
  if (jumpTo && (!head || length <= 16))
    readings.push(
      length <= 16
        ? { role: 'jump', price: 0, because: 'says where the text goes on' }
        : { role: 'body-last', price: 0, because: 'a paragraph that goes on elsewhere' },
    );
  if (jumpFrom) readings.push(...fromReadings(jumpFrom.end === block.text.length));
  readings.push(...itemReadings(seen, marked));
  return readings;
}

/** Alone on its line, the mark may stand below the headline that the rest is printed under. */
function fromReadings(alone: boolean): readonly Reading[] {
  const because = 'says where the text came from';
  const continued: Reading = { role: 'continued', price: 0, because };
  return alone ? [continued, { role: 'jump', price: 0, because }] : [continued];
}

/** More than one sentence. */
function isTold(text: string): boolean {
  return (text.match(/[。！？]/gu)?.length ?? 0) > 1;
}

function captionReadings({ block, caption, captionWords, length }: Features): Reading[] {
  const because = caption?.because ?? 'words of a caption';
  // Who wrote as well as took pictures signs a text of several sentences, not a caption.
  const writes = caption?.credits.some(({ role }) => role !== 'photographer') && isTold(block.text);
  const price = (captionWords ? 0.1 : 0.4) + (writes && !captionWords ? 1.4 : 0);
  const readings: Reading[] = [{ role: 'caption', price, because }];
  if (caption && length >= 20) readings.push({ role: 'body-last', price: writes ? 0.4 : 1.6, because });
  return readings;
}

/** `区食堂开张 昨日上午…`: a title and its text on one line, as briefs without bullets have them. */
const SPACED_LEAD = /^[^\s。，,；;：:]{5,24}[ \u3000]+\S/u;

function itemReadings(
  { block, bullet, boldLead, titledItem, head, tail, length, line, titleLike }: Features,
  marked: number,
): Reading[] {
  if (titledItem) return [{ role: 'item', price: 0.4, because: 'an item among others, begun by its title' }];
  if (line || (titleLike && !tail) || length < 18) return [];
  if (boldLead)
    return [
      { role: 'item', price: (tail || head ? 0.6 : 2.6) + marked, because: 'an item begun by a bold lead' },
    ];
  if (bullet)
    return [
      { role: 'item', price: (tail || head ? 0.8 : 3.2) + marked, because: 'an item begun by a bullet' },
    ];
  if (tail && SPACED_LEAD.test(block.text))
    return [{ role: 'item', price: 4.5 + marked, because: 'an item begun by a title and a space' }];
  return head ? [{ role: 'item', price: 4.5 + marked, because: 'a head byline with no headline above' }] : [];
}

/** Where every paragraph is set in, a short line that is not, and that ends in no full stop, is none. */
function setOut({ titleLike, block, length }: Features, manner: Manner): number {
  return manner.allIndented && titleLike && !block.indented && length <= LONGEST_TITLE ? 3 : 0;
}

const LONGEST_TITLE = 30;

/** Ends with quoted words, not with a quoted sentence. */
const QUOTED = /[^。！？!?…][”』」"]$/;

function bodyPrice(seen: Features): number {
  const {
    head,
    line,
    tail,
    titleLike,
    ends,
    length,
    caption,
    captionWords,
    startsInside,
    series,
    furniture,
    organisation,
    block,
  } = seen;
  let price = 0;
  if (head || seen.titledItem) price += 4;
  if (line) price += 5 * line.confidence;
  if (tail) price += 3.5 * tail.confidence;
  if (seen.office || seen.deck) price += 3;
  if (organisation || furniture?.kind === 'date line') price += 1;
  else if (titleLike && (ends !== 'closed' || QUOTED.test(block.text.slice(-2))))
    price += length <= 25 && !runsThrough(block.text) ? (seen.dash ? 2 : 4) : 1.2;
  else if (titleLike) price += 0.3;
  if (caption || captionWords) price += 1.5;
  if (startsInside) price += 2;
  if (seen.jumpFrom) price += 3;
  if (series) price += series.strength;
  if (furniture && furniture.kind !== 'date line') price += 2.5;
  return price;
}

function morePrice(seen: Features, manner: Manner): number {
  const {
    head,
    line,
    block,
    length,
    dash,
    bullet,
    numbered,
    titleLike,
    ends,
    captionWords,
    caption,
    furniture,
  } = seen;
  let price = 0;
  if (head || seen.titledItem) price += 6;
  if (line) price += 4 * line.confidence;
  if (manner.indented && block.indented) price += 3;
  if (dash || bullet || numbered) price += 4;
  if (titleLike && (ends === 'open' || QUOTED.test(block.text.slice(-2)))) price += length <= 24 ? 5 : 2;
  if (captionWords || caption) price += 3;
  if (furniture) price += 2.5;
  return price;
}
