/** Articles that jump from page to page: their pieces joined where both pages of the issue are there. */
import type { PageId } from '../ids.ts';
import type { CutPage, Cutting, LineText, Paragraph } from '../types.ts';
import { joinPieces } from './blocks.ts';
import { endingOf } from './features.ts';

interface Piece {
  readonly page: number;
  readonly cutting: Cutting;
}

/**
 * Joins, over the pages of one issue, each `下转` to its `上接`, from page to page: the two must name each other's page, or
 * leave it open; where several could, the first in order is taken, and each is taken once. Pages of which one has no day
 * of its own, given or printed, must both be named, and be of one paper. A jump whose other end is not there stays a fact
 * of its cutting. The piece without a headline leaves the page's cuttings and is listed in `joined`; its lines keep their
 * accounts.
 */
export function joinJumps(pages: readonly CutPage[]): readonly CutPage[] {
  const links = linksOf(pages);
  const rests = new Set(links.values());
  const wholes = new Map<Cutting, Cutting>();
  const heads = new Map<Cutting, Cutting>();
  for (const head of links.keys()) {
    // A circle of pieces has no head: each stays what it is.
    if (rests.has(head)) continue;
    let whole = head;
    for (let rest = links.get(head); rest; rest = links.get(rest)) {
      whole = joined(whole, rest);
      heads.set(rest, head);
    }
    wholes.set(head, whole);
  }
  return pages.map(page => ({
    ...page,
    cuttings: page.cuttings.filter(each => !heads.has(each)).map(each => wholes.get(each) ?? each),
    joined: [...page.joined, ...page.cuttings.flatMap(each => joinedTo(each, heads.get(each)))],
  }));
}

function joinedTo({ order }: Cutting, head: Cutting | undefined): CutPage['joined'] {
  return head === undefined ? [] : [{ order, page: head.page, to: head.order }];
}

/** What each piece goes on in. */
function linksOf(pages: readonly CutPage[]): ReadonlyMap<Cutting, Cutting> {
  const links = new Map<Cutting, Cutting>();
  const rests = pieces(pages, 'from');
  const taken = new Set<Cutting>();
  for (const first of pieces(pages, 'to')) {
    const rest = rests.find(
      other => !taken.has(other.cutting) && other.cutting !== first.cutting && meet(pages, first, other),
    );
    if (rest === undefined) continue;
    taken.add(rest.cutting);
    links.set(first.cutting, rest.cutting);
  }
  return links;
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
  const [here, there] = [numberOf(pages, first), numberOf(pages, rest)];
  const issue = issueOf(pages[first.page], pages[rest.page]);
  if (issue === 'other' || (issue === 'likely' && [to, from, here, there].includes(null))) return false;
  return agrees(to, there) && agrees(from, here);
}

/** Whether two pages of one day are of one issue: `likely` where a day is inferred from what the page tells of. */
function issueOf(one: CutPage | undefined, other: CutPage | undefined): 'same' | 'likely' | 'other' {
  if (one === other || [one, other].every(page => page?.page.given.date ?? page?.dateLine)) return 'same';
  const [paper, its] = [one, other].map(page => page?.page.given.paper ?? page?.masthead?.value);
  return paper === undefined || its === undefined || paper === its ? 'likely' : 'other';
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
  const told = <Text extends LineText>(texts: readonly Text[]): readonly Text[] =>
    here ? texts : texts.map(text => onPage(text, rest.page));
  return {
    ...first,
    paragraphs: joinParagraphs(first.paragraphs, told(rest.paragraphs), told(titlesOf(rest, first))),
    bylines: [...first.bylines, ...told(rest.bylines)],
    jumps: [...first.jumps, ...told(rest.jumps)],
    lines: here ? [...first.lines, ...rest.lines] : first.lines,
    elsewhere: [...first.elsewhere, ...source, ...rest.elsewhere],
  };
}

/** The text, its lines named by their page; what was joined to it before has its own. */
function onPage<Text extends LineText>(text: Text, page: PageId): Text {
  return { ...text, lines: text.lines.map(span => ({ ...span, page: span.page ?? page })) };
}

/** What stands above the rest of a story and is no title of its beginning: in the whole each is a subheading. */
function titlesOf(rest: Cutting, first: Cutting): readonly Paragraph[] {
  const said = new Set(printedTitles(first).map(({ text }) => text.replace(/\s/gu, '')));
  const own = printedTitles(rest).filter(({ text }) => !said.has(text.replace(/\s/gu, '')));
  return own.map(({ text, lines }) => ({ kind: 'subheading', text, lines }));
}

/** Without a series that only runs on, and a headline that stands for none: the mark of the jump, words of the text. */
function printedTitles(cutting: Cutting): readonly LineText[] {
  const { series, placeLine, kicker, headline, subtitle, jumps, paragraphs } = cutting;
  const standIn =
    jumps.some(({ text }) => text.trim() === headline.text) || paragraphs[0]?.text.includes(headline.text);
  return [series, placeLine, kicker, standIn ? null : headline, subtitle]
    .filter(title => title !== null)
    .filter(({ lines }) => lines.length > 0);
}

/** A paragraph that the jump cut in two is one; titles that stood between its halves follow it. */
function joinParagraphs(
  above: readonly Paragraph[],
  below: readonly Paragraph[],
  between: readonly Paragraph[],
): readonly Paragraph[] {
  const [last, next] = [above.at(-1), below[0]];
  if (!last || !next || last.kind !== 'text' || next.kind !== 'text' || endingOf(last.text) !== 'open')
    return [...above, ...between, ...below];
  const whole = { ...last, text: joinPieces(last.text, next.text), lines: [...last.lines, ...next.lines] };
  return [...above.slice(0, -1), whole, ...between, ...below.slice(1)];
}
