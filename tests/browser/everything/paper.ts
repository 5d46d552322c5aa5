/** What a page is on paper. */
import type { Page } from 'playwright-core';

/** Number of sheets, and their text without spaces. */
export async function onPaper(page: Page): Promise<{ readonly sheets: number; readonly text: string }> {
  const data = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const file = await getDocument({ data, isEvalSupported: false, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    texts.push(items.map(item => ('str' in item ? item.str : '')).join(''));
  }
  const sheets = file.numPages;
  await file.destroy();
  return { sheets, text: texts.join('').replace(/\s+/g, '') };
}
