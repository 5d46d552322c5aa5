/** One module for page and worker: in a worker it answers questions; on a page it opens the search. */
import { Asker } from './asker.ts';
import type { Places, Question } from './messages.ts';
import { SearchPage } from './page.ts';

function answerQuestions(): void {
  let asker: Asker | null = null;
  addEventListener('message', ({ data }: MessageEvent<Places | Question>) => {
    if ('root' in data) asker = new Asker(data, answer => postMessage(answer));
    else void asker?.ask(data);
  });
}

if (typeof document === 'undefined') answerQuestions();
else new SearchPage().open();
