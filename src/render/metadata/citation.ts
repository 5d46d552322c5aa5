/**
 * What reference managers read: Highwire Press tags, as Google Scholar lists them, and Dublin Core. Zotero takes the kind
 * of item from `DC.type`, the newspaper from `citation_journal_title` and the page from `citation_firstpage`.
 */
import type { Settings } from '../../types.ts';
import type { MetaTag } from '../views/metadata.ts';
import type { ArticleFacts } from './article.ts';

/** The tags of an article; what is unknown is left out. */
export function citationTags(facts: ArticleFacts, settings: Settings): readonly MetaTag[] {
  const all = [...highwire(facts), ...dublinCore(facts, settings)];
  return all.filter(([, content]) => content !== '').map(([name, content]) => ({ name, content }));
}

type Named = readonly [name: string, content: string];

function highwire(facts: ArticleFacts): readonly Named[] {
  const { title, writers, date, paper, page, url, language, keywords } = facts;
  return [
    ['citation_title', title],
    ...writers.map(({ name }): Named => ['citation_author', name]),
    ['citation_publication_date', date.replaceAll('-', '/')],
    ['citation_journal_title', paper],
    ['citation_firstpage', page],
    ['citation_public_url', url],
    ['citation_language', language],
    ['citation_keywords', keywords.join('; ')],
  ];
}

function dublinCore(facts: ArticleFacts, { publisher, licence }: Settings): readonly Named[] {
  const { title, writers, others, date, description, keywords, districts, paper, url, language } = facts;
  return [
    ['DC.title', title],
    ...writers.map(({ name }): Named => ['DC.creator', name]),
    ...others.map(({ name }): Named => ['DC.contributor', name]),
    ['DC.date', date],
    ['DC.description', description],
    ...keywords.map((keyword): Named => ['DC.subject', keyword]),
    ...districts.map(({ label }): Named => ['DC.coverage', label]),
    ['DC.source', paper],
    ['DC.publisher', publisher || paper],
    ['DC.language', language],
    ['DC.type', 'newspaperArticle'],
    ['DC.format', 'text/html'],
    ['DC.identifier', url],
    ['DC.rights', licence],
  ];
}
