/** What an archive says of itself, its newspaper and the looks of its site. */
import type { IsoDate } from '../ids.ts';

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
