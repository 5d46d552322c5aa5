/** How to cite an article, and the files to take it into a reference manager. */
import { citationPaths } from '../../plan/paths.ts';
import { articlePath } from '../../plan/planner.ts';
import type { ArticleEntry } from '../../types.ts';
import { apaCitation } from '../cite/apa.ts';
import { chicagoEntry, chicagoNote } from '../cite/chicago.ts';
import { citedOf } from '../cite/cited.ts';
import { gbtCitation } from '../cite/gbt.ts';
import type { CiteView } from '../views/article.ts';
import type { PageContext } from './context.ts';

/** The citations of an article: GB/T 7714 first. */
export function citeOf({ site, words, href }: PageContext, entry: ArticleEntry): CiteView {
  const { styles, accessed } = words.reading.cite;
  const cited = citedOf(site, entry);
  const paths = citationPaths(articlePath(entry));
  return {
    citations: [
      { style: styles.gbt, parts: gbtCitation(cited, accessed) },
      { style: styles.apa, parts: apaCitation(cited) },
      { style: styles.chicagoNote, parts: chicagoNote(cited) },
      { style: styles.chicagoEntry, parts: chicagoEntry(cited) },
    ],
    title: cited.title,
    name: cited.key,
    bibtex: href(paths.bibtex),
    ris: href(paths.ris),
  };
}
