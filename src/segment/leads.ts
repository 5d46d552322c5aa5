/** Bullets that begin the titles of items: `▲县里办起护林员课堂`, its signed text on the line below. */
import type { Features } from './features.ts';

/** Bullets that begin two titles or more, each right above a text that is signed. */
export function titleBullets(features: readonly Features[]): ReadonlySet<string> {
  const begun = new Map<string, number>();
  for (const { bullet, titleLike, block } of features) {
    const below = features[block.index + 1];
    if (bullet === null || !titleLike || !below || below.titleLike) continue;
    const signed = below.tail !== null || below.head !== null ? 1 : 0;
    begun.set(bullet.trim(), (begun.get(bullet.trim()) ?? 0) + signed);
  }
  return new Set([...begun].filter(([, signed]) => signed >= 2).map(([bullet]) => bullet));
}

/** The blocks of a page, such titles known not to be captions, which ▲ begins too, nor names of columns; as many, in order. */
export function withLeads(features: readonly Features[]): readonly Features[] {
  const bullets = titleBullets(features);
  if (bullets.size === 0) return features;
  const isLead = ({ bullet, titleLike }: Features) =>
    bullet !== null && titleLike && bullets.has(bullet.trim());
  return features.map(each => (isLead(each) ? { ...each, captionWords: false, series: null } : each));
}
