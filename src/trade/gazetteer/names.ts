/** How Chinese place names are built: a stem, sometimes peoples, then the class of the division. */
import type { District } from '../../types.ts';

/** The peoples of GB/T 3304, as they stand in the names of autonomous divisions; `各` as in 龙胜各族自治县. */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
const PEOPLED = new RegExp(
  `^(.{2,}?)(?:(?:${PEOPLES})族|维吾尔|哈萨克|柯尔克孜|蒙古|塔吉克|锡伯|联合)+$`,
  'u',
);
/** 林区 is 神农架's, 矿区 and 新区 need a name before them: 碑林区, 清新区 and 高新区 are 区. */
const CLASS =
  /(?:(?:自治)?[县旗州]|特别行政区|自治区|(?<=^.{3,})林区|(?<=^.{2,})特区|(?<=^.{2,})(?<!高)新区|(?<=^.{2,})矿区|[省市区盟]|地区|新城|行政委员会)$/u;

/** A division's name taken apart; `class` is empty where the name has none. */
export interface PlaceName {
  /** `管城` of 管城回族区, `莫力达瓦` of 莫力达瓦达斡尔族自治旗. */
  readonly stem: string;
  /** `区`, `自治县`, `市`. */
  readonly class: string;
  /** True where the name of a people stands between the two. */
  readonly peopled: boolean;
}

/** Takes the name of a county, prefecture or province apart. */
export function placeName(name: string): PlaceName {
  const kind = CLASS.exec(name)?.[0] ?? '';
  const rest = name.slice(0, name.length - kind.length);
  const peopled = PEOPLED.exec(rest)?.[1];
  if (peopled !== undefined) return { stem: peopled, class: kind, peopled: true };
  const named = kind.startsWith('自治') && rest.length > 2 && rest.endsWith('族');
  return { stem: named ? rest.slice(0, -1) : rest, class: kind, peopled: named };
}

/** Stems that only say where in town: nobody calls 市中区 by them alone. */
const BEARINGS = /^[市城郊新老东南西北中区]*$/u;

/** True for a name that is a common noun of every town: 老城区, 新城区, 开发区, 解放区; 新县 is not. */
export function isBearing(name: string): boolean {
  const { stem, class: kind } = placeName(name);
  if (kind === '县') return false;
  return BEARINGS.test(stem) || /^(?:解放|港口|开发|中心|工业)$/u.test(stem);
}

/** What readers say for short: `惠济` for 惠济区; null where nothing of two characters or more is left that is still a name. */
export function shortName(name: string): string | null {
  const { stem, class: kind } = placeName(name);
  return kind !== '' && kind !== '矿区' && stem.length >= 2 && !BEARINGS.test(stem) ? stem : null;
}

/** `老城` of 老城区: no name by itself, but one beside an institution (老城公安). Null for other districts, and for 市中区. */
export function bearingStem({ name, kind }: Pick<District, 'name' | 'kind'>): string | null {
  const { stem } = placeName(name);
  return kind === 'county' && /^[老新城](?:城|关)$/u.test(stem) ? stem : null;
}

/** The same name without its peoples: `管城区` for 管城回族区, `孟村县` for 孟村回族自治县. Empty where none stand in it. */
export function plainNames(name: string): readonly string[] {
  const { stem, class: kind, peopled } = placeName(name);
  return peopled ? [`${stem}${kind.replace('自治', '')}`] : [];
}

/** What it may have been called before: a 市 was a 县, a 区 was a 县 or a 市. For stems of two characters or more. */
export function formerNames(name: string): readonly string[] {
  const { stem, class: kind } = placeName(name);
  if (stem.length < 2 || BEARINGS.test(stem)) return [];
  if (kind === '市') return [`${stem}县`];
  return kind === '区' ? [`${stem}市`, `${stem}县`] : [];
}

const TOWNSHIP = /^(.+?)(街道|镇|民族乡|乡|苏木|地区)$/u;

/** Ways to write a township: 大石桥街道 is also 大石桥街道办事处, 大石桥街道办, 大石桥办事处; 金寨回族乡 is also 金寨乡. */
export function townshipNames(name: string): readonly string[] {
  const [, stem = '', kind = ''] = TOWNSHIP.exec(name) ?? [];
  if (stem === '') return [name];
  if (kind === '街道') return [name, `${name}办事处`, `${name}办`, `${stem}办事处`, `${stem}街办`];
  const peopled = PEOPLED.exec(stem)?.[1];
  return peopled === undefined ? [name] : [name, `${peopled}${kind === '民族乡' ? '乡' : kind}`];
}

/** Offices in a township that bear its stem alone: 杜岭派出所 places a story as 杜岭街道 does. Empty for stems of one character. */
export function townshipOffices(name: string): readonly string[] {
  const stem = TOWNSHIP.exec(name)?.[1] ?? '';
  return stem.length < 2 ? [] : ['派出所', '司法所', '卫生院', '法庭', '中心校'].map(office => stem + office);
}

/** What a township may have been, or may since have become: 侯寨乡 and 侯寨镇 became 侯寨街道. */
export function formerTownshipNames(name: string): readonly string[] {
  const [, stem = '', kind = ''] = TOWNSHIP.exec(name) ?? [];
  if (stem.length < 2 || /^新.$|[路街道]$/u.test(stem)) return [];
  const classes = ['街道', '镇', '乡'].filter(other => other !== kind);
  return classes.map(other => stem + other).flatMap(townshipNames);
}
