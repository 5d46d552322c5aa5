/** Articles to cite, in a small archive with invented names. */

import type { Site } from '../../src/plan/specs.ts';
import { apaCitation } from '../../src/render/cite/apa.ts';
import { chicagoEntry, chicagoNote } from '../../src/render/cite/chicago.ts';
import { citedOf } from '../../src/render/cite/cited.ts';
import { gbtCitation } from '../../src/render/cite/gbt.ts';
import type { ArticleEntry, Settings, StoredArticle } from '../../src/types.ts';
import { article, planOf } from '../plan/archive.ts';

/** An archive of one article, and the article. */
export function archiveOf(
  fields: Partial<StoredArticle>,
  settings: Partial<Settings> = {},
): { readonly site: Site; readonly entry: ArticleEntry } {
  const { site } = planOf([article('2024/02/29/x', { reporter: [], title: '春耕正忙', ...fields })], {
    settings,
  });
  const [entry] = site.index.entries;
  if (entry === undefined) throw new RangeError('the article is a draft');
  return { site, entry };
}

/** Each style's citation as plain text; the address, always the same, as `URL`. */
export function citations(fields: Partial<StoredArticle>, settings: Partial<Settings> = {}) {
  const { site, entry } = archiveOf(fields, settings);
  const cited = citedOf(site, entry);
  const plain = (parts: ReturnType<typeof apaCitation>): string =>
    parts
      .map(part => part.text)
      .join('')
      .replace(cited.url, 'URL');
  return {
    gbt: plain(gbtCitation(cited, '引用日期')),
    apa: plain(apaCitation(cited)),
    note: plain(chicagoNote(cited)),
    entry: plain(chicagoEntry(cited)),
  };
}
