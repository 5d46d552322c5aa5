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
  LineText,
  Problem,
  Settings,
  Staged,
  Topic,
} from '../types.ts';
import { type IssueDate, issueDateOf } from './date.ts';
import { peopleOf } from './people.ts';
import { placeOf } from './place.ts';
import { papersOf } from './place-own.ts';
import { flagsOf } from './quality.ts';
import { sourceOf } from './source.ts';
import { type TopicMatcher, topicMatcher, topicsOf } from './topic.ts';
import { hasFound, THRESHOLD, trusted } from './trusted.ts';

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

interface Grounds {
  readonly page: CutPage;
  readonly date: IssueDate;
  readonly matcher: TopicMatcher;
  readonly gazetteer: Gazetteer;
  /** Texts that may name the paper’s own place. */
  readonly papers: readonly string[];
}

function annotateCutting(cutting: Cutting, grounds: Grounds): Staged<AnnotatedArticle> {
  const facts = factsOf(cutting, grounds);
  const { value: article, problems } = articleOf(cutting, facts, grounds);
  const flags = flagsOf(cutting, article, grounds.gazetteer);
  return { value: { cutting, article, facts, flags }, problems };
}

/** A fact for each field of which something was found; of the district also why there is none. */
function factsOf(cutting: Cutting, { page, date, matcher, gazetteer, papers }: Grounds): Facts {
  const people = peopleOf(cutting);
  const place = placeOf(cutting, gazetteer, papers);
  const topics = topicsOf(cutting, matcher);
  const titled = (text: LineText | null) => (text ? factOf(cutting, text) : null);
  const [kicker, subtitle, series] = [cutting.kicker, cutting.subtitle, cutting.series].map(titled);
  const printed = pageFacts(cutting, page);
  return {
    title: factOf(cutting, cutting.headline),
    date: withoutBasis(date),
    district: place.district,
    ...(kicker ? { kicker } : {}),
    ...(subtitle ? { subtitle } : {}),
    ...(series ? { series } : {}),
    ...(hasFound(people.reporter) ? { reporter: people.reporter } : {}),
    ...(hasFound(people.correspondent) ? { correspondent: people.correspondent } : {}),
    ...(hasFound(people.photographer) ? { photographer: people.photographer } : {}),
    ...(hasFound(people.agency) ? { agency: people.agency } : {}),
    ...(hasFound(people.byline) ? { byline: people.byline } : {}),
    ...(hasFound(topics) ? { topics } : {}),
    ...(hasFound(place.places) ? { places: place.places } : {}),
    ...printed,
  };
}

/** A title is as sure as the cutting's borders: it is what the layout took it for. */
function factOf({ confidence, because }: Cutting, { text, lines }: LineText): Fact<string> {
  return { value: text, confidence, because, lines };
}

function withoutBasis({ value, confidence, because, lines, basis }: IssueDate): Fact<Article['date']> {
  return { value, confidence, because: basis === 'inferred' ? `inferred: ${because}` : because, lines };
}

/** The number and section of the page: as a line of it says, else as given. */
function pageFacts(cutting: Cutting, { page }: CutPage): Pick<Facts, 'page' | 'section'> {
  const fact = (printed: string | null, field: 'page' | 'section'): Fact<string> | null => {
    if (printed !== null)
      return { value: printed, confidence: 0.95, because: 'a page-heading line above it', lines: [] };
    const value = page.given[field];
    const by = page.given.by[field] ?? 'option';
    return value === undefined ? null : { value, confidence: 1, because: `given by ${by}`, lines: [] };
  };
  const [number, section] = [fact(cutting.pageNumber, 'page'), fact(cutting.section, 'section')];
  return { ...(number ? { page: number } : {}), ...(section ? { section } : {}) };
}

function articleOf(cutting: Cutting, facts: Facts, { page, date }: Grounds): Staged<Article> {
  const line = cutting.headline.lines[0]?.from;
  const place = { file: page.page.file, ...(line === undefined ? {} : { line }) };
  const problems: Problem[] = [];
  const sure = <T>(fact: Fact<T> | undefined, field: string, empty: T): T => {
    const found = trusted(fact ?? null, field, { empty, place });
    problems.push(...found.problems);
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
    ...(agency === '' ? {} : { agency }),
    ...asPrinted(facts),
    ...(date.basis === 'inferred' ? { dateSource: 'inferred' as const } : {}),
    order: cutting.order,
    source: sourceOf(cutting, page.page),
    corrections: [],
    draft: false,
    aliases: [],
    body: markdownOf(cutting.paragraphs),
  };
  return { value: article, problems };
}

/** The optional fields that are taken as printed, whatever their confidence: they are words of the page. */
function asPrinted(
  facts: Facts,
): Partial<Pick<Article, 'kicker' | 'subtitle' | 'series' | 'byline' | 'page' | 'section'>> {
  const { kicker, subtitle, series, byline, page, section } = facts;
  return {
    ...(kicker?.value ? { kicker: kicker.value } : {}),
    ...(subtitle?.value ? { subtitle: subtitle.value } : {}),
    ...(series?.value ? { series: series.value } : {}),
    ...(byline?.value ? { byline: byline.value } : {}),
    ...(page?.value ? { page: page.value } : {}),
    ...(section?.value ? { section: section.value } : {}),
  };
}
