import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type CommonOptions, common, rootFolder, type Slice, shard, siteUrl } from './options.ts';
import { type Context, WrongUse } from './terminal.ts';

interface Options extends CommonOptions {
  readonly baseUrl?: string;
  readonly out?: string;
  readonly changed?: string;
  readonly explain?: string;
  readonly shard?: Slice;
}

/** `jianbao build` */
export function declareBuild(program: Command, context: Context): void {
  const command = program
    .command('build')
    .description('Import what is new, then publish the site.')
    .option(
      '--base-url <url>',
      'the address the site will have, instead of the one of content/archive.yaml',
      siteUrl,
    )
    .option('--out <dir>', 'the folder to publish to (default: dist in the archive)')
    .option(
      '--explain <path>',
      'say why this was rendered or was not: an address, a path of the site or an article’s file',
    )
    .option(
      '--changed <file>',
      'where to list what was written and removed (default: changed.txt in the output)',
    )
    .option(
      '--shard <n/of>',
      'render only this part, as 3/16, into a folder of its own; "jianbao merge" joins them',
      shard,
    );
  common(command, 'build --base-url https://example.org/archive/');
  command.action((options: Options) => act(context, options));
}

async function act({ terminal, exit }: Context, options: Options): Promise<void> {
  if (options.shard !== undefined && options.out === undefined)
    throw new WrongUse('A shard goes to a folder of its own. Name it with --out.');
  const [{ rebuild }, { printBuild }, { progressOn }] = await Promise.all([
    import('../rebuild.ts'),
    import('./print-build.ts'),
    import('./progress.ts'),
  ]);
  const folder = rootFolder(options, terminal);
  const progress = progressOn(terminal);
  const began = terminal.clock();
  const report = await rebuild(folder, {
    ...(options.baseUrl !== undefined && { baseUrl: options.baseUrl }),
    ...(options.out !== undefined && { out: resolve(terminal.folder, options.out) }),
    ...(options.explain !== undefined && { explain: options.explain }),
    ...(options.changed !== undefined && { changed: resolve(terminal.folder, options.changed) }),
    ...(options.shard !== undefined && { shard: options.shard }),
    progress: progress.show,
  });
  progress.end();
  const json = options.json === true;
  if (printBuild(terminal, { command: 'build', report, began, json, folder }) > 0) exit(1);
}
