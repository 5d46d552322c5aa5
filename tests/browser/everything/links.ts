/** Links as a crawler sees them. */
import { LinkChecker, LinkState } from 'linkinator';

export interface Crawled {
  readonly found: number;
  /** `from → to` */
  readonly broken: readonly string[];
}

/** Follows every link below an address, and no other; a fragment must be in the page that it is of. */
export async function crawl(address: string): Promise<Crawled> {
  const { links } = await new LinkChecker().check({
    path: address,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: url => Promise.resolve(!url.startsWith(address)),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  return {
    found: links.filter(({ state }) => state === LinkState.OK).length,
    broken: broken.map(({ parent, url }) => `${parent} → ${url}`),
  };
}
