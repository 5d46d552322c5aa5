import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import { withoutDrawing } from './pdf-drawing.ts';
import { type Item, type Matrix, runOf } from './pdf-runs.ts';
import type { PdfPage, Run } from './pdf-types.ts';

/** Pages of one file, and pieces of text on one page; a page with every letter set by itself has less. */
export const MOST_PAGES = 200;
export const MOST_PIECES = 50_000;

/** What is in a PDF; or why nothing can be read. */
export type ReadPdf =
  | { readonly pages: readonly PdfPage[] }
  | { readonly fault: 'broken' | 'encrypted' | 'pages' | 'pieces' };

/** Reads the text layer of a PDF. Nothing in the file is run or fetched. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const { getDocument, VerbosityLevel } = await withoutDrawing(
    () => import('pdfjs-dist/legacy/build/pdf.mjs'),
  );
  const verbosity = VerbosityLevel.ERRORS;
  // pdfjs takes the bytes away from whoever gives them.
  const task = getDocument({ data: Uint8Array.from(bytes), ...SETTINGS, verbosity });
  try {
    return await pagesOf(await task.promise);
  } catch (fault) {
    // Whatever pdfjs raises is about the file.
    const encrypted = fault instanceof Error && fault.name === 'PasswordException';
    return { fault: encrypted ? 'encrypted' : 'broken' };
  } finally {
    await task.destroy();
  }
}

const HOME = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** Tables of Chinese fonts that are not in the file come with pdfjs. */
const SETTINGS = {
  cMapUrl: join(HOME, 'cmaps') + sep,
  standardFontDataUrl: join(HOME, 'standard_fonts') + sep,
  disableFontFace: true,
  enableXfa: false,
  isEvalSupported: false,
  useSystemFonts: false,
  useWasm: false,
} as const;

async function pagesOf(document: PDFDocumentProxy): Promise<ReadPdf> {
  if (document.numPages > MOST_PAGES) return { fault: 'pages' };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const runs = await runsOf(page);
    page.cleanup();
    if (runs === null) return { fault: 'pieces' };
    pages.push({ runs });
  }
  return { pages };
}

/** The page's pieces of text; null where there are more than any page has. */
async function runsOf(page: PDFPageProxy): Promise<readonly Run[] | null> {
  const view: Matrix = page.getViewport({ scale: 1 }).transform;
  const runs: Run[] = [];
  const reader = page.streamTextContent().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of itemsIn(chunk.value)) {
      const run = runOf(item, view);
      if (run !== null) runs.push(run);
    }
    if (runs.length > MOST_PIECES) {
      await reader.cancel();
      return null;
    }
  }
  return runs;
}

/** The pieces of text in a chunk of pdfjs's stream, which has no type of its own. */
function itemsIn(chunk: TextContent): readonly Item[] {
  return chunk.items.flatMap(item => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const vertical = chunk.styles[item.fontName]?.vertical === true;
    return [
      {
        str: item.str,
        transform: item.transform.map(Number),
        width: item.width,
        height: item.height,
        vertical,
      },
    ];
  });
}
