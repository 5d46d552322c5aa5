/** Bylines at the very start of a paragraph. */
import type { Byline } from '../../types.ts';
import { type Dateline, datelineAt, sourceOf } from './dateline.ts';
import { BULLET, closingBracket, fold } from './fold.ts';
import { type Reading, readByline } from './read.ts';
import { allLikely, bylineOf } from './weigh.ts';

const WINDOW = 400;
const LONGEST_RUN = 90;
const NAMED = { trust: 'surnames', caption: false } as const;
/** A bracket at the beginning, or a word that heads are made of soon after: looked for first, because most texts have neither. */
const BRACKET = /[(（【[〔〖﹙︵]/;
const WORD = /讯|电|消息|报\s*道|采写|记\s*者|通\s*[讯迅訊]|記/;
const NEAR = 12;
const WORD_REACH = 120;

/** A reading and where it ends in the window. */
interface Part {
  readonly reading: Reading | null;
  readonly agency: string | null;
  readonly end: number;
  readonly form: string;
}

/** See `headByline` in byline.ts. */
export function readHead(text: string): Byline | null {
  if (!BRACKET.test(text.trimStart().slice(0, NEAR)) && !WORD.test(text.slice(0, WORD_REACH))) return null;
  const window = fold(text.slice(0, WINDOW));
  const start = window.length - window.trimStart().length;
  const bullet = BULLET.exec(window)?.[0].length ?? start;
  const dateline = openingDateline(window, bullet);
  const at = skipBlanks(window, bullet + (dateline?.length ?? 0));
  const part =
    bracketPart(window, at, dateline !== null) ?? runPart(window, at, { dateline, bulleted: bullet > start });
  if (!part && !dateline) return null;
  const end = skipBlanks(window, skipColon(window, part?.end ?? at));
  const found = {
    start,
    end,
    confidence: part || !dateline?.agency ? 0.99 : 0.97,
    form: formOf(dateline, part),
    agency: dateline?.agency ?? part?.agency ?? null,
    dateline: dateline?.placeAndDay ?? null,
  };
  return bylineOf(found, part?.reading ?? null);
}

const LONGEST_DATELINE = 40;

/** The dateline that opens the window, in a bracket of its own or not: `【本报讯】（记者 A）`. */
function openingDateline(window: string, start: number): Dateline | null {
  const close = window[start] === '(' ? closingBracket(window, start) : null;
  if (close === null) return datelineAt(window.slice(start));
  const inside = close - start > LONGEST_DATELINE ? '' : window.slice(start + 1, close).trim();
  const dateline = datelineAt(inside);
  return dateline?.length === inside.length ? { ...dateline, length: close + 1 - start } : null;
}

function formOf(dateline: Dateline | null, part: Part | null): string {
  const opening = dateline?.agency ? `${dateline.agency} dateline` : dateline ? '本报讯 or its like' : '';
  return [part?.form ?? '', opening].filter(Boolean).join(' after ');
}

function skipBlanks(window: string, at: number): number {
  let end = at;
  while (window[end] === ' ' || window[end] === '\n') end++;
  return end;
}

function skipColon(window: string, at: number): number {
  const colon = skipBlanks(window, at);
  return window[colon] === ':' ? colon + 1 : at;
}

/** `(记者 A 通讯员 B)`: after a dateline names alone will do, otherwise a label must announce them. */
function bracketPart(window: string, at: number, announced: boolean): Part | null {
  if (window[at] !== '(') return null;
  const close = closingBracket(window, at);
  if (close === null) return null;
  const inside = window.slice(at + 1, close);
  const source = sourceOf(inside.trim());
  if (source) return { reading: null, agency: source.agency, end: close + 1, form: 'source in a bracket' };
  const reading = readByline(inside, { trust: 'tokens', caption: false });
  if (!reading) return null;
  const named = reading.people.length > 0 || reading.office || reading.agency !== null;
  const enough = announced
    ? named || reading.acted || reading.labelled
    : (reading.labelled && reading.credits.length > 0) ||
      (reading.agency !== null && reading.people.length === 0);
  return enough ? { reading, agency: null, end: close + 1, form: 'bracket' } : null;
}

interface Before {
  readonly dateline: Dateline | null;
  readonly bulleted: boolean;
}

/** `记者A报道:`, and `记者 A 通讯员 B ` where a dateline or bullet stands before or a day after. A lost bracket is forgiven. */
function runPart(window: string, at: number, before: Before): Part | null {
  const from = window[at] === '(' ? at + 1 : at;
  const run = window.slice(from, from + LONGEST_RUN);
  const part = reportPart(run, before) ?? spacedPart(run, before);
  return part && { ...part, end: from + part.end };
}

function reportPart(run: string, { dateline }: Before): Part | null {
  if (!run.includes('报道') && !run.includes('采写')) return null;
  const match = /^([^。;!?\n]{2,80}?(?:报道|采写))(\)?)([: \n]|$)/.exec(run);
  const [, words = '', bracket = ''] = match ?? [];
  const reading = words === '' ? null : readByline(words, NAMED);
  const likely = reading?.labelled && reading.credits.length > 0 && allLikely(reading, dateline ? -2 : 0);
  return likely ? { reading, agency: null, end: words.length + bracket.length, form: '…报道' } : null;
}

/**
 * The longest run of labels and names up to a blank, a figure, a stray closing bracket or the end. Without a
 * dateline text must follow: what is a byline and nothing else is a line of its own.
 */
function spacedPart(run: string, { dateline, bulleted }: Before): Part | null {
  if (!/^\S{0,16}(?:记 {0,2}者|通 {0,2}讯 {0,2}员|实习生)/.test(run)) return null;
  if (dateline === null && !/[ \n)\d]/.test(run)) return null;
  const stops = [...run.matchAll(/[ \n)]|(?<=\p{Script=Han})(?=\d)|$/gu)].map(match => match.index);
  for (const stop of stops.reverse()) {
    const next = run.slice(stop).trimStart();
    const day = /^(?:\d|昨|今|近日|日前|连日)/.test(next);
    const announced = dateline !== null || run[stop] === ')' || (bulleted && next !== '') || day;
    const ended = /[\p{Script=Han}A-Za-z]$/u.test(run.slice(0, stop)) && !/\d日$/.test(run.slice(0, stop));
    const reading = announced && ended ? readByline(run.slice(0, stop), NAMED) : null;
    if (reading?.labelled && !reading.cut && reading.credits.length > 0 && allLikely(reading, 1)) {
      if (dateline === null && readByline(run, NAMED) !== null) return null;
      return { reading, agency: null, end: stop + (run[stop] === ')' ? 1 : 0), form: 'labels and names' };
    }
  }
  return null;
}
