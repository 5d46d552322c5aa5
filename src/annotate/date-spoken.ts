/** The dates a page speaks of, each with the piece of text it stands in: the ground on which the day is inferred. */
import { foldWidth } from '../trade/chars.ts';
import { type DateMention, datesIn } from '../trade/dates.ts';
import type { CutPage, Cutting, LineSpan, LineText } from '../types.ts';

/** A date where it stands. */
export interface Spoken {
  readonly mention: DateMention;
  /** The piece of text it stands in, widths folded: the mention's offsets hold. */
  readonly text: string;
  readonly lines: readonly LineSpan[];
  /** True for the day an article opens with (`2月27日,…`) or was sent on (`北京9月2日电`). */
  readonly dateline: boolean;
}

/** How far into an article its opening day may stand: `中国某部部长某某2月27日在北京…`. */
const OPENING = 40;

/** After these words a day is that of what was told, not of the telling: 记者昨日获悉,1月15日至17日…; so is the end of a stretch. */
const LEARNED = /[昨今][天日晚][^。]*(?:获悉|了解到|透露|发布)[^。]*$|[到至]$/;

/** Every date of the page's articles, in reading order, unresolved. */
export function spokenOn(page: CutPage): readonly Spoken[] {
  return page.cuttings.flatMap(cutting => [
    ...titlesOf(cutting).flatMap(title => spokenIn(title, false)),
    ...cutting.bylines.flatMap(({ byline, lines }) =>
      byline.dateline === null ? [] : spokenIn({ text: byline.dateline, lines }, true),
    ),
    ...cutting.paragraphs.flatMap((paragraph, place) => spokenIn(paragraph, place === 0)),
  ]);
}

/** Series, kicker, headline and subtitle: those there are. */
export function titlesOf(cutting: Cutting): readonly LineText[] {
  return [cutting.series, cutting.kicker, cutting.headline, cutting.subtitle].filter(title => title !== null);
}

function spokenIn({ text, lines }: LineText, opens: boolean): readonly Spoken[] {
  const folded = foldWidth(text);
  const mentions = datesIn(text, null).map(mention =>
    isOnward(mention, folded) ? { ...mention, plan: true } : mention,
  );
  const dates = (mention: DateMention) =>
    mention.start <= OPENING && isPastDay(mention) && !LEARNED.test(folded.slice(0, mention.start));
  const opening = opens ? mentions.find(dates) : undefined;
  return mentions.map(mention => ({ mention, text: folded, lines, dateline: mention === opening }));
}

/** What notices announce for a stretch of days. */
const MEASURE = /施工|封闭|封控|实施|实行|调整|暂停|停[水电气运]|绕行|限行|办理|受理|报名|开放|公示/;

/** `自11月25日起`, `自4月1日至4月20日,…临时调整`: days from which something holds may well be still to come. */
function isOnward({ start, end, kind }: DateMention, folded: string): boolean {
  const after = folded.slice(end, end + 60).split('。')[0] ?? '';
  if (!/[从自]$/.test(folded.slice(0, start))) return false;
  return (
    /^(?:零时|0时|\d{1,2}时)?起/.test(after) ||
    (kind === 'range' && MEASURE.test(after) && !/了|已/.test(after))
  );
}

/** True for a day or days, told of as past, whose year is not said to be another than the issue's. */
export function isPastDay({ kind, plan, said, last }: DateMention): boolean {
  const isDay = kind === 'day' || kind === 'range' || last.day !== null;
  return isDay && !plan && last.month !== null && (said === null || said === '今年');
}
