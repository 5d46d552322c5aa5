/**
 * Full-width punctuation for display: OCR and PDF text has `,` where the paper printed `，`. The files are not touched.
 * A half-width comma, colon, semicolon, question or exclamation mark becomes full-width where a Chinese character
 * stands beside it, quotation marks and figures passed over (`增长5.2%,增速` `“政策包”,助推`), and never between two
 * Latin letters or digits (`5,000` `8:30`) or in a web address. Brackets change in pairs.
 * No other character changes, so that the length in UTF-16 units stays the same.
 */

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const MARK_OR_BRACKET = /[,:;?!()（）]/;
const BRACKETS = '()（）';
/** UTF-16 units that a look to the side passes over at most, so that time stays linear. */
const FARTHEST = 12;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x7e]+/g;

/** A text, its half-width marks and either kind of brackets, and those of them that are to be full-width. */
interface Setting {
  readonly text: string;
  readonly places: readonly number[];
  readonly wide: Set<number>;
}

/** The text with the punctuation that the paper's readers are used to. */
export function displayText(text: string): string {
  const places = markPlaces(text);
  if (places.length === 0) return text;
  const setting: Setting = { text, places, wide: new Set() };
  widenBrackets(setting);
  for (const place of places) {
    if (!isBracket(text, place) && isChineseMark(setting, place)) setting.wide.add(place);
  }
  return widened(setting);
}

/** Marks outside web addresses; those at the end of an address belong to the sentence. */
function markPlaces(text: string): readonly number[] {
  const places = markedAt(text);
  if (places.length === 0 || !MAY_BE_ADDRESS.test(text)) return places;
  const addresses = Array.from(text.matchAll(WEB_ADDRESS), ({ 0: run, index }) => ({
    from: index,
    to: index + run.replace(/[,:;?!()]+$/, '').length,
  }));
  let next = 0;
  return places.filter(place => {
    while ((addresses[next]?.to ?? Number.POSITIVE_INFINITY) <= place) next += 1;
    return place < (addresses[next]?.from ?? Number.POSITIVE_INFINITY);
  });
}

const MAY_BE_ADDRESS = /:\/\/|www/;

/** Much quicker than a match for each: every text of a site is looked through, and many twice. */
function markedAt(text: string): readonly number[] {
  const places: number[] = [];
  const first = text.search(MARK_OR_BRACKET);
  for (let at = first; at !== -1 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x40 ? MARK_CODES.has(code) : code === 0xff08 || code === 0xff09) places.push(at);
  }
  return places;
}

const MARK_CODES = new Set([...',:;?!()'].map(mark => mark.charCodeAt(0)));

function widened({ text, places, wide }: Setting): string {
  if (wide.size === 0) return text;
  let shown = '';
  let done = 0;
  for (const place of places) {
    if (!wide.has(place)) continue;
    const mark = text.charAt(place);
    shown += text.slice(done, place) + (WIDE[mark] ?? mark);
    done = place + 1;
  }
  return shown + text.slice(done);
}

function isBracket(text: string, place: number): boolean {
  return BRACKETS.includes(text.charAt(place));
}

function isChineseMark(setting: Setting, place: number): boolean {
  const { text } = setting;
  if (isLatinOrDigit(text.charCodeAt(place - 1)) && isLatinOrDigit(text.charCodeAt(place + 1))) return false;
  return isChineseBeside(setting, place, -1) || isChineseBeside(setting, place, 1);
}

/** True where the nearest character on a side that is not passed over is Chinese, or a mark that became full-width. */
function isChineseBeside({ text, wide }: Setting, place: number, step: 1 | -1): boolean {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    const at = place + step * distance;
    if (wide.has(at) || isChinese(text, at)) return true;
    if (!isPassedOver(text.charAt(at))) return false;
  }
  return false;
}

const PASSED_OVER = '"\'“”‘’()[]0123456789.%‰℃°—…-';

function isPassedOver(unit: string): boolean {
  return unit !== '' && PASSED_OVER.includes(unit);
}

function isLatinOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A Han character, or a punctuation mark or letter of full width. Rare characters stand in planes 2 and 3. */
function isChinese(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xdc00 && code <= 0xdfff) return isRareLead(text.charCodeAt(at - 1));
  return (
    (code >= 0x2e80 && code <= 0x303f) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff01 && code <= 0xff60) ||
    isRareLead(code)
  );
}

function isRareLead(code: number): boolean {
  return code >= 0xd840 && code <= 0xd8bf;
}

/** A pair changes where one of it is full-width already, or Chinese stands beside either bracket, inside or out. */
function widenBrackets(setting: Setting): void {
  const { text, places } = setting;
  const open: number[] = [];
  for (const place of places.filter(at => isBracket(text, at))) {
    const isOpen = '(（'.includes(text.charAt(place));
    if (isOpen) open.push(place);
    else settle(setting, [open.pop(), place]);
  }
  for (const place of open) settle(setting, [place]);
}

function settle(setting: Setting, pair: readonly (number | undefined)[]): void {
  const places = pair.filter(place => place !== undefined);
  if (!places.some(place => isWideBracket(setting, place))) return;
  for (const place of places) setting.wide.add(place);
}

function isWideBracket(setting: Setting, place: number): boolean {
  const isWide = '（）'.includes(setting.text.charAt(place));
  return isWide || isChineseBeside(setting, place, -1) || isChineseBeside(setting, place, 1);
}
