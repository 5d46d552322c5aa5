import mammoth from 'mammoth';
import { brokenFile, holdsTooMuch, oldWordFile, passwordNeeded } from '../problems/inputs.ts';
import type { Problem, Staged } from '../types.ts';
import { withHeadings } from './docx-headings.ts';
import { textOfMarkup } from './html.ts';
import type { Original } from './original.ts';
import { pack, unpack } from './zip.ts';

/** What the text of one file may unpack to, in bytes. */
const MOST = 16 * 1024 * 1024;

/** Titles beside mammoth's own list of headings. Nothing the file says of styles for converters is followed. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='副标题'] => h2:fresh",
  ...[1, 2, 3, 4, 5, 6].map(level => `p[style-name='标题 ${level}'] => h${level}:fresh`),
];

/** The page text of a Word file (.docx). Null with a problem where there is none in it. */
export async function textOfDocx(original: Original): Promise<Staged<string | null>> {
  const { bytes, place } = original;
  if (isCompound(bytes)) return failed(oldWordFile(place));
  const unpacked = unpack(bytes, isText, MOST);
  if ('fault' in unpacked) return failed(faults[unpacked.fault](place));
  const html = await htmlOf(pack(unpacked.parts));
  return html === null ? failed(faults.broken(place)) : textOfMarkup(html, place);
}

const faults = {
  broken: (place: Original['place']) => brokenFile(place, 'a Word file (.docx)'),
  encrypted: passwordNeeded,
  large: (place: Original['place']) => holdsTooMuch(place, '16 MB of text'),
} as const;

function failed(problem: Problem): Staged<null> {
  return { value: null, problems: [problem] };
}

/** A file of OLE 2: Word before 2007, and what newer ones become with a password. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** Pictures and fonts are left packed. */
function isText(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** Null where mammoth can't read it: what it raises is about the file. */
async function htmlOf(docx: Buffer): Promise<string | null> {
  const options = {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    transformDocument: withHeadings,
  };
  try {
    return (await mammoth.convertToHtml({ buffer: docx }, options)).value;
  } catch {
    return null;
  }
}
