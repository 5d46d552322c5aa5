import { watch as watchFiles } from 'chokidar';

/** Watches folders. */
export interface Watch {
  close(): Promise<void>;
}

/** Milliseconds, far more than chokidar takes from its `ready` to its last folder. */
const SETTLING = 100;

/** Calls `changed` soon after anything below the folders has changed and come to rest; hidden files don't count. */
export async function watch(folders: readonly string[], changed: () => void): Promise<Watch> {
  const watcher = watchFiles([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: path => /[\\/]\.[^\\/]*$/.test(path),
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 },
  });
  watcher.on('all', changed);
  await new Promise<void>(resolve => watcher.once('ready', () => resolve()));
  // It says so some turns before it watches the last folders: what is made in them meanwhile would go unseen for ever.
  await new Promise<void>(resolve => setTimeout(resolve, SETTLING));
  return { close: () => watcher.close() };
}

/** An action that runs one at a time. */
export interface Serialised {
  /** Asks for a run; whatever is asked for while one runs is one more run after it. Resolves when none is left. */
  (): Promise<void>;
  /** Resolves when nothing runs. */
  idle(): Promise<void>;
}

/** Makes an action run one at a time. */
export function serialised(action: () => Promise<void>): Serialised {
  let running: Promise<void> | null = null;
  let asked = false;
  const run = async (): Promise<void> => {
    do {
      asked = false;
      await action();
    } while (asked);
    running = null;
  };
  const ask = (): Promise<void> => {
    asked = true;
    running ??= run();
    return running;
  };
  return Object.assign(ask, { idle: () => running ?? Promise.resolve() });
}
