/** Which series each article stands in: its own series line, or one above that has not ended. */
import type { LineText } from '../types.ts';
import type { Draft } from './drafts.ts';
import type { Placed } from './layout.ts';
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
  readonly above: boolean;
}

/** A heading of pictures. */
const OF_PICTURES = /图片|影像|镜头|光影|图说|随手拍|摄影/u;
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
  for (const [at, draft] of drafts.entries()) {
    const own = seriesTitleOf(draft.series);
    if (own) running = { title: own, run: draft.run, ...formOf(draft) };
    else if (
      running &&
      !(holds(running, draft) && (isOfOccasion(running) || !turnsToNews(running, drafts, at)))
    )
      running = null;
    found.push(running ? { text: running.title.text, lines: own ? running.title.lines : [] } : null);
    if (running && own && !carriesOn(draft)) running = null;
  }
  return found;
}

function formOf(draft: Draft): Pick<Running, 'placed' | 'item' | 'photo' | 'wired' | 'above'> {
  return {
    placed: draft.place.length > 0,
    item: isItem(draft),
    photo: isPhoto(draft),
    above: draft.body[0]?.role === 'byline-above',
    wired: isWired(draft),
  };
}

/** `致敬护林员` `迎接运动会`: a column for an occasion, and what that is. */
const OCCASION =
  /^(?:致敬|喜迎|迎接|庆祝|热烈庆祝|纪念)(?:第\S{1,4}[届个]|\S{1,3}周年)?(\p{Script=Han}{2,12})$|^(\p{Script=Han}{1,4}节)(?:特别(?:报道|策划)|特刊|专题)$/u;

function isOfOccasion({ title }: Running): boolean {
  return OCCASION.test(title.text);
}

/** A column for an occasion ends with the first article that does not speak of it. */
function speaksOf({ title }: Running, draft: Draft): boolean {
  const [, welcomed, feast] = OCCASION.exec(title.text) ?? [];
  const matter = welcomed ?? feast;
  if (matter === undefined) return true;
  const told = [...draft.kicker, ...draft.headline, ...draft.subtitle, ...draft.body];
  const text = told.map(({ seen }) => seen.block.text).join('\n');
  return [...matter].some((_, at) => at > 0 && text.includes(matter.slice(at - 1, at + 1)));
}

function holds(running: Running, draft: Draft): boolean {
  const form = formOf(draft);
  return (
    running.run === draft.run &&
    speaksOf(running, draft) &&
    (form.placed === running.placed || (form.item && running.item)) &&
    form.item === running.item &&
    (OF_PICTURES.test(running.title.text) ? isPictured(draft) : form.photo === running.photo) &&
    (!form.wired || running.wired || OF_NEWS.test(running.title.text))
  );
}

function carriesOn(draft: Draft): boolean {
  return draft.series.every(({ seen }) => seen.series?.kind !== 'single');
}

/** Photo news: one paragraph, without a head of its own, with the credit of its picture. */
function isPhoto({ body }: Draft): boolean {
  return (
    body.length <= 2 &&
    body.every(({ role }) => role !== 'lead') &&
    body.some(({ seen }) => seen.caption !== null)
  );
}

/** Longer texts are told, not shown. */
const MOST_BESIDE_PICTURE = 5;

/** Under a heading of pictures: a few sentences and who took theirs, and nobody who only wrote. */
function isPictured({ body }: Draft): boolean {
  const told = body.some(({ role }) => role === 'lead' || role === 'subheading' || role === 'byline-above');
  const credits = ({ seen }: Placed) => (seen.caption ?? seen.line)?.credits ?? [];
  const shot = body.some(each => credits(each).some(({ role }) => role === 'photographer'));
  return !told && shot && body.length <= MOST_BESIDE_PICTURE;
}

function isWired({ body }: Draft): boolean {
  return body.some(({ role, seen }) => role === 'lead' && (seen.head?.agency ?? null) !== null);
}

function isItem(draft: Draft): boolean {
  const first = draft.headline[0] ?? draft.body[0];
  return first !== undefined && (first.role === 'item' || first.seen.bullet !== null);
}

/** So many stories below each other that are told in another manner are the page’s own news. */
const OWN_NEWS = 3;

/** Columns for what is written rather than reported: below one piece of it, news is none of it. */
const OF_WRITING =
  /(?:随笔|故事|人物|手记|札记|散文|诗[词歌]?|杂谈|时评|快评|锐评|漫评|言论|论坛|夜话|讲述|来信|信箱|问答|答疑|案例|讲堂|课堂|茶座|副刊|小说|随感|心语|社评|大家谈|面对面|访谈)$/u;

/** A column’s first story has its byline on a line of its own; below it stand the page’s news, each begun by 本报讯. */
function turnsToNews({ above, title }: Running, drafts: readonly Draft[], at: number): boolean {
  const [last, here] = [drafts[at - 1], drafts[at]];
  if (OF_WRITING.test(title.text) && last && here && !isLed(last) && isLed(here)) return true;
  if (!above || last?.body[0]?.role !== 'byline-above') return false;
  const next = drafts.slice(at, at + OWN_NEWS);
  return next.length === OWN_NEWS && next.every(draft => draft.series.length === 0 && isLed(draft));
}

function isLed({ body }: Draft): boolean {
  return body.some(({ role }) => role === 'lead');
}
