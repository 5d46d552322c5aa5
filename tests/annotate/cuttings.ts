/** Cuttings and pages made by hand, for the tests of what is read out of them. */
import { digest } from '../../src/digest.ts';
import type { PageId } from '../../src/ids.ts';
import type { CutPage, Cutting, LineText, PageGiven, Paragraph, PrintedByline } from '../../src/types.ts';

/** What a test says of a cutting; all else is empty. Each piece of text gets a line of its own, in order. */
export interface Sketch {
  readonly headline?: string;
  readonly series?: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly placeLine?: string;
  readonly bylines?: readonly Omit<PrintedByline, 'lines'>[];
  readonly paragraphs?: readonly (string | Omit<Paragraph, 'lines'>)[];
  readonly jumps?: Cutting['jumps'];
  readonly pageNumber?: string;
  readonly section?: string;
  readonly lines?: Cutting['lines'];
  readonly confidence?: number;
}

export function cutting(sketch: Sketch, order = 1, id = 'page'): Cutting {
  let line = order * 100;
  const next = () => [{ from: ++line, to: line }];
  const title = (text: string | undefined): LineText | null =>
    text === undefined ? null : { text, lines: next() };
  const paragraph = (given: string | Omit<Paragraph, 'lines'>): Paragraph =>
    typeof given === 'string' ? { kind: 'text', text: given, lines: next() } : { ...given, lines: next() };
  return {
    page: id as PageId,
    order,
    pageNumber: sketch.pageNumber ?? null,
    section: sketch.section ?? null,
    series: title(sketch.series),
    placeLine: title(sketch.placeLine),
    kicker: title(sketch.kicker),
    headline: { text: sketch.headline ?? '某地一事', lines: next() },
    subtitle: title(sketch.subtitle),
    bylines: (sketch.bylines ?? []).map(byline => ({ ...byline, lines: next() })),
    paragraphs: (sketch.paragraphs ?? []).map(paragraph),
    jumps: sketch.jumps ?? [],
    lines: sketch.lines ?? [{ from: order * 100 + 1, to: line }],
    elsewhere: [],
    confidence: sketch.confidence ?? 0.9,
    because: 'made by hand',
  };
}

/** A byline in which the grammar read only a dateline: `北京9月2日`. */
export function sentFrom(dateline: string): Omit<PrintedByline, 'lines'> {
  const text = `某社${dateline}电`;
  const byline = {
    start: 0,
    end: text.length,
    credits: [],
    agency: '某社',
    dateline,
    confidence: 0.9,
    because: 'test',
  };
  return { text, position: 'head', byline };
}

export interface PageSketch {
  readonly id?: string;
  readonly given?: PageGiven;
  readonly dateLine?: CutPage['dateLine'];
}

export function cutPage(sketches: readonly Sketch[], page: PageSketch = {}): CutPage {
  const id = page.id ?? 'page';
  return {
    page: {
      id: id as PageId,
      file: `content/pages/${id}.txt`,
      lines: [],
      digest: digest(id),
      encoding: 'utf-8',
      given: page.given ?? { by: {} },
    },
    cuttings: sketches.map((sketch, index) => cutting(sketch, index + 1, id)),
    accounts: [],
    joined: [],
    dateLine: page.dateLine ?? null,
    masthead: null,
  };
}
