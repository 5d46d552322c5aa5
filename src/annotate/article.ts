/** Page cut into pieces → its articles, with every field found, its reason, and what an editor should look at. */

import { uncertainDate } from '../problems/annotate.ts';
import { noDate } from '../problems/import.ts';
import { markdownOf } from '../trade/markdown.ts';
import type {
  AnnotatedArticle,
  Article,
  CutPage,
  Cutting,
  Fact,
  Facts,
  Gazetteer,
  Problem,
  Settings,
  Staged,
  Topic,
} from '../types.ts';
import { type IssueDate, issueDateOf } from './date.ts';
import { factsOf, type Grounds } from './facts.ts';
import { papersOf } from './place-own.ts';
import { flagsOf } from './quality.ts';
import { sourceOf } from './source.ts';
import { type TopicMatcher, topicMatcher } from './topic.ts';
import { THRESHOLD, trusted } from './trusted.ts';

export type { IssueDate } from './date.ts';

/** What annotation leans on beside the page itself. */
export interface AnnotateContext {
  readonly gazetteer: Gazetteer;
  /** The topics, or the matcher made of them: make it once where there are many pages. */
  readonly topics: readonly Topic[] | TopicMatcher;
  readonly settings: Settings;
  /** The page's day, where it was told before text of other pages was joined to it; absent: it is told now. */
  readonly day?: IssueDate;
}
/** A page with its day and its articles. `date` is null, and there is no article, where no day is sure enough. */
export interface AnnotatedPage {
  readonly date: IssueDate | null;
  readonly articles: readonly AnnotatedArticle[];
}

/**
 * A day can't be left empty, and refusing the page would hide all its articles: a day below the threshold but above
 * this floor is taken, as inferred, with a warning that names it.
 */
const DATE_FLOOR = 0.3;

/**
 * Reads the fields of every article of a page. A field whose best candidate is below the threshold is left empty, with a
 * warning; its fact stays. A page whose day can't be told at all gives no article and the error `no-date`.
 */
export function annotate(page: CutPage, context: AnnotateContext): Staged<AnnotatedPage> {
  const candidate = context.day ?? issueDateOf(page);
  if (page.cuttings.length === 0) return { value: { date: candidate, articles: [] }, problems: [] };
  const date = isDay(candidate) ? candidate : null;
  if (!date) return { value: { date: null, articles: [] }, problems: undated(page, candidate) };
  const doubt = date.confidence < THRESHOLD ? [uncertainDate({ file: page.page.file }, date)] : [];
  const matcher = topicMatcher(context.topics);
  const papers = papersOf(page, context.settings.paper);
  const articles = page.cuttings.map(cutting =>
    annotateCutting(cutting, { page, date, matcher, gazetteer: context.gazetteer, papers }),
  );
  return {
    value: { date, articles: articles.map(({ value }) => value) },
    problems: [...doubt, ...articles.flatMap(({ problems }) => problems)],
  };
}

/** The day that a page's articles would have, without looking at them; null where it can't be told. */
export function dayOf(page: CutPage): IssueDate | null {
  const candidate = issueDateOf(page);
  return isDay(candidate) ? candidate : null;
}

function isDay(candidate: IssueDate | null): candidate is IssueDate {
  return candidate !== null && candidate.confidence >= DATE_FLOOR;
}

function undated(page: CutPage, candidate: IssueDate | null): readonly Problem[] {
  const place = { file: page.page.file };
  return [noDate(place), ...(candidate ? [uncertainDate(place, candidate)] : [])];
}

function annotateCutting(cutting: Cutting, grounds: Grounds): Staged<AnnotatedArticle> {
  const facts = factsOf(cutting, grounds);
  const { value: article, problems } = articleOf(cutting, facts, grounds);
  const flags = flagsOf(cutting, article, grounds.gazetteer);
  return { value: { cutting, article, facts, flags }, problems };
}

function articleOf(cutting: Cutting, facts: Facts, { page, date }: Grounds): Staged<Article> {
  const line = cutting.headline.lines[0]?.from;
  const place = { file: page.page.file, ...(line === undefined ? {} : { line }) };
  const problems: Problem[] = [];
  const sure = <T>(fact: Fact<T> | undefined, field: string, empty: T): T => {
    const found = trusted(fact ?? null, field, { empty, place });
    for (const problem of found.problems) problems.push(problem);
    return found.value;
  };
  const agency = sure<string>(facts.agency, 'agency', '');
  const article: Article = {
    title: cutting.headline.text,
    date: date.value,
    district: sure(facts.district, 'district', []),
    reporter: sure(facts.reporter, 'reporter', []),
    topics: sure(facts.topics, 'topics', []),
    correspondent: sure(facts.correspondent, 'correspondent', []),
    photographer: sure(facts.photographer, 'photographer', []),
    places: sure(facts.places, 'places', []),
    ...optional(agency, facts, date),
    order: cutting.order,
    source: sourceOf(cutting, page.page),
    corrections: [],
    draft: false,
    aliases: [],
    body: markdownOf(cutting.paragraphs),
  };
  return { value: article, problems };
}

type Optional = Pick<
  Article,
  'agency' | 'kicker' | 'subtitle' | 'series' | 'byline' | 'page' | 'section' | 'dateSource'
>;

/**
 * The fields that an article need not have. Words of the page are taken as printed, whatever their confidence. An object
 * filled step by step is much cheaper than one spread out of nine.
 */
function optional(agency: string, facts: Facts, { basis }: IssueDate): Optional {
  const { kicker, subtitle, series, byline, page, section } = facts;
  const fields: { -readonly [Field in keyof Optional]: Optional[Field] } = {};
  if (agency !== '') fields.agency = agency;
  if (kicker?.value) fields.kicker = kicker.value;
  if (subtitle?.value) fields.subtitle = subtitle.value;
  if (series?.value) fields.series = series.value;
  if (byline?.value) fields.byline = byline.value;
  if (page?.value) fields.page = page.value;
  if (section?.value) fields.section = section.value;
  if (basis === 'inferred') fields.dateSource = 'inferred';
  return fields;
}
