/**
 * Bundles the scripts of the site into .lib/assets, from where a build publishes them:
 * node src/search/browser/bundle.mjs
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = new URL('.', import.meta.url);
const at = name => fileURLToPath(new URL(name, HERE));

await build({
  entryPoints: {
    search: at('search.ts'),
    'search-more': at('more.ts'),
    'search-traditional': at('../traditional.ts'),
    focus: at('focus.ts'),
  },
  outdir: at('../../../.lib/assets'),
  bundle: true,
  format: 'esm',
  // Firefox 115 and Safari 16 of 2022 and 2023, and what came since.
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  minify: true,
  define: { 'Number.POSITIVE_INFINITY': 'Infinity' },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
