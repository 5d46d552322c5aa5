/** Strings with rules, as brands: a plain string never passes for one without its guard or maker. */

declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

/** `2024/02/29/hui-ji-tui-chu`: an article file below content/articles without `.md`; its id and permalink for ever. */
export type ArticleId = Brand<'ArticleId'>;
/** The stem of a page text's file name, unique in the archive: `2024-02-29-A05`. */
export type PageId = Brand<'PageId'>;
/** The key of a topic in content/topics.yaml: lower-case Latin words joined by hyphens. */
export type TopicId = Brand<'TopicId'>;
/** The slug of a district in the gazetteer, unique in the archive: `huiji`. */
export type DistrictSlug = Brand<'DistrictSlug'>;
/** A calendar day that exists, `YYYY-MM-DD`. */
export type IsoDate = Brand<'IsoDate'>;
/** A path below dist/, no leading slash, `/`-separated, safe on every file system: `2024/02/29/x/index.html`. */
export type SitePath = Brand<'SitePath'>;
/** Lower-case hexadecimal SHA-256, cut to 32 digits (128 bits). */
export type Digest = Brand<'Digest'>;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

const DAY = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-\d\d$/;

/** True for a day that exists, from the year 1000 on, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
  if (!DAY.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The day, or null where no such day exists. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(text) ? text : null;
}

/** The day `days` after `date` (before it, where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10) as IsoDate;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for lower-case Latin letters and digits in words joined by single hyphens, at most 80 characters. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && SLUG.test(text);
}

/** True for a key fit for content/topics.yaml. */
export function isTopicId(text: string): text is TopicId {
  return isSlug(text);
}

/** True for a slug fit for a district. */
export function isDistrictSlug(text: string): text is DistrictSlug {
  return isSlug(text);
}

/** True for `YYYY/MM/DD/slug` with a day that exists. */
export function isArticleId(text: string): text is ArticleId {
  const match = /^(\d{4})\/(\d\d)\/(\d\d)\/(.+)$/.exec(text);
  return match !== null && isIsoDate(`${match[1]}-${match[2]}-${match[3]}`) && isSlug(match[4] ?? '');
}

/** The id of the article with this slug in the issue of this day. */
export function articleId(date: IsoDate, slug: string): ArticleId {
  const id = `${date.replaceAll('-', '/')}/${slug}`;
  if (!isArticleId(id)) throw new RangeError(`not an article id: ${JSON.stringify(id)}`);
  return id;
}

/** The day in an article's id: the folder it stands in. */
export function dateOfId(id: ArticleId): IsoDate {
  return id.slice(0, 10).replaceAll('/', '-') as IsoDate;
}

/** True for the stem of a page text's file name: no separator, no control character, not hidden, at most 200 bytes. */
export function isPageId(text: string): text is PageId {
  return (
    /^[^./\\\p{Cc}\p{Cs}][^/\\\p{Cc}\p{Cs}]*$/u.test(text) && new TextEncoder().encode(text).length <= 200
  );
}

const SEGMENT = /^(?!\.{1,2}$)[\p{L}\p{N}._~-]+$/u;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** True where every segment is letters, digits, `.`, `_`, `~`, `-`, is not `.` or `..`, not a device name, and ≤ 200 bytes. */
export function isSitePath(text: string): text is SitePath {
  return (
    text.length > 0 &&
    text
      .split('/')
      .every(
        part => SEGMENT.test(part) && !RESERVED.test(part) && (part.length <= 66 || byteLength(part) <= 200),
      )
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Brands a path made by the plan; throws on one that breaks the rules, which is a fault in the code that made it. */
export function sitePath(text: string): SitePath {
  if (!isSitePath(text)) throw new RangeError(`not a site path: ${JSON.stringify(text)}`);
  return text;
}
