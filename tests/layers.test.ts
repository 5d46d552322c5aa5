import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;

/** Which level of the house a source file stands on: a file may import what stands lower, and its own room. */
const LEVELS: readonly (readonly string[])[] = [
  ['src/ids.ts', 'src/compare.ts'],
  ['src/types/'],
  ['src/types.ts'],
  ['src/problems.ts', 'src/digest.ts', 'src/settings.ts'],
  ['src/problems/'],
  ['src/trade/', 'src/trade.ts'],
  ['src/segment/', 'src/annotate/', 'src/content/', 'src/archive/', 'src/gazetteer/'],
  ['src/search/'],
  ['src/plan/'],
  ['templates/i18n/', 'src/markup/'],
  ['src/render/views/'],
  ['src/render/views.ts'],
  ['templates/'],
  ['src/render/'],
  ['src/io/encoding.ts'],
  ['src/inputs/'],
  ['src/io/'],
  ['src/owner/'],
  ['src/open.ts', 'src/gazetteer.ts', 'src/serve/'],
  ['src/entries.ts', 'src/sources.ts'],
  ['src/import/'],
  ['src/import.ts', 'src/init.ts', 'src/new.ts', 'src/topics.ts'],
  ['src/build/', 'src/rehearsal.ts', 'src/verify.ts'],
  ['src/merge-shards/'],
  ['src/build.ts', 'src/check.ts', 'src/search-command.ts', 'src/merge-shards.ts', 'src/rollback.ts'],
  ['src/serve.ts', 'src/report.ts', 'src/rebuild.ts'],
  ['src/explain/'],
  ['src/explain.ts'],
  ['src/cli/'],
  ['src/cli.ts'],
  ['src/bin.ts', 'src/index.ts'],
];

/** No disk, clock, process, console or chance here: same input, same output. */
const PURE = [
  'src/types.ts',
  'src/types/',
  'src/ids.ts',
  'src/compare.ts',
  'src/problems',
  'src/settings.ts',
  'src/trade',
  'src/segment/',
].concat(
  ['src/annotate/', 'src/content/', 'src/archive/', 'src/gazetteer/', 'src/plan/', 'src/search/'],
  ['src/import/', 'src/inputs/', 'src/io/encoding.ts', 'src/report.ts', 'src/explain/', 'templates/'],
);
/** What must not stand in a pure file. `new Date(…)` of a given day is fine. */
const IMPURE = [
  /from 'node:(?:fs|fs\/promises|process|os|child_process|http|net|worker_threads)'/,
  /\bprocess\./,
  /\bconsole\./,
  /\bDate\.now\b/,
  /\bnew Date\(\)/,
  /\bMath\.random\b/,
  /\bperformance\.now\b/,
  /\.toLocale(?:Date|Time|Upper|Lower)?(?:String|Case)\b/,
  /\.localeCompare\(/,
];

/** Libraries that only one place may know. */
const KEPT_APART: readonly (readonly [library: RegExp, at: string])[] = [
  [/^@11ty\/eleventy$/, 'src/render/eleventy.ts'],
  [/^@11ty\/eleventy-dev-server$/, 'src/serve'],
  [/^(?:unified|remark-.*)$/, 'src/render/markdown.ts'],
  [/^(?:gray-matter|yaml|zod)$/, 'src/content/'],
  [/^commander$/, 'src/cli'],
  [/^chokidar$/, 'src/serve'],
  [/^htmlparser2$/, 'src/inputs/html-read.ts'],
  [/^mammoth$/, 'src/inputs/docx.ts'],
  [/^esbuild$/, 'src/owner/compile.ts'],
  [/^culori$/, 'src/content/theme.ts'],
  [/^image-size$/, 'src/owner/logo.ts'],
  [/^pdfjs-dist\//, 'src/inputs/pdf-read.ts'],
];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = ['src', 'templates'].flatMap(sourcesIn);

function sourcesIn(folder: string): readonly Source[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
  return files.map(name => {
    const path = `${folder}/${name}`;
    const text = readFileSync(join(ROOT, path), 'utf8');
    const imports = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g)].map(
      match => match[1] ?? '',
    );
    return { path, text: withoutComments(text), imports };
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** The place of a file in `LEVELS`: the longest entry that names it or its folder. */
function levelOf(path: string): { readonly level: number; readonly room: string } | null {
  const entries = LEVELS.flatMap((rooms, level) => rooms.map(room => ({ room, level })));
  const fitting = entries.filter(
    ({ room }) => room === path || (room.endsWith('/') && path.startsWith(room)),
  );
  return fitting.sort((a, b) => b.room.length - a.room.length)[0] ?? null;
}

test('every source file stands on a level', () => {
  expect(sources.filter(({ path }) => levelOf(path) === null).map(({ path }) => path)).toEqual([]);
});

test('imports run one way, and siblings do not import each other', () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter(name => name.startsWith('.'))
      .map(name => normalize(join(dirname(path), name)))
      .filter(target => !mayImport(path, target))
      .map(target => `${path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

function mayImport(path: string, target: string): boolean {
  const [from, to] = [levelOf(path), levelOf(target)];
  if (from === null || to === null) return true;
  return to.level < from.level || to.room === from.room;
}

test('the pure rooms touch no disk, clock, process, console, locale or chance', () => {
  const wrong = sources
    .filter(({ path }) => PURE.some(room => path.startsWith(room)))
    .flatMap(({ path, text }) =>
      IMPURE.filter(rule => rule.test(text)).map(rule => `${path}: ${rule.source}`),
    );
  expect(wrong).toEqual([]);
});

describe('a library is known to one place', () => {
  test.each(KEPT_APART)('%s', (library, at) => {
    const users = sources.filter(({ imports }) => imports.some(name => library.test(name)));
    expect(users.map(({ path }) => path).filter(path => !path.startsWith(at))).toEqual([]);
  });
});
