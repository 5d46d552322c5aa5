import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type CommonOptions, common, names, rootFolder } from './options.ts';
import type { Context } from './terminal.ts';

interface Options extends CommonOptions {
  readonly allow?: readonly string[];
}

/** `jianbao verify [DIR]` */
export function declareVerify(program: Command, context: Context): void {
  const command = program
    .command('verify')
    .description('Check a published folder against the digests of what was written; write nothing.')
    .argument('[dir]', 'the published folder (default: dist in the archive)')
    .option('--allow <path>', 'a file or folder of your own that may be there; may be given again', names);
  common(command, 'verify', 'verify /srv/www/clips --allow CNAME');
  command.action((folder: string | undefined, options: Options) => act(context, folder, options));
}

async function act({ terminal, exit }: Context, dir: string | undefined, options: Options): Promise<void> {
  const [{ verifySite }, { outputOf }, report, { print }] = await Promise.all([
    import('../verify.ts'),
    import('../build/output.ts'),
    import('../report.ts'),
    import('./print.ts'),
  ]);
  const root = rootFolder(options, terminal);
  const output = outputOf(root, dir === undefined ? undefined : resolve(terminal.folder, dir));
  const { value, problems } = verifySite({ ...output, allowed: options.allow ?? [] });
  const tally = report.tally(problems);
  const text = `${report.counted(value.files, 'file')} checked, ${value.whole} as published: ${report.formatTally(tally)}\n`;
  const data = { command: 'verify', site: output.name, ...value, ...tally };
  print(terminal, { json: options.json === true, data, problems, text, folder: output.folder });
  if (tally.errors > 0) exit(1);
}
