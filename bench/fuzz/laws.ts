/** What holds of any page, however it came about. */
import { annotate } from '../../src/annotate/article.ts';
import type { TopicMatcher } from '../../src/annotate/topic.ts';
import { joinJumps } from '../../src/segment/jumps.ts';
import { segment } from '../../src/segment/segment.ts';
import { settingsOf } from '../../src/settings.ts';
import type { CutPage, Gazetteer, PageText, PrintedByline } from '../../src/types.ts';
import { lostText } from '../accuracy/measure.ts';

/** What pages are read with. */
export interface Reading {
  readonly gazetteer: Gazetteer;
  readonly topics: TopicMatcher;
}

const settings = settingsOf({ title: 'fuzz', home: '410100', baseUrl: 'https://example.org/' });

/** The laws that a page breaks, in words; empty where it keeps them all. Throws what the program throws. */
export function brokenBy(page: PageText, { gazetteer, topics }: Reading): readonly string[] {
  const { value: cut } = segment(page, gazetteer);
  const [whole = cut] = joinJumps([cut]);
  annotate(whole, { gazetteer, topics, settings });
  const articles = cut.cuttings.map(cutting => ({ cutting }));
  const [lost, unjoined] = [lostText({ cut, articles }), missing(bodyOf(cut), bodyOf(whole))];
  return [
    ...accounted(page, cut),
    ...(lost === '' ? [] : [`text lost: ${JSON.stringify(lost.slice(0, 40))}`]),
    ...(unjoined === '' ? [] : [`text lost over a jump: ${JSON.stringify(unjoined.slice(0, 40))}`]),
    ...whole.cuttings.flatMap(({ bylines }) => bylines.flatMap(outOfOrder)),
  ];
}

/** All but the titles: those of the rest of a story may be said once. */
function bodyOf({ cuttings }: CutPage): string {
  const parts = cuttings.flatMap(({ paragraphs, bylines, jumps }) => [...paragraphs, ...bylines, ...jumps]);
  return parts.map(({ text }) => text).join('');
}

/** What stands more often in the one than in the other, blanks apart. */
function missing(one: string, other: string): string {
  const counts = new Map<string, number>();
  for (const half of other.split('')) counts.set(half, (counts.get(half) ?? 0) + 1);
  for (const half of one.split('')) counts.set(half, (counts.get(half) ?? 0) - 1);
  return [...counts].flatMap(([half, count]) => (count < 0 && half.trim() !== '' ? half : [])).join('');
}

const INVISIBLE = /[\u200b\u200e\u200f\ufeff\u2060\f]/g;

/** Every line that is not blank has one account, in order, and the article it names is there. */
function accounted({ lines }: PageText, { accounts, cuttings }: CutPage): readonly string[] {
  const filled = lines.flatMap((line, at) => (line.replace(INVISIBLE, '').trim() === '' ? [] : [at + 1]));
  const told = accounts.map(({ line }) => line);
  const orders = new Set(cuttings.map(({ order }) => order));
  const stray = accounts.filter(({ cutting }) => cutting !== null && !orders.has(cutting));
  return [
    ...(told.join() === filled.join() ? [] : ['lines are not accounted for exactly once']),
    ...(stray.length === 0 ? [] : [`line ${stray[0]?.line} belongs to no article`]),
  ];
}

/** Names of one role stand in the byline in the order in which they are told. */
function outOfOrder({ text, byline }: PrintedByline): readonly string[] {
  const printed = plain(text);
  const roles = new Set(byline.credits.map(({ role }) => role));
  return [...roles].flatMap(role => {
    let at = 0;
    for (const { name } of byline.credits.filter(credit => credit.role === role)) {
      at = printed.indexOf(plain(name), at);
      if (at < 0)
        return [`names out of order: ${JSON.stringify(name)} in ${JSON.stringify(text.slice(0, 80))}`];
    }
    return [];
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s·•・.]/gu, '');
}
