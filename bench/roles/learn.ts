/**
 * `npm run learn`: learns from labelled pages (tests/pages) and headings (tests/segment/headings.jsonl) how like each part of an
 * article blocks are, and writes it to src/segment/role-likeness.json.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, stdout } from 'node:process';
import { learnRoles } from './learning.ts';
import { allRoleLessons } from './lessons.ts';

const root = cwd();
const lessons = allRoleLessons(root);
writeFileSync(
  join(root, 'src/segment/role-likeness.json'),
  `${JSON.stringify(learnRoles(lessons), null, 1)}\n`,
);
stdout.write(`learned from ${lessons.length} blocks\n`);
