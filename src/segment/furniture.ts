/** Lines of the page itself, not of any article: masthead, date line, folio, staff, addresses, weather. */
import { closedUp, foldWidth } from '../trade/chars.ts';
import { dateLineOf, pageHeading } from '../trade/dates.ts';
import { isRule } from './marks.ts';
import { firstSigns, SIGN, signsOf } from './signs.ts';

const PAPER =
  '(?:日报|晚报|早报|晨报|时报|商报|都市报|快报|周报|周刊|导报|新报|青年报|工人报|农民报|法制报|法治报|教育报|广播电视报)';
/** The paper's name, its supplement's after a dot, its Latin name before or behind. */
const MASTHEAD = new RegExp(
  `^(?:[A-Z]{6,40})?(?:[\\p{Script=Han}]{2,8}|[A-Z]{2,4})${PAPER}(?:[·•・][\\p{Script=Han}]{2,6})?(?:[A-Z]{6,40})?$`,
  'iu',
);
/** `辛丑年七月初七` on a line of its own. */
const LUNAR =
  /^(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.{0,3}[正一二三四五六七八九十冬腊]{1,2}月(?:初|十|廿|二十|三十).{0,2}(?:今日|今天|明日)?(?:立[春夏秋冬]|雨水|惊蛰|[春秋]分|清明|谷雨|小满|芒种|[夏冬]至|[小大][暑寒雪]|处暑|白露|寒露|霜降)?$/;
/** `·3·  县区` `A11 城事·县市`: a folio between dots, or a letter with its number, and the name of the page, the paper's before it or not; `校园·邻里 05`. */
const FOLIO =
  /^(?:[·•\-—]\s*[A-Z]?\d{1,3}\s*[·•\-—]\s*\S{0,8}|(?:\p{Script=Han}{2,8}\s+)?[A-F]\d{2}\s+[^\s,。:;]{2,10}|\p{Script=Han}{2,4}[·•]\p{Script=Han}{2,4}\s+\d{2})$/u;
const STAFF =
  /^[（(【[□■●▍]?\s*(?:本版\S{0,10}(?:图片|照片|摄影|文图|稿件)|(?:本版|本期|今日|值班|当班|版面|首席|执行|见习|轮值)?(?:责任编辑|策划|执行主编|值班(?:总编辑?|主任|编委|编辑)|责任校对|责编|编辑|主编|校对|美编|版式|排版|组版|统筹|审核|审读|终审|二审|初审|三审|签发|监制|总监|电脑制作|制图|视觉|责校)(?:[\s:/|丨·、_]|$|\p{Script=Han}{2,4}(?:\s|$)))/u;
/** `编辑王强美编李丽`, with nothing between. */
const STAFF_GLUED =
  /^(?:(?:本版|责任|值班|当班|版面|首席|执行|美术|版式)?(?:编辑|主编|校对|美编|责编|组版|版式|统筹|审读|审核|制图|检校)[\s:/]{0,2}\p{Script=Han}{2,3}?[\s/|]{0,2}){2,8}$/u;
/** Words of an e-paper's own page. */
const NAVIGATION =
  /^(?:[上下]一[版篇页期]|[前后]一[版天期]|返回|首页|目录|版面导航|版面概览|放大|缩小|打印|默认o?|朗读|分享(?:到(?:[：:][\p{Script=Han}A-Z\s]{0,24}$)?)?|字号|PDF版?|标题导航|往期回顾|[\s\u3000|丨<>«»＋+-])+$/u;
const CONTACT =
  /(?:(?:新闻|服务|投稿|发行|广告|订阅|举报|监督|编辑部|值班)?(?:热线|电话|邮箱|信箱|传真)\s*:?\s*[\d(a-z]|E-?mail\s*:|^(?:\S{2,12}[\s:])?(?:https?:\/\/|www\.)\S+$|国内统一(?:连续出版物号|刊号)|CN\d\d-\d{4}|邮发代号|零售(?:价|每份)?\s*:?\s*\d|(?:网址|官网|数字报|网站)\s*:?\s*(?:https?:|www\.|[a-z0-9-]+\.)|今日\d+版|总第\s*\d+\s*期|^第\s*\d+\s*期$|广告(?:经营)?许可证|社址|邮政?编码?\s*:?\s*\d{6}|印刷厂?\s*:|客户端(?:下载|二维码)|扫(?:一扫|码)(?:关注|下载|阅读|观看)|关注.{0,8}(?:微信|公众号))/i;
/** A line of telephone numbers, each beside whom one reaches by it; and one that begins or ends with an address. */
const NUMBERS =
  /(?:^|[^\d-])(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9}|[48]00-?\d{3}-?\d{4})(?!\d)|(?:\p{Script=Han}{1,6}[\s:]?\d{5,8}(?:[\s|、]+|$)){2,}/u;
const ADDRESS = /(?:^|\s)(?:本[报刊社])?(?:地址|会址|社址):|(?:线索|报料|爆料|新闻)奖:/u;
const DISCLAIMER =
  /^[□■●]?\s*(?:声明|版权声明|敬请关注|欢迎(?:投稿|来稿|订阅)|本[报刊版](?:内容|地址|法律顾问|常年法律顾问)|(?:征稿|征文|征集|约稿|投稿|来稿)(?:启事|须知|说明)[:\s]|.{0,16}未经.{0,8}(?:许可|授权|同意)[,\s]{0,2}(?:任何.{2,10})?(?:均?不[得准许]|严禁|谢绝|禁止|请勿|勿)|版权所有)/;
const IMPRINT = /(?:主管|主办|承办|编印|编辑出版|机关报)(?:[\s\u3000]|$)/u;
const ADVERTISEMENT =
  /^(?:广\s?告(?:$|[\s:][^。]+$)|[([【]广\s?告[)\]】]|公益广告|分类广告|遗失声明|声明|注销公告|法院公告|送达公告|遗失启事|减资公告|清算公告|拍卖公告|公告$|启事$|\p{Script=Han}{2,14}法院公告[\s\u3000:：]|寻人启事|招聘启事|(?:转让|出租|招租|招聘|出售|求购|求租|收购|征婚|搬家)[\s\u3000:：])|声明作废|.特此(?:声明|公告)。?$/u;
/** `柳林市供电公司温馨提示：雨天勿近电杆`: an office’s word to all readers, in a line and no sentence. */
const REMINDER = /^\p{Script=Han}{4,20}(?:温馨|友情|暖心)(?:提示|提醒):\s*[^。]{4,40}$/u;
/** The name of a part of the page, alone on a line: the same names stand in folios. */
const SECTION =
  /^(?:(?:本[市县区省报埠]|本地|我市|全市|全县|全省|市区|城市|都市|城乡|区县|县区|县市|县域|市县|基层|国内|国际|天下|时政|经济|财经|社会|民生|法治|教育|文化|文体|体育|科教|综合|热点|今日)(?:新闻|要闻|综合)|要闻|综合|时政|社会|民生|国内|国际|体育|文体|副刊|(?:今日|天气)?(?:天气|预报|气象)|便民信息|分类信息|服务信息)$/u;
/** Above what the page tells of other pages. */
const GUIDE_HEADING = /^(?:今日|本期|本报|本版|版面|新闻)?(?:标题|新闻)?(?:导读|看点|导航|提要|目录)$/u;
/** What the page tells of other pages: `3版 街头的路灯亮了`, `路灯亮了 …… 3版`, `路灯亮了（详见A05版）`. */
const GUIDE =
  /^(?:(?:第\s?)?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})版\s*[\s:：·|丨](?!.*[:：]\s*\p{Script=Han}{2,3}\s|.*(?:编辑|责编|校对|美编|组版))[^。]{6,40}|[^。]{4,40}(?:[\s…·▶►→]+(?:详?见\s?)?|(?:[详参]见|见)(?=[A-Z]?\d))(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})版|[^。]{4,40}\s*[(（](?:详?见|全文见|报道见|详见今日)?\s?(?:第\s?)?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})版(?:[·•・:：]\p{Script=Han}{2,6})?[)）])$/u;
