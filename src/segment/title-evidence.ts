/** What a short line may be: a title of some kind, or the name of a place. */
import type { DeckPart } from './decks.ts';
import type { Reading } from './evidence.ts';
import type { Features } from './features.ts';
import type { Manner } from './manner.ts';
import { isAccount, runsThrough } from './neighbours.ts';
import { isInnerLabel } from './series.ts';
import { hangs } from './title-cuts.ts';
import { comesTo, isReported, isSaid } from './title-tells.ts';

/** The title of an official notice. */
const NOTICE = /^.{0,24}关于.{4,40}的?(?:通告|公告|通知|启事|公示|决定|意见|批复|倡议书?|说明)$/u;

function isNotice(text: string): boolean {
  return text.includes('关于') && NOTICE.test(text);
}

/** Price of a headline that carries no mark on a page whose headlines are marked. */
const UNMARKED_HEADLINE = 4.5;

/** Readings of a line that may be a title by its length and form. */
export function titleReadings(seen: Features, manner: Manner): Reading[] {
  const { block, series, place } = seen;
  const unmarked = manner.marked && block.level === 0;
  const set = isSetAsText(block, manner) ? 3 : 0;
  const page = (seen.furniture ? 3 : 0) + set;
  const readings: Reading[] = [
    {
      role: 'headline',
      price: headlinePrice(seen, manner) + Math.max(0, asDeck(seen.deck, 'headline')) + page,
      because: headlineReason(seen),
    },
    {
      role: 'headline-more',
      price: headlinePrice(seen, manner) * 0.5 + set,
      because: 'the headline’s next line',
    },
    {
      role: 'kicker',
      price: kickerPrice(seen, unmarked) + page,
      because: 'above the headline, with no text of its own',
    },
    {
      role: 'subtitle',
      price: subtitlePrice(seen, manner) + set,
      because: 'below the headline, above the text',
    },
    {
      role: 'subheading',
      price: subheadingPrice(seen, manner) + page,
      because: 'a short line inside an article, no byline of its own',
    },
    {
      role: 'series',
      price: seriesPrice(seen, manner),
      because: series?.because ?? 'a short line above a title',
    },
  ];
  if (place.length > 0)
    readings.push({ role: 'place', price: 0, because: 'nothing but the name of a place' });
  return readings;
}

/** What its part in several lines above one text says of a line’s being this. */
function asDeck(deck: DeckPart | null, part: DeckPart): number {
  if (deck === null) return 0;
  return deck === part ? -1.5 : 1.5;
}

/** Over several lines of a column, the first one set in as paragraphs are. */
function isSetAsText({ lines, indented, level }: Features['block'], manner: Manner): boolean {
  return manner.indented && indented && level === 0 && lines.to > lines.from;
}

/** A marked line is a headline of some kind even where it is long or ends like a sentence. */
export function longTitleReadings({ block }: Features): Reading[] {
  if (block.level === 0) return [];
  return [
    { role: 'headline', price: 1.5, because: 'carries a heading mark' },
    { role: 'subtitle', price: 3.5, because: 'below the headline, above the text' },
  ];
}

function headlineReason({ block }: Features): string {
  return block.level > 0 ? 'carries a heading mark' : 'a short line above a text';
}

function headlinePrice(
  { block, organisation, length, place, series, line, numbered, captionWords, dash }: Features,
  manner: Manner,
): number {
  let price = block.level > 0 ? 0 : manner.marked ? UNMARKED_HEADLINE : block.bold ? 1 : 1.5;
  if (isNotice(block.text)) price -= 0.5;
  if (organisation) price += 1.5;
  if (isInnerLabel(block.text)) price += 2.5;
  if (length < 4) price += 2.5;
  if (length > 36) price += 1.5;
  if (place.length > 0) price += 3;
  if (series) price += 2.2 * series.strength;
  if (numbered) price += 2.5;
  if (dash) price += 3;
  if (captionWords) price += 3;
  if (line) price += 4 * line.confidence;
  if (block.level === 0 && /[,，:：]/.test(block.text.slice(0, -1))) price += 0.7;
  if (/[:：]$/.test(block.text.slice(-1)) && !hangs(block.text)) price += 2.5;
  if (manner.level > 0 && block.level > manner.level) price += 1.2 * (block.level - manner.level);
  if (goesOnUnsigned(block, manner)) price += 2.5;
  return price;
}

