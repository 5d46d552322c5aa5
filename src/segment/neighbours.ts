/** What two blocks that stand together say of each other: a broken paragraph, two lines of one title. */
import type { Features } from './features.ts';
import type { Role } from './grammar.ts';
import { type Manner, stands } from './manner.ts';

/** The price of taking `next` for the rest of the paragraph that `piece` began; 0 where all speaks for it. */
export function joinsPrice(piece: Features, next: Features, manner: Manner): number {
  if (next.startsInside) return piece.ends === 'closed' ? 1 : 0;
  if (piece.ends === 'open') return 0;
  const known = () => stands((piece.block.text.slice(-1) + next.block.text.slice(0, 1)).trim(), manner);
  if (piece.ends === 'either') return piece.unclosed > 0 || known() ? 0.2 : 1.6;
  if (piece.unclosed > 0) return known() ? 3 : 6;
  return manner.indented && !next.block.indented && known() ? 2.5 : 6;
}

const HANGS = /(?:[的地得和与及在对为把被将向从以于让使]|[、，,（(《“‘])$/;

/** The price of reading two title lines as one headline, a headline with its subtitle, or a kicker with its headline. */
export function titlePairPrice(role: Role, first: Features, second: Features): number {
  const apart = second.block.lines.from - first.block.lines.to > 4 ? 1 : 0;
  const sameMark = first.block.level === second.block.level && first.block.bold === second.block.bold;
  const cut = HANGS.test(first.block.text) || first.unclosed > 0;
  const couplet = Math.abs(first.length - second.length) <= 1 && first.length >= 5;
  const even = Math.abs(first.length - second.length) <= 3 && sameMark && first.block.level === 0;
  if (role === 'headline-more')
    return (sameMark ? 0 : 2) + apart + (cut ? 0 : couplet ? 0.8 : even ? 1.2 : 4);
  if (role === 'subtitle') return cut ? 3 : couplet && sameMark ? 1.5 : second.length < first.length ? 1 : 0;
  const rises = first.block.level > second.block.level && second.block.level > 0;
  return (
    (cut ? 3 : 0) +
    (couplet && sameMark ? 1.2 : 0) +
    (rises ? -1 : 0) +
    (first.length > second.length * 2.2 ? 0.3 : 0)
  );
}
