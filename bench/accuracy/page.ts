/** Pages made up for tests and measures of cutting. */
import { digest } from '../../src/digest.ts';
import type { PageId } from '../../src/ids.ts';
import type { PageText } from '../../src/types.ts';

/** A page of these lines, of which nothing is given. */
export function pageOfLines(lines: readonly string[]): PageText {
  return {
    id: 'page' as PageId,
    file: 'page.txt',
    lines,
    digest: digest(''),
    encoding: 'utf-8',
    given: { by: {} },
  };
}
