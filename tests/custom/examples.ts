/** The examples of docs/customising.md, as files of an archive. */
import { readFileSync } from 'node:fs';
import { archiveWith, PAGE } from '../cli/archive.ts';

const DOC = readFileSync(new URL('../../docs/customising.md', import.meta.url), 'utf8');

/** Each code block that names a file, by that name. */
export const EXAMPLES: Readonly<Record<string, string>> = Object.fromEntries(
  [...DOC.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [path, text]),
);

/** An archive of two articles with these files. */
export function archiveOf(files: Readonly<Record<string, string>>): string {
  return archiveWith({ 'content/pages/2031/2031-05-06-A01.txt': PAGE, ...files });
}
