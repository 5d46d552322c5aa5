/** Files for the server and the device that keep the site: old addresses, headers, manifest, search. */
import type { SitePath } from '../ids.ts';
import { files } from './paths.ts';
import type { Planner } from './planner.ts';
import type { RedirectSpec } from './specs.ts';
import type {
  HeadersSpec,
  ManifestSpec,
  NginxSpec,
  OldAddress,
  OpenSearchSpec,
  RedirectListSpec,
} from './specs-machine.ts';

/** The list of old addresses, and the header files that the settings ask for. */
export function serverSpecs(
  planner: Planner,
  redirects: readonly RedirectSpec[],
): readonly (RedirectListSpec | HeadersSpec | NginxSpec)[] {
  const { headers } = planner.site.settings;
  const addresses = redirects.map(({ path, links }) => ({ from: path, to: links[0] ?? files.home }));
  return [
    ...(addresses.length > 0 ? [redirectListSpec(planner, addresses)] : []),
    ...(headers.includes('netlify') || headers.includes('cloudflare') ? [headersSpec(planner)] : []),
    ...(headers.includes('nginx') ? [nginxSpec(planner, addresses)] : []),
  ];
}

function redirectListSpec({ sign }: Planner, addresses: readonly OldAddress[]): RedirectListSpec {
  const fingerprint = sign('redirect-list', [addresses]);
  const links = addresses.map(({ to }) => to);
  return { kind: 'redirect-list', path: files.redirects, fingerprint, links, addresses };
}

function headersSpec({ site, sign }: Planner): HeadersSpec {
  const immutable = hashedAssets(site.assets);
  return {
    kind: 'headers',
    path: files.headers,
    fingerprint: sign('headers', immutable),
    links: immutable,
    immutable,
  };
}

function nginxSpec({ site, sign }: Planner, addresses: readonly OldAddress[]): NginxSpec {
  const immutable = hashedAssets(site.assets);
  const fingerprint = sign('nginx', [immutable, addresses]);
  return { kind: 'nginx', path: files.nginx, fingerprint, links: immutable, immutable, addresses };
}

/** Assets that are published under a name with their digest. */
function hashedAssets(assets: ReadonlyMap<string, SitePath>): readonly SitePath[] {
  return [...assets].filter(([name, path]) => path !== `assets/${name}`).map(([, path]) => path);
}

/** What the site is called and looks like where a device keeps it. */
export function manifestSpec({ site, sign }: Planner): ManifestSpec {
  const icons = ICONS.flatMap(name => site.assets.get(name) ?? []);
  return { kind: 'manifest', path: files.manifest, fingerprint: sign('manifest', icons), links: icons };
}

/** Icons of the site, as they are called in templates/assets. */
export const ICONS = ['icon.svg', 'icon-180.png', 'icon-512.png'] as const;

/** How browsers search the site; none where it has no page to search on. */
export function openSearchSpecs({ site, sign }: Planner): readonly OpenSearchSpec[] {
  const { search } = site;
  if (search === null) return [];
  const icon = site.assets.get('icon.svg');
  const fingerprint = sign('opensearch', [search, icon]);
  const links = icon === undefined ? [search] : [search, icon];
  return [{ kind: 'opensearch', path: files.openSearch, fingerprint, links, search }];
}
