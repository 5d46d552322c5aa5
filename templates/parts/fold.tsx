import type { ComponentChildren, VNode } from 'preact';

interface FoldProps {
  /** Members of the list inside. */
  readonly count: number;
  /** What it is called while it is folded. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Members of a list that are shown at once. */
const SHOWN = 24;

/** A list, folded away where it is long. */
export function Fold({ count, label, children }: FoldProps): VNode {
  if (count <= SHOWN) return <>{children}</>;
  return (
    <details>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
