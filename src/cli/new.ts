import type { Command } from 'commander';
import { type IsoDate, isIsoDate } from '../ids.ts';
import { type CommonOptions, common, day, names, pageNumber, rootFolder } from './options.ts';
import { type Context, type Terminal, WrongUse } from './terminal.ts';

interface Options extends CommonOptions {
  readonly date?: IsoDate;
  readonly district?: readonly string[];
  readonly reporter?: readonly string[];
  readonly correspondent?: readonly string[];
  readonly topic?: readonly string[];
  readonly series?: string;
  readonly kicker?: string;
  readonly page?: string;
  readonly section?: string;
}

/** `jianbao new TITLE` */
export function declareNew(program: Command, context: Context): void {
  const command = program
    .command('new')
    .description('Write an article file ready to edit, and print its path.')
    .argument('<title>', 'the headline')
    .option('--date <date>', "the issue's date, YYYY-MM-DD; asked for where it is not given", day)
    .option('--district <name>', 'the district the story is about; may be given several times', names)
    .option('--reporter <name>', '记者; may be given several times', names)
    .option('--correspondent <name>', '通讯员; may be given several times', names)
    .option(
      '--topic <key>',
      'a key of content/topics.yaml, the main one first; may be given several times',
      names,
    )
    .option('--series <name>', '栏目')
    .option('--kicker <text>', '引题')
    .option('--page <number>', '版次: A05', pageNumber)
    .option('--section <name>', '版名: 综合新闻');
  common(command, 'new "标题" --district 新密市 --date 2024-02-29 --reporter 张三 --topic economy');
  command.action((title: string, options: Options) => act(context, title, options));
}

async function act({ terminal, exit }: Context, title: string, options: Options): Promise<void> {
  const [{ openSound }, { writeArticle }] = await Promise.all([import('../open.ts'), import('../new.ts')]);
  const [{ tally }, { print }] = await Promise.all([import('../report.ts'), import('./print.ts')]);
  if (title.trim() === '') throw new WrongUse('Expected a headline, found none.');
  const date = options.date ?? (await askForDay(terminal));
  const folder = rootFolder(options, terminal);
  const opened = openSound(folder);
  const { root: _root, json, topic, ...fields } = options;
  const wanted = { ...fields, title: title.trim(), date, ...(topic && { topics: topic }) };
  const written = opened.value && writeArticle(opened.value, wanted);
  const problems = [...opened.problems, ...(written?.problems ?? [])];
  const file = written?.value ?? null;
  const data = { command: 'new', file, ...tally(problems) };
  print(terminal, { json: json === true, data, problems, text: file === null ? '' : `${file}\n`, folder });
  if (data.errors > 0) exit(1);
}

async function askForDay(terminal: Terminal): Promise<IsoDate> {
  const answer = (await terminal.ask?.("The issue's date, YYYY-MM-DD: "))?.trim();
  if (answer !== undefined && isIsoDate(answer)) return answer;
  throw new WrongUse(
    answer === undefined
      ? 'Give the date of the issue: --date 2024-02-29'
      : `Expected a day, not "${answer}".`,
  );
}
