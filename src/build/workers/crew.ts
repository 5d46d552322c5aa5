/** Threads that help to make a site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Fault, FromWorker, Job, Made, Read, Reading, Setup, ToWorker } from './messages.ts';

/** Workers that take jobs as they are free. */
export interface Crew {
  /** Workers in it. */
  readonly size: number;
  /** Before the first job. */
  setUp(setup: Setup): void;
  /** Workers that could do with another job. */
  readonly idle: number;
  /** Jobs and readings that are not done yet. */
  readonly pending: number;
  give(job: Job): void;
  read(reading: Reading): void;
  /** What is done since it was asked for last. Throws what stopped a worker. */
  take(): readonly (Made | Read)[];
  /** Waits until there is something to take. */
  wait(): Promise<void>;
  /** Ends the threads, whatever they are at. */
  dismiss(): Promise<void>;
}

/** Jobs that wait with a worker, so that none stands still while this thread is busy. */
const WAITING = 2;
const PROGRAM = join(import.meta.dirname, 'worker.js');

/** Starts so many workers; null where there are to be none, or the program is not compiled. */
export function hireCrew(count: number): Crew | null {
  if (count < 1 || !existsSync(PROGRAM)) return null;
  const state: State = { done: [], fault: null, waiting: null, pending: 0, dismissed: false };
  const hands = Array.from({ length: count }, () => handOf(state));
  const tell = ({ worker }: Hand, message: ToWorker): void => worker.postMessage(message);
  const ask = (message: ToWorker): void => {
    const [hand] = [...hands].sort((a, b) => a.jobs - b.jobs);
    if (hand === undefined) return;
    hand.jobs += 1;
    state.pending += 1;
    tell(hand, message);
  };
  return {
    size: hands.length,
    setUp: setup => {
      for (const hand of hands) tell(hand, { setup });
    },
    get idle() {
      return hands.filter(({ jobs }) => jobs < WAITING).length;
    },
    get pending() {
      return state.pending;
    },
    give: job => ask({ job }),
    read: reading => ask({ reading }),
    take: () => {
      if (state.fault !== null) throw state.fault;
      return state.done.splice(0);
    },
    wait: () =>
      new Promise(resolve => {
        if (state.done.length > 0 || state.fault !== null) resolve();
        else state.waiting = resolve;
      }),
    dismiss: async () => {
      state.dismissed = true;
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

interface State {
  readonly done: (Made | Read)[];
  fault: Error | null;
  waiting: (() => void) | null;
  pending: number;
  dismissed: boolean;
}

interface Hand {
  readonly worker: Worker;
  jobs: number;
}

function handOf(state: State): Hand {
  const hand: Hand = { worker: new Worker(PROGRAM), jobs: 0 };
  const stop = (fault: Error): void => {
    state.fault ??= fault;
    state.waiting?.();
  };
  hand.worker.on('message', (told: FromWorker) => {
    if ('fault' in told) return stop(errorOf(told.fault));
    hand.jobs -= 1;
    state.pending -= 1;
    state.done.push(told);
    state.waiting?.();
  });
  hand.worker.on('error', fault => stop(fault instanceof Error ? fault : new Error(String(fault))));
  hand.worker.on('exit', code => {
    if (!state.dismissed) stop(new Error(`A worker ended with ${code}.`));
  });
  return hand;
}

/** What a worker met, as if it had been met here. */
function errorOf({ message, stack, code, syscall }: Fault): Error {
  const error = new Error(message);
  if (stack !== '') error.stack = stack;
  return code === undefined ? error : Object.assign(error, { code, syscall });
}
