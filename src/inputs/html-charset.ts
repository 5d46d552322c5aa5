import { type Decoded, decode, maybeChance } from '../io/encoding.ts';

/** How far into a page its encoding may be named: browsers look no further than 1,024 bytes; old pages need more. */
const HEAD = 4096;

/**
 * The text of a web page, or null where it is no text. What the bytes say goes before what the page says of itself:
 * pages are saved anew in UTF-8 and keep the old name. A page in the encoding it names may hold a broken character
 * or two (they become U+FFFD).
 */
export function decodeHtml(bytes: Uint8Array): Decoded | null {
  const decoded = decode(bytes);
  const named = encodingNamed(bytes);
  const unicode = decoded?.encoding.startsWith('utf') === true && !maybeChance(decoded.text);
  if (named === null || unicode) return decoded;
  const text = new TextDecoder(named).decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  return broken * 1000 <= text.length && !text.includes('\0') ? { text, encoding: named } : decoded;
}

/** The encoding that a `<meta>` or XML declaration names, if it is one of Chinese text. */
function encodingNamed(bytes: Uint8Array): Decoded['encoding'] | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label =
    /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,20})/i.exec(head)?.[1]?.toLowerCase() ?? '';
  if (/^(?:gb|x-gbk|csgb)/.test(label)) return 'gb18030';
  if (/^(?:big-?5|cn-big5|x-x-big5)/.test(label)) return 'big5';
  return label === 'utf-8' || label === 'utf8' ? 'utf-8' : null;
}
