/** An article as data: every field it has, where it came from, and who may use it. */
import { plainLines } from '../../archive/text.ts';
import type { ArticleId, Digest, IsoDate, PageId } from '../../ids.ts';
import { lastChange } from '../../plan/machine.ts';
import { articlePath } from '../../plan/planner.ts';
import { sourcesOf } from '../../plan/sources.ts';
import type { Site } from '../../plan/specs.ts';
import type { ArticleEntry, Correction } from '../../types.ts';
import { absolute } from '../view/context.ts';

/** What is read again for an article's data. */
export interface DataTexts {
  readonly body: (id: ArticleId) => { readonly body: string } | Promise<{ readonly body: string }>;
}

/** A page text that an article was taken from. */
export interface SourceData {
  readonly page: PageId;
  /** Its page on the site; null where the site has none. */
  readonly url: string | null;
  /** First and last of each run. */
  readonly lines: readonly (readonly [from: number, to: number])[];
}

/** The fields of an article in the order of its file. What is unknown is null or an empty list, and never left out. */
export interface ArticleData {
  readonly id: ArticleId;
  readonly url: string;
  readonly paper: string | null;
  readonly date: IsoDate;
  readonly dateSource: 'inferred' | null;
  readonly page: string | null;
  readonly section: string | null;
  readonly order: number | null;
  readonly series: string | null;
  readonly kicker: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly district: readonly string[];
  readonly districtCode: readonly (string | null)[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly reporter: readonly string[];
  readonly correspondent: readonly string[];
  readonly photographer: readonly string[];
  readonly agency: string | null;
  readonly byline: string | null;
  readonly summary: string | null;
  readonly length: number;
  readonly modified: IsoDate;
  readonly corrections: readonly Correction[];
  readonly aliases: readonly string[];
  readonly source: readonly SourceData[];
  readonly digest: Digest;
  readonly licence: string | null;
  readonly text: string;
  readonly body: string;
}

/** The data of an article; all text as in its file, no punctuation changed. */
export async function articleData(site: Site, entry: ArticleEntry, texts: DataTexts): Promise<ArticleData> {
  const { body } = await texts.body(entry.id);
  return {
    id: entry.id,
    url: absolute(site, articlePath(entry)),
    ...printed(site, entry),
    ...headlines(entry),
    district: entry.district,
    districtCode: entry.district.map(name => site.districtNamed.get(name)?.district?.code ?? null),
    places: entry.places,
    topics: entry.topics,
    reporter: entry.reporter,
    correspondent: entry.correspondent,
    photographer: entry.photographer,
    agency: entry.agency ?? null,
    byline: entry.byline ?? null,
    summary: entry.summary ?? null,
    length: entry.length,
    modified: lastChange(entry),
    corrections: entry.corrections,
    aliases: entry.aliases,
    source: sourceData(site, entry),
    digest: entry.digest,
    licence: site.settings.licence || null,
    text: plainText(body),
    body,
  };
}

type Printed = Pick<ArticleData, 'paper' | 'date' | 'dateSource' | 'page' | 'section' | 'order'>;

function printed(site: Site, entry: ArticleEntry): Printed {
  const { date, dateSource = null, page = null, section = null, order = null } = entry;
  return { paper: paperOf(site, entry) || null, date, dateSource, page, section, order };
}

function headlines(entry: ArticleEntry): Pick<ArticleData, 'series' | 'kicker' | 'title' | 'subtitle'> {
  const { series = null, kicker = null, title, subtitle = null } = entry;
  return { series, kicker, title, subtitle };
}

/** The newspaper of an article: that of its page where one was given, else the archive's; empty where neither is named. */
export function paperOf(site: Site, entry: ArticleEntry): string {
  return sourcesOf(site, entry)[0]?.page.paper ?? site.settings.paper;
}

/** A body without its marks, a line for each block. */
export function plainText(body: string): string {
  return plainLines(body)
    .map(line => line.text)
    .join('\n');
}

function sourceData(site: Site, entry: ArticleEntry): readonly SourceData[] {
  return entry.source.map(({ page, lines }) => {
    const known = site.sourceWith.get(page);
    return {
      page,
      url: known === undefined ? null : absolute(site, known.path),
      lines: lines.map(({ from, to }) => [from, to] as const),
    };
  });
}
