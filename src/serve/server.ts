import EleventyDevServer, { type Options } from '@11ty/eleventy-dev-server';
import { guardFor, isOurs } from './guard.ts';

/** Eleventy's dev server, for this machine alone. */
class LoopbackServer extends EleventyDevServer {
  protected override _serverListen(port: number): void {
    this.server.prependListener('upgrade', (request, socket) => {
      if (!isOurs(request)) socket.destroy();
    });
    this.server.listen({ port, host: '127.0.0.1' });
  }
}

/** A site being served. */
export interface DevServer {
  readonly address: string;
  /** Makes every open page load again. */
  reload(): void;
  close(): Promise<void>;
}

/** Serves a folder at the port, or at one of the ten after it; 0: any that is free. `complain` is told of requests that fail. */
export async function serveFolder(
  folder: string,
  port: number,
  complain: (message: string) => void,
): Promise<DevServer> {
  const options: Options = {
    middleware: [guardFor(folder)],
    logger: { info: () => {}, log: () => {}, error: message => complain(`${message}\n`) },
    messageOnStart: () => false,
    domDiff: false,
  };
  const server = new LoopbackServer('jianbao', folder, options);
  server.serve(port);
  await server.ready();
  const bound = server.server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://127.0.0.1:${actual}/`,
    reload: () => server.reload({ build: { templates: [] } }),
    close: () => server.close(),
  };
}
