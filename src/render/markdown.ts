/** An article's Markdown as HTML. The only importer of unified. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { NoPhoto } from './blocks.ts';
import { depthOf, prepareBody, type SiteLink } from './body.ts';

/** What may stand in the text of an article; whatever else came through would be taken out here. */
const ALLOWED_HTML = {
  tagNames: [
    ...[
      'p',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'blockquote',
      'hr',
      'br',
      'pre',
      'code',
      'em',
      'strong',
      'del',
      'a',
    ],
    ...['figure', 'figcaption', 'small'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'rel'],
    ol: ['start'],
    p: [['className', 'caption', 'dash'] as ['className', ...string[]]],
    figure: [['className', 'no-photo'] as ['className', ...string[]]],
    small: ['lang'],
    table: ['tabIndex'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** One tilde is a range in Chinese text (`5~10元`), not a strike-through. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkHtml, { sanitize: ALLOWED_HTML })
  .freeze();

/** Levels of quotation, list and emphasis that a text of a newspaper never reaches; parsers slow down or fail beyond. */
const DEEPEST = 32;
const TOO_DEEP = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){33}|^[ \t]{100}/m;

/**
 * Sanitised HTML of a body; empty for an empty body. Pictures are not held: `noPhoto` stands in their place. A text that is
 * nested absurdly deep comes out as plain paragraphs.
 */
export function bodyHtml(markdown: string, siteLink: SiteLink, noPhoto: NoPhoto): string {
  const root = TOO_DEEP.test(markdown) ? plainTree(markdown) : shallowTree(markdown);
  prepareBody(root, siteLink, noPhoto);
  return processor.stringify(root).trim();
}

function shallowTree(markdown: string): Root {
  const root = processor.parse(markdown);
  return depthOf(root) > DEEPEST ? plainTree(markdown) : root;
}

function plainTree(markdown: string): Root {
  const paragraphs = markdown.split(/\n[ \t]*\n/).filter(text => text.trim() !== '');
  return {
    type: 'root',
    children: paragraphs.map(text => ({
      type: 'paragraph',
      children: [{ type: 'text', value: text.trim() }],
    })),
  };
}
