/** Credits inside a sentence. */
import type { Byline } from '../../types.ts';
import { fold } from './fold.ts';
import { readByline } from './read.ts';
import { allLikely, bylineOf } from './weigh.ts';

const REACH = 70;
/** Whose reporter it is, before the role: 本报, X日报全媒体. */
const AFFILIATION =
  /(?:本报|本刊|本网|本台|[\p{Script=Han}A-Za-z]{2,6}(?:报|网|台|社)|全媒体|融媒体?|首席|特约|见习|实习)+$/u;
const DONE =
  /采写(?:报道)?|采访报道|综合报道|摄影报道|报道(?!了|过|的|称|说|中|显示|后|出|会|员|工作)|撰写|撰文|采访整理|整理/;

/** Every role word begins so: looked for first, because most texts have none. */
const ROLE_BEGINNING = /[记通实]/;

/** See `inlineByline` in byline.ts. Every role word is looked at once, and 70 characters after it. */
export function readInline(text: string): Byline | null {
  if (!ROLE_BEGINNING.test(text)) return null;
  const folded = fold(text);
  let past = 0;
  for (const { index } of folded.matchAll(/记 {0,2}者|通 {0,2}讯 {0,2}员|实习生/g)) {
    if (index < past) continue;
    const lead = AFFILIATION.exec(folded.slice(Math.max(past, index - 20), index))?.[0] ?? '';
    const byline = creditFrom(folded, index - lead.length);
    if (byline) return byline;
    past = index;
  }
  return null;
}

function creditFrom(folded: string, start: number): Byline | null {
  const clause = /^[^。!?;"“”]*/.exec(folded.slice(start, start + REACH))?.[0] ?? '';
  const done = DONE.exec(clause);
  if (!done) return null;
  const end = done.index + done[0].length;
  const reading = readByline(clause.slice(0, end), { trust: 'surnames', caption: false });
  const likely = reading?.labelled && reading.credits.length > 0 && allLikely(reading, 0);
  return likely
    ? bylineOf({ start, end: start + end, confidence: 0.85, form: 'credit in a sentence' }, reading)
    : null;
}
