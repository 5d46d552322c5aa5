import { watch as watchFiles } from 'chokidar';

/** Watches folders. */
export interface Watch {
  close(): Promise<void>;
}

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
  return { close: () => watcher.close() };
}

/** Runs an action one at a time; whatever is asked for meanwhile is one more run after it. */
export function serialised(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let asked = false;
  const run = async (): Promise<void> => {
    do {
      asked = false;
      await action();
    } while (asked);
    running = null;
  };
  return () => {
    asked = true;
    running ??= run();
    return running;
  };
}
