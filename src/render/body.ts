/** What is done to an article's Markdown tree before it becomes HTML. */
import { markBlocks, type NoPhoto, pictureParagraphs } from './blocks.ts';
import { displayText } from './display.ts';

/** A node of a Markdown tree (mdast), as far as it matters here. */
export interface MarkdownNode {
  readonly type: string;
  children?: MarkdownNode[];
  value?: string | undefined;
  url?: string | undefined;
  title?: string | null | undefined;
  depth?: number;
  checked?: boolean | null | undefined;
  data?: { hName?: string | undefined; hProperties?: { [name: string]: unknown } | undefined } | undefined;
  readonly alt?: string | null | undefined;
  readonly identifier?: string | undefined;
  readonly label?: string | null | undefined;
}

/** The link to an address of this site (`/`-led), relative to the page; null where no page is there. */
export type SiteLink = (address: string) => string | null;

/**
 * Changes the tree of a body into one that a page may show: HTML becomes text, pictures their descriptions; links
 * lead to the web, to mail or to pages of this site, else they are text; headings go from the second level down,
 * skipping none; punctuation is for display; captions and points are marked. The tree must be no deeper than the stack
 * allows.
 */
export function prepareBody(root: MarkdownNode, siteLink: SiteLink, noPhoto: NoPhoto): void {
  const pictures = pictureParagraphs(root);
  const context: Context = { siteLink, definitions: definitionsIn(root) };
  tameChildren(root, context);
  levelHeadings(root);
  for (const block of blocksIn(root)) showWide(block);
  markBlocks(root, pictures, noPhoto);
}

interface Context {
  readonly siteLink: SiteLink;
  readonly definitions: ReadonlyMap<string, string>;
}

/** Levels of nodes below the root; without recursion, for trees of any depth. */
export function depthOf(root: MarkdownNode): number {
  let depth = 0;
  let level: readonly MarkdownNode[] = root.children ?? [];
  for (; level.length > 0; depth += 1) level = level.flatMap(node => node.children ?? []);
  return depth;
}

/** All nodes below one, in the order of the text. */
function nodesIn(parent: MarkdownNode, found: MarkdownNode[] = []): MarkdownNode[] {
  for (const node of parent.children ?? []) {
    found.push(node);
    nodesIn(node, found);
  }
  return found;
}

/** The first definition of an identifier counts (CommonMark 0.31, 4.7). */
function definitionsIn(root: MarkdownNode): ReadonlyMap<string, string> {
  const definitions = nodesIn(root).filter(node => node.type === 'definition');
  return new Map(definitions.reverse().map(({ identifier, url }) => [identifier ?? '', url ?? '']));
}

function tameChildren(parent: MarkdownNode, context: Context): void {
  const children = parent.children?.flatMap(child => tamed(child, context));
  if (children === undefined) return;
  parent.children = HOLDS_BLOCKS.has(parent.type) ? children.map(asBlock) : children;
}

const HOLDS_BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** What was a block of HTML is a paragraph of text. */
function asBlock(node: MarkdownNode): MarkdownNode {
  return node.type === 'text' ? { type: 'paragraph', children: [node] } : node;
}

function tamed(node: MarkdownNode, context: Context): MarkdownNode[] {
  tameChildren(node, context);
  switch (node.type) {
    case 'html':
      return [textNode(node.value)];
    case 'image':
    case 'imageReference':
      return [textNode(node.alt)];
    case 'definition':
      return [];
    case 'footnoteReference':
      return [textNode(`[^${node.label ?? node.identifier}]`)];
    case 'footnoteDefinition':
      return node.children ?? [];
    case 'listItem':
      return [withTickAsText(node)];
    case 'linkReference':
      return linked({ ...node, type: 'link', url: context.definitions.get(node.identifier ?? '') }, context);
    case 'link':
      return linked(node, context);
    default:
      return [node];
  }
}

function textNode(value: string | null | undefined): MarkdownNode {
  return { type: 'text', value: value ?? '' };
}

/** `- [x]` stays as it was written: a page of a newspaper has no boxes to tick. */
function withTickAsText(item: MarkdownNode): MarkdownNode {
  const { checked } = item;
  item.checked = null;
  if (typeof checked === 'boolean')
    item.children?.[0]?.children?.unshift(textNode(checked ? '[x] ' : '[ ] '));
  return item;
}

const ALLOWED = /^(?:https?:\/\/[^/\s]|mailto:[^\s])/i;

function linked(link: MarkdownNode, { siteLink }: Context): MarkdownNode[] {
  const [text, rest] = cutAtChinese(link);
  const { url = '' } = text;
  const tail = rest === '' ? [] : [textNode(rest)];
  if (ALLOWED.test(url))
    return [{ ...text, title: null, data: { hProperties: { rel: 'nofollow noopener' } } }, ...tail];
  const href = url.startsWith('/') ? siteLink(url) : null;
  return href === null ? [...(text.children ?? []), ...tail] : [{ ...text, url: href, title: null }, ...tail];
}

/** An address that stands bare in Chinese text is read on into the sentence: `www.example.cn查询`. It ends where ASCII ends. */
function cutAtChinese(link: MarkdownNode): readonly [link: MarkdownNode, rest: string] {
  const [only, second] = link.children ?? [];
  const { value = '' } = only ?? {};
  const { url = '' } = link;
  const bare = only?.type === 'text' && second === undefined && url.endsWith(value);
  const end = value.search(/[^\x21-\x7e]/);
  if (!bare || end <= 0) return [link, ''];
  const cut = url.slice(0, url.length - value.length + end);
  return [{ ...link, url: cut, children: [textNode(value.slice(0, end))] }, value.slice(end)];
}

/** The page's own headline is the only one of the first level. */
function levelHeadings(root: MarkdownNode): void {
  const above: number[] = [];
  for (const heading of nodesIn(root).filter(node => node.type === 'heading')) {
    const depth = heading.depth ?? 1;
    while ((above.at(-1) ?? 0) >= depth) above.pop();
    above.push(depth);
    heading.depth = Math.min(above.length + 1, 6);
  }
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

function blocksIn(root: MarkdownNode): readonly MarkdownNode[] {
  return nodesIn(root).filter(node => BLOCKS.has(node.type));
}

const CHINESE_LINE_END =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff01-\uff60])\n(?=[\p{Script=Han}\u3000-\u303f\uff01-\uff60])/gu;

/** Over the borders of emphasis and links; text in code stays as it is. A line end between Chinese characters is no space. */
function showWide(block: MarkdownNode): void {
  const leaves = nodesIn(block).filter(node => node.value !== undefined);
  const shown = displayText(leaves.map(leaf => leaf.value).join(''));
  let start = 0;
  for (const leaf of leaves) {
    const end = start + (leaf.value ?? '').length;
    if (leaf.type === 'text') leaf.value = shown.slice(start, end).replace(CHINESE_LINE_END, '');
    start = end;
  }
}
