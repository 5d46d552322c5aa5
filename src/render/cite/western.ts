/** Names of authors where a style is written in Latin letters. */
import type { Author, PersonName } from './names.ts';
import { romanised } from './pinyin.ts';

/** An author as APA and Chicago need one: `chinese` keeps its order, family name first; `name` null as printed. */
export interface StyledAuthor {
  readonly printed: string;
  readonly name: PersonName | null;
  readonly chinese: boolean;
}

/**
 * Chinese names in pinyin where the reading of every name is beyond doubt; else all of them in characters, family name
 * first and without a comma, so that no list mixes the two and nobody is given a name that is not theirs. Titles and
 * newspapers stay in characters: no program knows how an editor would have transcribed or translated them.
 */
export function styledAuthors(authors: readonly Author[]): readonly StyledAuthor[] {
  const readings = authors.map(({ name, script }) => (script === 'han' && name ? romanised(name) : null));
  const legible = authors.every(({ script }, at) => script === 'latin' || readings[at] !== null);
  return authors.map(({ printed, name, script }, at) => {
    if (script === 'latin') return { printed, name, chinese: false };
    return { printed, name: legible ? (readings[at] ?? null) : null, chinese: true };
  });
}
