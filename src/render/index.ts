/** From planned files to their contents. */
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { digest } from '../digest.ts';
import type { ArticleId, SitePath } from '../ids.ts';
import { isPlain } from '../plan/kinds.ts';
import type { HtmlSpec, PlainSpec, Site, SiteSpec } from '../plan/specs.ts';
import type { YearDataSpec } from '../plan/specs-machine.ts';
import type { OutputFile, StoredArticle } from '../types.ts';
import { bibtex } from './cite/bibtex.ts';
import { ris } from './cite/ris.ts';
import type { ArticleData } from './data/article.ts';
import { type Standing, yearMaker } from './data/index.ts';
import type { RowSource } from './data/rows.ts';
import { renderBatch } from './eleventy.ts';
import { atomFeed, jsonFeed } from './feeds.ts';
import { type MachineContext, machineFile } from './machine.ts';
import { redirectPage } from './redirect.ts';
import { searchMaker } from './search.ts';
import { robots, sitemap, sitemapIndex } from './sitemap.ts';
import type { SourceReader } from './sources.ts';
import { type PageTexts, type Shown, shownOn } from './view/index.ts';
import { forReaders } from './xml.ts';

/** What rendering needs beside the files to render. */
export interface RenderContext {
  /** `site` of the plan that the files are of. */
  readonly site: Site;
  /** The component that lays out any page, from `<html>` to `</html>`. */
  readonly page: (props: Shown) => VNode;
  /** The article of an id, asked for when its page is rendered and not kept. What it throws, rendering throws. */
  readonly body: (id: ArticleId) => Pick<StoredArticle, 'body'> | Promise<Pick<StoredArticle, 'body'>>;
  /** Page texts and records, asked for likewise. */
  readonly sources: SourceReader;
  /** Pages of the owner's, rendered without the layout. */
  readonly own?: ReadonlyMap<SitePath, string>;
  /** Measures on record of files that stay as they are; without it such a file is made once more to be measured. */
  readonly standing?: Standing;
  /** Rows of a year's file that stand and stay as they are; without it all are made. */
  readonly rows?: (spec: YearDataSpec) => RowSource;
  /** Told the data of each article whose data file is made. */
  readonly noteData?: (data: ArticleData) => void;
}

/** The same with what is made for several files. */
interface Rendering extends RenderContext, MachineContext {}

/**
 * Pages in memory at once, and files that they come with, each of which is made when it is asked for. With fewer, what Eleventy does
 * once for each batch is felt; in larger ones pages live so long that they are collected late.
 */
const PAGES = 125;
const FILES = 500;

/** The files of a plan, in the order given, a batch in memory at a time. */
export async function* renderPages(
  specs: Iterable<SiteSpec>,
  context: RenderContext,
): AsyncGenerator<OutputFile, void, undefined> {
  const { site } = context;
  const years = yearMaker(site, context, context.standing ?? (() => null));
  const all = [...specs];
  const search = searchMaker(site, all, context.body);
  const bytesOf = encoder();
  for (const batch of batches(all)) {
    const texts = { ...context, body: remembered(search.noticing(context.body)) };
    const rendering: Rendering = { ...texts, texts, years, search };
    const pages = batch.filter(spec => !isPlain(spec));
    const rendered = await renderBatch(
      pages.map(spec => ({ path: spec.path, render: () => htmlPage(spec, rendering) })),
    );
    const html = new Map(pages.map((spec, place) => [spec.path, rendered[place] ?? '']));
    for (const spec of batch) {
      if (isYear(spec)) {
        yield { path: spec.path, contents: years.pieces(spec), hash: null };
        continue;
      }
      const made = isPlain(spec) ? await plainFile(spec, rendering) : (html.get(spec.path) ?? '');
      const contents = bytesOf(made);
      yield { path: spec.path, contents, hash: digest(contents) };
    }
  }
}

/** Turns files into bytes, one after the other in the same room: fresh memory for each costs more than to fill it. */
function encoder(): (contents: string | Uint8Array) => Uint8Array {
  let room = Buffer.allocUnsafeSlow(0);
  return contents => {
    if (typeof contents !== 'string') return contents;
    // No text takes more than three bytes for each UTF-16 unit.
    if (room.length < contents.length * 3) room = Buffer.allocUnsafeSlow(contents.length * 4);
    return Buffer.from(room.subarray(0, room.write(contents, 'utf8')));
  };
}

function isYear(spec: SiteSpec): spec is YearDataSpec {
  return spec.kind === 'year-jsonl' || spec.kind === 'year-csv';
}

/** An article's page and its data, which stand side by side in the plan, read it once. */
function remembered(body: RenderContext['body']): RenderContext['body'] {
  const known = new Map<ArticleId, ReturnType<RenderContext['body']>>();
  return id => {
    const read = known.get(id) ?? body(id);
    known.set(id, read);
    return read;
  };
}

function* batches(specs: Iterable<SiteSpec>): Generator<readonly SiteSpec[], void, undefined> {
  let batch: SiteSpec[] = [];
  let pages = 0;
  for (const spec of specs) {
    batch.push(spec);
    if (!isPlain(spec)) pages += 1;
    // What tells of a year's file comes in a later batch: then it has been measured.
    if (pages < PAGES && batch.length < FILES && !isYear(spec)) continue;
    yield batch;
    batch = [];
    pages = 0;
  }
  if (batch.length > 0) yield batch;
}

async function htmlPage(spec: HtmlSpec, context: Rendering): Promise<string> {
  const { site, page } = context;
  const shown = shownOn(site, spec, await textsOf(spec, context));
  return `<!doctype html>\n${forReaders(renderToString(h(page, shown)))}\n`;
}

async function textsOf(spec: HtmlSpec, { site, body, sources, years, own }: Rendering): Promise<PageTexts> {
  if (spec.kind === 'own') return { html: own?.get(spec.path) ?? '' };
  if (spec.kind === 'data') return { measures: await years.measures(spec.years) };
  if (spec.kind === 'source') {
    const { file, record } = spec.source.page;
    return { text: sources.text(file), record: record === null ? null : sources.record(record) };
  }
  if (spec.kind !== 'article') return {};
  const { id } = spec.entry;
  const ref = site.index.records.get(id);
  return { body: (await body(id)).body, record: ref === undefined ? null : sources.record(ref.file) };
}

async function plainFile(
  spec: Exclude<PlainSpec, YearDataSpec>,
  context: Rendering,
): Promise<string | Uint8Array> {
  const { site } = context;
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
    default:
      return machineFile(spec, context);
  }
}
