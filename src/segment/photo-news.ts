/** A picture with its few sentences, which pages without heading marks set right below the end of another article. */
import type { Draft } from './drafts.ts';
import type { Placed } from './layout.ts';

/** Such a text begins with the day on which the picture was taken. */
const DATED = /^(?:昨|今|近日|日前|前[日天]|连日来|时下|\d{1,2}月\d{1,2}日|\d{1,2}日)/u;

/** The drafts, such news at the end of one made a draft of its own; blocks are neither lost nor doubled. */
export function withPhotoNews(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap(partsOf);
}

function partsOf(draft: Draft): readonly Draft[] {
  const { body, page, run } = draft;
  const [title, text, credit] = body.slice(-3);
  if (!title || !text || !credit || !isPhotoNews(title, text, credit) || !isToldBefore(body)) return [draft];
  const headline: Placed = { ...title, role: 'headline', because: 'a short line above a picture’s text' };
  const own = { series: [], place: [], kicker: [], headline: [headline], subtitle: [], body: [text, credit] };
  return [
    { ...draft, body: body.slice(0, -3) },
    { ...own, page, run },
  ];
}

/** A title, one text of that day, and who took the picture, below what it shows or alone. */
function isPhotoNews(title: Placed, text: Placed, { seen, role }: Placed): boolean {
  const told = text.role === 'body' && text.seen.ends === 'closed' && DATED.test(text.seen.block.text);
  return title.role === 'subheading' && told && (seen.caption?.start === 0 || role === 'caption');
}

/** The article above says who wrote it, and has no other subheading: this one would be its only part. */
function isToldBefore(body: readonly Placed[]): boolean {
  const signed = body.some(({ role, seen }) => {
    const byline = role === 'lead' ? seen.head : role === 'byline-above' ? seen.line : null;
    return (byline?.credits.length ?? 0) > 0;
  });
  return signed && body.filter(({ role }) => role === 'subheading').length === 1;
}
