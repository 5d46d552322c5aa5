/** `jianbao serve`: builds, serves, and builds again whenever something changes. */
import { join } from 'node:path';
import { type BuildReport, buildArchive } from './build.ts';
import { type DevServer, serveFolder } from './serve/server.ts';
import { serialised, watch } from './serve/watch.ts';

/** How a site is served. */
export interface ServeOptions {
  readonly port: number;
  /** Serving ends when it is aborted. */
  readonly stop: AbortSignal;
  /** Takes lines for people: where the site is, requests that failed. */
  readonly say: (message: string) => void;
  /** Told of each build. */
  readonly built: { start(): void; end(report: BuildReport): void };
}

/** Serves the archive at `folder` (absolute) until told to stop. A build with errors leaves the last good site in place. */
export async function serve(folder: string, { port, stop, say, built }: ServeOptions): Promise<void> {
  const build = async (): Promise<void> => {
    built.start();
    try {
      built.end(await buildArchive(folder, {}));
    } catch (fault) {
      // A fault of the program must not end the session in which it may be mended.
      say(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
    }
  };
  let server: DevServer | null = null;
  const rebuild = serialised(async () => {
    await build();
    server?.reload();
  });
  // Watched from before the first build: what is edited while it runs is not missed.
  const watcher = await watch([join(folder, 'content'), join(folder, 'templates')], () => void rebuild());
  await rebuild();
  server = await serveFolder(join(folder, 'dist'), port, say);
  say(`serving ${server.address}\n`);
  await stopped(stop);
  await watcher.close();
  await rebuild.idle();
  await server.close();
}

function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise(resolve => signal.addEventListener('abort', () => resolve(), { once: true }));
}
