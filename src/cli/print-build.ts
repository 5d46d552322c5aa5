import type { BuildReport } from '../build.ts';
import { formatBuild, tally } from '../report.ts';
import { print } from './print.ts';
import type { Terminal } from './terminal.ts';

/** A build that has ended, and what is needed to tell of it. */
export interface EndedBuild {
  readonly command: 'build' | 'serve';
  readonly report: BuildReport;
  /** When it began, by the terminal's clock. */
  readonly began: number;
  readonly json: boolean;
  readonly folder: string;
}

/** Prints the report of a build; returns the number of its errors. */
export function printBuild(terminal: Terminal, { command, report, began, json, folder }: EndedBuild): number {
  const seconds = (terminal.clock() - began) / 1000;
  const { problems, ...rest } = report;
  const data = { command, ...rest, ...tally(problems), seconds };
  print(terminal, { json, data, problems, text: formatBuild(report, seconds), folder });
  return data.errors;
}
