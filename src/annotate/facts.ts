/** A cutting → the facts found of it: a value for each field, with its confidence, reason and lines. */
import type { CutPage, Cutting, Fact, Facts, Gazetteer, LineText } from '../types.ts';
import type { IssueDate } from './date.ts';
import { peopleOf } from './people.ts';
import { placeOf } from './place.ts';
import { type TopicMatcher, topicsOf } from './topic.ts';
import { hasFound } from './trusted.ts';

/** What the facts of a page's cuttings rest on beside the cutting itself. */
export interface Grounds {
  readonly page: CutPage;
  readonly date: IssueDate;
  readonly matcher: TopicMatcher;
  readonly gazetteer: Gazetteer;
  /** Texts that may name the paper’s own place. */
  readonly papers: readonly string[];
}

type FactsSoFar = { -readonly [Field in keyof Facts]: Facts[Field] };

/** A fact for each field of which something was found; of the district also why there is none. */
export function factsOf(cutting: Cutting, { page, date, matcher, gazetteer, papers }: Grounds): Facts {
  const place = placeOf(cutting, gazetteer, papers);
  const topics = topicsOf(cutting, matcher);
  const facts: FactsSoFar = {
    title: factOf(cutting, cutting.headline),
    date: withoutBasis(date),
    district: place.district,
  };
  if (cutting.kicker !== null) facts.kicker = factOf(cutting, cutting.kicker);
  if (cutting.subtitle !== null) facts.subtitle = factOf(cutting, cutting.subtitle);
  if (cutting.series !== null) facts.series = factOf(cutting, cutting.series);
  addPeople(facts, cutting);
  if (hasFound(topics)) facts.topics = topics;
  if (hasFound(place.places)) facts.places = place.places;
  addPrinted(facts, cutting, page);
  return facts;
}

/** A title is as sure as the cutting's borders: it is what the layout took it for. */
function factOf({ confidence, because }: Cutting, { text, lines }: LineText): Fact<string> {
  return { value: text, confidence, because, lines };
}

function withoutBasis({ value, confidence, because, lines, basis }: IssueDate): Fact<IssueDate['value']> {
  return { value, confidence, because: basis === 'inferred' ? `inferred: ${because}` : because, lines };
}

function addPeople(facts: FactsSoFar, cutting: Cutting): void {
  const { reporter, correspondent, photographer, agency, byline } = peopleOf(cutting);
  if (hasFound(reporter)) facts.reporter = reporter;
  if (hasFound(correspondent)) facts.correspondent = correspondent;
  if (hasFound(photographer)) facts.photographer = photographer;
  if (hasFound(agency)) facts.agency = agency;
  if (hasFound(byline)) facts.byline = byline;
}

/** The number and section of the page: as a line of it says, else as given. */
function addPrinted(facts: FactsSoFar, { pageNumber, section }: Cutting, { page }: CutPage): void {
  const number = pageNumber === null ? givenOf(page.given, 'page') : printedOf(pageNumber);
  if (number) facts.page = number;
  const named = section === null ? givenOf(page.given, 'section') : printedOf(section);
  if (named) facts.section = named;
}

function printedOf(value: string): Fact<string> {
  return { value, confidence: 0.95, because: 'a page-heading line above it', lines: [] };
}

function givenOf(given: CutPage['page']['given'], field: 'page' | 'section'): Fact<string> | null {
  const value = given[field];
  if (value === undefined) return null;
  return { value, confidence: 1, because: `given by ${given.by[field] ?? 'option'}`, lines: [] };
}
