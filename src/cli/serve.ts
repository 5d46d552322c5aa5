import type { Command } from 'commander';
import { type CommonOptions, common, port, rootFolder } from './options.ts';
import type { Context, Terminal } from './terminal.ts';

interface Options extends CommonOptions {
  readonly port: number;
}

/** `jianbao serve` */
export function declareServe(program: Command, context: Context): void {
  const command = program
    .command('serve')
    .description(
      'Build, serve the site on this machine with live reload, and build again whenever content changes.',
    )
    .option('--port <number>', 'the port; the next free one where it is taken', port, 8080);
  common(command, 'serve --port 8080');
  command.action((options: Options) => act(context, options));
}

async function act({ terminal }: Context, options: Options): Promise<void> {
  const { serve } = await import('../serve.ts');
  const folder = rootFolder(options, terminal);
  const show = await showOn(terminal, options, folder);
  await serve(folder, { port: options.port, stop: terminal.stop, say: terminal.stderr, built: show });
}

/** Prints each build as `jianbao build` does. */
async function showOn(terminal: Terminal, options: Options, folder: string) {
  const { printBuild } = await import('./print-build.ts');
  const json = options.json === true;
  let began = terminal.clock();
  return {
    start: () => {
      began = terminal.clock();
    },
    end: (report: import('../build.ts').BuildReport) => {
      printBuild(terminal, { command: 'serve', report, began, json, folder });
    },
  };
}
