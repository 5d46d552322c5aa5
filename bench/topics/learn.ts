/**
 * `npm run learn`: learns from labelled stories (tests/topics/learned.json, tests/pages) how stories of each topic read, and
 * writes it to src/annotate/topic-likeness.json. Other files of tests/topics are only measured, and never read.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, stdout } from 'node:process';
import { learnFrom } from './learning.ts';
import { allLessons } from './stories.ts';

const root = cwd();
const lessons = allLessons(root);
writeFileSync(
  join(root, 'src/annotate/topic-likeness.json'),
  `${JSON.stringify(learnFrom(lessons), null, 1)}\n`,
);
stdout.write(`learned from ${lessons.length} stories\n`);
