/** One measured run in a process of its own: `node .lib/bench/search/run.js RUN TOTAL FOLDER`, a line of JSON on stdout. */
import { argv, resourceUsage, stdout } from 'node:process';
import { compare, firstSearches } from './ask.ts';
import { makeIndex } from './make.ts';
import { runPagefind } from './pagefind.ts';

const RUNS: Readonly<Record<string, (total: number, folder: string) => Promise<object> | object>> = {
  make: (total, folder) => {
    const began = performance.now();
    const made = makeIndex(total, folder);
    return { ...made, wall: (performance.now() - began) / 1000, memory: resourceUsage().maxRSS / 1024 };
  },
  compare: async (total, folder) => ({ compared: await compare(total, folder) }),
  first: (total, folder) => firstSearches(total, folder, 500),
  pagefind: total => runPagefind(total),
};

const [, , run = '', total = '', folder = ''] = argv;
const work = RUNS[run];
if (!work) throw new Error(`no run ${run}`);
stdout.write(`${JSON.stringify(await work(Number(total), folder))}\n`);
