/** Bylines at the very end of a paragraph that also holds text. */
import type { Byline, Credit } from '../../types.ts';
import { isAffiliation, isOrganisation } from '../media.ts';
import { sourceOf } from './dateline.ts';
import { BULLET, fold, openingBracket } from './fold.ts';
import { OFFICE_ALONE, readLine } from './line.ts';
import { readByline } from './read.ts';
import { tipAt } from './tip.ts';
import { allLikely, bareConfidence, bylineOf } from './weigh.ts';

const WINDOW = 320;
const LONGEST_RUN = 120;
const SENTENCE_END = /[。!?;…”"』」》)]$/;

/** How a text ends that has no byline there: its last sentence, nothing after it, and no bullet near. Looked for first. */
const PLAIN_END = /[^)）】\]〕〗﹚︶][。！？!?；;：:，,、…”"』」》]\s*$/;
/** Without any mark or blank at which a byline may begin; 口 is a misread bullet. */
const UNMARKED = /^[\u4e00-\u53e2\u53e4-\u9fefA-Za-z0-9]*$/;
const BULLET_NEAR = /[□■●◆◇◎○▲△①-⑳]|口\s*\p{Script=Han}{2,}/u;

/** The end of a text, folded, with what to add to its offsets. */
interface Ending {
  readonly window: string;
  readonly base: number;
  /** Where the text ends, white space aside; in the window. */
  readonly end: number;
}

/** The last part of a text. */
export function endingOf(text: string): Ending {
  const base = Math.max(0, text.length - WINDOW);
  const window = fold(text.slice(base));
  return { window, base, end: window.trimEnd().length };
}

/** See `tailByline` in byline.ts. */
export function readTail(text: string, line?: Byline | null): Byline | null {
  if (UNMARKED.test(text)) return null;
  const last = text.slice(-LONGEST_RUN);
  if (PLAIN_END.test(last) && !BULLET_NEAR.test(last)) return null;
  const ending = endingOf(text);
  const byline = bracketTail(ending) ?? runTail(ending);
  if (!byline || (line === undefined ? readLine(text) : line)?.credits.length) return null;
  const start = bodyEnd(ending.window, byline.start);
  return start === 0 && ending.base === 0
    ? null
    : { ...byline, start: ending.base + start, end: ending.base + byline.end };
}

/** Where the text before an index ends, white space aside. */
function bodyEnd(window: string, index: number): number {
  return window.slice(0, index).trimEnd().length;
}

/** `…。(记者 A)`, `…(本报记者A、B)`, `…。(AB)`, `…。(据新华社)`. */
function bracketTail({ window, end }: Ending): Byline | null {
  const close = window[end - 1] === '。' ? end - 2 : end - 1;
  const open = window[close] === ')' ? openingBracket(window, close) : null;
  if (open === null) return null;
  const inside = window.slice(open + 1, close).trim();
  const source = sourceOf(inside);
  if (source)
    return bylineOf({ start: open, end, confidence: 0.95, form: 'source in a bracket', ...source }, null);
  if (OFFICE_ALONE.test(inside))
    return bylineOf({ start: open, end, confidence: 0.9, form: 'a bracket that names nobody' }, null);
  const reading = readByline(inside, { trust: 'tokens', caption: false });
  if (!reading) return null;
  const closed = SENTENCE_END.test(window.slice(0, open).trimEnd().slice(-1));
  if (reading.office || ((reading.labelled || reading.acted) && reading.credits.length > 0))
    return bylineOf(
      { start: open, end, confidence: closed ? 0.98 : 0.9, form: 'bracket at the end' },
      reading,
    );
  const body = signsAsBody(inside) ? 0.7 : 0;
  const confidence = closed && close === end - 1 ? bareConfidence(reading, true) || body : 0;
  if (confidence > 0)
    return bylineOf({ start: open, end, confidence, form: 'bare names in a bracket at the end' }, reading);
  const signed = closed && close === end - 1 ? shortOffice(inside) : null;
  return (
    signed &&
    bylineOf(
      { start: open, end, confidence: 0.62, form: 'an office’s short name in a bracket at the end' },
      {
        ...reading,
        credits: [signed],
      },
    )
  );
}

/**
 * `(桥头宣)`, `(河 纪)`: the first characters of a place, and that of the office that writes of its own work: 宣 for its
 * publicity department, 纪 for its discipline commission. Offices sign as correspondents.
 */
function shortOffice(inside: string): Credit | null {
  const name = inside.replace(/[ \n]/g, '');
  const isOffice = /^\p{Script=Han}{1,3}[宣轩萱纪融妇农团检税]$/u.test(name) && !ORDINARY.test(name);
  return isOffice ? { role: 'correspondent', name } : null;
}

/** Words that end as such names do. */
const ORDINARY =
  /(?:[体安质年商抽送复自]检|[含免完纳退缴关房车个报]税|[果菜茶花棉粮蚕瓜药老]农|(?:游|行|社|工|表|光|剧|歌舞)团|[世年经法军党风]纪|[金圆消通]融)$/u;

/** `(柳河镇宣传办)`: nothing but a body that writes of its own work. */
function signsAsBody(inside: string): boolean {
  return (
    isOrganisation(inside) && inside.length >= 5 && !isAffiliation(inside.replace(/融媒体中心$/, '中心'))
  );
}

/** `…。□记者A 通讯员B 文/图`, `…。 记者 A`, `…。 A B`: from the earliest point where a byline may begin. */
function runTail({ window, end }: Ending): Byline | null {
  const from = Math.max(0, end - LONGEST_RUN);
  const starts = window.slice(from, end).matchAll(/(?<=[。!?;…”"』」》)])|[□■●◆◇◎○▲△口(]|[ \n]+/gu);
  for (const { index } of starts) {
    const byline = runFrom(window, from + index, end);
    if (byline && bodyEnd(window, byline.start) > 0) return byline;
  }
  return null;
}

function runFrom(window: string, start: number, end: number): Byline | null {
  const run = window.slice(start, end);
  const bullet = BULLET.exec(run)?.[0] ?? '';
  const bulleted = bullet.trim() !== '';
  const inside = run.slice(bullet.length).replace(/^[ \n(]+|[ \n)。]+$/g, '');
  const source = bulleted || /^[ \n]*(?:据|综合|来源|摘自|转自)/.test(run) ? sourceOf(inside) : null;
  const closed = SENTENCE_END.test(window.slice(0, start).trimEnd().slice(-1));
  if (source && closed)
    return bylineOf({ start, end, confidence: 0.93, form: 'source at the end', ...source }, null);
  if (closed && tipAt(inside) === 0)
    return bylineOf({ start, end, confidence: 0.9, form: 'who told the paper, at the end' }, null);
  const led = bulleted || closed || /^\S{0,14}(?:记 {0,2}者|通 {0,2}讯 {0,2}员)/.test(inside);
  const reading = led ? readByline(inside, { trust: 'surnames', caption: false }) : null;
  if (!reading || reading.cut || reading.credits.length === 0) return null;
  if (reading.labelled || reading.acted)
    return allLikely(reading, -2)
      ? bylineOf({ start, end, confidence: 0.95, form: 'labels and names at the end' }, reading)
      : null;
  const apart = bulleted || (closed && /^[ \n]/.test(run));
  const confidence = apart ? bareConfidence(reading, bulleted) : 0;
  return confidence > 0
    ? bylineOf(
        {
          start,
          end,
          confidence: bulleted ? Math.max(confidence, 0.9) : confidence,
          form: 'bare names at the end',
        },
        reading,
      )
    : null;
}
