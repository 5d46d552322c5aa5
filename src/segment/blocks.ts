/** From lines to blocks: the physical paragraphs of a page, before anyone says what they are. */
import { endsSentence } from '../trade/chars.ts';
import type { LineSpan } from '../types.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { signsBelow } from './signed-lines.ts';
import { endsShort, isTight, runsOn, type Wrapped, wrapOf } from './wrap.ts';

/** A line, or lines that a fixed column width broke apart, without its marks. */
export interface Block {
  readonly index: number;
  readonly lines: LineSpan;
  /** Trimmed; heading marks and the asterisks of a wholly bold line taken off. */
  readonly text: string;
  /** 1 to 6: a heading mark (`##` is 2). 0: none. */
  readonly level: number;
  /** The whole line is bold. */
  readonly bold: boolean;
  /** Set in by two full-width spaces or more. */
  readonly indented: boolean;
  /** Blank lines above it. */
  readonly gap: number;
}

const INVISIBLE = /[\u200b\u200e\u200f\ufeff\u2060\f]/g;
/** A character that is neither white space nor invisible. */
const SEEN = /[^\s\u200b\u200e\u200f\u2060]/;

/** The blocks of a page in order; every non-blank line is in exactly one. */
export function blocksOf(printed: readonly string[]): readonly Block[] {
  const column = columnOf(printed);
  const lines = printed.map(visible);
  const blocks: Block[] = [];
  let gap = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      gap += 1;
      at += 1;
      continue;
    }
    const first = cutInByline(line) ? nextFilled(lines, at) : at;
    const last = column === null ? first : lastOfRun(lines, first, column);
    const pieces = lines.slice(at, last + 1);
    const whole = joinWrapped(pieces.filter(piece => piece.trim() !== ''));
    const { text, level, bold, indented } = unmark(whole);
    const span = { from: at + 1, to: last + 1 };
    blocks.push({ text, level, bold, indented, index: blocks.length, lines: span, gap });
    gap = 0;
    at = last + 1;
  }
  return blocks;
}

/** True for a line without a character that can be seen. */
export function isEmpty(line: string): boolean {
  return !SEEN.test(line);
}

/** Two pieces of one paragraph: joined as they are, Latin words kept apart. */
export function joinPieces(left: string, right: string): string {
  return joinAll([left, right]);
}

/** Pieces of one paragraph, as `joinPieces` joins two; once, however many they are. */
export function joinAll(pieces: readonly string[]): string {
  if (pieces.length < 2) return pieces[0] ?? '';
  const trimmed = pieces.map((piece, at) => (at === 0 ? piece.trimEnd() : piece.trim()));
  return trimmed
    .map((piece, at) => (latinMeets(trimmed[at - 1] ?? '', piece) ? ` ${piece}` : piece))
    .join('');
}

function latinMeets(left: string, right: string): boolean {
  return /[A-Za-z,.;]$/.test(left) && /^[A-Za-z]/.test(right);
}

/** As `joinAll`, but the space that ends an item's lead stays: it parts the lead from its text. */
function joinWrapped(pieces: readonly string[]): string {
  const lead = leadLength(pieces);
  if (lead === 0) return joinAll(pieces);
  return (
    joinAll(pieces.slice(0, lead)).trimEnd() +
    (pieces[lead - 1] ?? '').slice(-1) +
    joinAll(pieces.slice(lead)).trimStart()
  );
}

/** How many of the first lines are an item's lead, which has no space but the one it ends with; 0 where none is. */
function leadLength(pieces: readonly string[]): number {
  if (!/^\s*[●◆■◇○★▲□]/u.test(pieces[0] ?? '')) return 0;
  const spaced = pieces.findIndex(piece => /\s/u.test(piece.trimStart()));
  const isLead = /^\S+[ \u3000]$/u.test((pieces[spaced] ?? '').trimStart());
  return isLead && spaced < pieces.length - 1 ? spaced + 1 : 0;
}

