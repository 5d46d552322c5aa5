/** Who signs an article, as printed. */

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

/** One name of a byline, in one role. */
export interface Credit {
  readonly role: 'reporter' | 'correspondent' | 'photographer';
  /** A person, without the spaces that only set it (`王 军` → `王军`), or an organisation. */
  readonly name: string;
}
