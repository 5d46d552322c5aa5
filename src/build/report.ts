import type { ImportedPage } from '../import.ts';
import type { Published } from '../io/publish.ts';
import type { Problem } from '../types.ts';

/** What a build did. */
export interface BuildReport {
  /** Articles on the site. */
  readonly articles: number;
  readonly imported: readonly ImportedPage[];
  /** Files of the site. */
  readonly pages: { readonly written: number; readonly unchanged: number; readonly removed: number };
  /** False where there were errors: then the site is as it was. */
  readonly published: boolean;
  /** The output folder, and the page to begin with; below the archive where they are in it. */
  readonly out: string;
  readonly open: string;
  readonly problems: readonly Problem[];
  /** Why the file that was asked about was rendered or was not; left out where none was. */
  readonly explanation?: readonly string[];
}

/** What there is to report, as far as a build got. */
export interface Built {
  readonly articles?: number;
  readonly imported?: readonly ImportedPage[];
  readonly published?: Published | null;
  readonly explanation?: readonly string[];
  readonly problems: readonly Problem[];
}

/** The report of a build into the folder called `out`, with what is missing filled in. */
export function reportOf(
  out: string,
  { articles = 0, imported = [], published = null, explanation, problems }: Built,
): BuildReport {
  const pages = {
    written: published?.written.length ?? 0,
    unchanged: published?.unchanged ?? 0,
    removed: published?.removed.length ?? 0,
  };
  return {
    articles,
    imported,
    pages,
    published: published !== null,
    out,
    open: `${out}/index.html`,
    problems,
    ...(explanation && { explanation }),
  };
}
