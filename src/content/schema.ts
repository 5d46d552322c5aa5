/**
 * The fields of an article file, in the order in which they are written: the one description from which files are
 * checked and the JSON Schema for editors is made. Titles are the trade's words; a title typed for a key is a hint.
 */
import { z } from 'zod';
import { isSitePath } from '../ids.ts';
import { EXPECTED } from '../problems/fields.ts';
import { date, many, pageId, text, textThat, wholeNumber } from './schema-parts.ts';
import { spansOf } from './spans.ts';
import { HIGHEST_ORDER } from './tidy.ts';

/** No part of it begins with a dot: servers take such files for their own (`.htaccess`), and the program keeps its own there. */
const alias = textThat(
  (value): value is string =>
    value.startsWith('/') && !value.includes('/.') && isSitePath(value.replace(/^\/|\/$/g, '')),
  {
    expected: EXPECTED.alias,
    pattern: '^/',
  },
);
const lines = text.transform((value, context) => {
  const spans = spansOf(value);
  if (spans !== null) return spans;
  context.addIssue({ code: 'custom', message: EXPECTED.lines });
  return z.NEVER;
});
const flag = z.enum(['true', 'false'], { error: EXPECTED.flag }).transform(value => value === 'true');
const source = z.strictObject(
  { page: pageId, lines: z.exactOptional(many(lines).transform(spans => spans.flat())) },
  { error: EXPECTED.mapping },
);
const correction = z.strictObject({ date, text }, { error: EXPECTED.mapping });

/** The front matter of an article file. */
export const articleSchema = z.strictObject({
  title: text.meta({ title: '主题', description: 'The headline, in full.' }),
  date: date.meta({ title: '日期', description: 'The day of the issue, YYYY-MM-DD: the day of the folder.' }),
  district: z.exactOptional(many(text)).meta({
    title: '区县',
    description: 'The districts the story is about, by full name, the main one first. Left out: unplaced.',
  }),
  reporter: z
    .exactOptional(many(text))
    .meta({ title: '记者', description: 'Reporters, in the printed order.' }),
  topics: z.exactOptional(many(text)).meta({
    title: '分类',
    description: 'Keys of content/topics.yaml, the main topic first.',
  }),
  kicker: z.exactOptional(text).meta({ title: '引题', description: 'The line above the headline.' }),
  subtitle: z.exactOptional(text).meta({ title: '副题', description: 'The line below the headline.' }),
  series: z.exactOptional(text).meta({ title: '栏目', description: 'The series or special it appeared in.' }),
  correspondent: z.exactOptional(many(text)).meta({
    title: '通讯员',
    description: 'Correspondents: people or organisations.',
  }),
  agency: z.exactOptional(text).meta({ title: '通讯社', description: 'The agency whose copy it is.' }),
  photographer: z.exactOptional(many(text)).meta({ title: '摄影', description: 'Photographers.' }),
  byline: z.exactOptional(text).meta({
    title: '署名',
    description: 'The byline as printed; taken out of the text below.',
  }),
  page: z.exactOptional(text).meta({ title: '版次', description: 'The number of the page, such as A05.' }),
  section: z.exactOptional(text).meta({ title: '版名', description: 'The name of the page.' }),
  order: z.exactOptional(wholeNumber(EXPECTED.order, HIGHEST_ORDER)).meta({
    title: '次序',
    description: 'Its place on the page, from 1.',
  }),
  dateSource: z.exactOptional(z.literal('inferred', { error: EXPECTED.dateSource })).meta({
    title: '日期来源',
    description: 'inferred: the date was not given but worked out. Delete the line once the date is sure.',
  }),
  places: z.exactOptional(many(text)).meta({
    title: '地点',
    description: 'Places below the district: townships, communities.',
  }),
  summary: z.exactOptional(text).meta({ title: '摘要', description: 'For lists and feeds, on one line.' }),
  source: z.exactOptional(many(source)).meta({
    title: '来源',
    description: 'The page text and the lines it was cut from.',
  }),
  corrections: z.exactOptional(many(correction)).meta({
    title: '更正',
    description: 'Corrections, shown with the article, newest first.',
  }),
  draft: z.exactOptional(flag.meta({ json: { type: 'boolean' } })).meta({
    title: '草稿',
    description: 'true: not published.',
  }),
  aliases: z.exactOptional(many(alias)).meta({
    title: '旧址',
    description: 'Old addresses on this site, begun by a slash, that lead here.',
  }),
});

/** Front matter that passed the schema; districts and topics not yet looked up. */
export type FrontMatter = z.output<typeof articleSchema>;
