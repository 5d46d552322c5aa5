/** From drafts to cuttings: titles joined, series carried on, texts told. */
import type { PageId } from '../ids.ts';
import type { Cutting, LineSpan, LineText } from '../types.ts';
import { blocksOfDraft, type Draft } from './drafts.ts';
import { type Item, itemOf } from './items.ts';
import type { Placed } from './layout.ts';
import { tell } from './paragraphs.ts';
import { seriesOf } from './running-series.ts';
import { titleOf } from './titles.ts';

/** One cutting a draft, in order. */
export function cuttingsOf(page: PageId, drafts: readonly Draft[]): readonly Cutting[] {
  const series = seriesOf(drafts);
  return drafts.map((draft, index) =>
    cuttingOf(page, draft, { order: index + 1, series: series[index] ?? null }),
  );
}

function cuttingOf(
  page: PageId,
  draft: Draft,
  { order, series }: { order: number; series: LineText | null },
): Cutting {
  const opening = openingOf(draft);
  return {
    page,
    order,
    pageNumber: draft.page.number,
    section: draft.page.section,
    series,
    placeLine: titleOf(draft.place),
    kicker: titleOf(draft.kicker),
    headline: opening.headline,
    subtitle: titleOf(draft.subtitle),
    ...tell(draft.body, opening.items),
    lines: spansOf(blocksOfDraft(draft)),
    elsewhere: [],
    confidence: opening.confidence,
    because: opening.because,
  };
}

interface Opening {
  readonly headline: LineText;
  /** What was taken apart, with its text below the headline. */
  readonly items: ReadonlyMap<Placed, Item>;
  readonly confidence: number;
  readonly because: string;
}

function openingOf(draft: Draft): Opening {
  const headline = titleOf(draft.headline);
  const [first] = draft.body;
  if (headline) {
    const marked = draft.headline.some(({ seen }) => seen.block.level > 0);
    const signed = draft.body.some(
      ({ role }) => role === 'lead' || role === 'body-last' || role.startsWith('byline'),
    );
    const confidence = (marked ? 0.96 : 0.9) + (signed ? 0.03 : -0.06);
    return { headline, items: new Map(), confidence, because: headlineReason(marked, signed) };
  }
  return first
    ? withoutHeadline(first)
    : { headline: { text: '', lines: [] }, items: new Map(), confidence: 0, because: '' };
}

function headlineReason(marked: boolean, signed: boolean): string {
  return `${marked ? 'a heading mark' : 'a short line'} above ${signed ? 'a text with its byline' : 'a text'}`;
}

function withoutHeadline(first: Placed): Opening {
  const { block, bullet, jumpFrom } = first.seen;
  const lines = [block.lines];
  if (jumpFrom) {
    const text = block.text.slice(0, jumpFrom.end).trim();
    return {
      headline: { text, lines },
      items: new Map(),
      confidence: 0.5,
      because: 'the rest of an article from another page; no headline is printed',
    };
  }
  const item = itemOf(block.text.slice(bullet?.length ?? 0));
  return {
    headline: { text: item.headline, lines },
    items: new Map([[first, item]]),
    confidence: item.derived ? 0.6 : 0.85,
    because: item.derived
      ? 'no headline is printed; the first words of the text stand for it'
      : 'the lead of an item among briefs',
  };
}

/** Runs of lines between which nothing else stands. */
function spansOf(blocks: readonly Placed[]): readonly LineSpan[] {
  const spans: { from: number; to: number; index: number }[] = [];
  for (const { seen } of blocks) {
    const { lines, index } = seen.block;
    const last = spans.at(-1);
    if (last && last.index + 1 === index) Object.assign(last, { to: lines.to, index });
    else spans.push({ from: lines.from, to: lines.to, index });
  }
  return spans.map(({ from, to }) => ({ from, to }));
}
