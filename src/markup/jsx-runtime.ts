/**
 * What the JSX of the site's own templates is compiled to: each element is laid out as soon as its children are, where Preact
 * would build a tree of all and go through it again. What comes out is a node of Preact's, so that components of either kind
 * may stand in each other. The owner's components are given Preact's own runtime (`src/owner/compile.ts`), with all it has.
 */
import { type ComponentChildren, Fragment, type VNode } from 'preact';
import { jsx as preactNode } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { elementOf, escaped } from './element.ts';

export { Fragment } from 'preact';
export type { JSX } from 'preact/jsx-runtime';

/** A function from properties to what stands in its place: no state, no hooks. */
type Component<Props> = (props: Props) => ComponentChildren;

interface Children {
  readonly children?: ComponentChildren;
  /** Markup that is safe already. */
  readonly dangerouslySetInnerHTML?: { readonly __html: string };
}

/** An element, a fragment, or what a component shows. */
export function jsx<Props extends Children>(type: string | Component<Props>, props: Props): VNode {
  if (typeof type === 'string') {
    const inner = props.dangerouslySetInnerHTML?.__html || markupOf(props.children);
    return laidOut(elementOf(type, props as Readonly<Record<string, unknown>>, inner));
  }
  if (type === (Fragment as unknown)) return laidOut(markupOf(props.children));
  const shown = type(props);
  return markupIn(shown) === undefined ? laidOut(markupOf(shown)) : (shown as VNode);
}

export { jsx as jsxDEV, jsx as jsxs };

/** Markup as it stands, in which all text is escaped already, as a node. */
export function laidOut(markup: string): VNode {
  return preactNode(Fragment as never, { tpl: [markup] } as never);
}

/** The markup of whatever may stand between two tags. */
export function markupOf(child: ComponentChildren): string {
  if (typeof child === 'string') return escaped(child);
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (Array.isArray(child)) {
    let markup = '';
    for (const each of child) markup += markupOf(each);
    return markup;
  }
  return markupIn(child) ?? (typeof child === 'object' ? renderToString(child as VNode) : textOf(child));
}

/** A function shows nothing. */
function textOf(child: unknown): string {
  return typeof child === 'function' ? '' : String(child);
}

/** The markup of a node that is laid out; undefined for all else. */
function markupIn(child: ComponentChildren): string | undefined {
  if (typeof child !== 'object' || child === null || !('type' in child) || child.type !== Fragment)
    return undefined;
  const { props } = child as VNode<{ readonly tpl?: readonly string[]; readonly exprs?: unknown }>;
  return props.exprs === undefined ? props.tpl?.[0] : undefined;
}
