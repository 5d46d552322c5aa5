/**
 * Every noun that crosses from one stage to another, with the two stages it joins. No code.
 * All text is as in the source: no character changed. All line numbers are 1-based and inclusive.
 */
import type { ArticleId, Digest, DistrictSlug, IsoDate, PageId, SitePath, TopicId } from './ids.ts';

// ---------------------------------------------------------------- everywhere

/** What is wrong with content, and how to mend it. Bad content is a Problem; bad code is an exception. */
export interface Problem {
  /** Stable kebab-case name of the kind of problem: `unknown-district`. */
  readonly code: string;
  /** An error fails the command (exit 1); a warning asks for a look and does not. */
  readonly severity: 'error' | 'warning';
  /** Path below the archive's root, `/`-separated. */
  readonly file: string;
  readonly line?: number;
  /** In UTF-16 units, as editors count. */
  readonly column?: number;
  /** What was expected and what was found. */
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
}

/** What a stage that can meet bad content returns. */
export interface Staged<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Lines `from` to `to` of a page text. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
  /** The page, where it is another than the one the article begins on: its end was joined from there. */
  readonly page?: PageId;
}

/** A recognised value that says why. */
export interface Fact<T> {
  readonly value: T;
  /** 0 to 1: about how often a value found in this way is right. */
  readonly confidence: number;
  /** The reason, as a person would say it: `本报讯 head, 记者 before each name`. */
  readonly because: string;
  /** Where the evidence stands; empty where there is none in the text. */
  readonly lines: readonly LineSpan[];
}

// ---------------------------------------------------------------- settings and reference data

/** The archive's settings (content/archive.yaml and options), defaults filled in: settings → every stage. */
export interface Settings {
  /** The site's title: `郑州日报剪报`. */
  readonly title: string;
  readonly description: string;
  /** The newspaper: `郑州日报`. */
  readonly paper: string;
  readonly publisher: string;
  /** Code of the home in the official division: `410100` a city, `410000` a province, `000000` the nation. */
  readonly home: string;
  /** Absolute, with a closing slash: `https://example.org/archive/`. Used in feeds, sitemaps and canonical links. */
  readonly baseUrl: string;
  /** The language of the site's own words: `zh-CN`, `en`, or one whose words the archive itself has. */
  readonly language: string;
  /** The archive's own changes to the words; left out where it has none. */
  readonly words?: Wording;
  /** Left out: the colours and name as they come. */
  readonly theme?: Theme;
  /** IANA name; for the times in feeds. */
  readonly timeZone: string;
  /** Shown in the footer and in machine-readable licence fields; may be empty. */
  readonly licence: string;
  /** How to report an error: an address or URL; may be empty. */
  readonly contact: string;
  readonly feeds: {
    /** Articles in a feed. */
    readonly size: number;
    /** Articles that a person needs to have a feed. */
    readonly people: number;
  };
  readonly lists: {
    /** Articles in a newest-first list at the head of a group. */
    readonly newest: number;
    /** A year of a group is one page up to this many articles, then months. */
    readonly page: number;
  };
  /** How links between pages end: in a folder's name, or for a site read without a server in `index.html`. */
  readonly links: LinkForm;
  /** Servers that the build writes header files for. */
  readonly headers: readonly HeaderTarget[];
  readonly issues: IssueSchedule;
}
/** When the newspaper appears, as far as the archive says. */
export interface IssueSchedule {
  /** Days of the week, 1 Monday to 7 Sunday; empty: not known. */
  readonly weekdays: readonly number[];
  /** Days on which it did not appear. */
  readonly closed: readonly DaySpan[];
}
/** Days `from` to `to`, both among them. */
export interface DaySpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}
/** A colour of the site, as the stylesheet calls it. */
export type ThemeColour = 'paper' | 'ink' | 'muted' | 'hairline' | 'rule' | 'accent' | 'tint';
/** What an archive changes of the site's looks. Colours are `#9b1c1c`, by day and by night. */
export interface Theme {
  readonly light: Readonly<Partial<Record<ThemeColour, string>>>;
  readonly dark: Readonly<Partial<Record<ThemeColour, string>>>;
  /** A file of the archive's templates/assets. */
  readonly logo?: string;
}
/** Changes to the site's words: owner's file → templates. */
export interface Wording {
  /** The language whose words stand where there is no change. */
  readonly base: 'zh-CN' | 'en';
  /** By the way to the words, `home.total`: a text, several, or one for each plural form. */
  readonly changes: Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>;
}
/** `folders`: `2024/02/29/`, which a server answers; `files`: `2024/02/29/index.html`, which opens from a disk too. */
export type LinkForm = 'folders' | 'files';
/** A server whose configuration the build can write. */
export type HeaderTarget = 'netlify' | 'cloudflare' | 'nginx';

