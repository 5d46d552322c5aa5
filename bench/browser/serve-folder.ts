/** A small server of static files on this machine, as any host of a static site is. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A server that runs. */
export interface FolderServer {
  /** `http://127.0.0.1:40123/clips/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the files below a folder on a free port, from `base` (`/clips/`) on; what is not there gets its 404.html. */
export async function serveFolder(folder: string, base = '/'): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = pathname.startsWith(base) ? fileAt(folder, pathname.slice(base.length)) : null;
    send(response, file ?? join(folder, '404.html'), file === null ? 404 : 200);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const close = (): Promise<void> =>
    new Promise(closed => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${address.port}${base}`, close };
}

/** The file that an address stands for, or null. `normalize` of a path from the root does not climb out of it. */
function fileAt(folder: string, below: string): string | null {
  const path = join(folder, normalize(`/${decodeURIComponent(below)}`));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function send(response: ServerResponse, file: string, status: number): void {
  const contents = statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : '';
  response.writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  response.end(contents);
}
