/** Articles that jump from page to page: their pieces joined where both pages of the issue are there. */
import type { CutPage, Cutting, Paragraph } from '../types.ts';
import { joinPieces } from './blocks.ts';
import { endingOf } from './features.ts';

interface Piece {
  readonly page: number;
  readonly cutting: Cutting;
}

/**
 * Joins, over the pages of one issue, each `下转` to its `上接`: the two must name each other's page, or leave it
 * open; where several could, the first in order is taken, and each is taken once. A jump whose other end is not
 * there stays a fact of its cutting. The piece without a headline leaves the page's cuttings and is listed in
 * `joined`; its lines keep their accounts.
 */
export function joinJumps(pages: readonly CutPage[]): readonly CutPage[] {
  const result = pages.map(page => ({ ...page, cuttings: [...page.cuttings], joined: [...page.joined] }));
  const rests = pieces(pages, 'from');
  const taken = new Set<Cutting>();
  for (const { page, cutting } of pieces(pages, 'to')) {
    const rest = rests.find(
      other =>
        !taken.has(other.cutting) && other.cutting !== cutting && meet(pages, { page, cutting }, other),
    );
    const [home, away] = [result[page], rest ? result[rest.page] : undefined];
    if (!rest || !home || !away) continue;
    taken.add(rest.cutting);
    home.cuttings = home.cuttings.map(each =>
      each.order === cutting.order ? joined(each, rest.cutting) : each,
    );
    away.cuttings = away.cuttings.filter(each => each.order !== rest.cutting.order);
    away.joined.push({ order: rest.cutting.order, page: home.page.id, to: cutting.order });
  }
  return result;
}

function pieces(pages: readonly CutPage[], direction: 'to' | 'from'): readonly Piece[] {
  return pages.flatMap(({ cuttings }, page) =>
    cuttings
      .filter(({ jumps }) => jumps.some(jump => jump.direction === direction))
      .map(cutting => ({ page, cutting })),
  );
}

function meet(pages: readonly CutPage[], first: Piece, rest: Piece): boolean {
  const to = first.cutting.jumps.find(({ direction }) => direction === 'to')?.page ?? null;
  const from = rest.cutting.jumps.find(({ direction }) => direction === 'from')?.page ?? null;
  return agrees(to, numberOf(pages, rest)) && agrees(from, numberOf(pages, first));
}

function numberOf(pages: readonly CutPage[], { page, cutting }: Piece): string | null {
  return cutting.pageNumber ?? pages[page]?.page.given.page ?? null;
}

/** `3`, `03`, `A03` are one page where one side leaves out what the other says. */
function agrees(named: string | null, actual: string | null): boolean {
  if (named === null || actual === null) return true;
  const [a, b] = [named, actual].map(each => /^([A-Z]*)0*(\d*)/i.exec(each) ?? ['', '', '']);
  return a?.[2] === b?.[2] && (a?.[1] === '' || b?.[1] === '' || a?.[1] === b?.[1]);
}

function joined(first: Cutting, rest: Cutting): Cutting {
  const here = rest.page === first.page;
  const source = here ? [] : [{ page: rest.page, lines: rest.lines }];
  return {
    ...first,
    paragraphs: joinParagraphs(first.paragraphs, rest.paragraphs),
    bylines: [...first.bylines, ...rest.bylines],
    jumps: [...first.jumps, ...rest.jumps],
    lines: here ? [...first.lines, ...rest.lines] : first.lines,
    elsewhere: [...first.elsewhere, ...source, ...rest.elsewhere],
  };
}

function joinParagraphs(above: readonly Paragraph[], below: readonly Paragraph[]): readonly Paragraph[] {
  const [last, next] = [above.at(-1), below[0]];
  if (!last || !next || last.kind !== 'text' || next.kind !== 'text' || endingOf(last.text) !== 'open')
    return [...above, ...below];
  const whole = { ...last, text: joinPieces(last.text, next.text) };
  return [...above.slice(0, -1), whole, ...below.slice(1)];
}
