/** One day of the paper. */
import { comparePages } from '../../archive/order.ts';
import type { IsoDate } from '../../ids.ts';
import { issuePath } from '../../plan/planner.ts';
import { sourcesOf } from '../../plan/sources.ts';
import type { IssueSpec } from '../../plan/specs.ts';
import type { SiteSource } from '../../plan/specs-source.ts';
import type { ArticleEntry } from '../../types.ts';
import { displayText } from '../display.ts';
import type { IssueView, NewspaperPage } from '../views/calendar.ts';
import type { Link } from '../views/card.ts';
import { cardOf } from './card.ts';
import type { PageContext } from './context.ts';
import { sourceLink } from './lines.ts';

/** The page of an issue. */
export function issueView(context: PageContext, spec: IssueSpec): IssueView {
  const linkTo = (date: IsoDate | null): Link | null =>
    date && { label: context.words.dates.day(date), href: context.href(issuePath(context.site, date)) };
  const held = pagesHeld(context, spec);
  const shown = new Set(held.flatMap(({ sources }) => sources));
  return {
    kind: 'issue',
    date: spec.date,
    dateInferred: spec.entries.some(entry => entry.dateSource === 'inferred'),
    pages: newspaperPages(context, spec, held),
    otherSources: spec.sources
      .filter(source => !shown.has(source))
      .map(source => sourceLink(context, source)),
    previous: linkTo(spec.previous),
    next: linkTo(spec.next),
  };
}

/** Articles that follow one another on a page of one name, or a page of which only the text is held. */
interface PageHeld {
  readonly page: string | null;
  readonly section: string | null;
  readonly entries: readonly ArticleEntry[];
  readonly sources: readonly SiteSource[];
}

/** In the paper's order, what is of no known page last. */
function pagesHeld(context: PageContext, spec: IssueSpec): readonly PageHeld[] {
  const withArticles = pagesOf(context, spec.entries);
  const named = new Set(withArticles.flatMap(({ sources }) => sources));
  const printed = new Set(withArticles.map(({ page }) => page));
  const pages: PageHeld[] = [...withArticles];
  for (const source of spec.sources) {
    const [page, ...others] = source.page.numbers;
    if (page === undefined || others.length > 0 || named.has(source) || printed.has(page)) continue;
    const section = source.page.sections[0];
    const held = { page, section: section ? displayText(section) : null, entries: [], sources: [source] };
    const place = pages.findIndex(other => other.page === null || comparePages(page, other.page) < 0);
    pages.splice(place === -1 ? pages.length : place, 0, held);
  }
  return pages;
}

function pagesOf({ site }: PageContext, entries: readonly ArticleEntry[]): readonly PageHeld[] {
  const pages: { page: string | null; section: string | null; entries: ArticleEntry[] }[] = [];
  for (const entry of entries) {
    const page = entry.page ?? null;
    const section = entry.section ? displayText(entry.section) : null;
    const last = pages.at(-1);
    if (last?.page === page && last.section === section) last.entries.push(entry);
    else pages.push({ page, section, entries: [entry] });
  }
  return pages.map(held => {
    return { ...held, sources: [...new Set(held.entries.flatMap(entry => sourcesOf(site, entry)))] };
  });
}

/** A gap stands before the first part of its page, and a page is called by its name where it comes first. */
function newspaperPages(
  context: PageContext,
  { gaps }: IssueSpec,
  held: readonly PageHeld[],
): readonly NewspaperPage[] {
  const before = new Map(gaps.map(({ before: page, from, to }) => [page, { from, to }]));
  const seen = new Set<string>();
  return held.map(({ page, section, entries, sources }, place) => {
    const first = page !== null && !seen.has(page);
    if (page !== null) seen.add(page);
    return {
      id: first && /^[0-9A-Za-z]+$/.test(page) ? `p-${page}` : `p_${place + 1}`,
      page,
      section,
      missing: (first && before.get(page)) || null,
      cards: entries.map(entry => cardOf(context, entry)),
      sources: sources.map(source => sourceLink(context, source)),
    };
  });
}
