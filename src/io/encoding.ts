/** Text with the name of the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
}
type Encoding = Decoded['encoding'];

/** Score from which on text is Chinese, whatever else its bytes may be: all of the first level, one in four in daily use. */
const CERTAIN = 1.25;

/**
 * The two hundred or so characters that make up about half of any Chinese text, simplified and traditional (the head of
 * Jun Da's Modern Chinese Character Frequency List). Text read in the wrong encoding has next to none of them.
 */
const COMMON = new Set(
  '的一是不了在人有我他这这個个们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活市区區县縣',
);

/**
 * The text of a file's bytes, or null where they are no text in an encoding that Chinese papers come in.
 * A byte order mark decides; else UTF-8 where every byte fits; else the likelier of GB18030 (which holds GBK and
 * GB 2312) and Big5, by the share of common characters. The mark itself is dropped.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return tryDecode(bytes, marked);
  if (bytes.includes(0)) return likeliest(bytes, ['utf-16le', 'utf-16be']);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null && !maybeChance(utf8.text)) return utf8;
  return likeliest(bytes, ['gb18030', 'big5'], utf8 === null ? 0 : CERTAIN) ?? utf8;
}

/**
 * True for text of no script that Chinese papers set, read as UTF-8: a few words of GB 18030 may fit UTF-8 by chance, and
 * are then Cyrillic, Arabic or the like (`小学` is `Сѧ`). A chance of about one in six for each character.
 */
export function maybeChance(text: string): boolean {
  return /[\u0080-\u07ff]/.test(text) && !/[\u0800-\uffff]/.test(text);
}

function encodingOfMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isText(text) ? { text, encoding } : null;
  } catch {
    return null;
  }
}

/** No NUL, and hardly any control character but tabs and ends of lines, pages and files. */
function isText(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return false;
    if ((code < 0x20 && code !== 0x1a && (code < 0x09 || code > 0x0d)) || code === 0x7f) controls++;
  }
  return controls * 100 <= text.length;
}

/** The encoding in which the bytes are likeliest text, more than `least`; null where there is none. */
function likeliest(bytes: Uint8Array, encodings: readonly Encoding[], least = 0): Decoded | null {
  let best: Decoded | null = null;
  let bestScore = least;
  for (const encoding of encodings) {
    const decoded = tryDecode(bytes, encoding);
    const likely = decoded === null ? 0 : likelihood(decoded.text);
    const score = likely === 0 ? 0 : likely + firstLevel(bytes, encoding);
    if (score > bestScore) [best, bestScore] = [decoded, score];
  }
  return best;
}

/**
 * 0 for text that is not mostly Chinese or plain Latin; else more, the more common characters there are in it.
 * A short list of names may have no common character at all: then Han characters alone must do.
 */
function likelihood(text: string): number {
  let han = 0;
  let common = 0;
  let strange = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (COMMON.has(character)) common++;
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if (!isOrdinary(code)) strange++;
  }
  if (strange > han / 2) return 0;
  return han === 0 ? 0.01 : 0.02 + common / han;
}

/** First bytes of the characters that each encoding puts first because they are common: some 3,800 and 5,400. */
const FIRST_LEVEL: Partial<Record<Encoding, readonly [from: number, to: number]>> = {
  gb18030: [0xb0, 0xd7],
  big5: [0xa4, 0xc6],
};

/** The share of common characters among those of two bytes, by the encoding's own order; 0 to 1. Marks do not count. */
function firstLevel(bytes: Uint8Array, encoding: Encoding): number {
  const [from, to] = FIRST_LEVEL[encoding] ?? [0, 0];
  let [all, common] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at++;
    if (lead < 0xa4 && lead > 0xa0) continue;
    all++;
    if (lead >= from && lead <= to) common++;
  }
  return all === 0 ? 0 : common / all;
}

/** Latin, general punctuation and signs, CJK punctuation, rare Han, full-width forms. */
function isOrdinary(code: number): boolean {
  return (
    code < 0x80 ||
    (code >= 0x2000 && code <= 0x26ff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xff00 && code <= 0xffef) ||
    code === 0xb7 ||
    code >= 0x20000
  );
}
