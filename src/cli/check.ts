import type { Command } from 'commander';
import { type CommonOptions, common, rootFolder } from './options.ts';
import type { Context } from './terminal.ts';

/** `jianbao check` */
export function declareCheck(program: Command, context: Context): void {
  const command = program
    .command('check')
    .description('Validate settings, topics, gazetteer, articles, records and addresses; write nothing.');
  common(command, 'check --root ../my-archive');
  command.action((options: CommonOptions) => act(context, options));
}

async function act({ terminal, exit }: Context, options: CommonOptions): Promise<void> {
  const [{ checkArchive }, report, { print }] = await Promise.all([
    import('../check.ts'),
    import('../report.ts'),
    import('./print.ts'),
  ]);
  const folder = rootFolder(options, terminal);
  const { value, problems } = await checkArchive(folder);
  const tally = report.tally(problems);
  const text = `${report.counted(value.articles, 'article')} checked: ${report.formatTally(tally)}\n`;
  print(terminal, {
    json: options.json === true,
    data: { command: 'check', ...value, ...tally },
    problems,
    text,
    folder,
  });
  if (tally.errors > 0) exit(1);
}
