/** The few things of Eleventy's dev server 2.1 that are used; the package has no types. */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  export interface Logger {
    info(message: string): void;
    log(message: string): void;
    error(message: string): void;
  }
  export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  export interface Options {
    readonly port?: number;
    readonly middleware?: readonly Middleware[];
    readonly logger?: Logger;
    readonly messageOnStart?: () => false;
    /** Changes pages in place: not wanted, it would keep what a full load clears. */
    readonly domDiff?: boolean;
  }
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: Options);
    readonly server: Server;
    serve(port: number): void;
    ready(): Promise<void>;
    close(): Promise<void>;
    reload(event: { readonly build: { readonly templates: readonly never[] } }): void;
    protected _serverListen(port: number): void;
  }
}
