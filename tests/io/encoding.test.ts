import { describe, expect, test } from 'vitest';
import { decode } from '../../src/io/encoding.ts';

const NEWS = '本报讯(记者 李明)昨日,全市经济工作会议召开,会议强调要推动高质量发展。';

/** Bytes of text in encodings that Node can only read, made by iconv from invented text. */
const GBK = bytes('b1beb1a8d1b628bcc7d5df20c0eec3f729d7f2c8d52cc8abcad0beadbcc3b9a4d7f7bbe1d2e9d5d9bfaa');
const BIG5 = bytes('a5bbb3f8b054a5abaaf8bba1a9fab77ca4a4aabaa448a5c1a5cdaca1bb50b0eaae61b56fae69');

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
}

function utf16(text: string, mark: boolean, bigEndian: boolean): Uint8Array {
  const encoded = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? encoded.swap16() : encoded;
}

describe('the text of a page is read whatever its encoding', () => {
  const cases: readonly [name: string, bytes: Uint8Array, encoding: string, text: string][] = [
    ['UTF-8', Buffer.from(NEWS), 'utf-8', NEWS],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${NEWS}`), 'utf-8', NEWS],
    ['UTF-16 little end first, with a mark', utf16(NEWS, true, false), 'utf-16le', NEWS],
    ['UTF-16 big end first, with a mark', utf16(NEWS, true, true), 'utf-16be', NEWS],
    ['UTF-16 little end first, without', utf16(NEWS, false, false), 'utf-16le', NEWS],
    ['UTF-16 big end first, without', utf16(NEWS, false, true), 'utf-16be', NEWS],
    ['GBK', GBK, 'gb18030', '本报讯(记者 李明)昨日,全市经济工作会议召开'],
    ['Big5', BIG5, 'big5', '本報訊市長說明會中的人民生活與國家發展'],
    ['plain Latin', Buffer.from('Page 5'), 'utf-8', 'Page 5'],
    ['nothing', new Uint8Array(), 'utf-8', ''],
    ['characters beyond the first plane', Buffer.from('𠮷野家'), 'utf-8', '𠮷野家'],
  ];
  test.each(cases)('%s', (_, given, encoding, text) => {
    expect(decode(given)).toEqual({ text, encoding });
  });
});

describe('bytes that are no text are refused', () => {
  const cases: readonly [name: string, bytes: Uint8Array][] = [
    ['a picture', bytes('ffd8 ffe0 0010 4a46 4946 0001 0101 0048')],
    ['a PDF with streams', Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes('e2e3 cfd3 0a00 0102 ff80')])],
    ['NUL among text', Buffer.from('本报讯\0记者')],
    ['West European letters', bytes('636166e9 20 61 20 6ce9')],
    ['control characters', Buffer.from('\u0001\u0002\u0003abc')],
    ['a mark with broken text after it', bytes('efbbbf ff')],
  ];
  test.each(cases)('%s', (_, given) => {
    expect(decode(given)).toBeNull();
  });
});
