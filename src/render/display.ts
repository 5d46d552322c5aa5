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
const MARK = /[,:;?!]/;
const BRACKET = /[()（）]/;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;
const LATIN_OR_DIGIT = /[0-9A-Za-z]/;
/** What a look to the side passes over: quotation marks, brackets, figures and their units. */
const PASSED_OVER = /["'“”‘’()[\]0-9.%‰℃°—…-]/;
/** UTF-16 units that a look to the side passes over at most, so that time stays linear. */
const FARTHEST = 12;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x7e]+/g;

/** The text with the punctuation that the paper's readers are used to. */
export function displayText(text: string): string {
  if (!/[,:;?!()]/.test(text) || !CHINESE.test(text)) return text;
  const units = text.split('');
  const fixed = addressUnits(text);
  widenBrackets(units, fixed);
  for (const [place, unit] of units.entries()) {
    if (MARK.test(unit) && !fixed.has(place) && isChineseMark(units, place)) widen(units, place);
  }
  return units.join('');
}

function widen(units: string[], place: number): void {
  const unit = units[place] ?? '';
  units[place] = WIDE[unit] ?? unit;
}

/** Units inside web addresses; marks at the end of one belong to the sentence. */
function addressUnits(text: string): ReadonlySet<number> {
  const units = new Set<number>();
  for (const { 0: run, index } of text.matchAll(WEB_ADDRESS)) {
    const length = run.replace(/[,:;?!()]+$/, '').length;
    for (let place = index; place < index + length; place += 1) units.add(place);
  }
  return units;
}

function isChineseMark(units: readonly string[], place: number): boolean {
  const [left, right] = [units[place - 1] ?? '', units[place + 1] ?? ''];
  if (LATIN_OR_DIGIT.test(left) && LATIN_OR_DIGIT.test(right)) return false;
  return chineseBeside(units, place, -1) || chineseBeside(units, place, 1);
}

/** True where the nearest character on a side that is not passed over is Chinese. */
function chineseBeside(units: readonly string[], place: number, step: 1 | -1): boolean {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    const at = place + step * distance;
    const unit = units[at];
    if (unit === undefined) return false;
    if (!PASSED_OVER.test(unit)) return CHINESE.test(characterAt(units, at));
  }
  return false;
}

/** The whole character of which a unit is one half or all. */
function characterAt(units: readonly string[], at: number): string {
  const unit = units[at] ?? '';
  if (/[\udc00-\udfff]/.test(unit)) return (units[at - 1] ?? '') + unit;
  return /[\ud800-\udbff]/.test(unit) ? unit + (units[at + 1] ?? '') : unit;
}

/** A pair changes where one of it is full-width already, or Chinese stands beside either bracket, inside or out. */
function widenBrackets(units: string[], fixed: ReadonlySet<number>): void {
  const open: number[] = [];
  for (const [place, unit] of [...units].entries()) {
    if (fixed.has(place) || !BRACKET.test(unit)) continue;
    if (unit === '(' || unit === '（') open.push(place);
    else settle(units, [open.pop(), place]);
  }
  for (const place of open) settle(units, [place]);
}

function settle(units: string[], pair: readonly (number | undefined)[]): void {
  const places = pair.filter(place => place !== undefined);
  const wide = places.some(place => isWide(units, place));
  if (wide) for (const place of places) widen(units, place);
}

function isWide(units: readonly string[], place: number): boolean {
  return (
    units[place] === '（' ||
    units[place] === '）' ||
    chineseBeside(units, place, -1) ||
    chineseBeside(units, place, 1)
  );
}
