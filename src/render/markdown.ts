/** An article's Markdown as HTML. The only importer of unified. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { DEEPEST, knotIn } from '../trade/knots.ts';
import type { NoPhoto } from './blocks.ts';
import { depthOf, prepareBody, type SiteLink } from './body.ts';
import { plainBodyHtml } from './plain-body.ts';

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

/**
 * Sanitised HTML of a body; empty for an empty body. Pictures are not held: `noPhoto` stands in their place. A text that
 * would take too long to read as Markdown comes out as plain paragraphs.
 */
export function bodyHtml(markdown: string, siteLink: SiteLink, noPhoto: NoPhoto): string {
  return plainBodyHtml(markdown) ?? parsedHtml(markdown, siteLink, noPhoto);
}

/** The same by the parser, whatever the body is. */
export function parsedHtml(markdown: string, siteLink: SiteLink, noPhoto: NoPhoto): string {
  const root = knotIn(markdown) === null ? shallowTree(markdown) : plainTree(markdown);
  prepareBody(root, siteLink, noPhoto);
  return processor.stringify(root).trim();
}

function shallowTree(markdown: string): Root {
  const root = processor.parse(markdown);
  return depthOf(root) > DEEPEST ? plainTree(markdown) : root;
}

/** Beyond these, paragraphs are set together: each costs some hundred bytes of memory, whatever its length. */
const MOST_PARAGRAPHS = 20_000;

function plainTree(markdown: string): Root {
  const found = markdown.split(/\n[ \t]*\n/).filter(text => text.trim() !== '');
  const together = Math.ceil(found.length / MOST_PARAGRAPHS);
  const paragraphs =
    together <= 1
      ? found
      : Array.from({ length: Math.ceil(found.length / together) }, (_, index) =>
          found.slice(index * together, (index + 1) * together).join('\n\n'),
        );
  return {
    type: 'root',
    children: paragraphs.map(text => ({
      type: 'paragraph',
      children: [{ type: 'text', value: text.trim() }],
    })),
  };
}
