/** Lines of the page itself that only what stands above them tells: its name, and a day that is not its own. */
import type { Reading } from './evidence.ts';
import type { Features } from './features.ts';

/** The name of the page, on a line of its own beside its number or date: `要闻`, `民生·警讯`. `above` is what was read last. */
export function namesPage(
  above: Reading | null,
  { block, office, length, furniture, series, place }: Features,
): boolean {
  const named = /^\p{Script=Han}{2,3}[·•・]\p{Script=Han}{2,3}$/u.test(block.text);
  return (
    !furniture &&
    !office &&
    place.length === 0 &&
    series?.kind !== 'single' &&
    (series?.strength ?? 0) < 0.7 &&
    (length <= 4 || (named && (series?.strength ?? 0) < 0.6)) &&
    // Not a line that was itself taken for the page's name: that one costs more.
    (above?.role === 'page-break' || (above?.role === 'furniture' && above.price < 1))
  );
}

/** A day alone on a line below a text is the date of a notice, not of the page. */
export function signsOff(text: Features | null, { furniture, block }: Features): boolean {
  return text !== null && furniture?.kind === 'date line' && /^\S{8,11}$/.test(block.text);
}
