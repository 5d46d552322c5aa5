import { isDeepStrictEqual } from 'node:util';
import type { Article, ArticleFields } from '../types.ts';
import { mergeBody } from './merge-body.ts';

/** What a field may hold; undefined: the field is not there. */
export type FieldValue = Article[keyof Article] | undefined;

/** A field, or a run of paragraphs, that both the hand and the program changed. The hand's is kept. */
export interface Conflict {
  readonly field: keyof Article;
  /** As import last wrote it. */
  readonly written: FieldValue;
  /** As it stands in the file. */
  readonly hand: FieldValue;
  /** As import finds it now. */
  readonly found: FieldValue;
}

/** Three articles made one. */
export interface Merged {
  readonly article: Article;
  /** In the order of the fields; those of the body last, in its order. */
  readonly conflicts: readonly Conflict[];
  /** False where the file may stand as it is. */
  readonly changed: boolean;
}

/**
 * Three-way merge of an article that is imported again: fields and paragraphs that no hand has touched since import
 * wrote them become what import finds now; what a hand has touched stays. All three in the form of `tidyArticle`.
 */
export function mergeArticle(written: Article, standing: Article, found: Article): Merged {
  const article: Changing = { ...standing };
  const conflicts: Conflict[] = [];
  for (const unit of UNITS) {
    if (agree(unit, found, standing) || agree(unit, found, written)) continue;
    if (agree(unit, standing, written)) for (const field of unit) take(article, field, found);
    else conflicts.push(...conflictsOf(unit, { written, standing, found }));
  }
  const body = mergeBody(written.body, standing.body, found.body);
  article.body = body.text;
  conflicts.push(...body.conflicts.map(run => ({ field: 'body' as const, ...run })));
  return { article, conflicts, changed: !isDeepStrictEqual(article, standing) };
}

/** Fields that are touched together: a date and whether it was inferred are one statement. */
export const UNITS = [
  ['title'],
  ['date', 'dateSource'],
  ['district'],
  ['reporter'],
  ['topics'],
  ['kicker'],
  ['subtitle'],
  ['series'],
  ['correspondent'],
  ['agency'],
  ['photographer'],
  ['byline'],
  ['page'],
  ['section'],
  ['order'],
  ['places'],
  ['summary'],
  ['source'],
  ['corrections'],
  ['draft'],
  ['aliases'],
] as const satisfies readonly (readonly (keyof ArticleFields)[])[];

type Unit = readonly (keyof ArticleFields)[];
type Changing = { -readonly [Field in keyof Article]: Article[Field] };

function agree(unit: Unit, one: Article, other: Article): boolean {
  return unit.every(field => isDeepStrictEqual(one[field], other[field]));
}

function take<Field extends keyof Article>(article: Changing, field: Field, from: Article): void {
  if (from[field] === undefined) Reflect.deleteProperty(article, field);
  else article[field] = from[field];
}

interface Three {
  readonly written: Article;
  readonly standing: Article;
  readonly found: Article;
}

function conflictsOf(unit: Unit, { written, standing, found }: Three): readonly Conflict[] {
  return unit
    .filter(field => !isDeepStrictEqual(standing[field], found[field]))
    .map(field => ({ field, written: written[field], hand: standing[field], found: found[field] }));
}
