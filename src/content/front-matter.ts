import matter from 'gray-matter';
import {
  frontMatterLanguage,
  frontMatterTooLong,
  noFrontMatter,
  unclosedFrontMatter,
} from '../problems/yaml.ts';
import type { ContentFile, Problem, Staged } from '../types.ts';

/** An article file in its two halves. */
export interface SplitFile {
  /** The front matter, preceded by what is left of the first line, so that its lines count as the file's do. */
  readonly yaml: string;
  /** What follows the closing line. */
  readonly body: string;
}

/** No article comes near; beyond them gray-matter's search for comments, quadratic in blank lines, could be felt. */
const MOST_CHARACTERS = 250_000;
const MOST_LINES = 1000;

/** gray-matter only splits: the YAML is read with its places, by our own reader, and nothing else is read or run. */
const ENGINES = {
  yaml: () => ({}),
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
};

function refuse(): never {
  throw new Error('front matter that is not YAML must never reach an engine');
}

/** Splits front matter from the text below it. A byte order mark and lines ended by CR LF are fine. Null with the problem where there is none. */
export function splitFrontMatter({ path, text }: ContentFile): Staged<SplitFile | null> {
  const problem = faultOf(path, text.startsWith('\ufeff') ? text.slice(1) : text);
  if (problem !== null) return { value: null, problems: [problem] };
  // Without an options object gray-matter would answer from its cache, and the cache would keep every article.
  const { matter: yaml, content: body } = matter(text, { engines: ENGINES });
  return { value: { yaml, body }, problems: [] };
}

function faultOf(file: string, text: string): Problem | null {
  const place = { file, line: 1, column: 1 };
  const first = /^---(?!-)([^\n]*)/.exec(text);
  if (first === null) return noFrontMatter(place);
  const language = first[1]?.trim() ?? '';
  if (!['', 'yaml', 'yml'].includes(language.toLowerCase())) return frontMatterLanguage(place, language);
  const close = text.indexOf('\n---', 3);
  if (close === -1 || !/^\s*$/.test(restOfLine(text, close + 4))) return unclosedFrontMatter(place);
  const lines = text.slice(0, Math.min(close, MOST_CHARACTERS)).match(/[\n\r\u2028\u2029]/g) ?? [];
  return close > MOST_CHARACTERS || lines.length > 2 * MOST_LINES ? frontMatterTooLong(place) : null;
}

function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end === -1 ? text.length : end);
}
