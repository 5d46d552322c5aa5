/** Markup that many pages have alike, laid out once. */
import type { ComponentChildren, VNode } from 'preact';
import { laidOut, markupOf } from '../../src/markup/jsx-runtime.ts';

/** Markup that is kept of one component at most: beyond, it is all laid out anew. */
const MOST = 200;

/**
 * A component that lays out what it shows once for all props with the same `words` and the same key: to be used where
 * pages by the thousand show the same, and the key tells everything that it depends on beside the words.
 */
export function kept<Props extends { readonly words: object }>(
  Component: (props: Props) => ComponentChildren,
  keyOf: (props: Props) => string,
): (props: Props) => VNode {
  const known = new WeakMap<object, Map<string, VNode>>();
  return props => {
    const ofWords = known.get(props.words) ?? new Map<string, VNode>();
    known.set(props.words, ofWords);
    const key = keyOf(props);
    const shown = ofWords.get(key) ?? laidOut(markupOf(Component(props)));
    if (ofWords.size >= MOST) ofWords.clear();
    ofWords.set(key, shown);
    return shown;
  };
}

/** Markup as it stands, which escapes all text in it already. */
export function raw(markup: string): VNode {
  return laidOut(markup);
}
