/** The engine as a module: in a worker it answers messages; where there is none, the page imports it. */
import { Asker } from './asker.ts';
import type { Answer, Places, Question } from './messages.ts';

/** An engine that answers through a function. */
export function openEngine(
  places: Places,
  answer: (answer: Answer) => void,
): { ask(question: Question): void } {
  return new Asker(places, answer);
}

if (typeof document === 'undefined') {
  let asker: Asker | null = null;
  addEventListener('message', ({ data }: MessageEvent<Places | Question>) => {
    if ('root' in data) asker = new Asker(data, answer => postMessage(answer));
    else void asker?.ask(data);
  });
}
