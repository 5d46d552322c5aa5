/** What metadata tells of an article, whatever vocabulary it is told in. */
import type { IsoDate } from '../../ids.ts';
import { filedUnder } from '../../plan/fingerprint.ts';
import { lastChange } from '../../plan/machine.ts';
import { dataFiles } from '../../plan/paths.ts';
import type { ArticleSpec, SiteGroup } from '../../plan/specs.ts';
import { paperOf } from '../data/article.ts';
import { displayText } from '../display.ts';
import { midnightIn } from '../instant.ts';
import { absolute } from '../view/context.ts';
import type { FramedPage } from './page.ts';
import { type Contributor, contributorsOf, writersOf } from './people.ts';

/** An article’s facts, ready to be told. All addresses are absolute. */
export interface ArticleFacts {
  readonly url: string;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly date: IsoDate;
  /** Midnight where the paper appears, with the offset of that day. */
  readonly published: string;
  readonly modified: string;
  readonly changed: IsoDate;
  /** Of the text itself, which need not be the site’s. */
  readonly language: 'zh-CN' | 'en';
  /** Empty where nobody names it. */
  readonly paper: string;
  readonly page: string;
  /** The name of the newspaper page, else the first topic; empty where there is neither. */
  readonly section: string;
  readonly series: string;
  readonly writers: readonly Contributor[];
  /** Photographers who wrote nothing. */
  readonly others: readonly Contributor[];
  readonly districts: readonly SiteGroup[];
  readonly topics: readonly SiteGroup[];
  readonly keywords: readonly string[];
  readonly json: string;
}

/** The facts of the article of a page. */
export function factsOf({ context, spec, frame }: FramedPage<ArticleSpec>): ArticleFacts {
  const { site } = context;
  const { entry } = spec;
  const filed = filedUnder(site, entry);
  const [districts, topics] = (['district', 'topic'] as const).map(axis =>
    filed.filter(one => one.axis === axis),
  );
  const people = contributorsOf(site, entry);
  const writers = writersOf(people);
  const midnight = midnightIn(site.settings.timeZone);
  const series = displayText(entry.series ?? '');
  return {
    url: frame.canonical,
    title: frame.title,
    subtitle: displayText(entry.subtitle ?? ''),
    description: frame.description,
    date: entry.date,
    published: midnight(entry.date),
    modified: midnight(lastChange(entry)),
    changed: lastChange(entry),
    language: /\p{Script=Han}/u.test(entry.title + entry.excerpt) ? 'zh-CN' : 'en',
    paper: paperOf(site, entry),
    page: entry.page ?? '',
    section: displayText(entry.section ?? topics?.[0]?.label ?? ''),
    series,
    writers,
    others: people.filter(person => !writers.includes(person)),
    districts: districts ?? [],
    topics: topics ?? [],
    keywords: [...filed.map(group => displayText(group.label)), ...(series === '' ? [] : [series])],
    json: absolute(site, dataFiles.article(entry.id)),
  };
}
