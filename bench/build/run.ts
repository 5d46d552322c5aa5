/**
 * One part of `npm run bench` in a process of its own, a line of JSON on stdout: `node .lib/bench/build/run.js corpus FOLDER
 * TOTAL`, `… build FOLDER`, `… plan . TOTAL`.
 */
import { argv, cwd, resourceUsage, stdout } from 'node:process';
import { buildArchive } from '../../src/build.ts';
import { writeArchive } from './corpus.ts';
import { planCards } from './plan.ts';

const [, , run = '', folder = '', total = '0'] = argv;
const workers = process.env.WORKERS;
if (run === 'corpus') writeArchive(cwd(), folder, Number(total));
else if (run === 'build') {
  const began = performance.now();
  const marks: Record<string, number> = {};
  const report = await buildArchive(folder, {
    ...(workers === undefined ? {} : { workers: Number(workers) }),
    progress: message => {
      marks[message] = Math.round(performance.now() - began);
    },
  });
  const { userCPUTime, systemCPUTime, maxRSS } = resourceUsage();
  const problems = report.problems.filter(({ severity }) => severity === 'error').slice(0, 3);
  const wall = (performance.now() - began) / 1000;
  const told = {
    ...report.pages,
    problems,
    marks,
    wall,
    user: userCPUTime / 1e6,
    system: systemCPUTime / 1e6,
  };
  stdout.write(`${JSON.stringify({ ...told, memory: maxRSS / 1024 })}\n`);
} else if (run === 'plan') {
  planCards(cwd(), Number(total));
  stdout.write(`${JSON.stringify({ memory: resourceUsage().maxRSS / 1024 })}\n`);
} else throw new Error(`no run ${run}`);
