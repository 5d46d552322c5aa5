/**
 * Every noun that crosses from one stage to another. No code.
 * All text is as in the source: no character changed. All line numbers are 1-based and inclusive.
 */
export type * from './types/archive.ts';
export type * from './types/article.ts';
export type * from './types/byline.ts';
export type * from './types/cutting.ts';
export type * from './types/fact.ts';
export type * from './types/page.ts';
export type * from './types/place.ts';
export type * from './types/problem.ts';
export type * from './types/record.ts';
export type * from './types/settings.ts';
export type * from './types/site.ts';
export type * from './types/topic.ts';
