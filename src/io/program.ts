import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../ids.ts';
import type { Asset, PlanInputs } from '../plan/index.ts';
import { machineDisk } from './disk.ts';
import { kindDigests } from './kind-code.ts';
import { codeOf, modulesBelow } from './modules.ts';
import { packageRoot, packageVersion } from './package.ts';
import type { Root } from './paths.ts';
import { listFiles } from './read.ts';

/** What the files of a site owe to the program: its version, its templates, and the files it publishes as they are. */
export function siteInputs(): PlanInputs {
  return {
    generator: packageVersion(),
    templateDigests: { '*': codeDigest(), ...kindDigests() },
    assets: readAssets(),
  };
}

const ASSETS = 'templates/assets';
/** Scripts of the site, bundled when the program is compiled: see src/search/browser/bundle.mjs. */
const SCRIPTS = '.lib/assets';
/** The sheets that make up style.css, in the order of their names. */
const STYLE = `${ASSETS}/style/`;

/** The files of templates/assets, which stand in the package as they are, and the scripts. */
function readAssets(): readonly Asset[] {
  const root: Root = { folder: packageRoot(), disk: machineDisk };
  const extensions = ['.css', '.js', '.svg', '.png', '.ico', '.woff2', '.txt', '.webmanifest'];
  const paths = listFiles(root, ASSETS, extensions).value;
  const contents = (path: string): Buffer => readFileSync(join(root.folder, path));
  const sheets = paths.filter(path => path.startsWith(STYLE)).map(path => contents(path).toString());
  const others = paths.filter(path => !path.startsWith(STYLE));
  const scripts = listFiles(root, SCRIPTS, ['.js']).value;
  return [
    { name: 'style.css', contents: sheets.join('\n') },
    ...others.map(path => ({ name: path.slice(ASSETS.length + 1), contents: contents(path) })),
    ...scripts.map(path => ({ name: path.slice(SCRIPTS.length + 1), contents: contents(path) })),
  ];
}

/** Rooms whose code shapes what is published. */
const SHAPING = [
  'templates',
  'src/markup',
  'src/render',
  'src/plan',
  'src/archive',
  'src/trade',
  'src/content',
];

/** Digest of the code that makes pages, compiled or not: whoever changes a template sees it in the next build. */
function codeDigest(): Digest {
  return codeOf(SHAPING.flatMap(modulesBelow));
}
