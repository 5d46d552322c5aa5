/** Classified advertisements: the lines that stand close below the word that heads them. */
import type { Features } from './features.ts';

const LONGEST_HEADING = 8;

/** The blocks of a page, with the lines of classified advertisements known as such; as many, in order. */
export function withNotices(features: readonly Features[]): readonly Features[] {
  let open = false;
  return features.map((each, at) => {
    open = isHeading(each) || (open && belongs(each) && !opensArticle(each, features[at + 1]));
    return open && !each.furniture ? { ...each, furniture: IN_NOTICE } : each;
  });
}

const IN_NOTICE = {
  kind: 'advertisement',
  because: 'below the heading of a classified advertisement',
} as const;

/** `江城市北岸区人民法院公告　方某：…`: the notice itself begins on the line of its heading. */
const OF_COURT = /^\p{Script=Han}{4,16}法院公告[\s：:]/u;

/** Below a blank line, so that the end of its own lines can be told; or a court’s. */
function isHeading({ furniture, block, length }: Features): boolean {
  if (furniture?.kind !== 'advertisement') return false;
  return (block.gap > 0 && length <= LONGEST_HEADING) || OF_COURT.test(block.text);
}

function belongs({ block, head, tail, place, series }: Features): boolean {
  return block.gap === 0 && block.level === 0 && !head && !tail && !series && place.length === 0;
}

/** On a page without blank lines between articles: the headline of the next one, whose text begins below it. */
function opensArticle({ titleLike }: Features, below: Features | undefined): boolean {
  return titleLike && below !== undefined && (below.head !== null || below.sourced);
}
