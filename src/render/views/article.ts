/** What the page of an article shows beside its text. render → templates. */

/** A related article, and why it is one, in the site's words: `同一专栏“…”`. */
export interface RelatedView {
  readonly label: string;
  readonly href: string;
  readonly reason: string;
}

/** A stretch of a citation: `work` the newspaper's name, `url` the article's address, `blank` what the reader fills in. */
export interface CitationPart {
  readonly text: string;
  readonly as: 'text' | 'work' | 'url' | 'blank';
}
export interface CitationView {
  /** `GB/T 7714—2015`. */
  readonly style: string;
  readonly parts: readonly CitationPart[];
}
/** How to cite an article. */
export interface CiteView {
  /** The one of the site's own country first: it is also printed. */
  readonly citations: readonly CitationView[];
  /** The article's, which tells the language of the citations. */
  readonly title: string;
  /** What the files are called when they are saved, without an ending. */
  readonly name: string;
  readonly bibtex: string;
  readonly ris: string;
}
