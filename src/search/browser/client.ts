/** The page's end of the engine: in a worker where modules run in one, else in the page itself. */
import type { SearchData } from './data.ts';
import type { Answer, Places, Question } from './messages.ts';

/** Asks; answers come to the function that it was connected with. */
export type Ask = (question: Question) => void;

/** Starts the engine. `lost` is told where it can't be loaded at all. */
export function connect(data: SearchData, answer: (answer: Answer) => void, lost: () => void): Ask {
  const absolute = (address: string): string => new URL(address || './', document.baseURI).href;
  const places: Places = {
    root: absolute(data.root),
    index: absolute(data.index),
    traditional: absolute(data.traditional),
  };
  const engine = absolute(data.engine);
  let last: Question | null = null;
  let ask: Ask = () => {};
  const here = async (): Promise<void> => {
    try {
      const { openEngine } = (await import(engine)) as typeof import('./engine.ts');
      const opened = openEngine(places, answer);
      ask = question => opened.ask(question);
      if (last) ask(last);
    } catch {
      lost();
    }
  };
  const worker = workerOf(engine);
  if (worker) {
    worker.addEventListener('message', ({ data: told }: MessageEvent<Answer>) => answer(told));
    worker.addEventListener('error', () => void here(), { once: true });
    worker.postMessage(places);
    ask = question => worker.postMessage(question);
  } else void here();
  return question => {
    last = question;
    ask(question);
  };
}

/** Null where modules don't run in workers: a browser that knows them reads the option. */
function workerOf(engine: string): Worker | null {
  let reads = false;
  const options = {
    get type(): 'module' {
      reads = true;
      return 'module';
    },
  };
  try {
    const worker = new Worker(engine, options);
    if (reads) return worker;
    worker.terminate();
  } catch {
    // There are no workers, or none may run: the page does it.
  }
  return null;
}
