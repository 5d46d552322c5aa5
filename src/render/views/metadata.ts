/** What the head of a page tells machines. render → templates. */

/** A `<meta>`; Open Graph goes by `property`, all else by `name`. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}
/** A `<link>` beside stylesheet, canonical address and feeds. */
export interface MetaLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly sizes?: string;
  readonly title?: string;
}
export interface Metadata {
  readonly tags: readonly MetaTag[];
  readonly links: readonly MetaLink[];
  /** JSON-LD, escaped so that nothing in it can end the element it stands in; empty where there is none. */
  readonly structured: string;
}
