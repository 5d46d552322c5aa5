import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { PAGE, SETTINGS } from '../cli/archive.ts';
import { compile, PROGRAM } from '../cli/program.ts';
import { filesIn, writeFiles } from '../io/folders.ts';
import { folderForTests, REPOSITORY } from '../site/archives.ts';

const place = folderForTests();
const DOCS = join(REPOSITORY, 'docs/deploy');
const GAZETTEER = 'content/gazetteer/zhengzhou.json';

/** A folder with an archive whose one page is not imported yet. */
function archiveIn(name: string): string {
  const folder = join(place, name);
  writeFiles(folder, {
    'content/archive.yaml': SETTINGS,
    'content/pages/2031/2031-05-06-A01.txt': PAGE,
    [GAZETTEER]: readFileSync(join(REPOSITORY, GAZETTEER)),
  });
  return folder;
}

/** Runs a command of the documents by the shell; `npx jianbao` is this program. */
function run(command: string, folder: string, environment: Readonly<Record<string, string>> = {}): string {
  const env = { ...process.env, PATH: `${join(place, 'bin')}:${process.env.PATH}`, ...environment };
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  expect([command, status, stdout, stderr]).toEqual([
    command,
    0,
    stdout,
    expect.not.stringContaining('rror'),
  ]);
  return stdout;
}

beforeAll(() => {
  compile();
  mkdirSync(join(place, 'bin'));
  const shim = `#!/bin/sh\nshift\nexec ${process.execPath} ${PROGRAM} "$@"\n`;
  writeFileSync(join(place, 'bin/npx'), shim, { mode: 0o755 });
});

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The commands of a job of the workflow, as GitHub runs them: `${{ … }}` filled in. */
function commandsOf(job: { readonly steps: readonly Step[] }, values: Readonly<Record<string, string>> = {}) {
  const filled = (text: string): string =>
    text.replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) => values[name] ?? `no ${name}`);
  return job.steps.flatMap(({ run: command = '', env = {} }) =>
    command.startsWith('npx jianbao')
      ? { command, env: Object.fromEntries(Object.entries(env).map(([name, text]) => [name, filled(text)])) }
      : [],
  );
}

test('the workflow and the manifest publish the same site, byte for byte', () => {
  const { jobs } = parse(readFileSync(join(DOCS, 'github-actions.yml'), 'utf8'));
  const machines: readonly number[] = jobs.shard.strategy.matrix.shard;
  expect(machines).toEqual(machines.map((_, at) => at + 1));
  const archive = archiveIn('archive');
  const site = join(place, 'publish');
  for (const { command } of commandsOf(jobs.import)) run(command, archive);
  // Two machines do what four would.
  for (const number of ['1', '2']) {
    const given = { 'matrix.shard': number, 'strategy.job-total': '2' };
    for (const { command, env } of commandsOf(jobs.shard, given)) run(command, archive, env);
    cpSync(join(archive, 'shards', number), join(site, 'shards', number), { recursive: true });
  }
  const published = commandsOf(jobs.publish).map(({ command }) => run(command, site));
  expect(published.join('')).toMatch(/^2 shards joined: [\s\S]*no problems\n$/);

  const documents = parseAllDocuments(readFileSync(join(DOCS, 'kubernetes.yaml'), 'utf8'));
  const [taking, shards, merging] = documents.map(document => document.toJS().spec);
  expect(environmentOf(shards).SHARDS).toBe(String(shards.completions));
  const places = { ARCHIVE: archive, OUT: join(place, 'out') };
  const started = [
    [taking, places],
    [shards, { ...places, SHARDS: '1', JOB_COMPLETION_INDEX: '0' }],
    [merging, places],
  ] as const;
  for (const [job, environment] of started) run(containerOf(job).args[0] ?? '', place, environment);

  expect(filesIn(join(place, 'out/dist'))).toEqual(filesIn(join(site, 'dist')));
}, 240_000);

interface Container {
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value: string }[];
}

function containerOf(job: { template: { spec: { containers: readonly Container[] } } }): Container {
  const [container] = job.template.spec.containers;
  if (container === undefined) throw new Error('A job without a container.');
  return container;
}

function environmentOf(job: Parameters<typeof containerOf>[0]): Readonly<Record<string, string>> {
  return Object.fromEntries(containerOf(job).env.map(({ name, value }) => [name, value]));
}
