import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { SearchReport } from '../search-command.ts';
import { type CommonOptions, common, rootFolder } from './options.ts';
import type { Context } from './terminal.ts';

interface Options extends CommonOptions {
  readonly out?: string;
  readonly district?: string;
  readonly topic?: string;
  readonly year?: string;
  readonly reporter?: string;
  readonly limit: number;
}

/** `jianbao search QUERY` */
export function declareSearch(program: Command, context: Context): void {
  const command = program
    .command('search')
    .description('Search the built site: every article that contains the words, and no other.')
    .argument('[query]', 'words that must be there; "a phrase", -without, a | b, 标题:in-a-field', '')
    .option('--district <name>', 'only of this district, as the site names it')
    .option('--topic <id>', 'only of this topic')
    .option('--year <year>', 'only of this year', year)
    .option('--reporter <name>', 'only with this reporter')
    .option('--limit <count>', 'articles to show at most', count, 20)
    .option('--out <dir>', 'the site, where it is not dist in the archive');
  common(
    command,
    'search 春耕生产 --district 新密市',
    'search \'"高质量发展" -会议 | 论坛\' --year 2024 --json',
  );
  command.action((query: string, options: Options) => act(context, query, options));
}

/** A year of four digits. */
function year(text: string): string {
  if (/^[1-9]\d{3}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected a year, as 2024.');
}

function count(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a number, as 20.');
}

async function act({ terminal, exit }: Context, query: string, options: Options): Promise<void> {
  const [{ searchSite }, report, { print }] = await Promise.all([
    import('../search-command.ts'),
    import('../report.ts'),
    import('./print.ts'),
  ]);
  const folder = rootFolder(options, terminal);
  const { json, root: _root, out, ...asked } = options;
  const site = out === undefined ? {} : { out: resolve(terminal.folder, out) };
  const { value, problems } = await searchSite({ folder, query, ...asked, ...site });
  const tally = report.tally(problems);
  const text = report.printable(textOf(value, report.counted));
  print(terminal, {
    json: json === true,
    data: { command: 'search', ...value, ...tally },
    problems,
    text,
    folder,
  });
  if (tally.errors > 0) exit(1);
}

function textOf({ total, hits }: SearchReport, counted: (count: number, noun: string) => string): string {
  const lines = hits.map(({ id, title, snippet }) => `${id}  ${title}\n    ${snippet}\n`);
  const more = hits.length < total && total > 0 ? `, ${hits.length} shown` : '';
  return `${lines.join('')}${counted(total, 'article')} found${more}\n`;
}
