/** Links to lines of page texts. */
import type { ArticleId, PageId } from '../../ids.ts';
import { lineMark, markOf } from '../../plan/sources.ts';
import type { SiteSource } from '../../plan/specs-source.ts';
import type { ArticleEntry, LineSpan } from '../../types.ts';
import type { LineLink, SourceLines } from '../views/source.ts';
import type { Link } from '../views.ts';
import type { PageContext } from './context.ts';

/** `3–9`, or `3` for one line. */
export function spanLabel({ from, to }: LineSpan): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

/** The lines that an article was taken from, each linked to where its page text has them marked as its own. */
export function sourceLinesOf(context: PageContext, entry: ArticleEntry): readonly SourceLines[] {
  return entry.source.map(({ page, lines }) => ({
    page,
    href: hrefOf(context, page),
    runs: lines.map(span => ({
      label: spanLabel(span),
      href: runHref(context, page, { span, id: entry.id }),
    })),
  }));
}

/** Lines that are evidence, linked one by one; those on no page named are of `page`. */
export function evidenceLines(
  context: PageContext,
  lines: readonly LineSpan[],
  page: PageId | undefined,
): readonly LineLink[] {
  return lines.map(span => {
    const named = span.page ?? page;
    const source = named === undefined ? undefined : context.site.sourceWith.get(named);
    const isThere = source !== undefined && span.from >= 1 && span.from <= source.page.lines;
    const href = isThere ? `${context.href(source.path)}#${lineMark(span.from)}` : null;
    return { label: spanLabel(span), href };
  });
}

function hrefOf(context: PageContext, page: PageId): string | null {
  const source = context.site.sourceWith.get(page);
  return source === undefined ? null : context.href(source.path);
}

function runHref(
  context: PageContext,
  page: PageId,
  { span, id }: { readonly span: LineSpan; readonly id: ArticleId },
): string | null {
  const source = context.site.sourceWith.get(page);
  const mark = source === undefined ? null : markOf(source.page, id, span);
  return source === undefined || mark === null ? null : `${context.href(source.path)}#${mark}`;
}

/** A page text by its name. */
export function sourceLink({ href }: PageContext, { page, path }: SiteSource): Link {
  return { label: page.id, href: href(path) };
}
