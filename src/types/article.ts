/** An article, from the fields found in it to its file: annotate → content → archive. */
import type { ArticleId, IsoDate, TopicId } from '../ids.ts';
import type { Cutting } from './cutting.ts';
import type { Fact, LineSpan, SourceRef } from './fact.ts';

/** The fields of an article file, named as its front matter names them. Absent and empty mean the same. */
export interface ArticleFields {
  readonly title: string;
  readonly date: IsoDate;
  /** Names of districts, the main one first; empty: unplaced. */
  readonly district: readonly string[];
  readonly reporter: readonly string[];
  /** The main one first. */
  readonly topics: readonly TopicId[];
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly series?: string;
  readonly correspondent: readonly string[];
  readonly agency?: string;
  readonly photographer: readonly string[];
  readonly byline?: string;
  readonly page?: string;
  readonly section?: string;
  /** 1-based place on the page. */
  readonly order?: number;
  /** Only where the date was not given but inferred. */
  readonly dateSource?: 'inferred';
  readonly places: readonly string[];
  readonly summary?: string;
  /** One for each page the text was taken from; more than one where a jump was joined. */
  readonly source: readonly SourceRef[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  readonly draft: boolean;
  /** Old addresses on this site, `/`-led. */
  readonly aliases: readonly string[];
}

/** What was wrong in the article as printed, shown on its page. */
export interface Correction {
  readonly date: IsoDate;
  readonly text: string;
}

/** An article without its address. annotate → format; parse → index. */
export interface Article extends ArticleFields {
  /** Markdown, no blank lines at either end. */
  readonly body: string;
}

/** The facts behind an article's fields: only those that import found. */
export type Facts = { readonly [Field in keyof Article]?: Fact<Exclude<Article[Field], undefined>> };

/** Something in the text that an editor should look at; never mended. */
export interface QualityFlag {
  readonly code:
    | 'cut-sentence'
    | 'repeated-clause'
    | 'doubled-character'
    | 'dropped-character'
    | 'figure-out-of-range'
    | 'empty-body'
    | 'wrong-unit'
    | 'mixed-brackets';
  /** The words in question. */
  readonly excerpt: string;
  readonly because: string;
  readonly lines: readonly LineSpan[];
}

/** A cutting with every field found. annotate → reconcile. */
export interface AnnotatedArticle {
  readonly cutting: Cutting;
  readonly article: Article;
  readonly facts: Facts;
  readonly flags: readonly QualityFlag[];
}

/** A file of the archive as text: format → write, read → parse. */
export interface ContentFile {
  /** Below the root: `content/articles/2024/02/29/x.md`. */
  readonly path: string;
  readonly text: string;
}

/** An article with its address and where its fields stand in the file. parse → index. */
export interface StoredArticle extends Article {
  readonly id: ArticleId;
  readonly file: string;
}