/** `晨报讯（记者`: a column that broke inside the bracket of a head byline. */
function cutInByline(line: string): boolean {
  if (!/[（(【[]/.test(line)) return false;
  return /(?:^\s*\S{0,12}[讯电报]\s*[（(【[]|^\s*[（(【[]\s*(?:本报|文\/|图\/)?[^（(]{0,10}(?:记者|通讯员))[^）)】\]]{0,24}$/u.test(
    line,
  );
}

function nextFilled(lines: readonly string[], at: number): number {
  for (let next = at + 1; next < lines.length; next += 1) {
    if ((lines[next] ?? '').trim() !== '') return next;
  }
  return at;
}

function visible(line: string): string {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const general = (code >= 0x200b && code <= 0x200f) || code === 0x2060;
    if (general || code === 0x0c || code === 0xfeff) return line.replace(INVISIBLE, '');
  }
  return line;
}

/** The column that a page's lines were broken at. */
interface Column extends Wrapped {
  /** Its lines leave no room for what comes next. */
  readonly tight: boolean;
}

function columnOf(lines: readonly string[]): Column | null {
  const wrapped = wrapOf(lines);
  return wrapped && { ...wrapped, tight: isTight(lines, wrapped) };
}

function lastOfRun(lines: readonly string[], first: number, column: Column): number {
  const last = lastFilled(lines, first, column);
  return last > first && isStack(lines.slice(first, last + 1), column) ? first : last;
}

/** Longer runs are texts, whose last full stop may be lost. */
const LONGEST_STACK = 3;
/** What a paragraph, a byline or a caption may end with. */
const ENDS_TEXT = /(?:[。！？!?…][”’」』]?|[）)\]】》；;：:，,、]|[摄影图供绘])$/u;

/** Few lines set full out, the last with room left and in mid-sentence, as no paragraph ends: titles, one below the other. */
function isStack(lines: readonly string[], { width, measure }: Column): boolean {
  const [first = '', last = ''] = [lines[0], lines.at(-1)].map(each => each?.trimEnd());
  if (lines.length > LONGEST_STACK || /^[ \u3000]/u.test(first) || ENDS_TEXT.test(last)) return false;
  return width - measure(last) > LOOSE_END && lines.every(line => !NO_TITLE.test(line));
}

/** A sentence that ended, a bracket, a writer. */
const NO_TITLE = /。|[（(【]|记者|通讯员/u;

function lastFilled(lines: readonly string[], first: number, column: Column): number {
  let last = first;
  if (/^\s*#{1,6}\s/.test(lines[first] ?? '')) return last;
  while (
    runsOn(lines[last] ?? '', lines[last + 1] ?? '', column) &&
    !(column.tight && endsShort(lines[last] ?? '', lines[last + 1] ?? '', column)) &&
    !(last === first && endsTitle(lines, last)) &&
    !PHOTO_CREDIT.test(lines[last] ?? '') &&
    !standsApart(lines, last + 1, column) &&
    !signsBelow(lines, last + 1) &&
    !startsAnew(
      lines[last + 1] ?? '',
      lines[last] ?? '',
      last > first || /^[ \u3000]{2}/u.test(lines[first] ?? ''),
    ) &&
    // Of the lines after the first it is known: they do not start anew.
    (last > first || !furnitureOf((lines[first] ?? '').trim()))
  ) {
    last += 1;
  }
  return last;
}

/** Who took the picture ends its caption, however full the line. */
const PHOTO_CREDIT =
  /[。.\s\u3000(（](?:\S{0,6}记者|通讯员)[\s/／:：\u3000]{0,2}\S{2,4}[\s\u3000]?\S{0,4}[\s\u3000]?(?:摄影?|供图)[)）]?\s*$/u;

/** A first line without a mark, as wide as the column, above the first words of a news text: a headline. */
function endsTitle(lines: readonly string[], first: number): boolean {
  const [above = '', line = '', next = ''] = lines.slice(Math.max(0, first - 1), first + 2);
  return first > 0 && above.trim() === '' && !/[，,。；;、]/.test(line) && OPENS_TEXT.test(next);
}

/** Anything that a sentence of a text has and a headline does without. */
const MARKS = /[，,。；;、：:！!？?…]/u;
/** `杏花镇：老窑开炉`: the mark that a headline does have. */
const NAMED = /^[^\s，,：:]{2,8}[：:](?=[^：:]{4,}$)/u;
/** Blanks that set a paragraph in: two as wide as a character, four half as wide, of those that pages and web pages have. */
const INDENT = /^(?:[\u3000\u2003]{2}|[ \u00a0\u2002]{4}|\t)/u;

/**
 * On a page without blank lines: a line below the last one of a text that neither fills the column nor ends a
 * sentence, as no line inside a paragraph or at its end does, is a headline. Where it fills the column, or the text
 * above breaks off, what begins below it has to say so.
 */
function standsApart(lines: readonly string[], at: number, { width, measure }: Wrapped): boolean {
  const [above = '', line = '', below = ''] = lines.slice(at - 1, at + 2);
  const title = line.trim();
  const plain = INDENT.test(below) ? title.replace(NAMED, '') : title;
  if (title.length < SHORTEST_TITLE || MARKS.test(plain.slice(0, -1)) || /[，,。；;、：:）)]$/u.test(title))
    return false;
  const told = endsSentence(above.trimEnd()) || /[。！？”][（(][^（）()]{2,24}[）)]$/u.test(above.trimEnd());
  const short = measure(title) < width - LOOSE_END;
  const opens = INDENT.test(below) && OPENS_TEXT.test(below.trim());
  return told ? short || opens : opens;
}

const SHORTEST_TITLE = 4;
/** Columns that a line inside a paragraph may leave empty, figures and marks that can't be parted being longest. */
const LOOSE_END = 7;

const OPENS_TEXT =
  /^(?:[\p{Script=Han}]{1,6}讯(?:\s|[（(])|(?:昨[日天晚]|近日|日前|前[日天]|今[日天]|\d{1,2}月\d{1,2}日)[^，,。]{0,6}[，,]|综合|据?(?:新华|中新)[社网]|据(?!悉)[^，,。]{2,12}(?:消息|介绍|预报|通报))/u;

/** One of several measures or heads that a text counts. */
const MEASURE = /^[(（][一二三四五六七八九十]{1,3}[)）]/u;

/** What a picture shows, below the last full line of a text. */
const SHOWS = /^(?:图为|图片为|[上下左右]图(?:为|[：:]))/u;

/** What a sentence has that a line of the page itself seldom is broken by. */
const IN_SENTENCE: ReadonlySet<Furniture['kind']> = new Set(['weather', 'contact']);

/** The degrees of a forecast, or the number that one may call, in the middle of the sentence that the line above leaves open. */
function isToldOn({ kind }: Furniture, line: string, above: string): boolean {
  if (!IN_SENTENCE.has(kind) || endsSentence(above.trimEnd())) return false;
  return /[，,。；;：:）)]/u.test(above) && (kind === 'weather' || /[，,、]\s*$|.。/u.test(above + line));
}

/** A dash opens a subtitle, but inside a running paragraph (`inside`) it is the text's own. */
function startsAnew(line: string, above: string, inside: boolean): boolean {
  const furniture = furnitureOf(line.trim());
  if (furniture && !isToldOn(furniture, line, above)) return true;
  if (!inside && line.trim().startsWith('——')) return true;
  if (/[；;。：:]\s*$/u.test(above) && MEASURE.test(line.trim())) return true;
  if (SHOWS.test(line.trim()) && endsSentence(above.trimEnd())) return true;
  return /^(?:#{1,6}\s|[●◆■◇□◎○★▲]|\*\*|本报讯|（记者|\(记者|口(?:本报|记者|通讯员|文|图)|第\s*[A-Z]?\d+\s*版)/.test(
    line.trim(),
  );
}

function unmark(line: string): Pick<Block, 'text' | 'level' | 'bold' | 'indented'> {
  const heading = /^\s{0,3}(#{1,6})[\s\u3000]+(.*?)(?:\s+#+)?\s*$/u.exec(line);
  const level = heading ? (heading[1] ?? '').length : 0;
  const inner = (heading ? (heading[2] ?? '') : line).trim();
  const strong = /^(\*\*|__)([^*_]+)\1$/.exec(inner);
  return {
    text: strong ? (strong[2] ?? '').trim() : inner,
    level,
    bold: strong !== null,
    indented: INDENT.test(line),
  };
}
