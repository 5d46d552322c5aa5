/** The page of an article. */

import { languageMark } from '../../../templates/i18n/language.ts';
import { compareText } from '../../compare.ts';
import type { SitePath } from '../../ids.ts';
import { filedUnder } from '../../plan/fingerprint.ts';
import { pathOfAddress } from '../../plan/paths.ts';
import { articlePath, issuePath } from '../../plan/planner.ts';
import type { ArticleSpec } from '../../plan/specs.ts';
import type { ArticleEntry } from '../../types.ts';
import type { SiteLink } from '../body.ts';
import { displayText } from '../display.ts';
import { bodyHtml } from '../markdown.ts';
import type { ArticleView, Link } from '../views.ts';
import { creditsOf, groupLinks, headlinesOf, seriesOf } from './card.ts';
import { citeOf } from './cite.ts';
import { absolute, headingOf, type PageContext } from './context.ts';
import { type ArticleText, provenanceOf } from './provenance.ts';
import { relatedLinks } from './related.ts';

/** An article with its text and where it came from. */
export function articleView(context: PageContext, spec: ArticleSpec, text: ArticleText): ArticleView {
  const { entry, previous, next } = spec;
  return {
    kind: 'article',
    ...headlinesOf(entry),
    ...seriesOf(context, entry),
    date: entry.date,
    dateHref: context.href(issuePath(context.site, entry.date)),
    dateInferred: entry.dateSource === 'inferred',
    ...printedFacts(entry),
    districts: groupLinks(context, entry, 'district'),
    unplaced: unplacedLink(context, entry),
    places: entry.places.map(displayText),
    topics: groupLinks(context, entry, 'topic'),
    credits: creditsOf(context, entry),
    ...textOf(context, spec, text),
    corrections: newestFirst(entry),
    provenance: provenanceOf(context, spec, text),
    permalink: absolute(context.site, spec.path),
    cite: citeOf(context, entry),
    related: relatedLinks(context, spec),
    previous: neighbourLink(context, previous),
    next: neighbourLink(context, next),
  };
}

function textOf(
  context: PageContext,
  spec: ArticleSpec,
  { body }: ArticleText,
): Pick<ArticleView, 'html' | 'picturesMissing'> {
  const { words } = context;
  const mark = words.reading.noPhoto;
  // The text is in the paper's language, so the site's own words in it are marked wherever the two may differ.
  const language = languageMark(body, words) === undefined ? undefined : words.language;
  const html = bodyHtml(body, siteLinkOf(context, spec), { words: mark, language });
  return { html, picturesMissing: spec.entry.photographer.length > 0 && !html.includes('<figure') };
}

/** Null where the article has a district. */
function unplacedLink(context: PageContext, entry: ArticleEntry): Link | null {
  const { site, words, href } = context;
  const placed = filedUnder(site, entry).some(({ axis }) => axis === 'district');
  const group = site.districts.at(-1);
  if (placed || group?.axis !== 'unplaced') return null;
  return { label: headingOf(group, words), href: href(group.path) };
}

type PrintedFacts = Pick<ArticleView, 'page' | 'section' | 'agency' | 'byline'>;

function printedFacts({ page, section, agency, byline }: ArticleEntry): PrintedFacts {
  return {
    ...(page ? { page } : {}),
    ...(section ? { section: displayText(section) } : {}),
    ...(agency ? { agency } : {}),
    ...(byline ? { byline: displayText(byline) } : {}),
  };
}

function newestFirst({ corrections }: ArticleEntry): ArticleView['corrections'] {
  const shown = corrections.map(({ date, text }) => ({ date, text: displayText(text) }));
  return shown.sort((a, b) => compareText(b.date, a.date));
}

function neighbourLink(context: PageContext, entry: ArticleEntry | null): Link | null {
  return entry && { label: displayText(entry.title), href: context.href(articlePath(entry)) };
}

/**
 * Only addresses that the plan knows as links of this article, and so has checked, become links. They lead to the
 * head of the page: there are no marks inside it to lead to.
 */
function siteLinkOf(context: PageContext, spec: ArticleSpec): SiteLink {
  // Found only for a body that links at all.
  let planned: ReadonlySet<SitePath> | null = null;
  return address => {
    const path = pathOfAddress(address);
    planned ??= new Set(spec.links);
    return path !== null && planned.has(path) ? context.href(path) : null;
  };
}
