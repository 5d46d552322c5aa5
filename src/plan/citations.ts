/** The files to cite an article by, for reference managers. */
import type { Digest, SitePath } from '../ids.ts';
import type { ArticleEntry } from '../types.ts';
import { citationPaths } from './paths.ts';
import { articlePath, type Planner } from './planner.ts';
import { sourcesOf } from './sources.ts';
import type { Site } from './specs.ts';
import type { CitationSpec } from './specs-article.ts';

const KINDS = ['bibtex', 'ris'] as const;

/** A BibTeX and a RIS file beside an article. */
export function citationSpecs({ site, sign }: Planner, entry: ArticleEntry): readonly CitationSpec[] {
  // Both say the same, of the same settings: one fingerprint serves for both.
  const fingerprint = sign('bibtex', citedFacts(site, entry));
  return KINDS.map(kind => new PlannedCitation(kind, entry, fingerprint));
}

/** A file whose path and link are made of its article's id when they are asked for. */
class PlannedCitation implements CitationSpec {
  readonly kind: CitationSpec['kind'];
  readonly entry: ArticleEntry;
  readonly fingerprint: Digest;

  constructor(kind: CitationSpec['kind'], entry: ArticleEntry, fingerprint: Digest) {
    this.kind = kind;
    this.entry = entry;
    this.fingerprint = fingerprint;
  }

  get path(): SitePath {
    return citationPaths(articlePath(this.entry))[this.kind];
  }

  get links(): readonly SitePath[] {
    return [articlePath(this.entry)];
  }
}

/** The files of one article. */
export function citationLinks(page: SitePath): readonly SitePath[] {
  const { bibtex, ris } = citationPaths(page);
  return [bibtex, ris];
}

/** All that a citation shows of an article, beside the settings. */
function citedFacts(site: Site, entry: ArticleEntry): readonly unknown[] {
  const { id, title, date, dateSource, page, reporter, correspondent, photographer, agency } = entry;
  const people = [reporter, correspondent, photographer, agency];
  return [id, title, date, dateSource, page, people, paperOf(site, entry)];
}

/** The newspaper that an article stood in: the one given for its page text, else the archive's; may be empty. */
export function paperOf(site: Site, entry: ArticleEntry): string {
  return sourcesOf(site, entry)[0]?.page.paper ?? site.settings.paper;
}
