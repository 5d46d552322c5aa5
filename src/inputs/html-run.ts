/** Text as it runs through the boxes of a web page, until a border ends it. */
import { isHan } from '../trade/chars.ts';

/** What the boxes around a piece of text say of it. */
export interface Surroundings {
  readonly link: boolean;
  readonly bold: boolean;
}

/** The text since the last border. */
export interface Run<Around extends Surroundings> {
  readonly text: string;
  /** Around its first visible character. */
  readonly around: Around;
  /** Letters and digits, and how many of them are in links or bold. */
  readonly length: number;
  readonly linked: number;
  readonly bold: number;
  /** Links begun in it. */
  readonly links: number;
}

/** A browser shows a line feed of the source as a space; between two Chinese characters it is none. */
const SOURCE_BREAK = '\r';
export const LINE_BREAK = '\n';

/** Gathers pieces of text; `take` gives what there is, or null where nothing of it can be seen, and begins anew. */
export function runs<Around extends Surroundings>() {
  let pieces: string[] = [];
  let around: Around | null = null;
  let [length, linked, bold, links] = [0, 0, 0, 0];
  return {
    link(): void {
      links++;
    },
    add(piece: string, surroundings: Around): void {
      pieces.push(piece);
      if (piece.trim() === '') return;
      around ??= surroundings;
      const seen = letters(piece);
      length += seen;
      if (surroundings.link) linked += seen;
      if (surroundings.bold) bold += seen;
    },
    take(): Run<Around> | null {
      const run = around && { text: shown(pieces.join('')), around, length, linked, bold, links };
      [pieces, around] = [[], null];
      [length, linked, bold, links] = [0, 0, 0, 0];
      return run;
    },
  };
}

/** A piece of a page's source as text: white space is one space, or one break where the source has one. */
export function fromSource(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, space => (/[\n\r]/.test(space) ? SOURCE_BREAK : ' '));
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length;
}

function shown(text: string): string {
  const parts = text.replaceAll('\u00a0', '\u2003').split(/([ \r]+)/);
  const spaced = parts.map((part, index) => {
    if (index % 2 === 0) return part;
    return part.includes(SOURCE_BREAK) &&
      isChinese(parts[index - 1]?.at(-1)) &&
      isChinese(parts[index + 1]?.at(0))
      ? ''
      : ' ';
  });
  return spaced.join('').replaceAll('\u2003', ' ');
}

/** Han, or a mark that stands in a full square. */
function isChinese(char: string | undefined): boolean {
  return char !== undefined && (isHan(char) || /[\u3001-\u303f\uff01-\uff60“”‘’—…·]/.test(char));
}
