import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type CommonOptions, common, rootFolder } from './options.ts';
import type { Context } from './terminal.ts';

interface Options extends CommonOptions {
  readonly out?: string;
}

/** `jianbao merge DIR…` */
export function declareMerge(program: Command, context: Context): void {
  const command = program
    .command('merge')
    .description('Join the shards of a site, check that they belong together, and publish it.')
    .argument('<dirs...>', 'the folders of all shards')
    .option('--out <dir>', 'the folder to publish to (default: dist in the archive)');
  common(command, 'merge shards/1 shards/2 shards/3 --out dist');
  command.action((folders: readonly string[], options: Options) => act(context, folders, options));
}

async function act({ terminal, exit }: Context, folders: readonly string[], options: Options): Promise<void> {
  const [{ mergeShards }, report, { print }] = await Promise.all([
    import('../merge-shards.ts'),
    import('../report.ts'),
    import('./print.ts'),
  ]);
  const root = rootFolder(options, terminal);
  const out = options.out === undefined ? undefined : resolve(terminal.folder, options.out);
  const shards = folders.map(name => ({ folder: resolve(terminal.folder, name), name }));
  const { problems, ...merged } = await mergeShards(root, shards, out);
  const tally = report.tally(problems);
  const { written, unchanged, removed } = merged.pages;
  const text = merged.published
    ? `${report.counted(shards.length, 'shard')} joined: ${written} files written, ${unchanged} unchanged, ${removed} removed\n`
    : `nothing was published: ${report.formatTally(tally)}\n`;
  const data = { command: 'merge', ...merged, ...tally };
  print(terminal, { json: options.json === true, data, problems, text, folder: root });
  if (tally.errors > 0) exit(1);
}
