import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type IsoDate, isIsoDate } from '../ids.ts';
import { baseUrlOf } from '../settings.ts';
import type { Terminal } from './terminal.ts';

/** What every command takes. */
export interface CommonOptions {
  readonly root: string;
  readonly json?: boolean;
}

/** Gives a command the options that all have, and its example. */
export function common(command: Command, ...examples: readonly string[]): Command {
  const shown = examples.map(example => `  $ jianbao ${example}`).join('\n');
  return command
    .option('--root <dir>', 'the archive, where it is not the working directory', '.')
    .option('--json', 'print the report as JSON on stdout, all else on stderr')
    .addHelpText('after', `\n${examples.length > 1 ? 'Examples' : 'Example'}:\n${shown}`);
}

/** The archive's folder, absolute. */
export function rootFolder(options: CommonOptions, terminal: Terminal): string {
  return resolve(terminal.folder, options.root);
}

/** For an option that is a day. */
export function day(text: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new InvalidArgumentError('Expected a day that exists, written YYYY-MM-DD.');
}

/** For an option that is a 版次: letters and digits, as in A05 or T1-T2. */
export function pageNumber(text: string): string {
  if (/^[\p{L}\p{N}]{1,8}(?:-[\p{L}\p{N}]{1,8})?$/u.test(text)) return text;
  throw new InvalidArgumentError('Expected letters and digits, as in A05.');
}

/** For an option that may be given several times, or once with several names: `--reporter 张三 --reporter 李四`. */
export function names(text: string, before: readonly string[] = []): readonly string[] {
  const added = text.split(/[,，、]/).map(name => name.trim());
  return [...before, ...added.filter(name => name !== '')];
}

/** For an option that is the address of a site. */
export function siteUrl(text: string): string {
  const url = baseUrlOf(text);
  if (url !== null) return url;
  throw new InvalidArgumentError('Expected an address begun by https:// or http://, without ? and #.');
}

/** For an option that is a port. */
export function port(text: string): number {
  const number = Number(text);
  if (/^\d{1,5}$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError('Expected a port, 0 to 65535.');
}

/** One of `of` parts; `index` counts from 0. */
export interface Slice {
  readonly index: number;
  readonly of: number;
}

/** For an option that is a part of the whole: `3/16` is the third of sixteen. */
export function shard(text: string): Slice {
  const [number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).slice(1).map(Number);
  if (number !== undefined && of !== undefined && number <= of) return { index: number - 1, of };
  throw new InvalidArgumentError('Expected a part and the number of parts, from 1/16 to 16/16.');
}
