/** One measured run in a process of its own: `node .lib/bench/import/run.js RUN FOLDER`, a line of JSON on stdout. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, cpuUsage, resourceUsage, stdout } from 'node:process';
import { annotate } from '../../src/annotate/article.ts';
import { topicMatcher } from '../../src/annotate/topic.ts';
import { formatArticle } from '../../src/content/format.ts';
import type { ArticleId } from '../../src/ids.ts';
import { importPages } from '../../src/import.ts';
import { listPages, type RawPage, readPage } from '../../src/io/pages.ts';
import { writeInOrder } from '../../src/io/write.ts';
import { type Archive, openSound } from '../../src/open.ts';
import { segment } from '../../src/segment/segment.ts';
import { dayOfName } from './page.ts';

/** What a run took. Stages in seconds of CPU. */
export interface Taken {
  readonly pages: number;
  readonly articles: number;
  readonly characters: number;
  /** Seconds of CPU, and of the clock. */
  readonly cpu: number;
  readonly wall: number;
  /** The most memory held, in MB. */
  readonly memory: number;
  readonly stages: Readonly<Record<string, number>>;
}

type Counts = Pick<Taken, 'pages' | 'articles' | 'characters' | 'stages'>;

/** Pages held at once while stages are measured one after the other. */
const BATCH = 100;

const RUNS: Readonly<Record<string, (archive: Archive) => Promise<Counts> | Counts>> = {
  import: async archive => {
    const { pages, problems } = await importPages(archive, { files: [], given: {} });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
    const articles = pages.reduce((sum, page) => sum + page.articles.length, 0);
    return { pages: pages.length, articles, characters: 0, stages: {} };
  },
  floor,
  stages,
};

/** Reads every page and writes every article and record again: what no import can do without. */
function floor({ folder }: Archive): Counts {
  const filesOf = (below: string) =>
    readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name));
  const pages = filesOf('content/pages');
  let characters = 0;
  for (const page of pages)
    for (const line of readFileSync(page, 'utf8').split('\n')) characters += line.trim().length;
  const written = [...filesOf('content/articles'), ...filesOf('content/records')];
  for (const file of written) {
    writeFileSync(`${file}.tmp`, readFileSync(file, 'utf8'));
    renameSync(`${file}.tmp`, file);
  }
  return { pages: pages.length, articles: written.length - pages.length, characters, stages: {} };
}

function stages(archive: Archive): Counts {
  const { gazetteer, settings } = archive;
  const spent = new Map<string, number>();
  const during = <T>(stage: string, work: () => T): T => {
    const before = cpuUsage();
    const result = work();
    spent.set(stage, (spent.get(stage) ?? 0) + secondsOf(cpuUsage(before)));
    return result;
  };
  const topics = topicMatcher(archive.topics);
  const pages = listPages(archive).value;
  let articles = 0;
  for (let at = 0; at < pages.length; at += BATCH) {
    const some = pages.slice(at, at + BATCH);
    const raw = during('read', () => some.flatMap(page => readPage(archive, page).value ?? []));
    const cut = during('segment', () => raw.map(each => segment(given(each), gazetteer).value));
    const found = during('annotate', () =>
      cut.flatMap(page => annotate(page, { gazetteer, topics, settings }).value.articles),
    );
    articles += found.length;
    const files = during('format', () =>
      found.map(({ article }, index) => formatArticle(`stages/${at}-${index}` as ArticleId, article)),
    );
    during('write', () => writeInOrder(archive, files));
  }
  return { pages: pages.length, articles, characters: 0, stages: Object.fromEntries(spent) };
}

function given({ text }: RawPage): RawPage['text'] {
  return { ...text, given: { date: dayOfName(text.id), by: { date: 'file name' } } };
}

function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

const [, , run = '', folder = ''] = argv;
const archive = openSound(folder).value;
const work = RUNS[run];
if (!archive || !work) throw new Error(`no run ${run} in ${folder}`);
const [before, began] = [cpuUsage(), performance.now()];
const counts = await work(archive);
const [cpu, wall] = [secondsOf(cpuUsage(before)), (performance.now() - began) / 1000];
const taken: Taken = { ...counts, cpu, wall, memory: resourceUsage().maxRSS / 1024 };
stdout.write(`${JSON.stringify(taken)}\n`);
