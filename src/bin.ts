#!/usr/bin/env node
import { createInterface } from 'node:readline/promises';
import { run, type Terminal } from './cli.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
// A reader that closes the pipe early, as `| head` does, has all it wants.
process.stdout.on('error', fault => {
  if ('code' in fault && fault.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw fault;
});

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

const terminal: Terminal = {
  stdout: text => void process.stdout.write(text),
  stderr: text => void process.stderr.write(text),
  interactive: process.stdout.isTTY === true && process.stderr.isTTY === true,
  ...(process.stdout.isTTY === true && { columns: process.stdout.columns }),
  environment: process.env,
  folder: process.cwd(),
  clock: () => performance.now(),
  stop: stop.signal,
  ask: process.stdin.isTTY === true ? ask : null,
};

process.exitCode = await run(process.argv.slice(2), terminal);
