/** The words of the page of the data, and what each field of an article means, in English. */
import type { Strings } from '../zh-CN.ts';

const size = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};

export const data: Strings['data'] = {
  heading: 'Data',
  link: 'Download the data',
  search: site => `Search ${site}`,
  ofArticle: 'This article as data (JSON)',
  description:
    'Every article of the archive as structured data: JSON Lines and CSV by year, and the meaning of each field.',
  intro: [
    'All articles can be downloaded by year. JSON Lines has an article a line with every field, for programs; CSV has an article a row, for spreadsheets. Beside the page of each article stands article.json, which is the same as its line of JSON Lines.',
    'All text is as in the archive, no punctuation changed. The files of a year change only when an article of that year does.',
  ],
  downloads: 'Downloads',
  captionDownloads: 'Files of each year',
  year: 'Year',
  count: 'Articles',
  none: 'The archive has no articles yet.',
  file: (form, bytes) => `${form} (${size(bytes)})`,
  catalogue: 'Catalogue (Data Package, with the length and SHA-256 of each file)',
  tables: 'About the CSV files',
  tablesText: [
    'They are written as RFC 4180 says, in UTF-8 with a byte order mark: without it spreadsheets on Chinese systems take a file for GBK, and Chinese text for noise. Several values in one cell have a semicolon between them.',
    'A cell that begins with =, +, -, @ (or their full-width forms), a tab, a line end or an apostrophe has one apostrophe put before it, so that no spreadsheet runs it as a formula. Take one apostrophe from the beginning of each cell that has one, and the text is as it was.',
  ],
  licence: 'Licence',
  meanings: 'Fields',
  types: { string: 'text', integer: 'whole number', date: 'day' },
  listOf: type => `${type}, several`,
  notInTable: kind => `${kind}; not in CSV`,
  meaning: (meaning, kind) => `${meaning} (${kind})`,
  unknown: 'What is unknown is null or an empty list in JSON, and an empty cell in CSV.',
  several: (meaning, separator) => `${meaning} Several values have “${separator}” between them.`,
  fields: {
    id: 'The article’s id for ever: its day and a short name.',
    url: 'The address of the article’s page.',
    paper: 'The newspaper.',
    date: 'The day of the issue, YYYY-MM-DD.',
    dateSource: '“inferred” where the day was inferred from the text.',
    page: 'The page of the newspaper.',
    section: 'The name of that page.',
    order: 'The article’s place on the page, from 1.',
    series: 'The series.',
    kicker: 'The line above the headline.',
    title: 'The headline.',
    subtitle: 'The line below the headline.',
    district: 'Districts, the main one first.',
    districtCode: 'Official codes of the districts, in the order of “district”; empty for those without one.',
    places: 'Places named in the text.',
    topics: 'Keys of the topics, the main one first.',
    reporter: 'Reporters.',
    correspondent: 'Correspondents: people or organisations.',
    photographer: 'Photographers.',
    agency: 'The agency whose copy it is.',
    byline: 'The byline as printed.',
    summary: 'A summary.',
    length: 'Characters of the text, without spaces.',
    modified: 'The day of the last correction; where there is none, of the issue.',
    corrections: 'Corrections: day and text.',
    aliases: 'Old addresses of the article on this site.',
    source: 'Where it was taken from: name and lines of the page text; in JSON also its address.',
    digest: 'Digest of all of the article (first 32 digits of SHA-256): it changes when anything in it does.',
    licence: 'The licence.',
    text: 'The text without marks, a line for each paragraph.',
    body: 'The text as Markdown.',
  },
};
