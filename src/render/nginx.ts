/** The part of an nginx configuration that serves the site: for an `include` inside a `server` block. */
import { files } from '../plan/paths.ts';
import type { Site } from '../plan/specs.ts';
import type { NginxSpec } from '../plan/specs-machine.ts';
import { decodedPath, FOR_EVER, HEADERS, hostPath } from './server.ts';

/**
 * `_deploy/nginx.conf`. A `location` with a header of its own loses those of the server, so that all stand in each. What
 * has no digest in its name is asked for again each time, which costs an answer without a body.
 */
export function nginxConfiguration(site: Site, { immutable, addresses }: NginxSpec): string {
  const root = new URL(site.settings.baseUrl).pathname;
  const place = (rule: string, lines: readonly string[]) =>
    `location ${rule} {\n${lines.map(line => `    ${line}\n`).join('')}}\n`;
  const prefix = quoted(decodeURIComponent(root));
  return [
    `# In a server block: root <the folder of the site>; index index.html; include <this file>;\n`,
    `charset utf-8;\ncharset_types text/html text/css text/plain text/xml text/csv application/json;\n`,
    `error_page 404 ${quoted(hostPath(site, files.notFound))};\n`,
    place(prefix, ['try_files $uri $uri/ =404;', ...headerLines('no-cache')]),
    place(`~ ${quoted(`^${escapedPattern(root)}data/`)}`, [
      'types { application/jsonl jsonl; text/csv csv; application/json json; text/html html; }',
      ...headerLines('no-cache'),
      'add_header Access-Control-Allow-Origin "*" always;',
    ]),
    place(`= ${quoted(decodeURIComponent(hostPath(site, files.manifest)))}`, [
      'types { } default_type application/manifest+json;',
      ...headerLines('no-cache'),
    ]),
    ...immutable.map(path =>
      place(`= ${quoted(decodeURIComponent(hostPath(site, path)))}`, headerLines(FOR_EVER)),
    ),
    place(`~ ${quoted(`^${escapedPattern(root)}search/[0-9a-f]+/`)}`, headerLines(FOR_EVER)),
    place(`^~ ${quoted(`${decodeURIComponent(root)}_deploy/`)}`, ['return 404;']),
    place(`^~ ${quoted(`${decodeURIComponent(root)}.jianbao/`)}`, ['return 404;']),
    ...addresses.map(old =>
      place(`= ${quoted(decodedPath(site, old))}`, [
        `return 301 ${quoted(literal(hostPath(site, old.to)))};`,
      ]),
    ),
  ].join('\n');
}

function headerLines(cache: string): readonly string[] {
  return [['Cache-Control', cache] as const, ...HEADERS].map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );
}

/** As one word of a configuration. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Without variables: an address may have a dollar sign. */
function literal(address: string): string {
  return address.replaceAll('$', '%24');
}

function escapedPattern(text: string): string {
  return decodeURIComponent(text).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
