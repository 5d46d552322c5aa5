import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { IsoDate } from '../ids.ts';
import type { ImportOptions } from '../import.ts';
import type { Archive } from '../open.ts';
import type { Problem } from '../types.ts';
import { type CommonOptions, common, day, pageNumber, rootFolder } from './options.ts';
import type { Context } from './terminal.ts';

interface Options extends CommonOptions {
  readonly date?: IsoDate;
  readonly page?: string;
  readonly section?: string;
  readonly paper?: string;
  readonly dryRun?: boolean;
}

/** `jianbao import [FILE…]` */
export function declareImport(program: Command, context: Context): void {
  const command = program
    .command('import')
    .description(
      'Cut page texts into article files; with no FILE, every page of content/pages that is new or changed.',
    )
    .argument(
      '[file...]',
      'page texts, web pages, Word files or PDFs; those from elsewhere are copied into content/pages',
    )
    .option('--date <date>', "the issue's date, YYYY-MM-DD", day)
    .option('--page <number>', 'the page: A05', pageNumber)
    .option('--section <name>', 'the name of the page: 综合新闻')
    .option('--paper <name>', 'the newspaper, where it is not the one of content/archive.yaml')
    .option('--dry-run', 'write nothing; show what would change, of articles as a patch');
  common(command, 'import scans/page5.txt --date 2024-02-29 --page A05', 'import --dry-run');
  command.action((files: readonly string[], options: Options) => act(context, files, options));
}

async function act({ terminal, exit }: Context, files: readonly string[], options: Options): Promise<void> {
  const [{ openSound }, { tally }, { print }] = await Promise.all([
    import('../open.ts'),
    import('../report.ts'),
    import('./print.ts'),
  ]);
  const folder = rootFolder(options, terminal);
  const { value: archive, problems } = openSound(folder);
  const wanted = { files: files.map(file => resolve(terminal.folder, file)), given: givenIn(options) };
  const { dryRun = false } = options;
  const perform = dryRun ? rehearse : importNow;
  const done = archive && (await perform(archive, wanted, problems));
  const all = done?.problems ?? problems;
  const data = {
    command: 'import',
    ...(dryRun && { dryRun }),
    ...(done?.data ?? { pages: [] }),
    ...tally(all),
  };
  print(terminal, { json: options.json === true, data, problems: all, text: done?.text ?? '', folder });
  if (data.errors > 0) exit(1);
}

function givenIn({ date, page, section, paper }: Options): ImportOptions['given'] {
  return {
    ...(date && { date }),
    ...(page && { page }),
    ...(section && { section }),
    ...(paper && { paper }),
  };
}

/** What an import, or its rehearsal, has to tell; `before` are the problems met until then. */
type Perform = (
  archive: Archive,
  wanted: ImportOptions,
  before: readonly Problem[],
) => Promise<{ readonly data: object; readonly problems: readonly Problem[]; readonly text: string }>;

const importNow: Perform = async (archive, wanted, before) => {
  const [{ importPages }, { formatImport }] = await Promise.all([
    import('../import.ts'),
    import('../report.ts'),
  ]);
  const report = await importPages(archive, wanted);
  const problems = [...before, ...report.problems];
  return { data: { pages: report.pages }, problems, text: formatImport({ ...report, problems }) };
};

const rehearse: Perform = async (archive, wanted, before) => {
  const [{ rehearseImport }, { formatRehearsal }] = await Promise.all([
    import('../rehearsal.ts'),
    import('../report.ts'),
  ]);
  const { pages, changes, problems: met } = await rehearseImport(archive, wanted);
  const problems = [...before, ...met];
  const text = formatRehearsal({ pages, changes, problems });
  return { data: { pages, changes }, problems, text };
};
