import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type CommonOptions, common, rootFolder } from './options.ts';
import type { Context } from './terminal.ts';

interface Options extends CommonOptions {
  readonly out?: string;
}

/** `jianbao rollback` */
export function declareRollback(program: Command, context: Context): void {
  const command = program
    .command('rollback')
    .description('Take the last change of the site back; once more, and it is made again.')
    .option('--out <dir>', 'the published folder (default: dist in the archive)');
  common(command, 'rollback --out /srv/www/clips');
  command.addHelpText(
    'after',
    '\nOne change can be taken back. Content is left as it is: the next build publishes it again.',
  );
  command.action((options: Options) => act(context, options));
}

async function act({ terminal, exit }: Context, options: Options): Promise<void> {
  const [{ rollbackSite }, { outputOf }, report, { print }] = await Promise.all([
    import('../rollback.ts'),
    import('../build/output.ts'),
    import('../report.ts'),
    import('./print.ts'),
  ]);
  const folder = rootFolder(options, terminal);
  const out = options.out === undefined ? undefined : resolve(terminal.folder, options.out);
  const { value, problems } = rollbackSite(folder, out);
  const tally = report.tally(problems);
  const [restored, removed] = [value?.restored.length ?? 0, value?.removed.length ?? 0];
  const text =
    value === null
      ? 'nothing was taken back\n'
      : `taken back: ${report.counted(restored, 'file')} restored, ${removed} removed\n`;
  const site = outputOf(folder, out).name;
  const data = { command: 'rollback', site, restored, removed, rolledBack: value !== null, ...tally };
  print(terminal, { json: options.json === true, data, problems, text, folder });
  if (tally.errors > 0) exit(1);
}
