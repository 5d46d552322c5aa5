/** Originals of page texts, by their extensions. A kind's library is loaded when a file of that kind is met. */
import type { Staged } from '../types.ts';
import type { Original } from './original.ts';

type Convert = (original: Original) => Staged<string | null> | Promise<Staged<string | null>>;

interface Kind {
  /** No file of this kind may be larger, in MB. */
  readonly megabytes: number;
  readonly load: () => Promise<Convert>;
}

const html: Kind = { megabytes: 16, load: async () => (await import('./html.ts')).textOfHtml };
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['.html', html],
  ['.htm', html],
  // Word files and PDFs hold pictures too.
  ['.docx', { megabytes: 64, load: async () => (await import('./docx.ts')).textOfDocx }],
  ['.pdf', { megabytes: 64, load: async () => (await import('./pdf.ts')).textOfPdf }],
]);

/** The extensions of files that page texts can be made from, with the dot. */
export const ORIGINAL_EXTENSIONS: readonly string[] = [...KINDS.keys()];

/** The most MB that an original with this extension may have; 0 for what is no original. */
export function mostMegabytes(extension: string): number {
  return KINDS.get(extension)?.megabytes ?? 0;
}

/** The page text made from an original with this extension; null with a problem where none can be made. */
export async function convert(extension: string, original: Original): Promise<Staged<string | null>> {
  const kind = KINDS.get(extension);
  if (kind === undefined) throw new RangeError(`no original: ${extension}`);
  return (await kind.load())(original);
}
