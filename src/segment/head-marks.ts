/** Headings marked by the paper's own sign: a page whose headlines all begin with ▲, all stand in 【】, or are all bold. */
import type { Block } from './blocks.ts';
import { firstSigns, SIGN } from './signs.ts';

const BULLET = /^([●◆■◇○★▲▪◎☆▶►])[\s\u3000]*(\S.*)$/u;
const BRACKETED = /^([【〖『「])([^【】〖〗『』「」]{4,})[】〗』」]$/u;
const TITLE_LENGTH = 46;
const TEXT_LENGTH = 46;
/** A mark that fewer headings bear tells nothing of the page. */
const FEWEST = 3;

interface Marked {
  readonly mark: string;
  readonly text: string;
}

/**
 * The blocks of a page, its headings without the paper's own mark and as a heading mark (`#`) would give them; as they
 * are where no one mark is borne by most lines that stand like headlines, or where headings are marked already.
 */
export function withHeadMarks(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ level }) => level > 0)) return blocks;
  const heads = blocks.filter(block => standsLikeTitle(blocks, block));
  const counts = new Map<string, number>();
  for (const block of heads) {
    const mark = markedOf(block)?.mark;
    if (mark) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const [mark, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count < FEWEST || count * 2 <= heads.length) return blocks;
  return blocks.map(block => headingOf(block, mark));
}

function headingOf(block: Block, mark: string): Block {
  const marked = block.text.length <= TITLE_LENGTH ? markedOf(block) : null;
  return marked?.mark === mark ? { ...block, text: marked.text, level: 1, bold: false } : block;
}

function markedOf({ text, bold }: Block): Marked | null {
  if (bold) return { mark: '**', text };
  if ((firstSigns(text) & (SIGN.bullet | SIGN.mark)) === 0) return null;
  const found = BULLET.exec(text) ?? BRACKETED.exec(text);
  return found?.[1] && found[2] ? { mark: found[1], text: found[2] } : null;
}

/** Short, no sentence, and a text close below it: no further than a subtitle and a byline are. */
function standsLikeTitle(blocks: readonly Block[], block: Block): boolean {
  const { index, text } = block;
  if (text.length > TITLE_LENGTH || /[。；;，,：:]$/u.test(text)) return false;
  for (let at = index + 1; at <= index + 3; at++) {
    const length = blocks[at]?.text.length ?? 0;
    if (length > TEXT_LENGTH) return at === index + 1 || markedOf(block) !== null;
  }
  return false;
}
