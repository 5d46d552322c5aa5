import type { IsoDate } from '../ids.ts';
import { stemOf } from '../io/pages.ts';
import { givenInName } from '../trade/dates.ts';
import type { Article, PageGiven, PageRecord } from '../types.ts';

/** What was said of a page by option. */
export interface GivenByOption {
  readonly date?: IsoDate;
  readonly page?: string;
  readonly section?: string;
  readonly paper?: string;
}

/** What is known of a page when its import begins. */
export interface Provenance {
  readonly options: GivenByOption;
  readonly record: PageRecord | null;
  /** The name that may tell something: the page's own, or the one it came with; null where the program made it up. */
  readonly name: string | null;
}

const GIVEN = ['date', 'page', 'section', 'paper'] as const;

/** What was given of a page: by option now, by option before, by its file name; in this order, each on its own. */
export function givenOf({ options, record, name }: Provenance): PageGiven {
  const named: GivenByOption = name === null ? {} : givenInName(stemOf(name));
  const before: GivenByOption = record?.given ?? {};
  let given: PageGiven = { by: {} };
  for (const fact of GIVEN) {
    const earlier = record?.given.by[fact] === 'option' ? before[fact] : undefined;
    const option = options[fact] ?? earlier;
    const value = option ?? named[fact];
    if (value === undefined) continue;
    const by = { ...given.by, [fact]: option === undefined ? 'file name' : 'option' } as const;
    given = { ...given, [fact]: value, by };
  }
  return given;
}

/**
 * The name that is evidence for a page in the archive. A page that was copied in was named by the program: only the name
 * it came with counts. Where its record is lost, an article that says its date was inferred says the same of the name.
 */
export function tellingName(
  path: string,
  record: PageRecord | null,
  standing: readonly Article[],
): string | null {
  // A record that says nobody gave the date, of a page whose name has one, says that the program made the name.
  const own = record?.given.by.date === undefined ? null : path;
  if (record?.page === stemOf(path)) return record.originalName ?? own;
  return standing.some(article => article.dateSource === 'inferred') ? null : path;
}
