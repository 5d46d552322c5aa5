/** What an e-paper tells of its own page: a list of the headlines that stand below. */
import type { Features } from './features.ts';
import type { Furniture } from './furniture.ts';

const LISTED: Furniture = { kind: 'guide', because: 'a headline of this page in its list of them' };
const BULLET = /^[·•・▪■●◆□○◇*-][\s\u3000]*/u;
const NUMBER = /^\d{1,2}[.、．\s][\s\u3000]*/u;
/** One line that stands twice is no list. */
const FEWEST = 2;

/** The blocks of a page, the lines of such a list known as furniture; as many, in order. */
export function withContents(features: readonly Features[]): readonly Features[] {
  const titles = new Map<string, number>();
  for (const { block, titleLike } of features) if (titleLike) titles.set(nameOf(block.text), block.index);
  const isListed = ({ block, titleLike, furniture }: Features) =>
    titleLike && !furniture && (titles.get(nameOf(block.text)) ?? 0) > block.index;
  const list = features.filter((each, at) => isListed(each) && stands(features, at, isListed));
  if (list.length < FEWEST) return features;
  const listed = new Set(list);
  return features.map(each => (listed.has(each) ? { ...each, furniture: LISTED } : each));
}

/** Beside another line of the list, or below what heads it. */
function stands(features: readonly Features[], at: number, isListed: (each: Features) => boolean): boolean {
  const [above, below] = [features[at - 1], features[at + 1]];
  return (above !== undefined && isListed(above)) || (below !== undefined && isListed(below));
}

function nameOf(text: string): string {
  return text
    .replace(BULLET, '')
    .replace(NUMBER, '')
    .replace(/[\s\u3000]/gu, '');
}
