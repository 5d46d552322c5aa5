/**
 * `npm run bench:cutting`: how the cost of cutting grows with the length of a page, on pages made to be slow. Each
 * figure is the time of a page twice as long over that of the page: about 2 where the cost is linear.
 */
import { join } from 'node:path';
import { cwd, stdout } from 'node:process';
import { segment } from '../src/segment/segment.ts';
import { readReference } from './accuracy/fixtures.ts';
import { pageOfLines } from './accuracy/page.ts';

const TEXT = '县里的工作要抓紧'.padEnd(40, '推进落实到位');
const SLOW: Readonly<Record<string, (line: number) => string>> = {
  'cut inside a byline': () => '晨报讯（记者',
  'one wrapped paragraph': line => `王村的麦田里机器响着人们忙着收割${line % 10}号`,
  'ends that tell nothing': line => `${TEXT}${line}号（二期）`,
  'paragraphs left open': line => `${TEXT}${line}号的\n`,
  'columns left open': line =>
    line % 4 === 0
      ? `# 标题${line}\n`
      : `${line % 4 === 1 ? '本报讯（记者 王刚）' : ''}${TEXT}${line}号${line % 3 ? '的' : '。'}\n`,
  'a column beside a long article': line =>
    line % 400 > 3
      ? `${TEXT}${line}号${line % 5 ? '。' : '的'}\n`
      : `${line % 2 === 0 ? `# 标题${line}` : `本报讯（记者 王刚）${TEXT}${line}号的`}\n`,
  'one long article': line =>
    line > 3
      ? `${TEXT}${line}号${line % 5 ? '。' : '的'}\n`
      : `${line % 2 === 0 ? `# 标题${line}` : `本报讯（记者 王刚）${TEXT}${line}号的`}\n`,
  headings: line => `# 标题${line}`,
  briefs: line => `●某地办事${line} 本报讯（记者 王刚）今天某地办了一件大好事情。`,
};
const LENGTHS = [4000, 8000, 16_000, 32_000];

const root = cwd();
const gazetteer = readReference(root, join(root, 'tests/homes')).gazetteer('410100');

function seconds(lines: readonly string[]): number {
  const page = pageOfLines(lines);
  const began = process.cpuUsage();
  segment(page, gazetteer);
  return process.cpuUsage(began).user / 1e6;
}

for (const [name, make] of Object.entries(SLOW)) {
  const times = LENGTHS.map(length =>
    seconds(
      Array.from({ length }, (_, line) => make(line))
        .join('\n')
        .split('\n'),
    ),
  );
  const growth = times.slice(1).map((time, at) => (time / (times[at] ?? time)).toFixed(1));
  stdout.write(`${name.padEnd(24)} ${growth.join('  ')}\n`);
}
