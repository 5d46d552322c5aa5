import { inflateSync } from 'node:zlib';

/** What any stream of a PDF may unpack to, in bytes: the picture of a whole page in print quality is smaller. */
const MOST = 256 * 1024 * 1024;
const STREAM = Buffer.from('stream');

/**
 * Whether a stream of the PDF unpacks to more than 256 MB: a trap, since a page's text is a few thousand bytes.
 * Streams packed twice are unpacked twice. Only deflated ones are looked at; no other packing of PDF's swells so.
 */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
    // `stream`, CR LF or LF, then the bytes; two bytes tell a deflated one.
    const start = at + STREAM.length + (file[at + STREAM.length] === 0x0d ? 2 : 1);
    if (isDeflated(file, start) && swells(file.subarray(start))) return true;
  }
  return false;
}

function isDeflated(file: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = file.subarray(at, at + 2);
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}

function swells(packed: Uint8Array): boolean {
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: MOST, chunkSize: 256 * 1024 });
    return isDeflated(unpacked, 0) && swells(unpacked);
  } catch (fault) {
    // What is damaged before it has grown so large is no danger: pdfjs reads no further than that either.
    return fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE';
  }
}
