/** The page's end of the engine: in a worker where modules run in one, else in the page itself. */
import { Asker } from './asker.ts';
import type { SearchData } from './data.ts';
import type { Answer, Places, Question } from './messages.ts';

/** Asks; answers come to the function that it was connected with. */
export type Ask = (question: Question) => void;

/** Starts the engine, which is in this module too. */
export function connect(data: SearchData, answer: (answer: Answer) => void): Ask {
  const absolute = (address: string): string => new URL(address || './', document.baseURI).href;
  const places: Places = {
    root: absolute(data.root),
    index: absolute(data.index),
    traditional: absolute(data.traditional),
    more: absolute(data.more),
  };
  let last: Question | null = null;
  let ask: Ask;
  const here = (): void => {
    const asker = new Asker(places, answer);
    ask = question => void asker.ask(question);
    if (last) ask(last);
  };
  const worker = workerOf(import.meta.url);
  if (worker) {
    worker.addEventListener('message', ({ data: told }: MessageEvent<Answer>) => answer(told));
    worker.addEventListener('error', here, { once: true });
    worker.postMessage(places);
    ask = question => worker.postMessage(question);
  } else here();
  return question => {
    last = question;
    ask(question);
  };
}

/** Null where modules don't run in workers: a browser that knows them reads the option. */
function workerOf(module: string): Worker | null {
  let reads = false;
  const options = {
    get type(): 'module' {
      reads = true;
      return 'module';
    },
  };
  try {
    const worker = new Worker(module, options);
    if (reads) return worker;
    worker.terminate();
  } catch {
    // There are no workers, or none may run: the page does it.
  }
  return null;
}
