import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildArchive } from '../../src/build.ts';
import { filesIn, temporaryFolder } from '../io/folders.ts';

const SOURCE = new URL('../site/north-lake', import.meta.url).pathname;

/** Changes an article's file; the text is that of the file before. */
type Edit = (path: string, text: string) => void;
const rewriting =
  (change: (text: string) => string): Edit =>
  (path, text) =>
    writeFileSync(path, change(text));

const withField = (name: string, value: string) => (text: string) =>
  new RegExp(`^${name}: `, 'm').test(text)
    ? text.replace(new RegExp(`^${name}: .*(?:\\n +.*|\\n- .*)*`, 'm'), `${name}: ${value}`)
    : text.replace(/^title: /m, `${name}: ${value}\ntitle: `);

const EDITS: Readonly<Record<string, Edit>> = {
  body: rewriting(text => `${text}\n又添了一段话。\n`),
  headline: rewriting(withField('title', '换了一个标题')),
  district: rewriting(withField('district', '[南坡县]')),
  topics: rewriting(withField('topics', '[culture]')),
  draft: rewriting(withField('draft', 'true')),
  series: rewriting(withField('series', '湖畔人家')),
  'an old address': rewriting(withField('aliases', '[/jiu/di-zhi/]')),
  delete: path => rmSync(path),
  add: (path, text) =>
    writeFileSync(path.replace(/\.md$/, '-xin.md'), withField('title', '新添的一篇')(text)),
};

function articlesOf(folder: string): readonly string[] {
  const root = join(folder, 'content/articles');
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return found
    .filter(name => name.endsWith('.md'))
    .map(name => join(root, name))
    .sort();
}

/** The site of an archive; not the list of what its last build changed. */
function siteOf(folder: string): Readonly<Record<string, string>> {
  const { 'changed.txt': _, ...files } = filesIn(join(folder, 'dist'));
  return files;
}

/** The site that a build makes of the same content with nothing before it; null where it has an error. */
async function cleanSite(folder: string): Promise<Readonly<Record<string, string>> | null> {
  const clean = temporaryFolder();
  cpSync(join(folder, 'content'), join(clean, 'content'), { recursive: true });
  return (await buildArchive(clean, {})).published ? siteOf(clean) : null;
}

const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(1000)), {
  minLength: 4,
  maxLength: 4,
});

test('after any edits the site has the bytes of a clean build, or both builds refuse', async () => {
  const check = fc.asyncProperty(steps, async edits => {
    const folder = temporaryFolder();
    cpSync(SOURCE, folder, { recursive: true });
    await buildArchive(folder, {});
    for (const [kind, at] of edits) {
      const articles = articlesOf(folder);
      const path = articles[at % articles.length] ?? '';
      EDITS[kind]?.(path, readFileSync(path, 'utf8'));
      const { published } = await buildArchive(folder, {});
      const clean = await cleanSite(folder);
      expect(published).toBe(clean !== null);
      if (clean !== null) expect(siteOf(folder)).toEqual(clean);
    }
  });
  await fc.assert(check, { numRuns: 3 });
}, 240_000);
