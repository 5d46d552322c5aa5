import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { IsoDate } from '../ids.ts';
import { type CommonOptions, common, day, pageNumber, rootFolder } from './options.ts';
import type { Context } from './terminal.ts';

interface Options extends CommonOptions {
  readonly date?: IsoDate;
  readonly page?: string;
  readonly section?: string;
  readonly paper?: string;
}

/** `jianbao import [FILE…]` */
export function declareImport(program: Command, context: Context): void {
  const command = program
    .command('import')
    .description(
      'Cut page texts into article files; with no FILE, every page of content/pages that is new or changed.',
    )
    .argument('[file...]', 'page texts; those from elsewhere are copied into content/pages')
    .option('--date <date>', "the issue's date, YYYY-MM-DD", day)
    .option('--page <number>', 'the page: A05', pageNumber)
    .option('--section <name>', 'the name of the page: 综合新闻')
    .option('--paper <name>', 'the newspaper, where it is not the one of content/archive.yaml');
  common(command, 'import scans/page5.txt --date 2024-02-29 --page A05');
  command.action((files: readonly string[], options: Options) => act(context, files, options));
}

async function act({ terminal, exit }: Context, files: readonly string[], options: Options): Promise<void> {
  const [{ openSound }, { importPages }] = await Promise.all([import('../open.ts'), import('../import.ts')]);
  const [{ formatImport, tally }, { print }] = await Promise.all([
    import('../report.ts'),
    import('./print.ts'),
  ]);
  const folder = rootFolder(options, terminal);
  const { value: archive, problems } = openSound(folder);
  const { date, page, section, paper } = options;
  const given = {
    ...(date && { date }),
    ...(page && { page }),
    ...(section && { section }),
    ...(paper && { paper }),
  };
  const paths = files.map(file => resolve(terminal.folder, file));
  const report = archive && importPages(archive, { files: paths, given });
  const all = [...problems, ...(report?.problems ?? [])];
  const data = { command: 'import', pages: report?.pages ?? [], ...tally(all) };
  const text = report ? formatImport({ ...report, problems: all }) : '';
  print(terminal, { json: options.json === true, data, problems: all, text, folder });
  if (data.errors > 0) exit(1);
}
