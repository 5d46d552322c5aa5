/** What rendering reads again of a page text and its record, page by page. */
import type { PageRecord, PageText } from '../types.ts';

/** Gives page texts and records by their files, below the archive's root. What it throws, rendering throws. */
export interface SourceReader {
  record(file: string): PageRecord;
  text(file: string): Pick<PageText, 'lines' | 'digest' | 'encoding'>;
}
