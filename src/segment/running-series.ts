/** Which series each article stands in: its own series line, or one above that has not ended. */
import type { LineText } from '../types.ts';
import type { Draft } from './drafts.ts';
import { seriesTitleOf } from './titles.ts';

interface Running {
  readonly title: LineText;
  readonly run: number;
  /** The form of its first article, which the others share. */
  readonly placed: boolean;
  readonly item: boolean;
  readonly photo: boolean;
  /** Told by an agency: a column of the paper’s own beat does not hold for what came in by wire. */
  readonly wired: boolean;
}

/** A column of news at large takes an agency’s too. */
const OF_NEWS = /新闻|要闻|简讯|各地|国内|国际|天下|时政|两会/u;

/**
 * The series of each draft. A series holds for the articles that follow until a page heading, a rule or another
 * series line; where its first article stands under a place line, or is an item of briefs, it ends with the first
 * that does not. A label of one article (核心提示, an instalment) never carries on.
 */
export function seriesOf(drafts: readonly Draft[]): readonly (LineText | null)[] {
  const found: (LineText | null)[] = [];
  let running: Running | null = null;
  for (const draft of drafts) {
    const own = seriesTitleOf(draft.series);
    if (own) running = { title: own, run: draft.run, ...formOf(draft) };
    else if (running && !holds(running, draft)) running = null;
    found.push(running ? { text: running.title.text, lines: own ? running.title.lines : [] } : null);
    if (running && own && !carriesOn(draft)) running = null;
  }
  return found;
}

function formOf(draft: Draft): Pick<Running, 'placed' | 'item' | 'photo' | 'wired'> {
  return {
    placed: draft.place.length > 0,
    item: isItem(draft),
    photo: isPhoto(draft),
    wired: isWired(draft),
  };
}

function holds(running: Running, draft: Draft): boolean {
  const form = formOf(draft);
  return (
    running.run === draft.run &&
    form.placed === running.placed &&
    form.item === running.item &&
    form.photo === running.photo &&
    (!form.wired || running.wired || OF_NEWS.test(running.title.text))
  );
}

function carriesOn(draft: Draft): boolean {
  return draft.series.every(({ seen }) => seen.series?.kind !== 'single');
}

/** Photo news: one paragraph with the credit of its picture. */
function isPhoto({ body }: Draft): boolean {
  return body.length <= 2 && body.some(({ seen }) => seen.caption !== null);
}

function isWired({ body }: Draft): boolean {
  return body.some(({ role, seen }) => role === 'lead' && (seen.head?.agency ?? null) !== null);
}

function isItem(draft: Draft): boolean {
  const first = draft.headline[0] ?? draft.body[0];
  return first !== undefined && (first.role === 'item' || first.seen.bullet !== null);
}