/** One topic of content/topics.yaml. */
export interface Topic {
  readonly id: TopicId;
  readonly label: string;
  readonly english: string;
  /** IPTC Media Topic code: `20000593`. */
  readonly medtop: string;
  /** Phrases of the trade, each with its weight (more than 0, at most 5). */
  readonly phrases: readonly WeightedPhrase[];
}
export interface WeightedPhrase {
  readonly phrase: string;
  readonly weight: number;
}

/** A county-level division, or a zone that readers take for one. */
export interface District {
  /** Full name: `惠济区`. */
  readonly name: string;
  /** The name without its class, where that is still a name (two characters or more): `惠济`. */
  readonly short: string | null;
  /** Other names as good as the full one: `管城区` for 管城回族区, `郑州高新区` for 高新区. */
  readonly aliases: readonly string[];
  readonly slug: DistrictSlug;
  /** Six digits, or nine where towns stand directly below the home; null for a zone that the official tables do not have. */
  readonly code: string | null;
  readonly kind: 'county' | 'zone';
  readonly prefecture: string;
  readonly province: string;
  readonly townships: readonly Township[];
}
export interface Township {
  readonly name: string;
  readonly code: string;
  /** Communities and villages by full name: `同乐社区`. Empty where the home is larger than a city. */
  readonly communities: readonly string[];
}
/** Where a district stands on a map of tiles, one square each: column from the west and row from the north, both from 1. */
export type Tile = readonly [column: number, row: number];
/** The home of an archive: what `我市` `我省` means to its paper. */
export interface Home {
  readonly code: string;
  readonly name: string;
  readonly level: 'nation' | 'province' | 'city';
}

/** A place found in a text. */
export interface PlaceMention {
  /** As it stands: `大石桥街道`. */
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly level: 'district' | 'short' | 'township' | 'community' | 'prefecture' | 'province';
  /** The districts it may stand in; empty for a prefecture or province. More than one: ambiguous. */
  readonly districts: readonly District[];
  /** For a prefecture, a province, or a place elsewhere: full name (`河南省新乡市`). */
  readonly region: string | null;
  /** True where one of `districts` belongs to the home, or the region is the home or lies in it. */
  readonly home: boolean;
  /** True for a word of everyday use too (中原, 和平, 老城区): alone it places nothing. */
  readonly common: boolean;
}

/** The places an archive knows: gazetteer → segment, annotate, content, plan. */
export interface Gazetteer {
  readonly home: Home;
  /** The home's districts in the official order, zones last. */
  readonly districts: readonly District[];
  /** Places on the map of tiles that were chosen by hand; absent where none were. */
  readonly tiles?: ReadonlyMap<DistrictSlug, Tile>;
  /** By full name in the home; elsewhere by a full name that is the only one of its kind, or led by its prefecture (`开封市鼓楼区`). */
  find(name: string): District | null;
  /** Known names nearest in spelling, best first, at most three. */
  nearest(name: string): readonly string[];
  /** Every mention, longest match first, in order of place; never overlapping. Linear in the text. */
  scan(text: string): readonly PlaceMention[];
}

// ---------------------------------------------------------------- IMPORT: read → segment

/** One file of page text: one newspaper page, or several. read → segment. */
export interface PageText {
  readonly id: PageId;
  /** Path below the root, for messages: `content/pages/2024/2024-02-29-A05.txt`. */
  readonly file: string;
  /** `lines[0]` is line 1; without line ends. */
  readonly lines: readonly string[];
  /** Of the file's bytes. */
  readonly digest: Digest;
  readonly encoding: string;
  readonly given: PageGiven;
}
/** What was said of a page, by option or by its file name, not found in its text. */
export interface PageGiven {
  readonly date?: IsoDate;
  /** 版次: `A05`. */
  readonly page?: string;
  /** 版名: `综合新闻`. */
  readonly section?: string;
  readonly paper?: string;
  /** How each was given: `option` or `file name`. */
  readonly by: Readonly<Partial<Record<'date' | 'page' | 'section' | 'paper', 'option' | 'file name'>>>;
}

