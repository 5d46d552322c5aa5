/** 本报讯, X网7月5日22时讯, 新华社北京9月2日电: what opens a story, and the lines that name its source. Text must be folded. */
import { AGENCIES, agencyIn, MEDIUM, MEDIUM_ENDS } from '../media.ts';

export interface Dateline {
  /** UTF-16 units, from the beginning of the text given. */
  readonly length: number;
  readonly agency: string | null;
  /** Place and day: `北京9月2日`; null where neither is printed. */
  readonly placeAndDay: string | null;
}

const WINDOW = 80;
const AGENCY = AGENCIES.join('|');
const CLOCK = '(?:\\d{2,4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:[上中下]午)?(?:\\d{1,2}[时点](?:\\d{1,2}分?)?)?';
/** What may follow a dateline that has no day in it. */
const AFTER = '(?=$|[ \\n(:|]|记者|通讯员|\\d)';

const OWN = new RegExp(
  `^本 {0,2}[报刊网台社](?: {0,2}(?:综合)?(讯|消息)| {0,2}(\\p{Script=Han}{0,8}?(?:${CLOCK})?) {0,2}(?:综合)?(?:讯|专讯|消息|专电|电)${AFTER})`,
  'u',
);
const WIRE = new RegExp(
  `^(?:据|另据|又据|综合(?:本报消息[、和])?)? {0,2}((?:${AGENCY})(?:(?:[、和/ ]|记者)*(?:${AGENCY}|《[^》\\n]{1,12}》))*) {0,2}` +
    `([^,。;:()!?"”\\n]{0,24}?) {0,2}(?:新媒体|体育)?(?:专电|电|讯|消息|急电)`,
  'u',
);
const OTHER = new RegExp(
  `^([\\p{Script=Han}A-Za-z0-9·-]{1,18}?${MEDIUM}) {0,2}(\\p{Script=Han}{0,4}(?:${CLOCK})|) {0,2}(?:讯|消息|电)${AFTER}`,
  'u',
);

/** Any paper's own 讯, where a reporter follows it: 钱塘早读讯（记者…. */
const ANY = new RegExp(
  `^([\\p{Script=Han}A-Za-z·]{2,10}?) {0,2}(${CLOCK}|) {0,2}讯(?= {0,2}(?:[(][^()]{0,30})?(?:记 {0,2}者|通 {0,2}讯 {0,2}员|实习生))`,
  'u',
);

/** What every dateline ends with: looked for first, because most texts have none of it. */
const REPORT = /讯|电|消息/;
const ENDS = new RegExp(`^${AFTER}`);

/** The dateline at the beginning of a text, or null. */
export function datelineAt(text: string): Dateline | null {
  const window = text.slice(0, WINDOW);
  if (!REPORT.test(window)) return null;
  return own(window) ?? wire(window) ?? other(window);
}

function own(text: string): Dateline | null {
  const match = OWN.exec(text);
  if (!match) return null;
  return { length: match[0].length, agency: null, placeAndDay: (match[2] ?? '').trim() || null };
}

/** An agency's own words may run on after 电: with no day in it and no 据 before it, a dateline must end there. */
function wire(text: string): Dateline | null {
  const match = WIRE.exec(text);
  if (!match) return null;
  const [whole, agencies = '', placeAndDay = ''] = match;
  if (/发布|宣布|刊发|播发|推出|发表|获|被|是|的/.test(placeAndDay)) return null;
  const ends = ENDS.test(text.slice(whole.length));
  const cited =
    placeAndDay === '' && (/^(?:据|另据|又据).*电$/.test(whole) || /^综合.*(?:电|消息)$/.test(whole));
  if (!ends && !cited && !/\d日/.test(placeAndDay)) return null;
  return { length: whole.length, agency: agencyIn(agencies), placeAndDay: placeAndDay.trim() || null };
}

function other(text: string): Dateline | null {
  const match = OTHER.exec(text) ?? (text.includes('讯') ? ANY.exec(text) : null);
  return match ? { length: match[0].length, agency: null, placeAndDay: match[2]?.trim() || null } : null;
}

const MEDIUM_NAME = `(?:本报|${AGENCY}|《[^》\\n]{1,20}》|[\\p{Script=Han}A-Za-z0-9·]{1,12}${MEDIUM})`;
const SOURCE = new RegExp(
  `^(据|综合|本报综合|来源 ?:?|转自|摘自|选自|原载|)[ :]{0,2}` +
    `(${MEDIUM_NAME}(?:\\p{Script=Han}{0,6}${CLOCK})?(?:专电|电|消息|报道|讯|发|稿)?` +
    `(?:[、,和/ ]{1,2}${MEDIUM_NAME}(?:电|消息|报道|稿)?){0,6})(?:综合)?(?:专电|电|消息|报道|讯|发|稿|供稿|稿件|等|特?供本报(?:专电|特稿|专稿|稿)?){0,2}$`,
  'u',
);

/** A character that ends the name of some medium, or a title's mark: looked for first, because most texts have none. */
const NAMES_MEDIUM = new RegExp(`[${MEDIUM_ENDS.join('')}》]`);

/** What says that a source follows; without it only an agency is one. */
const LEADS = /^(?:据|综合|本报综合|来源|转自|摘自|选自|原载)/;

export interface Source {
  readonly agency: string | null;
}

/**
 * A text that says only where the copy is from: 综合新华社消息, 据《X报》, 新华社电, 本报综合. The first agency
 * named, or the first other medium; null for the paper's own digest. Null where the text is anything else.
 */
export function sourceOf(text: string): Source | null {
  if (text.length > WINDOW || !NAMES_MEDIUM.test(text)) return null;
  if (/^本报综合(?:消息|报道|整理)?$/.test(text)) return { agency: null };
  if (!LEADS.test(text) && agencyIn(text) === null) return null;
  const [, lead = '', media = ''] = SOURCE.exec(text) ?? [];
  const agency = agencyIn(media);
  if (media === '' || (agency === null && (lead === '' || (/^综合/.test(lead) && !media.includes('《')))))
    return null;
  return { agency: agency ?? firstMedium(media) };
}

function firstMedium(media: string): string | null {
  const first = media.split(/[、,和/ ]/)[0] ?? '';
  const name = /《([^》]*)》/.exec(first)?.[1] ?? first.replace(/(?:专电|电|消息|报道|讯|稿)$/, '');
  return name === '' || name === '本报' ? null : name;
}
