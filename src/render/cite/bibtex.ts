/** An article as a BibTeX file. */
import type { Site } from '../../plan/specs.ts';
import type { ArticleEntry } from '../../types.ts';
import { citedOf } from './cited.ts';
import type { Author } from './names.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * An `@article` with the fields of BibTeX and those that biblatex adds (manual 3.20, 2.1.1 and 2.2: `entrysubtype` newspaper,
 * `url`, `langid`), in UTF-8. Names in their parts where those can be told, else in braces, whole.
 */
export function bibtex(site: Site, entry: ArticleEntry): string {
  const { key, authors, title, paper, date, inferred, page, url } = citedOf(site, entry);
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', authors.map(nameOf).join(' and ')],
    ['title', escaped(title)],
    ['journal', escaped(paper)],
    ['year', date.slice(0, 4)],
    ['day', String(Number(date.slice(8, 10)))],
    ['pages', escaped(page)],
    ['url', url],
    ['entrysubtype', 'newspaper'],
    ['langid', /\p{Script=Han}/u.test(title) ? 'chinese-simplified' : 'english'],
    ['note', inferred ? '日期为推定 / inferred date' : ''],
  ];
  const filled = fields.filter(([, value]) => value !== '');
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  const lines = [...filled.map(([name, value]) => `  ${name} = {${value}},`), `  month = ${month},`];
  return `@article{${key},\n${lines.join('\n')}\n}\n`;
}

function nameOf({ printed, name }: Author): string {
  return name === null ? `{${escaped(printed)}}` : `${escaped(name.family)}, ${escaped(name.given)}`;
}

/** BibTeX counts braces even behind a backslash: they, and what TeX would take for its own, go by their names. Dashes and apostrophes in a row would become one. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  '`': '\\textasciigrave{}',
};

function escaped(text: string): string {
  return text
    .replace(/[\\{}~^"`]|[&%$#_]/g, mark => NAMED[mark] ?? `\\${mark}`)
    .replace(/[-'](?=[-'])/g, '$&{}');
}
