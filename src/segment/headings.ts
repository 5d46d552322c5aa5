/** Short lines that only their neighbours can tell: names of parts of a page that are none, and headings of briefs. */
import type { Features } from './features.ts';
import type { SeriesSign } from './series.ts';

/** Longer lines are headlines, of whatever stands below. */
const LONGEST = 8;
/** A forecast of more words is the page’s own. */
const LONGEST_FORECAST = 20;
const BRIEFS: SeriesSign = {
  kind: 'briefs',
  strength: 0.8,
  because: 'stands above items that are signed one by one',
};
const FROM_AFAR: SeriesSign = {
  kind: 'series',
  strength: 0.9,
  because: 'news from elsewhere, above what an agency tells',
};
const AFAR = /^(?:国内|国际|中外|海内外|天下)/u;
/** A headline in two lines with its byline stand between the name of a column and its first text. */
const NEAR = 4;
/** Names that are nothing else, wherever they stand. */
const NAMES_PART = /(?:新闻|要闻|综合|副刊|信息)$/u;

/** The blocks of a page, with such lines known by what stands around them; as many, in order. */
export function withHeadings(features: readonly Features[]): readonly Features[] {
  return features.map((each, at) => {
    const [above, below, next] = [features[at - 1], features[at + 1], features[at + 2]];
    if (!below) return each;
    if (each.furniture && isOfAgencies(each, above, features.slice(at + 1, at + 1 + NEAR)))
      return { ...each, furniture: null, series: FROM_AFAR };
    if (each.furniture) return isWorded(each, above, below) ? { ...each, furniture: null } : each;
    if (below.furniture?.kind === 'guide' && headsPointer(each))
      return { ...each, furniture: below.furniture };
    if (below.titledItem && headsTitled(each)) return { ...each, series: BRIEFS };
    return isSignedItem(below) && isSignedItem(next) && headsItems(each) ? { ...each, series: BRIEFS } : each;
  });
}

/**
 * `民生` in the middle of a report is a subheading of it, `看点` too: below the name of a part of the page stands a title,
 * and below 导读 what other pages tell. A forecast in a few words right above a text with its head is that text’s headline. A headline that points to another page (`全文见3版`) has a text below that begins.
 */
function isWorded(each: Features, above: Features | undefined, below: Features): boolean {
  const { furniture, block } = each;
  if (furniture?.kind === 'weather')
    return each.titleLike && each.length <= LONGEST_FORECAST && below.head !== null;
  if (furniture?.kind === 'guide') return block.text.includes('版') ? below.head !== null : isText(below);
  if (furniture?.kind !== 'section' || NAMES_PART.test(block.text)) return false;
  return above !== undefined && isText(above) && isText(below) && below.head === null;
}

/** `国内新闻` below another article and above an agency’s: a column of this page, not the name of it. */
function isOfAgencies(
  { furniture, block }: Features,
  above: Features | undefined,
  below: readonly Features[],
): boolean {
  if (furniture?.kind !== 'section' || !AFAR.test(block.text) || !above || above.furniture) return false;
  const text = below.find(each => !each.titleLike);
  return text?.head?.agency !== undefined && text.head.agency !== null;
}

function isText({ titleLike, furniture, line, bullet, boldLead, length }: Features): boolean {
  return !titleLike && !furniture && !line && bullet === null && !boldLead && length > LONGEST;
}

/** `便民提示` above `今起三天停水线路见A11版`. */
function headsPointer({ titleLike, line, length, block, head }: Features): boolean {
  return titleLike && !line && !head && length <= LONGEST && block.level === 0;
}

/** `●title　text（name）`. */
function isSignedItem(each: Features | undefined): boolean {
  return each !== undefined && each.bullet !== null && !each.titleLike && each.tail !== null;
}

/** Items with titles of their own leave a short line above them to be the name of them all. */
function headsTitled({
  titleLike,
  line,
  place,
  bullet,
  length,
  block,
  series,
  titledItem,
}: Features): boolean {
  if (!titleLike || line || titledItem || place.length > 0 || bullet !== null || length > LONGEST)
    return false;
  return (
    (series === null || series.kind === 'series') && /^【?[\p{Script=Han}\d·•・“”\s]+】?$/u.test(block.text)
  );
}

function headsItems({ titleLike, series, line, place, bullet, length, block }: Features): boolean {
  const bare = titleLike && !series && !line && place.length === 0 && bullet === null;
  return bare && length <= LONGEST && /^[\p{Script=Han}·•・]+$/u.test(block.text.replace(/[ \u3000]/g, ''));
}
