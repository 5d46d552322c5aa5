import { z } from 'zod';
import { EXPECTED } from '../problems/fields.ts';
import { baseUrlOf, HEADER_TARGETS, LINK_FORMS, type SettingsOptions, settingsOf } from '../settings.ts';
import type { ContentFile, Settings, Staged } from '../types.ts';
import { checkFields } from './check.ts';
import { daySpan, many, text, textThat, wholeNumber } from './schema-parts.ts';
import { faintColours, themeOf, themeSchema } from './theme.ts';
import { readYaml } from './yaml-tree.ts';

const home = textThat((value): value is string => /^\d{6}$/.test(value), {
  expected: EXPECTED.home,
  pattern: '^\\d{6}$',
});
const timeZone = textThat(isTimeZone, {
  expected: EXPECTED.timeZone,
  pattern: '^[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)*$',
});
/** BCP 47, in its usual parts: language, script, region. */
const language = textThat(
  (value): value is string => /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(value),
  { expected: EXPECTED.language, pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?$' },
);
const baseUrl = text.transform((value, context) => {
  const url = baseUrlOf(value);
  if (url !== null) return url;
  context.addIssue({ code: 'custom', message: EXPECTED.baseUrl });
  return z.NEVER;
});
const count = z.exactOptional(wholeNumber(EXPECTED.count, 10_000));
const issues = z.strictObject(
  {
    weekdays: z.exactOptional(many(wholeNumber(EXPECTED.weekday, 7))),
    // Days of a century and more.
    closed: z.exactOptional(many(daySpan, Number.POSITIVE_INFINITY)),
  },
  { error: EXPECTED.mapping },
);

/** content/archive.yaml. */
export const archiveSchema = z.strictObject({
  title: text.meta({ title: '站名', description: 'The title of the site.' }),
  description: z.exactOptional(text).meta({ title: '简介', description: 'The site in a sentence.' }),
  paper: z.exactOptional(text).meta({ title: '报纸', description: 'The newspaper. Left out: unnamed.' }),
  publisher: z.exactOptional(text).meta({ title: '出版者', description: 'Who publishes the site.' }),
  home: home.meta({
    title: '所在地',
    description:
      'Code of the home in the official division: 410100 a city, 410000 a province, 000000 the nation.',
  }),
  baseUrl: baseUrl.meta({
    title: '网址',
    description: 'The absolute address of the site, for feeds, the sitemap and canonical links.',
    pattern: '^https?://',
  }),
  language: z.exactOptional(language).meta({
    title: '语言',
    description:
      'The language of the site’s own words: zh-CN, en, or one with a file in templates/i18n/, as zh-TW.',
  }),
  theme: z.exactOptional(themeSchema).meta({
    title: '外观',
    description: 'Colours by day and by night, and a logo; docs/customising.md shows each.',
  }),
  timeZone: z
    .exactOptional(timeZone)
    .meta({ title: '时区', description: 'IANA name, for the times in feeds.' }),
  licence: z.exactOptional(text).meta({ title: '许可', description: 'Shown in the footer.' }),
  contact: z.exactOptional(text).meta({
    title: '联系方式',
    description: 'How to report an error: an address of mail or web.',
  }),
  feeds: z.exactOptional(z.strictObject({ size: count, people: count }, { error: EXPECTED.mapping })).meta({
    title: '订阅',
    description: 'size: articles in a feed. people: articles that a person needs to have a feed.',
  }),
  lists: z.exactOptional(z.strictObject({ newest: count, page: count }, { error: EXPECTED.mapping })).meta({
    title: '列表',
    description:
      'newest: articles at the head of a group. page: a year up to this many is one page, then months.',
  }),
  links: z.exactOptional(z.enum(LINK_FORMS, { error: EXPECTED.links })).meta({
    title: '链接',
    description:
      'folders: links end in a folder’s name. files: in index.html, for a site opened from a disk without a server.',
  }),
  headers: z.exactOptional(many(z.enum(HEADER_TARGETS, { error: EXPECTED.headers }))).meta({
    title: '服务器',
    description: 'Servers to write header files for: netlify, cloudflare, nginx. Left out: none.',
  }),
  issues: z.exactOptional(issues).meta({
    title: '出报日',
    description:
      'weekdays: days of the week on which the paper appears, 1 Monday to 7 Sunday. closed: days on which it did not. Left out: not known.',
  }),
});

/**
 * The archive's settings with defaults filled in; options come before the file. Null where the file can't be read, or
 * lacks what has no default.
 */
export function parseArchiveFile(file: ContentFile, options: SettingsOptions): Staged<Settings | null> {
  const { value: tree, problems } = readYaml(file.text, file.path);
  if (tree === null) return { value: null, problems };
  const fields = options.baseUrl === undefined ? tree.fields : { ...tree.fields, baseUrl: options.baseUrl };
  const given = checkFields(archiveSchema, { ...tree, fields }, {});
  if (given.value === null) return { value: null, problems: [...problems, ...given.problems] };
  const { theme: colours, ...plain } = given.value;
  const theme = colours && themeOf(colours);
  const faint = theme === undefined ? [] : faintColours(theme, tree);
  return {
    value: settingsOf({ ...plain, ...(theme && { theme }) }),
    problems: [...problems, ...given.problems, ...faint],
  };
}

/** True for a zone that the platform's own table has. */
function isTimeZone(name: string): name is string {
  try {
    return (
      new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' &&
      /[A-Za-z]/.test(name)
    );
  } catch {
    return false;
  }
}
