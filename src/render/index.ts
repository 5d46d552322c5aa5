/** From planned files to their contents. */
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { digest } from '../digest.ts';
import type { ArticleId } from '../ids.ts';
import { isPlain } from '../plan/kinds.ts';
import type { HtmlSpec, PlainSpec, Site, SiteSpec } from '../plan/specs.ts';
import type { OutputFile, StoredArticle } from '../types.ts';
import { bibtex } from './cite/bibtex.ts';
import { ris } from './cite/ris.ts';
import { renderBatch } from './eleventy.ts';
import { atomFeed, jsonFeed } from './feeds.ts';
import { redirectPage } from './redirect.ts';
import { robots, sitemap, sitemapIndex } from './sitemap.ts';
import type { SourceReader } from './sources.ts';
import { type PageTexts, type Shown, shownOn } from './view/index.ts';
import { withoutControls } from './xml.ts';

/** What rendering needs beside the files to render. */
export interface RenderContext {
  /** `site` of the plan that the files are of. */
  readonly site: Site;
  /** The component that lays out any page, from `<html>` to `</html>`. */
  readonly page: (props: Shown) => VNode;
  /** The article of an id, asked for when its page is rendered and not kept. What it throws, rendering throws. */
  /** Page texts and records, asked for likewise. */
  readonly sources: SourceReader;
  readonly body: (id: ArticleId) => Pick<StoredArticle, 'body'> | Promise<Pick<StoredArticle, 'body'>>;
}

/** Files in memory at once: beyond some hundreds a batch gains no speed. */
const BATCH = 500;

/** The files of a plan, in the order given, a batch in memory at a time. */
export async function* renderPages(
  specs: Iterable<SiteSpec>,
  context: RenderContext,
): AsyncGenerator<OutputFile, void, undefined> {
  for (const batch of batches(specs)) {
    const pages = batch.filter(spec => !isPlain(spec));
    const rendered = await renderBatch(
      pages.map(spec => ({ path: spec.path, render: () => htmlPage(spec, context) })),
    );
    const html = new Map(pages.map((spec, place) => [spec.path, rendered[place] ?? '']));
    for (const spec of batch) {
      const contents = isPlain(spec) ? plainFile(spec, context.site) : (html.get(spec.path) ?? '');
      yield { path: spec.path, contents, hash: digest(contents) };
    }
  }
}

function* batches(specs: Iterable<SiteSpec>): Generator<readonly SiteSpec[], void, undefined> {
  let batch: SiteSpec[] = [];
  for (const spec of specs) {
    batch.push(spec);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function htmlPage(spec: HtmlSpec, context: RenderContext): Promise<string> {
  const { site, page } = context;
  const shown = shownOn(site, spec, await textsOf(spec, context));
  return `<!doctype html>\n${withoutControls(renderToString(h(page, shown)))}\n`;
}

async function textsOf(spec: HtmlSpec, { site, body, sources }: RenderContext): Promise<PageTexts> {
  if (spec.kind === 'source') {
    const { file, record } = spec.source.page;
    return { text: sources.text(file), record: record === null ? null : sources.record(record) };
  }
  if (spec.kind !== 'article') return {};
  const { id } = spec.entry;
  const ref = site.index.records.get(id);
  return { body: (await body(id)).body, record: ref === undefined ? null : sources.record(ref.file) };
}

function plainFile(spec: PlainSpec, site: Site): string | Uint8Array {
  switch (spec.kind) {
    case 'bibtex':
      return bibtex(site, spec.entry);
    case 'ris':
      return ris(site, spec.entry);
    case 'redirect':
      return redirectPage(site, spec);
    case 'atom':
      return atomFeed(site, spec);
    case 'json-feed':
      return jsonFeed(site, spec);
    case 'sitemap':
      return sitemap(site, spec);
    case 'sitemap-index':
      return sitemapIndex(site, spec);
    case 'robots':
      return robots(site);
    case 'asset':
      return spec.contents;
  }
}
