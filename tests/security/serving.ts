import { request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serveFolder } from '../../src/serve/server.ts';
import { temporaryFolder } from '../io/folders.ts';

/** Asks with the path as it is: fetch would tidy it. */
export function get(address: string, path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(address);
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, response => {
      let body = '';
      response.setEncoding('utf8').on('data', chunk => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on('error', reject).end();
  });
}

/** A folder `dist` with others beside it, served as long as the test runs. */
export async function serving(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(files);
  const server = await serveFolder(join(folder, 'dist'), 0, () => {});
  onTestFinished(() => server.close());
  return { folder, address: server.address };
}
