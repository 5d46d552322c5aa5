import type { VNode } from 'preact';

/** Spaces that join the halves of a headline, not those between Latin words. */
const JOINT = /(?<=[^\0-\u024f]) +(?=[^\0-\u024f])/u;

/** The words of a headline, each half kept on a line of its own where it fits. */
export function Headline({ text }: { readonly text: string }): VNode {
  const halves = text.split(JOINT);
  if (halves.length === 1) return <>{text}</>;
  return (
    <>
      {halves.map((half, index) => (
        <>
          {index > 0 && ' '}
          <span class="half">{half}</span>
        </>
      ))}
    </>
  );
}
