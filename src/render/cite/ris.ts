/** An article as a file in the tagged format of Research Information Systems, which reference managers take in. */
import type { Site } from '../../plan/specs.ts';
import type { ArticleEntry } from '../../types.ts';
import { citedOf } from './cited.ts';
import type { Author } from './names.ts';

/**
 * A RIS record of a newspaper article (TY NEWS), in UTF-8, after the format's specification of 2011: two letters, two
 * spaces, a hyphen and a space; lines end in CR LF; one AU for each author, `family, given`.
 */
export function ris(site: Site, entry: ArticleEntry): string {
  const { key, authors, title, paper, date, inferred, page, url } = citedOf(site, entry);
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ...authors.map(author => ['AU', nameOf(author)] as const),
    ['TI', title],
    ['T2', paper],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['SP', page],
    ['UR', url],
    ['LA', /\p{Script=Han}/u.test(title) ? 'zh-CN' : 'en'],
    ['N1', inferred ? '日期为推定 / inferred date' : ''],
  ];
  const filled = lines.filter(([, value]) => value !== '');
  return [...filled.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
}

/** A comma parts the names: one that belongs to a name becomes a full-width one. */
function nameOf({ printed, name }: Author): string {
  return name === null ? printed.replaceAll(',', '，') : `${name.family}, ${name.given}`;
}
