/** The form of a record: content/records/<year>/<page id>.json. Written and read by the program alone. */
import { z } from 'zod';
import {
  type ArticleId,
  type Digest,
  type IsoDate,
  isArticleId,
  isIsoDate,
  isPageId,
  isTopicId,
  type PageId,
  type TopicId,
} from '../ids.ts';

const whole = z.number().int().min(1);
const line = z.string();
const lines = z.array(line);
const may = z.exactOptional;

function that<T extends string>(holds: (text: string) => text is T) {
  return z.custom<T>(value => typeof value === 'string' && holds(value));
}

const date = that<IsoDate>(isIsoDate);
const pageId = that<PageId>(isPageId);
const articleId = that<ArticleId>(isArticleId);
const digest = that((text): text is Digest => /^[0-9a-f]{32}$/.test(text));
const span = z.strictObject({ from: whole, to: whole, page: may(pageId) });
const spans = z.array(span);
const source = z.array(z.strictObject({ page: pageId, lines: spans }));
const topics = z.array(that<TopicId>(isTopicId));
const corrections = z.array(z.strictObject({ date, text: line }));
/** A list of lines in the file, so that a change of one shows as one. */
const body = z.preprocess(value => (Array.isArray(value) ? value.join('\n') : value), z.string());

const article = z.strictObject({
  title: line,
  date,
  district: lines,
  reporter: lines,
  topics,
  kicker: may(line),
  subtitle: may(line),
  series: may(line),
  correspondent: lines,
  agency: may(line),
  photographer: lines,
  byline: may(line),
  page: may(line),
  section: may(line),
  order: may(whole),
  dateSource: may(z.literal('inferred')),
  places: lines,
  summary: may(line),
  source,
  corrections,
  draft: z.boolean(),
  aliases: lines,
  body,
});

function fact<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, confidence: z.number(), because: line, lines: spans });
}

const text = may(fact(line));
const list = may(fact(lines));
const facts = z.strictObject({
  title: text,
  date: may(fact(date)),
  district: list,
  reporter: list,
  topics: may(fact(topics)),
  kicker: text,
  subtitle: text,
  series: text,
  correspondent: list,
  agency: text,
  photographer: list,
  byline: text,
  page: text,
  section: text,
  order: may(fact(whole)),
  dateSource: may(fact(z.literal('inferred'))),
  places: list,
  summary: text,
  source: may(fact(source)),
  corrections: may(fact(corrections)),
  draft: may(fact(z.boolean())),
  aliases: list,
  body: may(fact(body)),
});

const QUALITY = [
  'cut-sentence',
  'repeated-clause',
  'doubled-character',
  'dropped-character',
  'figure-out-of-range',
  'empty-body',
  'wrong-unit',
  'mixed-brackets',
] as const;
const ROLES = [
  'furniture',
  'series',
  'place',
  'kicker',
  'headline',
  'subtitle',
  'byline',
  'subheading',
  'body',
  'caption',
  'jump',
  'unassigned',
] as const;

const flag = z.strictObject({ code: z.enum(QUALITY), excerpt: line, because: line, lines: spans });
const by = may(z.enum(['option', 'file name']));
const given = z.strictObject({
  date: may(date),
  page: may(line),
  section: may(line),
  paper: may(line),
  by: z.strictObject({ date: by, page: by, section: by, paper: by }),
});

const heading = {
  version: z.literal(1),
  page: pageId,
  file: line,
  digest,
  encoding: line,
  originalName: may(line),
  original: may(z.strictObject({ name: line, size: z.number().int().min(0), digest, text: digest })),
  given,
  date: fact(date),
};

/** What a record's file has before its articles. */
export const headingSchema = z.strictObject(heading);

/** A record as its file has it; `sum` as record-seal.ts says. */
export const recordSchema = z.strictObject({
  ...heading,
  articles: z.array(z.strictObject({ id: articleId, source, facts, flags: z.array(flag), written: article })),
  lines: z.array(
    z.strictObject({
      from: whole,
      to: whole,
      role: z.enum(ROLES),
      article: articleId.nullable(),
      because: line,
    }),
  ),
  sum: may(line),
});
