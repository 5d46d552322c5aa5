/** Names as the statistical tables write them → names as readers and newspapers write them. */

const PARENTHESES = /[（(][^（()）]*[）)]/gu;
const ZONE_PREFIX = /^.*?(?:开发区|高新区|示范区|工业园区|产业园区|管理区|[试实]验区)(?=..+(?:街道|镇|乡)$)/u;
const STATISTICAL = /类似|特殊|虚拟|直辖|管委会|管理委员会|管理处|服务中心|部分|片区|单位|筹备|拟/u;
const TOWNSHIP_CLASS =
  /(?:街道|镇|乡|苏木|地区|[农林牧渔茶]场|风景名?胜?区|旅游度?假?区|森林公园|[新园]区|开发区|集聚区|聚集区)$/u;
const ONLY_GENERIC =
  /^(?:经济|技术|高新|工业|产业|开发|现代|农业|示范|园|区|集聚|聚集|新|旅游|度假|风景|名胜|物流|科技|生态|循环|国家级?|省级|市)+$/u;

/**
 * The township's name without the names of the units above it (济源市沁园街道 → 沁园街道), or null for a row that is
 * no place to a reader: a statistical pseudo-unit, or a class without a name (经济开发区).
 */
export function townshipName(row: string, above: readonly string[]): string | null {
  const name = withoutPrefixes(row.replace(PARENTHESES, ''), above)
    .replace(ZONE_PREFIX, '')
    .replace(/办事处$/u, '');
  const place = !STATISTICAL.test(name) && TOWNSHIP_CLASS.test(name) && !ONLY_GENERIC.test(name);
  return place ? name : null;
}

function withoutPrefixes(name: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find(above => above.length > 1 && name.startsWith(above));
  return prefix !== undefined && name.length >= prefix.length + 3 ? name.slice(prefix.length) : name;
}

const VILLAGE = /^(.+?)村民?委员?会$/u;
const RESIDENTS = /^(.+?)(?:居民)?(?:居民?(?:管理)?委员?会|(?:管理)?委员会)$/u;

/**
 * The community's or village's name without its committee: 碧沙岗社区居委会 → 碧沙岗社区, 刁沟村委会 → 刁沟村, 弘武街居委会 →
 * 弘武街社区; or null for a row that is neither (a farm's living quarters, a 虚拟社区).
 */
export function communityName(row: string, above: readonly string[]): string | null {
  if (STATISTICAL.test(row.replace(/管理委员会$/u, ''))) return null;
  const name = withoutPrefixes(row.replace(PARENTHESES, ''), above);
  const village = VILLAGE.exec(name)?.[1];
  const residents = RESIDENTS.exec(name)?.[1];
  const place = village ? classed(village, '村') : residents ? classed(residents, '社区') : name;
  return /(?:社区|村|嘎查)$/u.test(place) && place.length > 2 ? place : null;
}

function classed(stem: string, kind: '村' | '社区'): string {
  return /(?:社区|村|嘎查)$/u.test(stem) ? stem : stem + kind;
}
