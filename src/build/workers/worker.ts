/** A thread of a crew: it reads articles, then makes files of them. What renders is loaded after what reads. */
import { parentPort } from 'node:worker_threads';
import { readArticleRows } from '../../entries.ts';
import type { Row } from '../../io/cache-block.ts';
import { faultCode } from '../../io/disk.ts';
import { type Archive, openSound } from '../../open.ts';
import type { Fault, FromWorker, Reading, ToWorker } from './messages.ts';
import type { Work } from './staging.ts';

function faultOf(fault: unknown): Fault {
  if (!(fault instanceof Error)) return { message: String(fault), stack: '' };
  const code = faultCode(fault);
  const disk = code === null ? {} : { code, syscall: 'syscall' in fault ? String(fault.syscall) : '' };
  return { message: fault.message, stack: fault.stack ?? '', ...disk };
}

const port = parentPort;
let work: Work | null = null;
let opened: { readonly root: string; readonly archive: Archive } | null = null;

async function answer(message: ToWorker): Promise<FromWorker | null> {
  if ('reading' in message) {
    return { read: JSON.stringify(rowsOf(message.reading)) };
  }
  const { workFor } = await import('./staging.ts');
  if ('setup' in message) {
    work = workFor(message.setup);
    return null;
  }
  if (work === null) throw new Error('A job came before the setup.');
  return await work(message.job);
}

/** Reads articles: none of an archive that can't be opened, which the first thread tells of. */
function rowsOf({ root, paths }: Reading): readonly Row[] {
  const archive = opened?.root === root ? opened.archive : openSound(root).value;
  if (archive === null) return [];
  opened = { root, archive };
  return readArticleRows(archive, paths);
}

/** One after the other: a job's files are made in batches already. */
let last: Promise<void> = Promise.resolve();
port?.on('message', (message: ToWorker) => {
  last = last
    .then(() => answer(message))
    .catch((fault: unknown): FromWorker => ({ fault: faultOf(fault) }))
    .then(told => {
      if (told !== null) port.postMessage(told);
      // What renders is loaded while the first thread plans.
      return import('./staging.ts').then(() => undefined);
    });
});