const WEATHER = /(?:气温|风力|风向|℃|多云|晴间|阵雨|偏[东西南北]风|降水概率|相对湿度)/g;

export interface Furniture {
  readonly kind:
    | 'masthead'
    | 'section'
    | 'guide'
    | 'advertisement'
    | 'date line'
    | 'page heading'
    | 'staff'
    | 'contact'
    | 'weather'
    | 'rule';
  readonly because: string;
}

/** Newspapers that the page names itself: `钱江早读讯（记者…` names 钱江早读. */
export function papersNamed(texts: readonly string[]): ReadonlySet<string> {
  const names = texts.map(
    text => /^(?!本)([\p{Script=Han}]{2,8})讯[\s\u3000]*(?:[（(【]|记者)/u.exec(text)?.[1],
  );
  return new Set([...names, headName(texts)].filter(name => name !== undefined));
}

/** A paper's name without its kind of newspaper, known by what stands right below it: the page's number or day, or who publishes it. */
function headName([first = '', second = '']: readonly string[]): string | undefined {
  const name = foldWidth(first).replaceAll(' ', '');
  const below = furnitureOf(second);
  if (!/^\p{Script=Han}{3,8}$/u.test(name) || below === null) return undefined;
  if (IMPRINT.test(second)) return name;
  const dated = below.kind === 'date line' || below.kind === 'page heading';
  return dated && /(?:^今日\p{Script=Han}{2,3}|时讯|快讯|新闻|[^简短]讯|报|周刊|之窗|资讯)$/u.test(name)
    ? name
    : undefined;
}

/** What piece of furniture a block is, or null. Long text never is. `papers` are names that the page uses of itself. */
export function furnitureOf(text: string, papers: ReadonlySet<string> = NONE): Furniture | null {
  if (isRule(text)) return { kind: 'rule', because: 'a rule' };
  if (text.length > LONGEST) return null;
  if (text.length <= 6 && SECTION.test(text))
    return { kind: 'section', because: 'the name of a part of the page' };
  if (text.length <= 6 && GUIDE_HEADING.test(text)) return POINTS_ELSEWHERE;
  const signs = signsOf(text);
  const first = firstSigns(text);
  const may = (kinds: number) => (signs & kinds) !== 0;
  if (!may(TELLING) && (first & SIGN.navigation) === 0 && papers.size === 0) return null;
  const folded = labelsClosedUp(foldWidth(closedUp(text)));
  if (isMasthead(folded, signs, papers))
    return { kind: 'masthead', because: 'a newspaper’s name alone on a line' };
  if (may(SIGN.publisher) && text.length <= 60 && IMPRINT.test(text))
    return { kind: 'contact', because: 'who publishes the paper' };
  if (may(SIGN.notice) && ADVERTISEMENT.test(folded))
    return { kind: 'advertisement', because: 'a classified advertisement' };
  if (may(SIGN.notice) && REMINDER.test(folded))
    return { kind: 'advertisement', because: 'an office’s word to all readers' };
  if (text.length <= 80) {
    // In brackets at its end a page's number says where the rest is, not that this is the page.
    if (may(SIGN.page) && /[)）]$/.test(text.slice(-1)) && GUIDE.test(text)) return POINTS_ELSEWHERE;
    if (may(SIGN.figure | SIGN.year | SIGN.page)) {
      const line = pageLine(text, folded);
      if (line) return line;
    }
    if (may(SIGN.page) && GUIDE.test(text)) return POINTS_ELSEWHERE;
    if (may(SIGN.staff) && (STAFF.test(folded) || STAFF_GLUED.test(folded)))
      return { kind: 'staff', because: 'names of the page’s editors' };
  }
  if (((first & SIGN.navigation) !== 0 && NAVIGATION.test(text)) || (may(SIGN.figure) && isFolio(folded)))
    return { kind: 'page heading', because: 'the e-paper’s own words' };
  if (may(SIGN.disclaimer) && DISCLAIMER.test(folded))
    return { kind: 'contact', because: 'a word of the paper about itself' };
  if (may(SIGN.contact | SIGN.letter) && CONTACT.test(folded) && !tellsAStory(folded))
    return { kind: 'contact', because: 'address, telephone or imprint' };
  if (text.length <= 60 && !/[。,!?;]/.test(folded)) {
    if ((may(SIGN.figure) && NUMBERS.test(folded)) || ADDRESS.test(folded))
      return { kind: 'contact', because: 'telephone numbers or an address' };
    if (folded.includes('[广告]')) return { kind: 'advertisement', because: 'says that it is one' };
  }
  if (may(SIGN.weather) && isWeather(folded)) return { kind: 'weather', because: 'a weather line' };
  return null;
}

