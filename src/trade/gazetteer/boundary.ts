/** Where a word may begin and end to be the name of a place. */
import { isHan } from '../chars.ts';
import type { Word } from './lexicon.ts';

/** After a short name these make a longer one: a road, water, a building, a company, a region of the mind. */
const LONGER =
  /^(?:路|街(?!道)|大街|大道|巷|胡同|里弄|河|江|湖(?!北|南)|山(?!东|西)|渠|桥|塔|广场|纪念|公园|花园|小区|家园|府邸|国际|机场|综保区|综合保税区|火?车站|高铁|[东西南北]站|站|入海口|两岸|沿岸|流域|河段|江段|水系|上游|下游|地铁|铁路|高速|公路(?!局|段|分局|管理|部门|中心|人|站)|立交|隧道|枢纽|大学|学院|大厦|大酒店|酒店|宾馆|饭店|百货|万达|银行|证券|信托|保险|油田|出版|传媒|日报|晚报|时报|网|电视|大地|腹地|儿女|城市群|经济区|经济带|地区|区域|文明|文化圈|崛起|霸|股份|集团|公司|商会|大战|村(?![民镇级支委干])|镇(?![村长党政域街])|关(?![闭注停心爱于掉门])|战役|事变|罢工|起义|惨案|时期)/u;

/** A short name that is a number (二七) may be part of a longer one. */
const COUNTED = /^(?:[年月日号〇一二三四五六七八九十百千]|\d)/u;

/** After a short name these make it a place whatever stands before: 黄河兰考段, 陇海铁路中牟境内. */
const PLACED = /^(?:段(?!落|位|子)|境内|\p{Script=Han}{0,4}?[两三四五六][区县](?![域别级]))/u;

/** What may stand before a name that is easily part of a longer word: prepositions, conjunctions, verbs of going, units. */
const LEADS = new Set(
  '在到去来往至从由自赴进入访于的了和与及跟同向对为是将把被让给以据该省市区县州盟旗镇乡道处村社办局委会所队院校站场园馆司家名个等各日时午晚年月天后前中里内外上下近着过起间悉说称位籍驻',
);

/** True where the character before `at` may end a phrase, so that a name may begin there. */
export function maybeBegins(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charAt(at - 1);
  return (
    LEADS.has(before) ||
    !isHan(before) ||
    /(?:走进|来到|中共|深入|组织|依托|联合|带领|服务|聚焦|直播|围绕|位于|表示|显示|全市|全省|本市)$/u.test(
      text.slice(at - 2, at),
    )
  );
}

/** True where the word, standing at `from` to `to`, can be the name of a place there. `joined`: another place name ends at `from`. */
export function stands(
  word: Word,
  text: string,
  span: { from: number; to: number; joined: boolean },
): boolean {
  const after = text.slice(span.to, span.to + 8);
  const free = span.joined || maybeBegins(text, span.from);
  switch (word.senses[0]?.level) {
    case 'short':
      return (free || PLACED.test(after)) && !isLonger(after) && !COUNTED.test(after);
    case 'prefecture':
    case 'province':
      return !(word.common && !free) && !isShortRegion(word, after);
    case 'community':
      return word.common ? span.joined : free;
    case 'township':
      return !/^(?:银行|建设|体系|规划|化)/u.test(after) && (free || !/[村城]镇$|^新|^..$/u.test(word.text));
    default:
      return (
        districtStands(word, after, free) &&
        !isQualified(word, text.slice(Math.max(0, span.from - 3), span.from))
      );
  }
}

/** 金水河 is a river, but 硚口江岸两区 are two districts. */
function isLonger(after: string): boolean {
  return LONGER.test(after) && !/^[\p{Script=Han}]{2,4}[两二三四五六](?:区|县|市|地|旗)/u.test(after);
}

function isShortRegion(word: Word, after: string): boolean {
  return word.senses[0]?.region?.name !== word.text && LONGER.test(after);
}

function districtStands(word: Word, after: string, free: boolean): boolean {
  const tight = word.text.length === 2 || word.common || /^[新老大高]/u.test(word.text);
  if (word.text.endsWith('区') && /^[域块]/u.test(after)) return false;
  // 新县城, 新县域: the one county whose name is a word for any that is new.
  if (word.text === '新县' && /^(?:域|级|乡|城(?!关))/u.test(after)) return false;
  return free || !tight;
}

/** `国家级高新区`, `12个经开区`: the class of zone, not the home's. */
function isQualified(word: Word, before: string): boolean {
  const zone = word.senses[0]?.districts[0]?.kind === 'zone';
  return zone && /(?:国家级?|省级|市级|全[国省市]|各大?|[个家类各座]|世界)$/u.test(before);
}
