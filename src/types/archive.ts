/** The archive without bodies, sorted and grouped: archive → plan. */
import type { ArticleId, Digest, DistrictSlug, IsoDate, PageId } from '../ids.ts';
import type { ArticleFields, QualityFlag } from './article.ts';
import type { Credit } from './byline.ts';
import type { LineSpan } from './fact.ts';
import type { District, Home, Tile } from './place.ts';
import type { Topic } from './topic.ts';

/** What lists need of an article; no body. */
export interface ArticleEntry extends ArticleFields {
  readonly id: ArticleId;
  readonly file: string;
  /** The summary, or the beginning of the text as plain text; at most 120 characters. */
  readonly excerpt: string;
  /** Characters of the body's text, without spaces. */
  readonly length: number;
  /** Of the whole article: its own page depends on it. */
  readonly digest: Digest;
  /** Of what lists show: headlines, date, page, place, people, series, topics, excerpt. */
  readonly card: Digest;
  /** Addresses of this site that the body links to, `/`-led; no two alike. */
  readonly links: readonly string[];
}

/** Entries with one thing in common, newest first. */
export interface Group<Key> {
  readonly key: Key;
  readonly entries: readonly ArticleEntry[];
}

/** A page text as lists and links need it; its lines are read again when its page is rendered. read → index, plan. */
export interface SourcePage {
  readonly id: PageId;
  /** Below the root. */
  readonly file: string;
  /** Its record, below the root; null where there is none. */
  readonly record: string | null;
  /** The day; null where no record says it. */
  readonly date: IsoDate | null;
  /** The newspaper, where one was given for this page; else the archive's. */
  readonly paper: string | null;
  /** 版次 in the order of the text, each once; a text may hold several newspaper pages. */
  readonly numbers: readonly string[];
  /** 版名, likewise. */
  readonly sections: readonly string[];
  /** Articles with lines on the page, in the order of their first. */
  readonly articles: readonly SourceArticle[];
  /** Number of lines, without blank ones at the end. */
  readonly lines: number;
  /** Of the text, the roles of its lines, and what is told of the file. */
  readonly digest: Digest;
}

/** An article on a page text, and where: more than one run where another article stands in between. */
export interface SourceArticle {
  readonly id: ArticleId;
  readonly runs: readonly LineSpan[];
}

/** Where an article's evidence is kept, and the digest of it. */
export interface RecordRef {
  /** The record's file, below the root. */
  readonly file: string;
  /** Of the article's facts, flags, source and what import wrote. */
  readonly digest: Digest;
  /** What import would have an editor look at, in order of place. */
  readonly flags: readonly QualityFlag['code'][];
}

/** The archive without bodies, sorted and grouped: index → plan. */
export interface ArchiveIndex {
  readonly home: Home;
  /** Of districts whose place on the map was chosen by hand. */
  readonly tiles: ReadonlyMap<DistrictSlug, Tile>;
  /** Newest issue first, then page, then order, then id. */
  readonly entries: readonly ArticleEntry[];
  readonly days: readonly Group<IsoDate>[];
  /** In the gazetteer's order, empty ones too; then districts elsewhere by name; null: unplaced. */
  readonly districts: readonly Group<District | null>[];
  /** In the order of content/topics.yaml, empty ones too. */
  readonly topics: readonly Group<Topic>[];
  /** By name. */
  readonly people: readonly (Group<string> & { readonly roles: readonly Credit['role'][] })[];
  /** Newest first. */
  readonly series: readonly Group<string>[];
  /** The district behind each name that stands in an entry; a name that the gazetteer does not know is left out. */
  readonly districtNamed: ReadonlyMap<string, District>;
  /** Page texts, by the path of their files. */
  readonly pages: readonly SourcePage[];
  /** The evidence of each article that import wrote; an article by hand has none. */
  readonly records: ReadonlyMap<ArticleId, RecordRef>;
  /** The number of drafts of each day that has any; they are in nothing else here. */
  readonly drafts: ReadonlyMap<IsoDate, number>;
}
