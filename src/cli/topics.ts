import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type CommonOptions, common, rootFolder } from './options.ts';
import type { Context } from './terminal.ts';

interface Options extends CommonOptions {
  readonly explain?: string;
}

/** `jianbao topics` */
export function declareTopics(program: Command, context: Context): void {
  const command = program
    .command('topics')
    .description('List the topics of the archive, or tell why the articles of a page get theirs.')
    .option('--explain <file>', 'a page text, or a web page, Word file or PDF that one is made of');
  common(command, 'topics --explain content/pages/2024/2024-02-29-A05.txt');
  command.action((options: Options) => act(context, options));
}

async function act({ terminal, exit }: Context, options: Options): Promise<void> {
  const [{ openSound }, { explainTopics, formatTopics }] = await Promise.all([
    import('../open.ts'),
    import('../topics.ts'),
  ]);
  const [{ tally }, { print }] = await Promise.all([import('../report.ts'), import('./print.ts')]);
  const folder = rootFolder(options, terminal);
  const opened = openSound(folder);
  const file = options.explain === undefined ? null : resolve(terminal.folder, options.explain);
  const explained = opened.value && (await explainTopics(opened.value, file));
  const problems = [...opened.problems, ...(explained?.problems ?? [])];
  const data = { command: 'topics', ...explained?.value, ...tally(problems) };
  const text = explained ? formatTopics(explained.value) : '';
  print(terminal, { json: options.json === true, data, problems, text, folder });
  if (data.errors > 0) exit(1);
}