const POINTS_ELSEWHERE: Furniture = { kind: 'guide', because: 'what stands on other pages' };
const NONE: ReadonlySet<string> = new Set();
const LONGEST = 160;
/** The kinds of characters that some piece of furniture can't do without. */
const TELLING =
  SIGN.navigation |
  SIGN.figure |
  SIGN.letter |
  SIGN.year |
  SIGN.page |
  SIGN.press |
  SIGN.publisher |
  SIGN.notice |
  SIGN.staff |
  SIGN.contact |
  SIGN.weather |
  SIGN.disclaimer;

function isMasthead(folded: string, signs: number, papers: ReadonlySet<string>): boolean {
  if (papers.size > 0 && papers.has(compactOf(folded))) return true;
  if ((signs & SIGN.press) !== 0 && MASTHEAD.test(compactOf(folded))) return true;
  return (signs & SIGN.letter) !== 0 && /^[A-Z][A-Z '’.&-]{5,}$/.test(folded);
}

/** `编 辑：王强　校 对：李丽`: labels of two characters set as wide as longer ones. */
function labelsClosedUp(folded: string): string {
  return folded.includes(' ')
    ? folded.replace(/(?<!\p{Script=Han})(\p{Script=Han}) {1,2}(\p{Script=Han})(?= ?[:/])/gu, '$1$2')
    : folded;
}

function compactOf(folded: string): string {
  return folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
}

/** The number and name of the page, or its date. */
function pageLine(text: string, folded: string): Furniture | null {
  if (pageHeading(text) || FOLIO.test(folded))
    return { kind: 'page heading', because: 'number or name of a page' };
  const dated = dateLineOf(text);
  if (dated || (folded.includes('月') && LUNAR.test(compactOf(folded))))
    return { kind: 'date line', because: dated?.because ?? 'a lunar date alone' };
  return null;
}

function isFolio(folded: string): boolean {
  return /^[A-Z]?\d{1,2}$/.test(compactOf(folded));
}

/** A notice may end with a telephone number, and a kicker goes on in the headline; the imprint has neither. */
function tellsAStory(folded: string): boolean {
  if (folded.endsWith('——')) return true;
  return (folded.match(/[。;]/g)?.length ?? 0) >= 2 || (folded.length > 60 && folded.includes('。'));
}

const OF_WEATHER = /气温|风|℃|云|晴|雨|雪|雾|湿度/u;

/** A report of the cold goes on with what came of it. */
function strays(folded: string): boolean {
  const sentences = folded.split('。').filter(each => each.trim() !== '');
  return sentences.length > 1 && !sentences.every(each => OF_WEATHER.test(each));
}

function isWeather(folded: string): boolean {
  if (folded.length > 90 || strays(folded)) return false;
  const signs = folded.match(WEATHER)?.length ?? 0;
  return signs >= 3 || (signs >= 2 && /\d\s*(?:℃|度|级)/.test(folded));
}
