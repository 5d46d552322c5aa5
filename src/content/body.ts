import { tidyBody } from './text.ts';

/**
 * The body of an article file that was parsed before, as `parseArticle` gives it: without a look at the front matter, which
 * takes longer to read than all else. Null where it is no article file any more.
 */
export function bodyIn(text: string): string | null {
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const close = text.startsWith('---', from) ? text.indexOf('\n---', from + 3) : -1;
  return close === -1 ? null : tidyBody(text.slice(close + 4));
}
