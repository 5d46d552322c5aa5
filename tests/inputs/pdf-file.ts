/** Small PDFs written by hand: Chinese text in a font that is not embedded, with a table of what its codes mean. */
import { deflateSync } from 'node:zlib';

/** A line of text; `x` and `y` from the page's upper left corner to the line's left end and base line, in points. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Set from top to bottom, beginning at `x`, `y`. */
  readonly down?: boolean;
}

export interface PdfOptions {
  /** False: the font does not say which characters its codes are. */
  readonly unicode?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** The page is set lying on its side, for viewers to turn it. */
  readonly lying?: boolean;
  /** More objects of the document's catalogue, as PDF source. */
  readonly catalogue?: string;
}

/** A PDF with these pages. */
export function pdfOf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const { unicode = true, width = 600, height = 800, lying = false, catalogue = '' } = options;
  const codes = codesOf(
    pages
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${8 + at * 2} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] ${unicode ? '/ToUnicode 6 0 R' : ''} >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode(codes)),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-V /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${lying ? 90 : 0} /Resources << /Font << /F 3 0 R /V 7 0 R >> >> /Contents ${9 + at * 2} 0 R >>`,
      stream(lines.map(line => shown(line, codes, lying ? null : height)).join('\n')),
    ]),
  ];
  return fileOf(objects);
}

/** Lines of a column of text, `measure` characters to the line, first lines of paragraphs set in by two. */
export function columnOf(
  paragraphs: readonly string[],
  at: { readonly x: number; readonly y: number; readonly measure: number; readonly size?: number },
): readonly Placed[] {
  const { x, y, measure, size = 10 } = at;
  const lines = paragraphs.flatMap(paragraph => {
    const rows = [...`　　${paragraph}`];
    const count = Math.ceil(rows.length / measure);
    return Array.from({ length: count }, (_, row) => rows.slice(row * measure, (row + 1) * measure).join(''));
  });
  return lines.map((line, row) => {
    const indent = /^　*/.exec(line)?.[0].length ?? 0;
    return { text: line.slice(indent), x: x + indent * size, y: y + row * size * 1.5, size };
  });
}

function codesOf(text: string): ReadonlyMap<string, string> {
  const chars = [...new Set(text)];
  return new Map(chars.map((char, at) => [char, (at + 1).toString(16).padStart(4, '0')]));
}

function shown(
  { text, x, y, size, down = false }: Placed,
  codes: ReadonlyMap<string, string>,
  height: number | null,
) {
  const hex = [...text].map(char => codes.get(char)).join('');
  const matrix = height === null ? `0 1 -1 0 ${y} ${x}` : `1 0 0 1 ${x} ${height - y}`;
  return `BT /${down ? 'V' : 'F'} ${size} Tf ${matrix} Tm <${hex}> Tj ET`;
}

function toUnicode(codes: ReadonlyMap<string, string>): string {
  const pairs = [...codes].map(([char, code]) => {
    const units = Array.from({ length: char.length }, (_, at) =>
      char.charCodeAt(at).toString(16).padStart(4, '0'),
    );
    return `<${code}> <${units.join('')}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < pairs.length; at += 100) {
    const block = pairs.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Song def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

function stream(text: string): Buffer {
  return streamOf(deflateSync(Buffer.from(text)), '/Filter /FlateDecode');
}

/** A stream object of these bytes. */
export function streamOf(bytes: Uint8Array, entries: string): Buffer {
  const head = `<< /Length ${bytes.length} ${entries} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]);
}

/** A PDF file of these objects, numbered from 1; the first is the catalogue. */
export function fileOf(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  const add = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  objects.forEach((object, at) => {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  });
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  const count = objects.length + 1;
  add(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${table}`));
  add(Buffer.from(`trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`));
  return Uint8Array.from(Buffer.concat(chunks));
}
