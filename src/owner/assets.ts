/** The files that an archive publishes with its site: its assets, its rules of style, its theme and logo. */

import type { Root } from '../io/paths.ts';
import { listFiles, readBytes } from '../io/read.ts';
import type { Asset, LogoFile } from '../plan/specs-own.ts';
import { noLogo, unreadableLogo } from '../problems/owner.ts';
import type { Problem, Settings, Staged } from '../types.ts';
import { pictureSize } from './logo.ts';
import { themeCss } from './theme.ts';

const FOLDER = 'templates/assets';
const STYLE = 'style/';
const ENDINGS = ['.css', '.svg', '.png', '.jpg', '.jpeg', '.webp', '.avif', '.ico', '.woff2', '.txt', '.pdf'];

/** Assets with the archive's own in their place or beside them, and its logo. */
export interface OwnAssets {
  readonly assets: readonly Asset[];
  readonly logo: LogoFile | null;
}

/** `built` is what the program publishes; `shared` says that the archive's templates are the program's own. */
export async function readAssets(
  root: Root,
  { theme }: Pick<Settings, 'theme'>,
  { built, shared }: { readonly built: readonly Asset[]; readonly shared: boolean },
): Promise<Staged<OwnAssets>> {
  const files = shared ? { value: [], problems: [] } : readFiles(root);
  const sheets = files.value.filter(({ name }) => name.startsWith(STYLE));
  const rules = [
    theme === undefined ? '' : themeCss(theme),
    ...sheets.map(({ contents }) => String(contents)),
  ];
  const others = files.value.filter(({ name }) => !name.startsWith(STYLE));
  const names = new Set(others.map(({ name }) => name));
  const kept = built.filter(({ name }) => !names.has(name)).map(asset => withRules(asset, rules.join('')));
  const assets = [...kept, ...others].map(asset =>
    asset.name === theme?.logo ? { ...asset, hashed: true } : asset,
  );
  const logo = await logoAmong(assets, theme?.logo);
  return { value: { assets, logo: logo.value }, problems: [...files.problems, ...logo.problems] };
}

function withRules(asset: Asset, rules: string): Asset {
  if (asset.name !== 'style.css' || rules === '') return asset;
  return { ...asset, contents: `${String(asset.contents)}\n${rules}` };
}

function readFiles(root: Root): Staged<readonly Asset[]> {
  const listed = listFiles(root, FOLDER, ENDINGS);
  const problems: Problem[] = [...listed.problems];
  const assets = listed.value.flatMap(path => {
    const read = readBytes(root, path);
    problems.push(...read.problems);
    return read.value === null
      ? []
      : [{ name: path.slice(FOLDER.length + 1), contents: textOf(path, read.value) }];
  });
  return { value: assets, problems };
}

function textOf(path: string, bytes: Uint8Array): string | Uint8Array {
  return path.endsWith('.css') ? new TextDecoder().decode(bytes) : bytes;
}

async function logoAmong(
  assets: readonly Asset[],
  name: string | undefined,
): Promise<Staged<LogoFile | null>> {
  if (name === undefined) return { value: null, problems: [] };
  const file = `${FOLDER}/${name}`;
  const asset = assets.find(one => one.name === name);
  if (asset === undefined) return { value: null, problems: [noLogo({ file: 'content/archive.yaml' }, file)] };
  const { contents } = asset;
  const size = await pictureSize(
    typeof contents === 'string' ? new TextEncoder().encode(contents) : contents,
  );
  if (size === null) return { value: null, problems: [unreadableLogo({ file })] };
  return { value: { name, ...size }, problems: [] };
}
