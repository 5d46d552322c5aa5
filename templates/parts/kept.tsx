/** Markup that many pages have alike, laid out once. */
import type { ComponentChildren, VNode } from 'preact';
import { Fragment, h } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';

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
  const known = new WeakMap<object, Map<string, string>>();
  return props => {
    const ofWords = known.get(props.words) ?? new Map<string, string>();
    known.set(props.words, ofWords);
    const key = keyOf(props);
    const markup = ofWords.get(key) ?? renderToString(h(Fragment, null, Component(props)));
    if (ofWords.size >= MOST) ofWords.clear();
    ofWords.set(key, markup);
    return raw(markup);
  };
}

/** Markup as it stands, which escapes all text in it already. */
export function raw(markup: string): VNode {
  return jsxTemplate([markup]);
}
