/** Captions that name no photographer: sentences that only say what is to be seen, where a photo left its hole. */
import type { Draft } from './drafts.ts';
import type { Features } from './features.ts';
import { TEXT_ROLES } from './grammar.ts';
import type { Placed } from './layout.ts';
import { showing } from './scenes.ts';

/** One plain sentence, with one comma at most. */
const PLAIN =
  /^[^，,。！？!?；;：:“”]{2,}(?:“[^”]{1,12}”|[^，,。！？!?；;：:“”])[^，,。！？!?；;：:“”]*(?:[，,][^，,。！？!?；;：:“”]{2,20})?。$/u;
/** How stories go on or end; what a picture does not show. */
const TOLD =
  /^(?:目前|据|昨|今|明|去年|近|记者|此外|同时|截至|随后|最终|后来|接着|接下来|下一步|届时|如今|如果|\d)|表示|介绍|说|称|认为|将(?:于|在|会|继续|进一步|对|按|逐步|陆续|尽快|再|适时)|计划|预计|已经?[^。]{0,8}(?:侦办|审理|处理|调查)/u;
const LONGEST = 34;
/** In an article whose byline names a photographer a sentence by itself is a caption where it is as short as this. */
const SHORT = 20;
/** `①`, the picture of several that is meant. */
const NUMBERED = /^[①-⑳]/u;
/** The first sentence of an article has to say so surely that it tells a picture. */
const SHOWN = 0.6;

/**
 * The drafts with such sentences taken for captions: below more blank lines than the page has elsewhere, or in an
 * article whose byline names a photographer and that has no caption yet. Never all of a text.
 */
export function withBareCaptions(drafts: readonly Draft[]): readonly Draft[] {
  const usual = usualGap(drafts);
  return moved(drafts.map(draft => captioned(draft, usual)));
}

/** A bare caption right above an article whose byline promises a picture is that one's where the article it follows promises none. */
function moved(drafts: readonly Draft[]): readonly Draft[] {
  const taken = drafts.map(({ body }, at) => {
    const last = body.at(-1);
    const next = drafts[at + 1];
    const above = last?.role === 'caption' && last.seen.scene !== null && !namesPhotographer(body);
    return above && next && next.place.length + next.series.length === 0 && awaitsCaption(next.body)
      ? last
      : null;
  });
  if (taken.every(each => each === null)) return drafts;
  return drafts.map((draft, at) => {
    const [lost, won] = [taken[at], taken[at - 1]];
    if (!lost && !won) return draft;
    return { ...draft, body: [...(won ? [won] : []), ...draft.body.filter(each => each !== lost)] };
  });
}

function usualGap(drafts: readonly Draft[]): number {
  const gaps: number[] = [];
  for (const { body } of drafts) for (const { seen } of body) gaps.push(seen.block.gap);
  gaps.sort((a, b) => a - b);
  return Math.max(1, gaps[Math.floor(gaps.length / 2)] ?? 1);
}

function captioned(draft: Draft, usual: number): Draft {
  const captions = captionsOf(draft.body, usual);
  return { ...draft, body: draft.body.map(each => (captions.has(each) ? asCaption(each) : each)) };
}

function captionsOf(body: readonly Placed[], usual: number): ReadonlySet<Placed> {
  const texts = body.filter(({ role }) => TEXT_ROLES.has(role));
  const captions = new Set<Placed>();
  if (texts.length < 3) return captions;
  // Below the byline, without the indent that every paragraph has.
  const setOut = texts.slice(1).every(({ seen }) => seen.block.indented || seen.ends === 'open');
  let awaited = awaitsCaption(body);
  let before: Placed | null = null;
  for (const each of body) {
    const { block } = each.seen;
    const beside = each === texts.at(-1) && before !== null && captions.has(before);
    const set = block.gap > usual || ((awaited || beside) && isPlain(each, SHORT));
    const shows = () => awaited && (setOut || showing(block.text) >= SHOWN);
    before = each;
    if (!isPlain(each, LONGEST) || !set || (each === texts[0] && !shows())) continue;
    captions.add(each);
    // One was promised; of several, each has its number, or the last ends the article below another.
    if (!NUMBERED.test(block.text)) awaited = false;
  }
  return captions;
}

function isPlain({ role, seen }: Placed, longest: number): boolean {
  const { text, indented } = seen.block;
  const untold = role === 'body' && seen.length <= longest && !indented && !seen.tail && !seen.head;
  return untold && PLAIN.test(text) && !TOLD.test(text);
}

/** A photographer is named at the head or foot of the article, and no caption is there. */
function awaitsCaption(body: readonly Placed[]): boolean {
  return body.every(({ role }) => role !== 'caption') && namesPhotographer(body);
}

function namesPhotographer(body: readonly Placed[]): boolean {
  return body.some(
    each => signatureIn(each)?.credits.some(credit => credit.role === 'photographer') ?? false,
  );
}

/** Who signs in a line of the article: at its head, on a line of its own, or at its foot. */
function signatureIn({ role, seen }: Placed): Features['line'] {
  if (role === 'lead') return seen.head;
  if (role === 'body-last') return seen.tail;
  return role.startsWith('byline') ? seen.line : null;
}

function asCaption(each: Placed): Placed {
  return { ...each, role: 'caption', because: 'says only what a photo shows, where one stood' };
}
