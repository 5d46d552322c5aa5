/** Institutions that follow the name of the place they belong to, and words for the paper's own place. */
import { matchesOf } from '../trade/matches.ts';
import type { Home, PlaceMention } from '../types.ts';

/** What follows a district's name where its own party, government, courts, offices or media are meant: 惠济区委, 新密公安. */
const INSTITUTION =
  /^[市区县旗州省]?(?:委|政府|人大|政协|纪委|监委|纪检|人民(?:政府|法院|检察院|代表大会)|法院|检察院|分局|支队|大队|公安|警方|消防|交警|交巡警|交管|教[育体]|税务|市场监管|农[委业]|卫[健计生]|疾控|文[旅广]|城[管建]|住[建房]|环保|生态环境|民政|司法|信访|融媒|广电|总?工会|团委|妇联|残联|文联|科协|工商|供销|武装部|人武部|气象|烟草|供电|电力|审计|财政|人社|发改|科[工技]|商务|应急|统计|医保|医疗保障|自然资源|国土|水[利务]|林业|园林|交通|公路|退役|慈善|红十字|管委会|党工委|机关|宣传部|组织部|统战部|政法委|两会|市政|执法|(?:[一-龥]{2,5}(?:部门|主管单位))|[一-龥]{2,9}?局(?![部面限势中]))/u;

/** What speaks of a place as one: its town, its people. */
const OF_PLACE =
  /^(?:城区|县城|市区|境内|段|籍|历史(?:文化)?街区|市民|村民|居民|人民|干部|群众|企业|全[市县区]|[两二三四五六][区县市地旗]|[一-龥]{2,4}[镇乡]|(?!背街|大街|小街|[主支道各的内改旧危棚])[一-龥]{2,3}(?<![道马公铁线管电小])[街路巷](?![区小道面网灯]))/u;

/** True where the words after a mention make it an institution's name. */
export function isInstitution(text: string, { end }: PlaceMention): boolean {
  return INSTITUTION.test(text.slice(end, end + 8));
}

/** True where the words after a short name show that a place is meant. */
export function isSurelyPlace(text: string, mention: PlaceMention): boolean {
  return isInstitution(text, mention) || OF_PLACE.test(text.slice(mention.end, mention.end + 8));
}

/** Before a place that goods and travellers go to: 卖到了哈尔滨, 远销北京. */
const GOING_TO = '[卖销运发]到了?|[卖销运发寄飞开驶]往|远销|直达|直飞|出口到?';
const DESTINATION = new RegExp(`(?:${GOING_TO})$`, 'u');

/** True where the place that begins at `start` is only where something or somebody goes to. */
export function isDestination(text: string, start: number): boolean {
  return DESTINATION.test(text.slice(Math.max(0, start - 4), start));
}

/** Before a place that someone is from, that the story's place lies beside, or that it is compared with: 家住金水区的, 毗邻荥阳市. */
const IN_PASSING =
  /(?:家住|住在|来自|老家|祖籍|原籍|毗邻|紧邻|邻近|相邻|途经|途径|路过|相比于?|不同于|不如|早于|晚于|东[临邻]|西[临邻]|南[临邻]|北[临邻])$/u;
/** After one that visitors are from, or that is a measure: 金水区考察团, 与中牟县相比. */
const PASSED =
  /^的?(?:(?:党政)?(?:考察|代表|参观|访问|交流|学习|旅游|旅行|亲友)团|考察组|(?:[一-龥]{0,2})?(?:游客|旅客|客商|客人|香客|车友|驴友|参赛者)|相比|比较|一样(?!的)|(?:市民|居民|村民)?[一-龥]{1,2}(?:先生|女士|小姐|大爷|大妈))/u;

/** What happens to a household happens where it lives: 柳林坡街道的方先生一家. */
const HOUSEHOLD = /^的?[一-龥]{1,2}(?:先生|女士|大爷|大妈)(?:一家|家[里中]?(?!人))/u;

/** After 从 and a place: who came from there. */
const CAME = /^(?:老家|农村|乡下)?(?:来|[赶飞运开驶寄拉]来|赶到|进城|[飞运开驶]?到|飞抵)(?!说|看)/u;

/** True where the place is only where somebody or something came from: 从成都飞来的航班. */
export function isOrigin(text: string, { start, end }: Pick<PlaceMention, 'start' | 'end'>): boolean {
  return text.charAt(start - 1) === '从' && CAME.test(text.slice(end, end + 4));
}

export type Manner = 'subject' | 'passing' | 'plain';

