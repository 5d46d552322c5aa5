/** From an article's blocks to its paragraphs: pieces joined, bylines and jump marks taken out. */
import { captionByline, headByline, inlineByline, lineByline, tailByline } from '../trade/byline.ts';
import type { Byline, Jump, LineSpan, Paragraph, PrintedByline } from '../types.ts';
import { joinAll } from './blocks.ts';
import type { Features } from './features.ts';
import type { Role } from './grammar.ts';
import type { Item } from './items.ts';
import { jumpFrom, jumpTo } from './jump-marks.ts';
import type { Placed } from './layout.ts';

export interface Told {
  readonly paragraphs: readonly Paragraph[];
  readonly bylines: readonly PrintedByline[];
  readonly jumps: readonly Jump[];
}

/** A paragraph before its byline is taken out. */
interface Raw {
  /** The one block that it is, whose bylines have been read; null where there are several, or an item's text. */
  readonly seen: Features | null;
  /** The item whose text it is. */
  readonly item: Item | null;
  readonly kind: Paragraph['kind'] | 'above' | 'below' | 'mark';
  readonly text: string;
  readonly lines: readonly LineSpan[];
  readonly first: boolean;
  readonly last: boolean;
}

/** Tells the story of a draft's body; of the blocks in `items` only the item's text. */
export function tell(body: readonly Placed[], items: ReadonlyMap<Placed, Item> = new Map()): Told {
  const [paragraphs, bylines, jumps]: [Paragraph[], PrintedByline[], Jump[]] = [[], [], []];
  for (const each of join(body, items).map(untangle)) {
    paragraphs.push(...each.paragraphs);
    bylines.push(...each.bylines);
    jumps.push(...each.jumps);
  }
  const named = bylines.some(({ byline, position }) => position !== 'caption' && byline.credits.length > 0);
  return {
    paragraphs,
    bylines: named ? bylines : [...bylines, ...inlineBylines(paragraphs)],
    jumps,
  };
}

/** A paragraph whose pieces are still being met. */
interface Gathered extends Pick<Raw, 'kind' | 'first' | 'item'> {
  seen: Raw['seen'];
  readonly pieces: string[];
  readonly lines: LineSpan[];
  last: boolean;
}

function join(body: readonly Placed[], items: ReadonlyMap<Placed, Item>): readonly Raw[] {
  const gathered: Gathered[] = [];
  let open: Gathered | null = null;
  for (const each of body) {
    const { block, tail } = each.seen;
    const item = items.get(each) ?? null;
    const text = item?.text ?? block.text;
    if (each.role === 'body-more' && open) {
      open.seen = null;
      open.pieces.push(text);
      open.lines.push(block.lines);
      open.last = tail !== null;
    } else {
      const seen = item === null ? each.seen : null;
      const { kind, first, last } = kindOf(each);
      const begun: Gathered = { kind, first, last, seen, item, pieces: [text], lines: [block.lines] };
      gathered.push(begun);
      if (begun.kind === 'text') open = begun;
    }
  }
  return gathered.map(({ kind, first, last, seen, item, pieces, lines }) => {
    return { kind, first, last, seen, item, lines, text: joinAll(pieces) };
  });
}

function kindOf({ role, seen }: Placed): Pick<Raw, 'kind' | 'first' | 'last'> {
  return {
    kind: KINDS[role] ?? 'text',
    first: role === 'lead' || role === 'item' || signsAtEnd(role, seen),
    last: role === 'body-last' || (seen.tail !== null && (role === 'item' || signsAtEnd(role, seen))),
  };
}

/** `晚报讯 text。（A）`: one paragraph, whose head names nobody. */
function signsAtEnd(role: Role, { head, tail }: Features): boolean {
  return (
    (role === 'lead' || role === 'body-last') && head?.credits.length === 0 && (tail?.credits.length ?? 0) > 0
  );
}

/** What is not text among the roles of a body. */
const KINDS: Partial<Record<Role, Raw['kind']>> = {
  subheading: 'subheading',
  caption: 'caption',
  'byline-above': 'above',
  'byline-below': 'below',
  jump: 'mark',
};

function untangle(raw: Raw): Told {
  if (raw.kind === 'above' || raw.kind === 'below') return signature(raw);
  if (raw.kind === 'subheading') return { paragraphs: [paragraph(raw, raw.text)], bylines: [], jumps: [] };
  const { text, jumps } = withoutJumps(raw);
  const { rest, bylines } = withoutBylines({ ...raw, text });
  return { paragraphs: rest === '' ? [] : [paragraph(raw, rest)], bylines, jumps };
}

function signature(raw: Raw): Told {
  const byline = raw.seen?.line ?? lineByline(raw.text);
  if (!byline) return { paragraphs: [paragraph(raw, raw.text)], bylines: [], jumps: [] };
  return {
    paragraphs: [],
    bylines: [
      { text: raw.text, lines: raw.lines, position: raw.kind === 'above' ? 'above' : 'below', byline },
    ],
    jumps: [],
  };
}

function paragraph({ kind, lines }: Raw, text: string): Paragraph {
  return { kind: kind === 'subheading' || kind === 'caption' ? kind : 'text', text, lines };
}

function withoutJumps(raw: Raw): { text: string; jumps: Jump[] } {
  const jumps: Jump[] = [];
  let { text } = raw;
  const to = jumpTo(text);
  if (to) {
    jumps.push({
      direction: 'to',
      page: to.page,
      text: text.slice(to.start, to.end).trim(),
      lines: raw.lines,
    });
    text = text.slice(0, to.start).trimEnd();
  }
  const from = jumpFrom(text);
  if (from) {
    jumps.push({
      direction: 'from',
      page: from.page,
      text: text.slice(0, from.end).trim(),
      lines: raw.lines,
    });
    text = text.slice(from.end).trimStart();
  }
  return { text, jumps };
}

function withoutBylines(raw: Raw): { rest: string; bylines: PrintedByline[] } {
  const bylines: PrintedByline[] = [];
  let rest = raw.text;
  const seen = raw.seen?.block.text === rest ? raw.seen : null;
  const known = raw.item?.text === rest ? raw.item.head : undefined;
  const head = raw.first ? (seen?.head ?? (known === undefined ? headByline(rest) : known)) : null;
  if (head) {
    bylines.push(printed(raw, head, { text: rest, position: 'head' }));
    rest = rest.slice(head.end).trimStart();
  }
  const tail =
    raw.kind === 'caption'
      ? ((head ? null : seen?.caption) ?? captionByline(rest))
      : raw.last
        ? ((head ? null : seen?.tail) ?? tailByline(rest) ?? captionByline(rest))
        : null;
  if (tail) {
    bylines.push(printed(raw, tail, { text: rest, position: raw.kind === 'caption' ? 'caption' : 'tail' }));
    rest = rest.slice(0, tail.start).trimEnd();
  }
  return { rest, bylines };
}

function printed(
  raw: Raw,
  byline: Byline,
  at: { text: string; position: PrintedByline['position'] },
): PrintedByline {
  return {
    text: at.text.slice(byline.start, byline.end).trim(),
    lines: raw.lines,
    position: at.position,
    byline,
  };
}

function inlineBylines(paragraphs: readonly Paragraph[]): PrintedByline[] {
  const texts = paragraphs.filter(({ kind }) => kind === 'text');
  for (const { text, lines } of [...texts.slice(-1), ...texts.slice(0, 1)]) {
    const byline = inlineByline(text);
    if (byline) return [{ text: text.slice(byline.start, byline.end), lines, position: 'inline', byline }];
  }
  return [];
}
