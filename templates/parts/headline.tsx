import type { VNode } from 'preact';

/** Where the halves of a headline meet: at spaces, not those between Latin words, and after a comma and the like. */
const JOINT = /((?<=[^\0-\u024f]) +(?=[^\0-\u024f])|(?<=[，；：！？])(?=[\p{Script=Han}“《]))/u;

/** The words of a headline, each half kept on a line of its own where it fits. */
export function Headline({ text }: { readonly text: string }): VNode {
  const pieces = text.split(JOINT);
  if (pieces.length === 1) return <>{text}</>;
  // Every other piece is what stood between two halves: spaces, or nothing.
  return <>{pieces.map((piece, at) => (at % 2 === 1 ? piece && ' ' : <span class="half">{piece}</span>))}</>;
}
