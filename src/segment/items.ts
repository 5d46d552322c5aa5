/** Items of a run of briefs: a bullet or a bold lead, then the text. */
import { headByline } from '../trade/byline.ts';
import type { Byline } from '../types.ts';

export interface Item {
  readonly headline: string;
  /** The text that remains below the headline. */
  readonly text: string;
  /** True where the headline was taken from the text's first words, which stay in the text. */
  readonly derived: boolean;
  /** The byline at the head of the text; undefined where that was not asked for. */
  readonly head?: Byline | null;
}

const LEAD_LENGTH = 32;

/** Takes an item apart. `text` begins after its bullet. */
export function itemOf(text: string): Item {
  const byline = headByline(text);
  if (byline) return { ...firstClause(text, byline.end), head: byline };
  const led =
    bracketedLead(text) ?? boldLead(text) ?? leadBeforeByline(text) ?? titledHead(text) ?? spacedLead(text);
  return led ?? { ...firstClause(text, 0), head: null };
}

function bracketedLead(text: string): Item | null {
  const match = /^【([^【】]{6,36})】[\s\u3000]*(?=\S)/u.exec(text);
  if (!match || /讯$/u.test(match[1] ?? '')) return null;
  return { headline: trimLead(match[1] ?? ''), text: text.slice(match[0].length), derived: false };
}

function boldLead(text: string): Item | null {
  const match = /^(\*\*|__)(.{2,60}?)\1[\s\u3000]*/.exec(text);
  const rest = match ? text.slice(match[0].length) : '';
  return match && rest !== '' ? { headline: trimLead(match[2] ?? ''), text: rest, derived: false } : null;
}

/** What stands below the bold or bracketed title that a text begins with; null where it begins with none. */
export function afterBoldLead(text: string): string | null {
  return (bracketedLead(text) ?? boldLead(text))?.text ?? null;
}

/** `市图书馆延长开放时间 本报讯（记者 A）…`: what stands before the dateline is the headline. */
function leadBeforeByline(text: string): Item | null {
  const beginning = text.slice(0, LEAD_LENGTH + 12);
  if (!beginning.includes('讯') && !beginning.includes('新华社')) return null;
  const at = beginning.search(/(?:本报讯|[\p{Script=Han}]{2,6}讯\s*[（(]|新华社)/u);
  if (at < 4 || at > LEAD_LENGTH) return null;
  const lead = text.slice(0, at).trim();
  if (/[。；，]/.test(lead)) return null;
  const head = headByline(text.slice(at));
  return head && { headline: trimLead(lead), text: text.slice(at), derived: false, head };
}

/** Where the byline begins that a title may stand before. */
const HEAD_BELOW =
  /(?:[\s\u3000]+\p{Script=Han}{2,8}[讯电])?[\s\u3000]*[（(][^（）()]{0,12}(?:记者|通讯员|实习生)/u;

/** `夜里丢的车找着了 （记者 A）…` `夜里丢的车找着了 晚报讯（记者 A）…`; null for a text that is not begun by a title and its byline. */
export function titledHead(text: string): Item | null {
  const beginning = text.slice(0, LEAD_LENGTH + 28);
  if (!/[（(]/.test(beginning)) return null;
  const at = beginning.search(HEAD_BELOW);
  if (at < 4 || at > LEAD_LENGTH) return null;
  const lead = text.slice(0, at);
  if (/[。；;]|[讯电]$/u.test(lead)) return null;
  const rest = text.slice(at).trimStart();
  const head = headByline(rest);
  return head && { headline: trimLead(lead), text: rest, derived: false, head };
}

function spacedLead(text: string): Item | null {
  const match = /^([^\s。，,；;]{3,32}(?=\u3000)|[^\s。，,；;]{4,32})(?:\u3000+| {1,4})(?=\S)/u.exec(text);
  const rest = match ? text.slice(match[0].length) : '';
  return match && rest.length >= 20
    ? { headline: trimLead(match[1] ?? ''), text: rest, derived: false }
    : null;
}

/** The words that the text begins with from `start` on, below which its byline stands. */
function firstClause(text: string, start: number): Item {
  const clauses = text
    .slice(start)
    .split(/[。，,；;！!？?]/)
    .map(clause => clause.trim());
  const told =
    clauses.find(clause => clause.length >= 8 && !/^[\d一二三四五六七八九十年月日\s]*$/.test(clause)) ??
    clauses[0] ??
    '';
  return { headline: trimLead(told.slice(0, 40)) || text.slice(0, 20), text, derived: true };
}

function trimLead(text: string): string {
  return text.replace(/[\s\u3000:：]+$/u, '').trim();
}
