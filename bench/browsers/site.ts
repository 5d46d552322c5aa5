/** The site that browsers are shown, of invented articles, and what a plain scan of its published texts finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Searchable, valuesOf } from '../../src/search/fields.ts';
import { fold } from '../../src/search/folding.ts';
import { chanceOf } from '../chance.ts';

/** What a scan of all articles finds. */
export interface Scanned {
  /** A word of many articles. */
  readonly common: string;
  /** Fifty pieces of texts, of 1 to 8 characters. */
  readonly pieces: readonly string[];
  /** How many articles have it in any field, and are of a district. */
  count(text: string, district?: string): number;
}

interface Read {
  readonly text: string;
  readonly district: readonly string[];
  readonly folded: readonly string[];
}

const PIECES = 50;

/** Reads every `article.json` of a site. */
export function scanSite(folder: string): Scanned {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const articles = paths
    .filter(path => path.endsWith('article.json'))
    .sort()
    .map(path => readArticle(join(folder, path)));
  const { between, pick } = chanceOf(5);
  const pieces = Array.from({ length: PIECES }, () => {
    const { text } = pick(articles as [Read, ...Read[]]);
    const at = between(0, text.length - 10);
    return text.slice(at, at + between(1, 8)).replace(/["“”|\s]/g, '') || '记者';
  });
  const count = (text: string, district?: string): number =>
    articles.filter(
      one =>
        one.folded.some(value => value.includes(fold(text))) &&
        (district === undefined || one.district.includes(district)),
    ).length;
  return { common: '记者从', pieces: pieces.map(piece => (fold(piece) === '' ? '记者' : piece)), count };
}

function readArticle(path: string): Read {
  const data: Searchable = JSON.parse(readFileSync(path, 'utf8'));
  return { text: data.text, district: data.district, folded: valuesOf(data).flat().map(fold) };
}
