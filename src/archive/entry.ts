/** From an article to what lists need of it. */
import { digestOf } from '../digest.ts';
import type { Digest } from '../ids.ts';
import type { ArticleEntry, ArticleFields, StoredArticle } from '../types.ts';
import { excerptOf } from './excerpt.ts';
import { countCharacters, plainLines, siteLinks } from './text.ts';

/** The entry of an article: its fields, an excerpt, a count and two digests; not its body. */
export function entryOf(article: StoredArticle): ArticleEntry {
  const { body, ...fields } = article;
  const { file: _file, ...content } = article;
  const lines = plainLines(body);
  const excerpt = excerptOf(article, lines);
  return detached({
    ...fields,
    excerpt,
    length: lines.reduce((sum, line) => sum + countCharacters(line.text), 0),
    digest: digestOf(content),
    card: cardDigest(article, excerpt),
    links: siteLinks(body),
  });
}

/** Its address is where a card leads. */
function cardDigest(article: ArticleFields & Pick<ArticleEntry, 'id'>, excerpt: string): Digest {
  const { id, title, kicker, subtitle, date, dateSource, page, section, district } = article;
  const { reporter, correspondent, photographer, series, topics } = article;
  const headlines = { title, kicker, subtitle, series, excerpt };
  const printed = { date, dateSource, page, section };
  return digestOf({ id, ...headlines, ...printed, district, reporter, correspondent, photographer, topics });
}

/** A copy that shares no memory with its source: a slice of a string keeps the whole file's text alive. */
function detached<Plain>(plain: Plain): Plain {
  return JSON.parse(JSON.stringify(plain));
}
