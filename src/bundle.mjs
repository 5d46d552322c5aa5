/**
 * Joins the compiled program's modules to a few files in .lib/bundle/program: what `jianbao` runs, since hundreds of small
 * modules take longer to load than a small build takes.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const LIB = fileURLToPath(new URL('../.lib', import.meta.url));
/** Two folders below `.lib`, as `src/io` is: what looks for files from where it stands finds them. */
const OUT = join(LIB, 'bundle/program');

/** Libraries that look for files of their own, are large and rarely needed, or are one with what others load. */
const APART = [
  '@11ty/eleventy',
  '@11ty/eleventy-dev-server',
  '@babel/code-frame',
  'chokidar',
  'culori',
  'esbuild',
  'mammoth',
  'pdfjs-dist',
];

const { metafile } = await build({
  absWorkingDir: LIB,
  entryPoints: {
    bin: 'src/bin.js',
    worker: 'src/build/workers/worker.js',
    'lookout-thread': 'src/io/lookout-thread.js',
  },
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: APART,
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  charset: 'utf8',
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
});

const { allModules, MANIFEST } = await import(join(LIB, 'src/io/modules.js'));
writeFileSync(join(OUT, MANIFEST), JSON.stringify(allModules()));

const made = new Set([...Object.keys(metafile.outputs).map(path => basename(path)), MANIFEST]);
for (const name of readdirSync(OUT)) if (!made.has(name)) rmSync(join(OUT, name));
