/** Two states of a made-up site: every article, list and asset that the second has not, it has others instead of. */
import { NEW, OLD, type Pages } from '../io/made-up.ts';

const ARTICLES = 7;

function state(which: 'old' | 'new'): Pages {
  const months = which === 'old' ? ['2024/01', '2024/02', '2024/03'] : ['2024/02', '2024/03', '2024/04'];
  const asset = `style.${which}.css`;
  const lists = months.map(month => `${month}/index.html`);
  const articles = Array.from({ length: ARTICLES }, (_, at) => {
    const month = months[at % months.length];
    return `${month}/${String(1 + (at % 28)).padStart(2, '0')}/a-${at % 3 === 0 ? which : 'both'}-${at}/index.html`;
  });
  const pages: Record<string, readonly string[]> = { [asset]: [] };
  for (const [at, path] of articles.entries()) {
    const neighbours = [articles[at - 1], articles[at + 1]].filter(each => each !== undefined);
    pages[path] = [asset, `${path.slice(0, 7)}/index.html`, 'index.html', ...neighbours];
  }
  for (const [at, list] of lists.entries())
    pages[list] = [asset, ...articles.filter((_, place) => place % lists.length === at)];
  pages['feed.xml'] = articles.slice(0, 5);
  pages['index.html'] = [asset, ...lists, 'feed.xml'];
  return pages;
}

/** What the site is before and after. */
export const STATES = {
  old: { ...OLD, ...state('old') },
  new: { ...NEW, ...state('new') },
} as const satisfies Record<string, Pages>;
