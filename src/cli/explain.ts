import { basename, dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Explanation } from '../explain/view.ts';
import type { Problem } from '../types.ts';
import { type CommonOptions, common, rootFolder } from './options.ts';
import { type Context, type Terminal, WrongUse } from './terminal.ts';

interface Options extends CommonOptions {
  readonly html?: boolean;
  readonly out?: string;
}

/** `jianbao explain FILE|ARTICLE` */
export function declareExplain(program: Command, context: Context): void {
  const command = program
    .command('explain')
    .description(
      "Show what each line of a page was taken for, and the reason of each of its articles' fields.",
    )
    .argument(
      '<name>',
      'a page text, a web page, Word file or PDF that one is made of, or an article by its id or file',
    )
    .option('--html', 'as one HTML page, on stdout or in the file of --out')
    .option('--out <file>', 'where to write the HTML page');
  common(
    command,
    'explain content/pages/2024/2024-02-29-A05.txt',
    'explain 2024/02/29/hui-ji-tui-chu --html --out why.html',
  );
  command.action((name: string, options: Options) => act(context, name, options));
}

async function act({ terminal, exit }: Context, name: string, options: Options): Promise<void> {
  const { html = false, json = false, out } = options;
  if (out !== undefined && !html) throw new WrongUse('--out is for the page that --html makes; give both.');
  if (html && json && out === undefined)
    throw new WrongUse('Only one can be on stdout: --json, or the page of --html; give --out FILE too.');
  const [{ openSound }, { explain, explainedBy }, { tally }] = await Promise.all([
    import('../open.ts'),
    import('../explain.ts'),
    import('../report.ts'),
  ]);
  const folder = rootFolder(options, terminal);
  const opened = openSound(folder);
  const explained =
    opened.value &&
    (await explain(opened.value, explainedBy(opened.value, name, resolve(terminal.folder, name))));
  const value = explained?.value ?? null;
  const met = [...opened.problems, ...(explained?.problems ?? [])];
  const { text, page, faults } = await shapesOf(terminal, value, options);
  const problems = [...met, ...faults];
  const data = { command: 'explain', ...(value ?? { sheets: [], articles: [] }), ...tally(problems) };
  const { print } = await import('./print.ts');
  // Who sends the page into a file wants nothing else in it.
  const beside = !html || out !== undefined ? terminal : { ...terminal, stdout: terminal.stderr };
  print(beside, { json, data, problems, text, folder });
  if (page !== null) terminal.stdout(page);
  if (data.errors > 0) exit(1);
}

/** What is printed of an explanation, and what went wrong in writing it. */
interface Shapes {
  /** Printed after the problems. */
  readonly text: string;
  /** The HTML page, where it goes to stdout; else null. */
  readonly page: string | null;
  readonly faults: readonly Problem[];
}

async function shapesOf(terminal: Terminal, value: Explanation | null, options: Options): Promise<Shapes> {
  if (value === null) return { text: '', page: null, faults: [] };
  if (options.html !== true) return { text: await textOf(terminal, value), page: null, faults: [] };
  const { explanationHtml } = await import('../explain/html.tsx');
  const page = explanationHtml(value);
  if (options.out === undefined) return { text: '', page, faults: [] };
  const [{ writeInOrder }, { machineDisk }] = await Promise.all([
    import('../io/write.ts'),
    import('../io/disk.ts'),
  ]);
  const target = resolve(terminal.folder, options.out);
  const root = { folder: dirname(target), disk: machineDisk };
  const faults = writeInOrder(root, [{ path: basename(target), text: page }]);
  return { text: faults.length > 0 ? '' : `${options.out}\n`, page: null, faults };
}

async function textOf(terminal: Terminal, value: Explanation): Promise<string> {
  const [{ explanationText }, { styleFor }] = await Promise.all([
    import('../explain/text.ts'),
    import('./print.ts'),
  ]);
  return explanationText(value, { style: styleFor(terminal), columns: terminal.columns ?? null });
}
