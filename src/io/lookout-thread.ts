/** The program of a thread that is sent out: see `lookout.ts`. What it can't read is left to the first thread, which tells why. */
import { join } from 'node:path';
import { type MessagePort, workerData } from 'node:worker_threads';
import { lostFrom, manifestIn } from './build-record.ts';
import { machineDisk } from './disk.ts';
import { stampOfFile } from './glance.ts';
import { RECORD } from './journal.ts';
import { BEGUN, DONE, type Errand, type Sighting } from './lookout.ts';

const { folder, state, port }: Errand & { readonly port: MessagePort } = workerData;

function tell(now: typeof BEGUN | typeof DONE): void {
  Atomics.store(state, 0, now);
  Atomics.notify(state, 0);
}

function look(): Sighting | null {
  const record = stampOfFile(join(folder, RECORD));
  const site = { folder, disk: machineDisk };
  const manifest = manifestIn(site);
  return manifest && { record, lost: [...lostFrom(site, manifest)] };
}

tell(BEGUN);
try {
  const seen = look();
  if (seen !== null) port.postMessage(seen);
} finally {
  tell(DONE);
  port.close();
}
