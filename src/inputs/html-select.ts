import { lengthOfText } from '../trade/chars.ts';
import { dateLineOf, pageHeading } from '../trade/dates.ts';
import type { HtmlBlock } from './html-read.ts';

/** Words of e-paper sites on their own buttons: a block of nothing else is no text of the paper. */
const BUTTONS =
  /^(?:上一[版篇期页]|下一[版篇期页]|返回(?:首页|目录|版面|顶部)?|首页|版面(?:导航|目录|概览|图)|标题(?:导航|目录)|往期回顾|历史数据|报纸导航|数字报首页|按日期检索|全文检索|高级搜索|收藏|打印|推荐|复制链接|分享到?|朗读|语音播报|放大[+＋]?|缩小[-－]?|默认|字号|大|中|小|关闭|PDF|PDF版|PDF下载|版权(?:声明|所有)|[\s|丨·+\-<>《》【】[\]()（）◀▶←→:：/])+$/;

/** From here on a run of linked text is read as a sentence with a link, not as an entry of a list. */
const ENTRY = 60;

/**
 * The blocks that are text of the paper: without menus, lists of links and buttons. Of a site's head and foot only a
 * date line and the name of the page are the paper's.
 */
export function ofThePaper(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const entries = blocks.map(isEntry);
  return blocks.filter((block, index) => {
    if (isButton(block)) return false;
    if (entries[index]) return standsAlone(blocks, entries, index);
    return !block.around.chrome || tellsTheIssue(block.text);
  });
}

function isButton({ text }: HtmlBlock): boolean {
  return text.length <= ENTRY && BUTTONS.test(text.trim());
}

/** Nearly all of it is links. */
function isEntry({ length, linked, links }: HtmlBlock): boolean {
  return linked > 0 && linked >= length * 0.8 && (length <= ENTRY || links > 1);
}

/**
 * A linked headline with its text below it, or a single linked paragraph, stands alone; entries of a list stand beside
 * others, or several in one line.
 */
function standsAlone(blocks: readonly HtmlBlock[], entries: readonly boolean[], index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  // The page one is on is named once; a list of all pages names them in a row.
  if (tellsTheIssue(block.text)) {
    const beside = [index - 1, index + 1].filter(other => entries[other]);
    return block.links <= 1 && !beside.some(other => tellsTheIssue(blocks[other]?.text ?? ''));
  }
  if (block.around.chrome) return false;
  if (block.around.level > 0) return index + 1 < blocks.length && entries[index + 1] === false;
  return block.links <= 1 && entries[index - 1] !== true && entries[index + 1] !== true;
}

function tellsTheIssue(text: string): boolean {
  const line = text.trim();
  if (lengthOfText(line) > ENTRY) return false;
  return pageHeading(line) !== null || dateLineOf(line) !== null;
}
