/** A thread that makes the files of articles and stages them, with an Eleventy of its own. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { Page } from '../../../templates/page.tsx';
import type { Digest, SitePath } from '../../ids.ts';
import { faultCode, machineDisk } from '../../io/disk.ts';
import { makeFoldersFor, type Root } from '../../io/paths.ts';
import { type RenderContext, renderPages } from '../../render/index.ts';
import { sourceReader } from '../../sources.ts';
import type { OutputFile } from '../../types.ts';
import { bodyReader } from '../bodies.ts';
import type { Fault, FromWorker, Job, Setup, ToWorker } from './messages.ts';
import { unpacker } from './pack.ts';

type Work = (job: Job) => Promise<readonly (readonly [SitePath, Digest])[]>;

function workFor({ root, stage, site }: Setup): Work {
  const archive: Root = { folder: root, disk: machineDisk };
  const texts = { body: bodyReader(archive), sources: sourceReader(archive) };
  const unpacked = unpacker(site);
  const put = stager({ folder: stage, disk: machineDisk });
  return async ({ files, records }) => {
    const index = { ...site.index, records: new Map(records) };
    const context: RenderContext = { site: { ...site, index }, page: Page, ...texts };
    const standing = new Map(files.map(file => [file.spec.path, file.standing]));
    const made: (readonly [SitePath, Digest])[] = [];
    for await (const file of renderPages(files.map(unpacked), context))
      made.push([file.path, put(file, standing.get(file.path) ?? null)]);
    return made;
  };
}

/** Puts files into the stage, but for those that have their bytes already. */
function stager(stage: Root): (file: OutputFile, standing: Digest | null) => Digest {
  const folders = new Set<string>();
  return ({ path, contents, hash }, standing) => {
    const whole = typeof contents === 'string' || contents instanceof Uint8Array;
    if (!whole || hash === null) throw new Error(`${path} can't be made from an article alone.`);
    if (hash === standing) return hash;
    makeFoldersFor(stage, path, folders);
    stage.disk.write(join(stage.folder, path), contents);
    return hash;
  };
}

function faultOf(fault: unknown): Fault {
  if (!(fault instanceof Error)) return { message: String(fault), stack: '' };
  const code = faultCode(fault);
  const disk = code === null ? {} : { code, syscall: 'syscall' in fault ? String(fault.syscall) : '' };
  return { message: fault.message, stack: fault.stack ?? '', ...disk };
}

const port = parentPort;
let work: Work | null = null;

async function answer(message: ToWorker): Promise<FromWorker | null> {
  if ('setup' in message) {
    work = workFor(message.setup);
    return null;
  }
  if (work === null) throw new Error('A job came before the setup.');
  return { made: await work(message.job) };
}

/** One after the other: a job's files are made in batches already. */
let last: Promise<void> = Promise.resolve();
port?.on('message', (message: ToWorker) => {
  last = last
    .then(() => answer(message))
    .catch((fault: unknown): FromWorker => ({ fault: faultOf(fault) }))
    .then(told => {
      if (told !== null) port.postMessage(told);
    });
});