/** Subheadings seldom have two parts: then the texts have to be so near. */
const NEAR = 0.4;

/** With no byline below where others have theirs, and a text that goes on with the matter of the one above. */
function goesOnUnsigned({ index, text }: Features['block'], { unsigned, kindred }: Manner): boolean {
  const least = /\S[ \u3000]+\S/u.test(text) ? NEAR : 0;
  return unsigned.has(index) && (kindred.get(index) ?? 0) > least;
}

function kickerPrice(
  { block, office, organisation, length, series, line, numbered, dash, deck }: Features,
  unmarked: boolean,
): number {
  if (office && !hangs(block.text)) return 0.5;
  let price = 2.5 + (unmarked ? 0.6 : 0) + (isLabel(block, length) ? 1.2 : 0);
  if (length < 4) price += 2;
  if (organisation) price += 2;
  if (runsThrough(block.text) && !deck) price += 2.5;
  if (hangs(block.text)) price += 2;
  if (numbered || dash) price += 3;
  if (series) price += 1.5 * series.strength;
  if (line) price += 4 * line.confidence;
  price += asDeck(deck, 'kicker');
  if (isReported(block.text) || (series?.kind === 'single' && series.strength < 0.5)) price -= 1.5;
  return Math.max(0.2, price);
}

/** The name of a column is short and bears no mark; a kicker tells something, and takes more words. */
function isLabel({ level, text }: Features['block'], length: number): boolean {
  const short = length <= (level === 0 ? 6 : 4);
  return short && !/[“”"！!？?：:]/.test(text) && !comesTo(text) && !(level === 0 && isSaid(text));
}

function subtitlePrice({ block, length, dash, numbered, line, deck }: Features, manner: Manner): number {
  let price = dash ? 0.2 : 3.8;
  if (isAccount(block.text)) price -= 1.5;
  price += asDeck(deck, 'subtitle');
  if (manner.marked && block.level === 0) price -= block.gap === 0 ? 1.5 : 0.5;
  if (block.level > manner.level) price -= 1.5;
  if (numbered) price += 2;
  if (length < 5) price += 1.5;
  if (line) price += 4 * line.confidence;
  return Math.max(0.1, price);
}

function subheadingPrice(
  { block, bullet, organisation, length, numbered, place, series, line, dash, verse }: Features,
  manner: Manner,
): number {
  let price = block.level === 0 ? (manner.marked ? 1.2 : 2) : block.level > manner.level ? 0.3 : 2.8;
  if (isNotice(block.text)) price += 3;
  if (manner.parted && block.level === 0) price += 2;
  if (verse === 'title') price -= 4;
  if (isInnerLabel(block.text)) price -= 1.5;
  if (bullet && manner.bullets.has(bullet.trim())) price += 2.5;
  if (manner.spaced && block.gap > 0) price += 1.5;
  if (organisation) price += 1.5;
  if (block.bold) price -= 0.8;
  if (goesOnUnsigned(block, manner)) price -= 1.5;
  if (manner.grouped && block.level === manner.level) price += 2;
  price -= manner.kindred.get(block.index) ?? 0;
  if (numbered) price -= 1.5;
  if (length > 16) price += 1.2;
  else if (length <= 10) price -= 0.6;
  if (/[ \u3000]/.test(block.text) && length > 10) price += 0.8;
  if (place.length > 0) price += 1;
  if (series && series.kind !== 'single') price += series.strength;
  if (dash) price += 2.5;
  if (/[,，；;]/.test(block.text)) price += 1;
  if (line) price += 3 * line.confidence;
  return Math.max(0.1, price);
}

function seriesPrice(
  { block, series, office, organisation, place, length, line, dash, deck }: Features,
  manner: Manner,
): number {
  let price = series ? 4.2 * (1 - series.strength) + 0.2 : 4.6;
  if (manner.repeated.has(block.text)) price -= 1.5;
  if (block.level > 0) price += 0.6;
  if (place.length > 0 || office || organisation) price += 2;
  if (length > 22) price += 2;
  price += asDeck(deck, 'series');
  if (isLabel(block, length)) price -= 1.6;
  if (line) price += 3 * line.confidence;
  if (dash) price += 3;
  return Math.max(0.1, price);
}
