/**
 * Bundles the scripts of the site into .lib/assets, from where a build publishes them:
 * node src/search/browser/bundle.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';

const HERE = new URL('.', import.meta.url);
const at = name => fileURLToPath(new URL(name, HERE));

const { outputFiles } = await build({
  entryPoints: {
    search: at('search.ts'),
    'search-more': at('more.ts'),
    'search-traditional': at('../traditional.ts'),
    focus: at('focus.ts'),
  },
  outdir: '/',
  write: false,
  bundle: true,
  format: 'esm',
  // Syntax of Firefox 115 and Safari 16, of 2023 and 2022, and what came since.
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  minify: true,
  define: { 'Number.POSITIVE_INFINITY': 'Infinity' },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});

const folder = at('../../../.lib/assets');
mkdirSync(folder, { recursive: true });
for (const { path, text } of outputFiles) {
  const options = { module: true, ecma: 2020, compress: { passes: 3 } };
  const { code } = await minify(text, options);
  writeFileSync(`${folder}/${basename(path)}`, code);
}