// ---------------------------------------------------------------- segment → annotate

/** What a line of a page is. `unassigned`: nobody knows; it is kept and reported. */
export type LineRole =
  | 'furniture'
  | 'series'
  | 'place'
  | 'kicker'
  | 'headline'
  | 'subtitle'
  | 'byline'
  | 'subheading'
  | 'body'
  | 'caption'
  | 'jump'
  | 'unassigned';

/** A non-blank line of a page, accounted for: exactly one for each. */
export interface LineAccount {
  readonly line: number;
  readonly role: LineRole;
  /** `order` of the cutting that the line belongs to; null for furniture and unassigned lines. */
  readonly cutting: number | null;
  /** Why it has this role. */
  readonly because: string;
}

/** Text taken from one or more lines, joined as the rules of the column say. */
export interface LineText {
  readonly text: string;
  readonly lines: readonly LineSpan[];
}

/** A paragraph of an article's body: column breaks joined, bylines taken out. */
export interface Paragraph extends LineText {
  readonly kind: 'text' | 'subheading' | 'caption';
}

/** A byline as printed, where it stands, with what the grammar read in it. */
export interface PrintedByline extends LineText {
  /** In a bracket before the text; on its own line above; at the end of the last paragraph; on its own line below; under a photo; inside a sentence. */
  readonly position: 'head' | 'above' | 'tail' | 'below' | 'caption' | 'inline';
  readonly byline: Byline;
}

/** What the byline grammar reads: trade → segment → annotate. Offsets are of the text it was given. */
export interface Byline {
  readonly start: number;
  readonly end: number;
  /** In order of appearance; one name may stand in several roles (`文/图`). */
  readonly credits: readonly Credit[];
  /** Agency whose copy this is (`新华社`), or null. */
  readonly agency: string | null;
  /** Place and day in a dateline (`新华社北京9月2日电`), as printed, or null. */
  readonly dateline: string | null;
  readonly confidence: number;
  readonly because: string;
}
export interface Credit {
  readonly role: 'reporter' | 'correspondent' | 'photographer';
  /** A person, without the spaces that only set it (`王 军` → `王军`), or an organisation. */
  readonly name: string;
}

/** One article as cut from a page. segment → annotate. */
export interface Cutting {
  readonly page: PageId;
  /** 1-based place among the page's articles in reading order. */
  readonly order: number;
  /** 版次 and 版名 in force there, from a line of the page (`第05版:综合新闻`), or null. */
  readonly pageNumber: string | null;
  readonly section: string | null;
  readonly series: LineText | null;
  /** A bare place name above the headline: `荥阳市`. */
  readonly placeLine: LineText | null;
  readonly kicker: LineText | null;
  readonly headline: LineText;
  readonly subtitle: LineText | null;
  readonly bylines: readonly PrintedByline[];
  readonly paragraphs: readonly Paragraph[];
  /** `(下转三版)` `(上接第一版)`: facts, not text. */
  readonly jumps: readonly Jump[];
  /** From its series or place line to its last line, without what belongs to others; in order. */
  readonly lines: readonly LineSpan[];
  /** Where the rest of its text stands on other pages of the issue, once its jumps are joined. */
  readonly elsewhere: readonly SourceRef[];
  /** How sure the borders and headline are. */
  readonly confidence: number;
  readonly because: string;
}
export interface Jump extends LineText {
  readonly direction: 'to' | 'from';
  /** Page named in the marker: `3`, `A05`; null where it can't be read. */
  readonly page: string | null;
}

/** A page cut whole. segment → annotate. */
export interface CutPage {
  readonly page: PageText;
  readonly cuttings: readonly Cutting[];
  /** One for every non-blank line, in order. */
  readonly accounts: readonly LineAccount[];
  /** Cuttings of this page that were joined to one of another page, by their `order` here and there. */
  readonly joined: readonly { readonly order: number; readonly page: PageId; readonly to: number }[];
  /** Day printed in the page's date line, or null. */
  readonly dateLine: Fact<IsoDate> | null;
  /** Newspaper named by the masthead, or null. */
  readonly masthead: Fact<string> | null;
}