/** How the sentence uses the place: as its subject, in passing, or neither. */
export function mannerOf(text: string, { start, end }: PlaceMention): Manner {
  if (IN_PASSING.test(text.slice(Math.max(0, start - 3), start))) return 'passing';
  if (isDestination(text, start)) return 'passing';
  const after = text.slice(end, end + 8);
  if (PASSED.test(after) && !HOUSEHOLD.test(after)) return 'passing';
  if (isOrigin(text, { start, end })) return 'passing';
  if (/^[的籍](?!是)/u.test(text.slice(end, end + 2))) return 'plain';
  return start === 0 || /[,,。::;;“”"!!??\s]/u.test(text.charAt(start - 1)) ? 'subject' : 'plain';
}

const OFFICES =
  '委|政府|人大|政协|纪委|监委|长|法院|检察院|中院|公安|交警|总工会|妇联|残联|文联|科协|团委|直|级|文明办|图书馆|博物馆';
/** Where a word may begin: after no Chinese character, or after one that ends a phrase. Asked once its first one is there. */
const begins = (first: string) =>
  `${first}(?<=(?:^|[^\\p{Script=Han}]|[由从与和及向对在据日经为到省是被把将让给请至])${first})`;
/** 全市首个 and 全市前列 compare; they do not say that the city acts. */
const ACTING = '(?!前列|首|第|率先|领先|最|唯一|先进|排名|优秀|范围|[十百]佳)';

/** Houses that a county calls by its class alone, and a larger city has several of: 县医院, 县城. */
const HOUSES =
  '(?:人民|中|妇幼)?医院|[一二三四]中|城(?!乡|市)|里|(?:实验|第[一二三四])?(?:小学|中学)|职[高教]|体育[场馆]|汽车站|敬老院|养老院|剧[院团]|林场|水库';

/** The words of a city, county, district, banner or prefecture for itself; a bare 市 that is no 市民 or 市场 begins its offices. */
function localWords(kind: string): string {
  const own = kind === '市' ? '我市|本市|我城' : `我${kind}|本${kind}`;
  const all = kind === '市' ? '[市城]' : kind;
  const office = '(?![民区面内中井容值价域块别间际]|场(?!监))\\p{Script=Han}{1,10}?(?:局|委(?!员))';
  return `${own}|全${all}${ACTING}|${begins(kind)}(?:${OFFICES}|${office})`;
}

const LOCAL = new Map(
  ['市', '县', '区', '旗', '州', '盟'].map(kind => [kind, new RegExp(localWords(kind), 'gu')]),
);
const OWN_WORDS = new Map(
  [...LOCAL].map(([kind, words]) => [kind, new RegExp(`${words.source}|${begins(kind)}(?:${HOUSES})`, 'gu')]),
);
const PROVINCE = new RegExp(
  `我省|本省|全省${ACTING}|${begins('省')}(?:${OFFICES}|\\p{Script=Han}{1,6}?(?:[厅局]|委(?!员)))`,
  'gu',
);
const REGION = new RegExp(`我区|本区|全区${ACTING}|自治区(?:${OFFICES})`, 'gu');
const NATION = new RegExp(`我国|全国${ACTING}|中央|国务院`, 'gu');
const NOTHING = /(?!)/gu;

function wordsFor({ level, name }: Home): RegExp {
  if (level === 'nation') return NATION;
  if (level === 'city') return LOCAL.get(name.slice(-1)) ?? NOTHING;
  return name.endsWith('自治区') ? REGION : PROVINCE;
}

/** Where the text speaks of the whole home: 我市, 全市, 市委, 市教育局. Offsets in order. */
export function wholeHome(text: string, home: Home): readonly number[] {
  return matchesOf(text, wordsFor(home)).map(match => match.index);
}

/** A word of a place for itself; `sure` where no other place can be meant (我县), unlike 县委 after another's name. */
export interface OwnWord {
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
}

/** The words in which a paper of a place whose name ends in `kind` (县, 区, 市) speaks of it, in order. */
export function ownWords(text: string, kind: string): readonly OwnWord[] {
  return matchesOf(text, OWN_WORDS.get(kind) ?? NOTHING).map(({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    sure: /^[我本]/u.test(word),
  }));
}

const OWN_CLASS = /[我全本该](县|区|旗)/g;

/** Classes of district that the text calls its own: 我县, 全区, 本县. */
export function ownClasses(text: string): readonly string[] {
  return matchesOf(text, OWN_CLASS).map(([, kind = '']) => kind);
}
