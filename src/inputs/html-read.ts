import { Parser } from 'htmlparser2';
import { type Element, elementOf, type TitlePart } from './html-elements.ts';
import { fromSource, LINE_BREAK, type Run, runs } from './html-run.ts';

/** Text between two borders of boxes. */
export type HtmlBlock = Run<Frame>;

/** An open element, with what it has from those around it. */
export interface Frame extends Element {
  readonly name: string;
  /** Text before and after it stands apart. */
  readonly apart: boolean;
  readonly cell: Cell | null;
  readonly grid: Grid | null;
  /** In `<pre>`, where the source's line breaks are shown. */
  readonly verbatim: boolean;
}

/** The cell of the innermost table; counted from 1. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A web page read. */
export interface HtmlPage {
  readonly blocks: readonly HtmlBlock[];
  /** The page's own name, `<title>`. */
  readonly title: string;
  /** The parts of the headline that a publishing system wrote into a comment: `<!--enpproperty <title>…`. */
  readonly parts: readonly { readonly part: TitlePart; readonly text: string }[];
}

/** A table being read. */
interface Grid {
  readonly table: number;
  row: number;
  column: number;
}

/** As deep as browsers follow elements in elements; and more elements and blocks of text than any page has. */
const DEEPEST = 512;
const MOST_ELEMENTS = 300_000;
const MOST_BLOCKS = 50_000;

const OUTSIDE: Frame = {
  ...elementOf('', {}),
  ...{ name: '', apart: true, cell: null, grid: null, verbatim: false },
};

/** Reads the boxes of a page in order. Null where they are nested beyond all measure, or too many. */
export function readHtml(html: string): HtmlPage | null {
  const frames: Frame[] = [];
  const blocks: HtmlBlock[] = [];
  const parts: HtmlPage['parts'][number][] = [];
  const run = runs<Frame>();
  let title = '';
  let tables = 0;
  let elements = 0;
  const overflows = (): boolean =>
    frames.length > DEEPEST || elements > MOST_ELEMENTS || blocks.length > MOST_BLOCKS;
  const top = (): Frame => frames.at(-1) ?? OUTSIDE;
  const border = (): void => {
    const block = run.take();
    if (block !== null) blocks.push(block);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const frame = frameOf({ name, attributes }, top(), () => ++tables);
      if (frame.apart) border();
      if (frame.link && !top().link) run.link();
      if (name === 'br' && !frame.dropped) run.add(LINE_BREAK, top());
      frames.push(frame);
      elements++;
      if (overflows()) parser.pause();
    },
    onclosetag() {
      if (frames.pop()?.apart) border();
    },
    ontext(text) {
      const frame = top();
      if (frame.name === 'title' && !frame.dropped) title += text;
      else if (!frame.dropped) run.add(frame.verbatim ? text.replaceAll('\r', '') : fromSource(text), frame);
    },
    oncomment(comment) {
      parts.push(...partsIn(comment));
    },
  });
  parser.end(html);
  return overflows() ? null : { blocks, title, parts };
}

interface Opening {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function frameOf({ name, attributes }: Opening, outer: Frame, number: () => number): Frame {
  const element = elementOf(name, attributes);
  const grid = name === 'table' ? { table: number(), row: 0, column: 0 } : outer.grid;
  return {
    ...element,
    name,
    apart: element.block || (element.fact && !outer.fact),
    grid,
    cell: cellOf(name, grid) ?? (name === 'table' ? null : outer.cell),
    verbatim: outer.verbatim || name === 'pre',
    dropped: outer.dropped || element.dropped,
    chrome: outer.chrome || element.chrome,
    // A heading's level holds for all that is in it; the name of a box for what stands in it directly.
    level: element.fact ? 0 : element.level || outer.level,
    part: element.block ? element.part : (element.part ?? outer.part),
    link: outer.link || element.link,
    bold: outer.bold || element.bold,
    fact: outer.fact || element.fact,
  };
}

function cellOf(name: string, grid: Grid | null): Cell | null {
  if (grid === null) return null;
  if (name === 'tr') [grid.row, grid.column] = [grid.row + 1, 0];
  if (name !== 'td' && name !== 'th') return null;
  grid.column++;
  return { table: grid.table, row: grid.row, column: grid.column };
}

const PARTS_OF_RECORD = { title: 'headline', introtitle: 'kicker', subtitle: 'subtitle' } as const;

function partsIn(comment: string): HtmlPage['parts'] {
  if (!comment.startsWith('enpproperty')) return [];
  const found = comment.matchAll(/<(title|introtitle|subtitle)>(?:<p>)?([^<]{1,200})/g);
  return [...found].flatMap(([, name, text = '']) => {
    return name === 'title' || name === 'introtitle' || name === 'subtitle'
      ? [{ part: PARTS_OF_RECORD[name], text: text.trim() }]
      : [];
  });
}