// ---------------------------------------------------------------- annotate → content

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
export interface SourceRef {
  readonly page: PageId;
  readonly lines: readonly LineSpan[];
}
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

// ---------------------------------------------------------------- content ↔ io

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

/** What import did with one page text: content/records/…/<page id>.json. import → import, check, render. */
export interface PageRecord {
  readonly version: 1;
  readonly page: PageId;
  readonly file: string;
  readonly digest: Digest;
  readonly encoding: string;
  /** As the file came, where it was copied from elsewhere; only its last segment. */
  readonly originalName?: string;
  /** What the page text was made from, where it was not text already. */
  readonly original?: OriginalFile;
  /** What was given by option, so that a later import without options still knows. */
  readonly given: PageGiven;
  readonly date: Fact<IsoDate>;
  readonly articles: readonly ArticleRecord[];
  /** Runs of non-blank lines with one role and one owner. */
  readonly lines: readonly LineRun[];
}
/** The web page, Word file or PDF beside a page text that was made from it. */
export interface OriginalFile {
  /** Its name, beside the page text. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly digest: Digest;
  /** Of the text as it was made: a text that differs was edited since. */
  readonly text: Digest;
}
export interface LineRun extends LineSpan {
  readonly role: LineRole;
  readonly article: ArticleId | null;
  readonly because: string;
}
export interface ArticleRecord {
  readonly id: ArticleId;
  readonly source: readonly SourceRef[];
  readonly facts: Facts;
  readonly flags: readonly QualityFlag[];
  /** The whole article as import last wrote it: the base of the three-way merge. */
  readonly written: Article;
}

// ---------------------------------------------------------------- BUILD: index → plan

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
  /** The issue's day; null where no record says it. */
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

/** A file of the site before it is rendered: plain data. plan → select → render. */
export interface PageSpec {
  /** Which renderer makes it; the site's own union narrows this. */
  readonly kind: string;
  readonly path: SitePath;
  /** Covers every input that can change the file. */
  readonly fingerprint: Digest;
  /** Paths of the site that the file links to: the plan checks that each is there. */
  readonly links: readonly SitePath[];
}

/** What the last build wrote: build → build. */
export interface BuildRecord {
  readonly version: 1;
  readonly generator: string;
  readonly files: RecordedFiles;
  /** Digests of what whole kinds of files depended on, by name: settings, templates, stylesheet. For those who ask why. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The files of a record. They are held by folder, and a folder is taken apart when one of its files is asked for. */
export interface RecordedFiles {
  /** Their number. */
  readonly size: number;
  /** Those that are no longer there, or were written to since: of them no digest is known. */
  readonly lost: ReadonlySet<string>;
  /** The folders that hold files, as `sectionOf` tells them. */
  folders(): Iterable<string>;
  /** How many of them are in such a folder. */
  count(folder: string): number;
  /** The files of such a folder. */
  in(folder: string): ReadonlyMap<SitePath, BuiltFile>;
  get(path: SitePath): BuiltFile | undefined;
}

/** A file as it was written. */
export interface BuiltFile {
  readonly fingerprint: Digest;
  readonly hash: Digest;
  /** Of a file that came in pieces, for those that tell of it. */
  readonly measure?: Measure;
}
/** How long a file is, in bytes, and its whole SHA-256 in hexadecimal: what a catalogue tells of a download. */
export interface Measure {
  readonly bytes: number;
  readonly sha256: string;
}
/** What a file too large for memory holds, as text or bytes, in order, and at its end what it came to. */
export type Pieces = AsyncGenerator<string | Uint8Array, Measure, undefined>;

/** select → render, write. */
export interface Work<Spec extends PageSpec = PageSpec> {
  readonly render: readonly Spec[];
  readonly remove: readonly SitePath[];
  /** Files that stay as they are. */
  readonly kept: number;
}

/** render → write. */
export interface OutputFile {
  readonly path: SitePath;
  /** Pieces have to be read, once, before the next file is asked for. Null: it is staged already where it is new. */
  readonly contents: string | Uint8Array | Pieces | null;
  /** Null where the contents come in pieces: known when they end. */
  readonly hash: Digest | null;
}
