import { realpathSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';

/** Names under which a browser on this machine may ask; any other is a page elsewhere that tries to look in (DNS rebinding). */
const HOSTS = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * Lets through only what is for this machine and leads to a file of the site: no way out of its folder, no hidden file,
 * no symbolic link that leads elsewhere, no address that can't be read.
 */
export function guardFor(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    const status = statusOf(folder, request);
    if (status === 200) return next();
    response.statusCode = status;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end(status === 404 ? 'Not found.\n' : 'Bad request.\n');
  };
}

/**
 * True for a request for a socket by a page of this machine. A page elsewhere may ask for one too, whatever its origin, and
 * would learn of each build.
 */
export function isOurs({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  return HOSTS.test(host) && (origin === undefined || origin === `http://${host}`);
}

function statusOf(folder: string, { url, headers }: IncomingMessage): 200 | 400 | 404 {
  if (!HOSTS.test(headers.host ?? '')) return 400;
  const path = pathIn(url ?? '');
  if (path === null) return 400;
  if (path.split('/').some(part => part.startsWith('.'))) return 404;
  return FILES.every(ending => isInside(folder, path + ending)) ? 200 : 404;
}

/** The path of an address, decoded; null where it can't be, or is no path of a site. */
function pathIn(address: string): string | null {
  try {
    if (address.startsWith('//')) return null;
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    return /[\\\p{Cc}]/u.test(path) ? null : path;
  } catch {
    return null;
  }
}

/** What the server looks for at an address: the file itself, a page without its ending, the page of a folder. */
const FILES = ['', '.html', '/index.html', 'index.html'];

/** True where nothing is there, so that the site's own page for that is shown. */
function isInside(folder: string, path: string): boolean {
  try {
    const [root, target] = [realpathSync(folder), realpathSync(join(folder, path))];
    return target === root || target.startsWith(root + sep);
  } catch {
    return true;
  }
}
