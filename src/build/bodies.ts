import { bodyIn } from '../content/body.ts';
import { articlePath } from '../content/format.ts';
import type { ArticleId } from '../ids.ts';
import { below, type Root } from '../io/paths.ts';
import type { Article } from '../types.ts';

/**
 * Reads the text of an article again when its page is rendered: its fields are known from the first reading. Throws where
 * it can't be read any more.
 */
export function bodyReader(archive: Root): (id: ArticleId) => Pick<Article, 'body'> {
  const folders = new Set<string>();
  const decoder = new TextDecoder('utf-8');
  return id => {
    const path = articlePath(id);
    const body = bodyIn(decoder.decode(archive.disk.read(below(archive, path, folders))));
    if (body === null) throw new Error(`${path} changed while the site was built; build it again.`);
    return { body };
  };
}
