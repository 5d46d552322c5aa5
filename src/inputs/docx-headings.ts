/**
 * Headlines of a Word file that no style says are headlines: newsrooms set them by hand, larger than the text.
 * Mammoth gives the document as plain objects; of each only what is asked here is looked at.
 */
import { lengthOfText } from '../trade/chars.ts';

/** Size of text that names none, in points: 五号, what Chinese Word sets where nothing is chosen. */
const USUAL_SIZE = 10.5;
/** A headline is set at least this much larger than the text, and is no longer than this. */
const LARGER = 1.2;
const MUCH_LARGER = 1.6;
const LONGEST = 60;

interface Piece {
  readonly size: number;
  readonly length: number;
}

/** The document with a heading style on each paragraph that is set as a headline and has no style of its own. */
export function withHeadings(document: unknown): unknown {
  const body = commonestSize(piecesOf(document));
  return changed(document, node => {
    if (Reflect.get(node, 'type') !== 'paragraph' || hasStyle(node)) return node;
    const pieces = piecesOf(node);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const smallest = Math.min(...pieces.map(({ size }) => size));
    if (length === 0 || length > LONGEST || smallest < body * LARGER) return node;
    const styleId = smallest >= body * MUCH_LARGER ? 'Heading1' : 'Heading2';
    return { ...node, styleId, styleName: null };
  });
}

function hasStyle(node: object): boolean {
  const name: unknown = Reflect.get(node, 'styleName');
  return typeof name === 'string' && /^(?:heading|title|subtitle|标题|副标题|list)/i.test(name);
}

/** The pieces of text below a node, with their sizes. */
function piecesOf(node: unknown, size = USUAL_SIZE): readonly Piece[] {
  if (!isObject(node)) return [];
  const own: unknown = Reflect.get(node, 'fontSize');
  const here = typeof own === 'number' ? own : size;
  const value: unknown = Reflect.get(node, 'value');
  const piece = typeof value === 'string' ? [{ size: here, length: lengthOfText(value) }] : [];
  const visible = piece.filter(({ length }) => length > 0);
  return [...visible, ...childrenOf(node).flatMap(child => piecesOf(child, here))];
}

function commonestSize(pieces: readonly Piece[]): number {
  const lengths = new Map<number, number>();
  for (const { size, length } of pieces) lengths.set(size, (lengths.get(size) ?? 0) + length);
  let [best, most] = [USUAL_SIZE, 0];
  for (const [size, length] of lengths) if (length > most) [best, most] = [size, length];
  return best;
}

function changed(node: unknown, change: (node: object) => object): unknown {
  if (!isObject(node)) return node;
  const children = childrenOf(node);
  const inner =
    children.length === 0 ? node : { ...node, children: children.map(each => changed(each, change)) };
  return change(inner);
}

function childrenOf(node: object): readonly unknown[] {
  const children: unknown = Reflect.get(node, 'children');
  return Array.isArray(children) ? children : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
