/** The archive's settings: what the archive file says, what options say, and what holds where neither does. */
import type { DaySpan, HeaderTarget, LinkForm, Settings, Theme, ThemeColour } from './types.ts';

/** Settings as the archive file may give them: the three without a default, and any of the others. */
export interface GivenSettings extends Pick<Settings, 'title' | 'home' | 'baseUrl'> {
  readonly description?: string;
  readonly paper?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly theme?: Theme;
  readonly timeZone?: string;
  readonly licence?: string;
  readonly contact?: string;
  readonly feeds?: { readonly size?: number; readonly people?: number };
  readonly lists?: { readonly newest?: number; readonly page?: number };
  readonly links?: LinkForm;
  readonly headers?: readonly HeaderTarget[];
  readonly issues?: { readonly weekdays?: readonly number[]; readonly closed?: readonly DaySpan[] };
}

/** Settings that may be given on the command line; they override the archive file. */
export interface SettingsOptions {
  /** `--base-url`. */
  readonly baseUrl?: string;
}

/** What holds where the archive file is silent. An unnamed paper stays unnamed. */
export const DEFAULT_SETTINGS = {
  description: '',
  paper: '',
  publisher: '',
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  licence: '',
  contact: '',
  feeds: { size: 50, people: 5 },
  lists: { newest: 20, page: 100 },
  links: 'folders',
  headers: [],
  issues: { weekdays: [], closed: [] },
} as const satisfies Omit<Settings, 'title' | 'home' | 'baseUrl'>;

/** The colours of the stylesheet (10-ground.css), which a theme changes one by one. */
export const DEFAULT_COLOURS = {
  light: {
    paper: '#fcfbf8',
    ink: '#1d1b18',
    muted: '#5d584f',
    hairline: '#d8d3c8',
    rule: '#1d1b18',
    accent: '#9b1c1c',
    tint: '#f3efe6',
  },
  dark: {
    paper: '#151412',
    ink: '#e8e4db',
    muted: '#aaa498',
    hairline: '#3a3731',
    rule: '#aaa498',
    accent: '#ec8075',
    tint: '#23211d',
  },
} as const satisfies Record<'light' | 'dark', Record<ThemeColour, string>>;

/** Languages that the site's own words come in. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

/** How links between pages may end. */
export const LINK_FORMS = ['folders', 'files'] as const satisfies readonly LinkForm[];

/** Servers that header files can be written for. */
export const HEADER_TARGETS = ['netlify', 'cloudflare', 'nginx'] as const satisfies readonly HeaderTarget[];

/** Fills in the defaults. */
export function settingsOf(given: GivenSettings): Settings {
  return {
    ...DEFAULT_SETTINGS,
    ...given,
    feeds: { ...DEFAULT_SETTINGS.feeds, ...given.feeds },
    lists: { ...DEFAULT_SETTINGS.lists, ...given.lists },
    issues: { ...DEFAULT_SETTINGS.issues, ...given.issues },
  };
}

/**
 * An absolute web address with a closing slash, percent-encoded as browsers write it; null where `text` is none:
 * another scheme, a user name, a query or a fragment.
 */
export function baseUrlOf(text: string): string | null {
  if (!/^https?:\/\/[^\s?#@\\]+$/i.test(text) || !URL.canParse(text)) return null;
  const { href } = new URL(text);
  return href.endsWith('/') ? href : `${href}/`;
}
