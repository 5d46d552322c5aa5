import fc from 'fast-check';
import { type ComponentChildren, h, type VNode } from 'preact';
import { jsx as preactJsx } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { jsx, laidOut, markupOf } from '../../src/markup/jsx-runtime.ts';

/** A tree as plain data: text, nothing, or an element, component or fragment around others. */
type Tree = string | number | boolean | null | readonly Tree[] | Branch;

interface Branch {
  readonly type: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: readonly Tree[];
}

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a & b', '<b>', '"', '', '河州'));
const attributes = fc.dictionary(
  fc.constantFrom(
    'class',
    'href',
    'aria-hidden',
    'data-open',
    'spellcheck',
    'hidden',
    'title',
    'datetime',
    'key',
  ),
  fc.oneof(text, fc.boolean(), fc.constant(null), fc.constant(undefined), fc.integer()),
);

const { tree } = fc.letrec<{ tree: Tree; branch: Branch }>(tie => ({
  branch: fc.record({
    type: fc.constantFrom('p', 'ul', 'br', 'img', 'svg', 'Shows', 'Strings', 'Nothing'),
    attributes,
    children: fc.array(tie('tree'), { maxLength: 4 }),
  }),
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc.oneof(fc.boolean(), fc.constant(null), fc.integer()),
    fc.array(tie('tree'), { maxLength: 3 }),
    tie('branch'),
  ),
}));

interface ShownProps {
  readonly children?: ComponentChildren;
}

const COMPONENTS: Readonly<Record<string, (props: ShownProps) => ComponentChildren>> = {
  Shows: ({ children }) => children,
  Strings: () => 'a < b',
  Nothing: () => null,
};

type Make = (type: never, props: never) => VNode;

/** The tree as one runtime makes it. */
function made(node: Tree, make: Make): ComponentChildren {
  if (Array.isArray(node)) return node.map(each => made(each, make));
  if (typeof node !== 'object' || node === null) return node as ComponentChildren;
  const { type, attributes, children } = node as Branch;
  const inner = children.length === 0 ? {} : { children: children.map(each => made(each, make)) };
  return make((COMPONENTS[type] ?? type) as never, { ...attributes, ...inner } as never);
}

describe('the markup of templates', () => {
  it('is what Preact makes of the same tree', () => {
    fc.assert(
      fc.property(tree, node => {
        const expected = renderToString(h('main', null, made(node, preactJsx as Make)));
        expect(markupOf(jsx('main', { children: made(node, jsx as Make) }))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      'markup that is safe already',
      jsx('p', { dangerouslySetInnerHTML: { __html: '<b>春</b>' } }),
      '<p><b>春</b></p>',
    ],
    ['text, escaped', jsx('p', { children: '<b>' }), '<p>&lt;b></p>'],
    ['a node of Preact’s', jsx('p', { children: h('b', null, '&') }), '<p><b>&amp;</b></p>'],
    ['what a function in the place of text shows', jsx('p', { children: (() => 'x') as never }), '<p></p>'],
  ])('takes %s', (_what, node, expected) => {
    expect(markupOf(node)).toBe(expected);
  });

  it('stands in a tree of Preact’s as it is', () => {
    expect(renderToString(h('div', null, laidOut('<i>1</i>'), jsx('p', { children: '&' })))).toBe(
      '<div><i>1</i><p>&amp;</p></div>',
    );
  });

  it('refuses an attribute that would end its tag', () => {
    expect(() => jsx('p', { 'a><script': 'x' } as never)).toThrow('no name of an attribute');
  });
});
