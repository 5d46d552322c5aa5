/** What the page of a page text and an article's provenance receive. render → templates. */
import type { Article, LineRole, QualityFlag } from '../../types.ts';
import type { Count, Link } from './card.ts';

/** Lines of a page text: `3–9`; `href` null where there is no page to go to, or no such line on it. */
export interface LineLink {
  readonly label: string;
  readonly href: string | null;
}
/** Where lines stand: the page text by its name. */
export interface SourceLines {
  readonly page: string;
  readonly href: string | null;
  readonly runs: readonly LineLink[];
}

/** The page of a page text. */
export interface SourceView {
  readonly kind: 'source';
  /** Paper, day and page, as far as they are known; else the page text's name. */
  readonly heading: string;
  /** 版名; empty where unknown. */
  readonly section: string;
  readonly issue: { readonly label: string; readonly href: string } | null;
  /** Lines in all. */
  readonly total: number;
  readonly file: string;
  readonly encoding: string;
  /** SHA-256 of the file, its first 32 digits. */
  readonly digest: string;
  /** The name the file came under, or that of the document it was made from; null where it is the file's own. */
  readonly original: string | null;
  /** False where import has not taken the text in: then nothing is known of its lines. */
  readonly recorded: boolean;
  readonly articles: readonly SourceArticleView[];
  readonly groups: readonly SourceGroup[];
}
/** All page texts by month. */
export interface SourceIndexView {
  readonly kind: 'source-index';
  readonly total: number;
  /** Newest first; months in the order of the calendar. */
  readonly years: readonly { readonly label: string; readonly months: readonly Count[] }[];
  /** Null where each has a day. */
  readonly undated: Count | null;
}
/** The page texts of a month. */
export interface SourceListView {
  readonly kind: 'source-list';
  readonly heading: string;
  readonly total: number;
  readonly days: readonly {
    /** Empty for those without a day; a link where the issue has articles. */
    readonly day: { readonly label: string; readonly href: string | null };
    readonly texts: readonly Link[];
  }[];
  readonly previous: Link | null;
  readonly next: Link | null;
}
/** An article on a page text. */
export interface SourceArticleView {
  /** From 1, in the order of first lines. */
  readonly number: number;
  /** The headline and the article's page; null for one that is not on the site. */
  readonly link: { readonly label: string; readonly href: string } | null;
  /** One for each of its runs, in order. */
  readonly marks: readonly string[];
}
/** Neighbouring lines of one article, or of none. */
export interface SourceGroup {
  readonly article: SourceArticleView | null;
  /** Which of the article's runs, from 1; 0 for lines of none. */
  readonly run: number;
  readonly lines: readonly SourceLine[];
}
export interface SourceLine {
  readonly number: number;
  /** Empty for a blank line. */
  readonly text: string;
  /** Null for a blank line, and where nothing is known. */
  readonly role: LineRole | null;
}

/** Fields whose origin is told. */
export type TracedField = Exclude<
  keyof Article,
  'order' | 'dateSource' | 'source' | 'corrections' | 'draft' | 'aliases'
>;

/** Where an article came from, and how each of its fields was found. */
export interface Provenance {
  readonly paper: string;
  readonly source: readonly SourceLines[];
  /** False for an article by hand: it has neither fields nor flags. */
  readonly recorded: boolean;
  readonly fields: readonly ProvenanceField[];
  readonly flags: readonly ProvenanceFlag[];
}
export interface ProvenanceField {
  readonly field: TracedField;
  /** What import found, as it stands in the paper; null where it found nothing, and for the text itself. */
  readonly found: string | null;
  /** Null where nothing was found. */
  readonly reason: ProvenanceReason | null;
  /** `unsure`: left empty. `by-hand`: the file has what import did not write, `standing`. */
  readonly outcome: 'taken' | 'unsure' | 'by-hand';
  /** What the file has, where that is not what was found; empty where it has nothing; null for the text itself. */
  readonly standing: string | null;
}
export interface ProvenanceReason {
  /** 0 to 100. */
  readonly percent: number;
  readonly sureness: 'certain' | 'likely' | 'doubtful';
  readonly because: string;
  readonly lines: readonly LineLink[];
}
export interface ProvenanceFlag {
  readonly code: QualityFlag['code'];
  readonly excerpt: string;
  readonly because: string;
  readonly lines: readonly LineLink[];
}
