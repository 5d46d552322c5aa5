/** Institutions that follow the name of the place they belong to, and words for the paper's own place. */
import type { Home, PlaceMention } from '../types.ts';

/** What follows a district's name where its own party, government, courts, offices or media are meant: 惠济区委, 新密公安. */
const INSTITUTION =
  /^[市区县旗州省]?(?:委|政府|人大|政协|纪委|监委|纪检|人民(?:政府|法院|检察院|代表大会)|法院|分局|支队|大队|检察院|公安|警方|消防|交警|交巡警|交管|教[育体]|税务|市场监管|农[委业]|卫[健计生]|疾控|文[旅广]|城[管建]|住[建房]|环保|生态环境|民政|司法|信访|融媒|广电|总?工会|团委|妇联|残联|文联|科协|工商|供销|武装部|人武部|气象|烟草|供电|电力|审计|财政|人社|发改|科[工技]|商务|应急|统计|医保|医疗保障|自然资源|国土|水[利务]|林业|园林|交通|公路|退役|慈善|红十字|管委会|党工委|机关|宣传部|组织部|统战部|政法委|两会|城区|县城|境内|籍|市民|村民|居民|人民|干部|群众|企业|全[市县区])/u;

/** True where the words after a mention make it an institution's name, or speak of the place as a place. */
export function isInstitution(text: string, { end }: PlaceMention): boolean {
  return INSTITUTION.test(text.slice(end, end + 8));
}

const OFFICES =
  '委|政府|人大|政协|纪委|监委|长|法院|检察院|中院|公安|教育|交通|卫健|民政|人社|发改|工信|财政|住房|城[管乡]|生态|环保|农业|水利|文[旅广]|商务|应急|市场监管|税务|气象|审计|统计|总工会|妇联|残联|团|直|级|民政|自然资源|大数据|医保|文明办|图书馆|博物馆';

const CITY = new RegExp(`我市|全市|本市|我城|全城|市(?:${OFFICES})|绿城|省会`, 'gu');
const PROVINCE = new RegExp(`我省|全省|本省|省(?:${OFFICES})`, 'gu');
const REGION = new RegExp(`我区|全区|本区|自治区|区(?:${OFFICES})`, 'gu');
const NATION = /全国|我国|中国|中央|国务院|党中央/gu;

function wordsFor({ level, name }: Home): RegExp {
  if (level === 'nation') return NATION;
  return level === 'city' ? CITY : name.endsWith('自治区') ? REGION : PROVINCE;
}

/** Where the text speaks of the whole home: 我市, 全市, 市委, 市教育局. Offsets in order. */
export function wholeHome(text: string, home: Home): readonly number[] {
  return [...text.matchAll(wordsFor(home))].map(match => match.index);
}

/** Classes of district that the text calls its own: 我县, 全区, 本县. */
export function ownClasses(text: string): readonly string[] {
  return [...text.matchAll(/[我全本该](县|区|旗)/gu)].flatMap(([, kind]) => kind ?? []);
}
