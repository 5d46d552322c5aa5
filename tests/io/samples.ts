/** Text as bytes of encodings that Node can only read: its own tables, turned round. */

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of text in GB 18030 (its one and two byte parts, which are GBK) or Big5. Throws for what they have not. */
export function encoded(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  const bytes = [...text].flatMap(char => {
    if (char <= '\x7f') return [char.charCodeAt(0)];
    const pair = table.get(char);
    if (pair === undefined) throw new RangeError(`${char} is not in ${encoding}`);
    return [...pair];
  });
  return Uint8Array.from(bytes);
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return table;
}

export function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}
