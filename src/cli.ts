/** The command line: reads the arguments, hands them to a command, and tells the exit code. */
import { Command, CommanderError } from 'commander';
import { declareBuild } from './cli/build.ts';
import { declareCheck } from './cli/check.ts';
import { declareExplain } from './cli/explain.ts';
import { declareGazetteer } from './cli/gazetteer.ts';
import { declareImport } from './cli/import.ts';
import { declareInit } from './cli/init.ts';
import { declareMerge } from './cli/merge.ts';
import { declareNew } from './cli/new.ts';
import { declareRollback } from './cli/rollback.ts';
import { declareSearch } from './cli/search.ts';
import { declareServe } from './cli/serve.ts';
import { type Context, type Terminal, WrongUse } from './cli/terminal.ts';
import { declareTopics } from './cli/topics.ts';
import { declareVerify } from './cli/verify.ts';
import { declareWords } from './cli/words.ts';
import { packageVersion } from './io/package.ts';

export type { Terminal } from './cli/terminal.ts';

const COMMANDS = [
  declareInit,
  declareImport,
  declareBuild,
  declareServe,
  declareNew,
  declareCheck,
  declareGazetteer,
  declareTopics,
  declareExplain,
  declareSearch,
  declareWords,
  declareMerge,
  declareVerify,
  declareRollback,
];

/**
 * Runs `jianbao` with these arguments (without node and script). Resolves to the exit code: 0 where nothing is wrong,
 * 1 where there were errors, 2 for wrong use. Rejects only where the program itself is at fault.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code: 0 | 1 | 2 = 0;
  const exit = (given: typeof code): void => {
    code = given;
  };
  const context: Context = { terminal, exit };
  try {
    await programFor(context).parseAsync(argv, { from: 'user' });
    return code;
  } catch (stop) {
    if (stop instanceof CommanderError) return stop.exitCode === 0 ? 0 : 2;
    if (!(stop instanceof WrongUse)) throw stop;
    terminal.stderr(`error: ${stop.message}\n`);
    return 2;
  }
}

function programFor(context: Context): Command {
  const program = new Command('jianbao')
    .description('Cuts newspaper pages into articles and publishes them as a static archive.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('Run "jianbao --help" to see what there is.')
    .exitOverride()
    .configureOutput({ writeOut: context.terminal.stdout, writeErr: context.terminal.stderr });
  for (const declare of COMMANDS) declare(program, context);
  return program;
}
