import { codeFrameColumns } from '@babel/code-frame';
import { machineDisk } from '../io/disk.ts';
import { readText } from '../io/read.ts';
import { COLOURS, formatProblem, PLAIN, type Style } from '../report.ts';
import type { Problem } from '../types.ts';
import type { Terminal } from './terminal.ts';

/** Colours only where a person watches who did not ask for none (https://no-color.org). */
export function styleFor(terminal: Terminal): Style {
  const refused = terminal.environment.NO_COLOR;
  return terminal.interactive && (refused === undefined || refused === '') ? COLOURS : PLAIN;
}

/** A report to be printed: as data with `--json`, as text without. */
export interface Printed {
  readonly json: boolean;
  readonly data: object;
  readonly problems: readonly Problem[];
  /** What stands below the problems. */
  readonly text: string;
  /** The archive's folder, where the passages are read. */
  readonly folder: string;
}

/** Prints a report on stdout; with `--json` the data there and the text on stderr. */
export function print(terminal: Terminal, { json, data, problems, text, folder }: Printed): void {
  const style = styleFor(terminal);
  const frames = terminal.interactive ? framesOf(folder) : () => null;
  const told = [...problems.map(problem => formatProblem(problem, style, frames(problem))), text].join('');
  if (json) terminal.stdout(`${JSON.stringify({ ...data, problems }, null, 2)}\n`);
  (json ? terminal.stderr : terminal.stdout)(told);
}

/** Lines longer than this make no passage that can be looked at. */
const LONGEST_LINE = 400;

/** Shows the passage of a problem; each file is read once. */
function framesOf(folder: string): (problem: Problem) => string | null {
  const texts = new Map<string, string | null>();
  const textOf = (file: string): string | null => {
    const text = texts.get(file) ?? readText({ folder, disk: machineDisk }, file).value?.text ?? null;
    texts.set(file, text);
    return text;
  };
  return ({ file, line, column }) => {
    const text = line === undefined ? null : textOf(file);
    const lines = text?.split(/\r\n|\r|\n/) ?? [];
    if (line === undefined || line > lines.length) return null;
    if (lines.slice(Math.max(0, line - 3), line + 3).some(near => near.length > LONGEST_LINE)) return null;
    const start = column === undefined ? { line } : { line, column };
    return codeFrameColumns(lines.join('\n'), { start }, { highlightCode: false });
  };
}
