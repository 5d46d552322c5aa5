/**
 * A thread that looks whether the files of a site stand as its last build left them, while this one reads what may have changed:
 * of a large site there are hundreds of thousands, and nothing else waits for what it sees.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { machineDisk } from './disk.ts';
import { RECORD } from './journal.ts';

/** What a thread saw. */
export interface Sighting {
  /** Size and times of the record that it went by. */
  readonly record: string;
  readonly lost: readonly string[];
}

/** What a thread is sent with. */
export interface Errand {
  /** Of the site, absolute. */
  readonly folder: string;
  /** How far it is. */
  readonly state: Int32Array<SharedArrayBuffer>;
}

/** The states of an errand. */
export const SENT = 0;
export const BEGUN = 1;
export const DONE = 2;

/** One that was sent out. */
export interface Lookout {
  /**
   * Files on record that are gone or were written to since, once all have been looked at; null where it went by another record than the
   * one with this stamp, or did not come back.
   */
  lost(record: string): ReadonlySet<string> | null;
}

/** Bytes of a record from which on a thread is worth its start: some 20,000 files. */
const WORTH_IT = 1 << 20;
/** Milliseconds that a thread may take to begin, and to look: one that takes longer is not waited for. */
const TO_BEGIN = 10_000;
const TO_LOOK = 600_000;

/** Sends a thread to the site in `folder` (absolute); undefined where there is little to look at, or the program is not compiled. */
export function sendLookout(folder: string): Lookout | undefined {
  const program = join(import.meta.dirname, 'lookout-thread.js');
  const size = machineDisk.stat(join(folder, RECORD))?.size ?? 0;
  if (size < WORTH_IT || !existsSync(program)) return undefined;
  const { port1: port, port2: theirs } = new MessageChannel();
  const state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const errand: Errand = { folder, state };
  const worker = new Worker(program, { workerData: { ...errand, port: theirs }, transferList: [theirs] });
  worker.unref();
  worker.on('error', () => {});
  let seen: Sighting | null | undefined;
  const comeBack = (): Sighting | null => {
    Atomics.wait(state, 0, SENT, TO_BEGIN);
    Atomics.wait(state, 0, BEGUN, TO_LOOK);
    const told: { readonly message: Sighting } | undefined = receiveMessageOnPort(port);
    port.close();
    return told?.message ?? null;
  };
  return {
    lost: record => {
      if (seen === undefined) seen = comeBack();
      return seen?.record === record ? new Set(seen.lost) : null;
    },
  };
}
