/** The blocks of a newspaper's text: captions of pictures that are not held, points led by a dash, and the rest. */
import { captionByline } from '../trade/byline.ts';
import type { MarkdownNode } from './body.ts';

/** What stands in place of a picture, and its language where that is not the page's. */
export interface NoPhoto {
  readonly words: string;
  readonly language: string | undefined;
}

/** Paragraphs of a tree, on the first level, that are nothing but pictures: found before pictures become text. */
export function pictureParagraphs(root: MarkdownNode): ReadonlySet<MarkdownNode> {
  const isPicture = ({ type }: MarkdownNode) => type === 'image' || type === 'imageReference';
  return new Set(
    paragraphsOf(root).filter(({ children = [] }) => {
      const inside = children.filter(child => child.type !== 'text' || (child.value ?? '').trim() !== '');
      return inside.length > 0 && inside.every(isPicture);
    }),
  );
}

/**
 * Marks the blocks on the first level: a paragraph wholly in emphasis, as import writes captions, becomes a figure that
 * says the picture is not held, and so does any other that tells of a picture; an editor's note in emphasis is set as a
 * caption and claims none; a paragraph that begins with a dash of two characters (`——统筹投资和消费`) a point. A table may
 * be wider than the window and scroll by itself: the keyboard can get to it.
 */
export function markBlocks(root: MarkdownNode, pictures: ReadonlySet<MarkdownNode>, noPhoto: NoPhoto): void {
  const marked = root.children?.map(block => {
    if (block.type === 'table') return { ...block, data: { hProperties: { tabIndex: 0 } } };
    if (block.type !== 'paragraph') return block;
    if (pictures.has(block)) return figureOf(block, noPhoto);
    const caption = captionIn(block);
    const text = textOf(block);
    if (tellsOfPicture(text, caption !== null)) return figureOf(caption ?? block, noPhoto);
    if (caption !== null) return withClass(caption, 'caption');
    return isPoint(text) ? withClass(block, 'dash') : block;
  });
  if (marked !== undefined) root.children = marked;
}

const POINT = /^(?:——|――|──)/;

/** True where a paragraph is led by a dash of two characters. */
export function isPoint(text: string): boolean {
  return POINT.test(text);
}

function paragraphsOf(root: MarkdownNode): readonly MarkdownNode[] {
  return root.children?.filter(({ type }) => type === 'paragraph') ?? [];
}

/** What a paragraph wholly in emphasis holds, as a paragraph; null for any other. */
function captionIn({ children = [] }: MarkdownNode): MarkdownNode | null {
  const [only, second] = children;
  if (only?.type !== 'emphasis' || second !== undefined) return null;
  return { type: 'paragraph', children: only.children ?? [] };
}

function textOf(node: MarkdownNode): string {
  return node.value ?? node.children?.map(textOf).join('') ?? '';
}

/** How captions begin: 图为, 上图, 图①, 资料图; and in English. */
const BEGINS =
  /^[(（【[▲▼△▽◀▶←→↑↓■●◆]*(?:(?:[上下左右本]|资料)?[图圖](?:[为為:：]|片|[①-⑳\d一二三四五六七八九十]+)|[上下左右]图)|^(?:photos?|pictured?)\b/iu;
/** What a caption has of the picture and its maker, anywhere. */
const PICTURED =
  /[摄攝]|[图圖][为為片]|[供发][图圖]|资料[图圖]|照片|[图圖][)）。\s]*$|\bphotos?\b|\bpictured?\b/iu;
/** How an editor's note or a pointer begins, which may be set as captions are. */
const NOTE =
  /^[(（【[]?(?:编者|编辑|本报|本刊|记者|作者|注[:：]|备注|说明|链接|相关|来源|据|更正|声明|(?:editor|notes?|correction|source|about|the author|this (?:article|story)|see)\b)/iu;
/** Characters of a caption in running text at most. */
const LONGEST = 150;

/** True where a paragraph is the caption of a picture: set as one and no note, or short and with its maker named at the end. */
export function tellsOfPicture(text: string, isCaption: boolean): boolean {
  if (isCaption && (BEGINS.test(text) || PICTURED.test(text))) return true;
  if (text.length > LONGEST) return false;
  if (isCaption) return !NOTE.test(text);
  return BEGINS.test(text) || isCredited(text);
}

function isCredited(text: string): boolean {
  const credits = PICTURED.test(text) ? (captionByline(text)?.credits ?? []) : [];
  return credits.some(({ role }) => role === 'photographer');
}

function figureOf({ children = [] }: MarkdownNode, { words, language }: NoPhoto): MarkdownNode {
  const lang = language === undefined ? {} : { lang: language };
  const mark: MarkdownNode = {
    type: 'emphasis',
    children: [{ type: 'text', value: words }],
    data: { hName: 'small', hProperties: lang },
  };
  const blank = children.length === 0 || children.every(child => textOf(child) === '');
  const inside = blank ? [mark] : [...children, { type: 'text', value: ' ' }, mark];
  const caption = { type: 'paragraph', children: inside, data: { hName: 'figcaption' } };
  return {
    type: 'blockquote',
    children: [caption],
    data: { hName: 'figure', hProperties: { className: ['no-photo'] } },
  };
}

function withClass(block: MarkdownNode, name: string): MarkdownNode {
  return { ...block, data: { hProperties: { className: [name] } } };
}
