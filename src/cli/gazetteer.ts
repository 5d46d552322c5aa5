import type { Command } from 'commander';
import { type CommonOptions, common, rootFolder } from './options.ts';
import type { Context } from './terminal.ts';

/** `jianbao gazetteer CODE` */
export function declareGazetteer(program: Command, context: Context): void {
  const command = program
    .command('gazetteer')
    .description('Write the districts, townships and communities of a home into content/gazetteer/.')
    .argument('<code>', 'the code of a city (410200), of a province (410000), or of the nation (000000)');
  common(command, 'gazetteer 410200');
  command.action((code: string, options: CommonOptions) => act(context, code, options));
}

async function act({ terminal, exit }: Context, code: string, options: CommonOptions): Promise<void> {
  const [{ writeGazetteer }, { tally }, { print }] = await Promise.all([
    import('../gazetteer.ts'),
    import('../report.ts'),
    import('./print.ts'),
  ]);
  const folder = rootFolder(options, terminal);
  const { value: file, problems } = await writeGazetteer(folder, code);
  const told = `${file}\nReview it, then set "home: '${code}'" in content/archive.yaml.\n`;
  const data = { command: 'gazetteer', file, home: code, ...tally(problems) };
  print(terminal, { json: options.json === true, data, problems, text: file === null ? '' : told, folder });
  if (data.errors > 0) exit(1);
}
