/** Queries drawn from the articles, and queries for what is in none. */
import { fold } from '../../src/search/folding.ts';
import type { Chance } from '../chance.ts';
import { articleOf } from './articles.ts';

/** Pieces of 1 to 12 characters of texts; those without anything to find are drawn again. */
export function pieces(chance: Chance, count: number, total: number): readonly string[] {
  const found: string[] = [];
  while (found.length < count) {
    const piece = pieceOf(chance, total);
    if (fold(piece) !== '') found.push(piece);
  }
  return found;
}

function pieceOf({ between }: Chance, total: number): string {
  const { text } = articleOf(between(0, total - 1), total);
  const length = between(1, 12);
  const at = between(0, Math.max(0, text.length - length));
  return text.slice(at, at + length);
}

/** Pieces with a character changed or two pieces joined: most are nowhere, and all look as if they were there. */
export function strangers(chance: Chance, count: number, total: number): readonly string[] {
  return Array.from({ length: count }, () => {
    const [one, other] = pieces(chance, 2, total);
    return `${one?.slice(-4)}${other?.slice(0, 4)}`;
  });
}
