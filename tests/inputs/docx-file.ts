/** Small Word files: a ZIP file of a few parts. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A paragraph of a Word file. */
export interface WordParagraph {
  readonly text: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Id of its style: `1` and `2` are headings, `a` the title. */
  readonly style?: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const STYLES = [
  ['1', 'heading 1'],
  ['2', 'heading 2'],
  ['a', 'Title'],
].map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`);

/** A Word file; a string is a paragraph in the usual size, a list of lists a table of such. */
export function docxOf(
  content: readonly (string | WordParagraph | readonly (readonly string[])[])[],
): Uint8Array {
  const body = content.map(each => {
    if (typeof each === 'string') return paragraph({ text: each });
    return 'text' in each ? paragraph(each) : table(each);
  });
  return zipOf(partsOf(`<w:document ${WORD}><w:body>${body.join('')}</w:body></w:document>`));
}

/** The parts of a Word file with this document. */
export function partsOf(document: string): Record<string, string> {
  const relations = (list: string): string =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': XML + document,
    'word/styles.xml': `${XML}<w:styles ${WORD}>${STYLES.join('')}</w:styles>`,
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    ),
  };
}

function paragraph({ text, size, bold = false, style }: WordParagraph): string {
  const named = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const set = `<w:rPr>${bold ? '<w:b/>' : ''}${size === undefined ? '' : `<w:sz w:val="${size * 2}"/>`}</w:rPr>`;
  const runs = text.split('\n').map(line => `<w:r>${set}<w:t xml:space="preserve">${line}</w:t></w:r>`);
  return `<w:p>${named}${runs.join('<w:r><w:br/></w:r>')}</w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map(text => `<w:tc>${paragraph({ text })}</w:tc>`).join('');
  return `<w:tbl>${rows.map(row => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A ZIP file as Office programs write it; `flags` 1 says that its parts are encrypted. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, flags = 0): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    files.push(Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]));
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, tail, Buffer.from(name)]));
    at += files.at(-1)?.length ?? 0;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, ...directory, Buffer.from('PK\x05\x06'), end]);
}
