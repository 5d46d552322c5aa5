/** Is a token the name of a person? */
import { isHan } from './chars.ts';
import { givenClass } from './given-names.ts';
import { beginsWithOrdinaryWord, isOrdinaryWord } from './ordinary-words.ts';
import { isCompoundSurname, surnameClass } from './surnames.ts';

/** Log-odds or so of a surname of each class. */
const SURNAME_ODDS = { 1: 3, 2: 1, 3: -0.5, 4: -2.5 } as const;
const COMPOUND_ODDS = 5;
const GIVEN_ODDS = { common: 1.2, plain: -0.5, surname: -1.2, never: -12 } as const;
/** Four names in five have three characters. */
const THREE_CHARACTERS = 1.2;
const ORDINARY_WORD = -7;
const ORDINARY_BEGINNING = -5;
/** Two surnames of one character each before a given name: 陈方安生. */
const TWO_SURNAMES = -2;

/** Endings of minority names written without a dot: 扎西卓玛, 阿依古丽, 其其格. */
const MINORITY =
  /(?:卓玛|央金|多吉|次仁|扎西|曲珍|拉姆|德吉|旺堆|罗布|顿珠|加措|平措|旺姆|桑姆|旦增|丹增|古丽|买提|[木提力尔]江|吐尔逊|努尔|其其格|高娃|格日勒|巴特尔|图雅|乌兰|那仁|朝鲁)$/u;
const MINORITY_ODDS = 3;
/** Mongolian and Tibetan names of two characters. */
const SHORT_MINORITY = new Set(
  '巴图 娜仁 图雅 高娃 乌兰 卓玛 扎西 央金 次仁 多吉 旺堆 德吉 格桑 达娃 尼玛 拉姆 巴桑 边巴 丹增 平措 罗布 桑珠 曲珍'.split(
    ' ',
  ),
);

/** 王先生, 李大爷: how people are spoken of, not how they sign. */
const HONORIFIC =
  /^.{1,2}(?:先生|女士|小姐|大爷|大妈|大娘|阿姨|师傅|老师|同学|老汉|奶奶|爷爷|叔叔|教授|医生|主任|经理|书记)$/u;

/** Below this no reader would take the characters for a name. */
export const IMPOSSIBLE = -5;

/**
 * How much likelier the characters are a person's name than not, as log-odds: 6.6 for 张国庆, about 0 for a rare
 * surname with an unusual given name; -Infinity where they can't be one. Han characters only, no spaces.
 */
export function nameOdds(text: string): number {
  if (text.length < 2 || text.length > 8) return -Infinity;
  const characters = charactersOf(text);
  if (characters.length < 2 || characters.length > 4 || !areHan(characters)) return -Infinity;
  const odds = Math.max(simpleOdds(characters), compoundOdds(characters), doubleOdds(characters));
  return odds < MINORITY_ODDS && isMinority(text, characters.length) ? MINORITY_ODDS : odds;
}

/** Characters by index; a list of them only where one takes two units. */
type Characters = string | readonly string[];

function charactersOf(text: string): Characters {
  return /[\ud800-\udfff]/.test(text) ? [...text] : text;
}

function areHan(characters: Characters): boolean {
  for (let at = 0; at < characters.length; at++) if (!isHan(characters[at] ?? '')) return false;
  return true;
}

/** The longest ending has three characters. */
function isMinority(text: string, length: number): boolean {
  return length > 2 ? MINORITY.test(text.slice(-3)) : SHORT_MINORITY.has(text);
}

/** The same, told from ordinary words too: 平安, 高新区 and 党旗红 are unlikely names where nothing says a name stands there. */
export function bareNameOdds(text: string): number {
  if (HONORIFIC.test(text)) return nameOdds(text) + ORDINARY_WORD;
  if (isOrdinaryWord(text)) return nameOdds(text) + ORDINARY_WORD;
  return nameOdds(text) + (beginsWithOrdinaryWord(text) ? ORDINARY_BEGINNING : 0);
}

/**
 * Odds of a token that no surname vouches for: -1 where all its characters are common in names (清风, a pen name), -2
 * where both of three but the first are (a surname that the table lacks), else -4.
 */
export function penNameOdds(text: string): number {
  const [first = '', ...rest] = [...text].map(character => givenClass(character));
  if (rest.some(given => given !== 'common')) return -4;
  if (first === 'common') return -1;
  return rest.length > 1 ? -2 : -4;
}

/** True where a token of two to four Han characters is shaped like a name, or is a minority or foreign one with its dot. */
export function isNameShaped(text: string): boolean {
  return isDottedName(text) || nameOdds(text) > IMPOSSIBLE;
}

/** A minority or foreign name: parts of Han characters or Latin letters joined by · • ・ or ‧. */
export function isDottedName(text: string): boolean {
  return /^[\p{Script=Han}A-Za-z]{1,12}(?:[·•・‧∙⋅･][\p{Script=Han}A-Za-z]{1,12}){1,4}$/u.test(text);
}

const LONGEST_WITH_SURNAME = 4;
const LONGEST_SOUND = 8;
/** Characters that foreign and minority names are written down with by their sound. */
const SOUNDS = new Set(
  '阿艾买提古丽吐尔逊木江卡迪努热孜依莎玛拉扎西多吉次仁卓央金罗布格桑达娃旺巴特斯克德维奇娜亚伊萨姆沙马史密约翰威廉' +
    '里加洛塔托帕弗伦曼森顿哈赛肉库迭再汗别山力苏坦诺夫科娃安东尼奥佐琼珠白旦增顿堆平措边坚赞益洛次嘎乌兰图雅其格勒' +
    '不布音合都拜姑甫衣帖塞坎娅宗措姆宝',
);

/** True for a token of characters that only sound: 塔拉, 其其格. False for an empty one. */
export function isSound(text: string): boolean {
  return text !== '' && [...text].every(character => SOUNDS.has(character));
}

/** True for a token longer than names with a surname whose characters only sound, but for one: 乌云其其格, 哈力木拉提. */
export function isLongSound(text: string): boolean {
  const characters = [...text];
  const others = characters.filter(character => !SOUNDS.has(character)).length;
  return characters.length > LONGEST_WITH_SURNAME && characters.length <= LONGEST_SOUND && others <= 1;
}

/** Odds of a dotted name where nothing announces one: 4 where most characters only sound, -2.5 for 我们的节日·重阳. */
export function dottedNameOdds(text: string): number {
  const characters = [...text].filter(isHan);
  const sounding = characters.filter(character => SOUNDS.has(character)).length;
  return 2 * sounding > characters.length ? 4 : -2.5;
}

function simpleOdds(characters: Characters): number {
  const rank = characters.length > 3 ? null : surnameClass(characters[0] ?? '');
  if (rank === null) return -Infinity;
  return SURNAME_ODDS[rank] + givenOdds(characters, 1) + (characters.length === 3 ? THREE_CHARACTERS : 0);
}

function compoundOdds(characters: Characters): number {
  if (characters.length < 3 || !isCompoundSurname(`${characters[0]}${characters[1]}`)) return -Infinity;
  return COMPOUND_ODDS + givenOdds(characters, 2);
}

function doubleOdds(characters: Characters): number {
  if (characters.length !== 4 || !isUsualSurname(characters[0] ?? '')) return -Infinity;
  if (!isUsualSurname(characters[1] ?? '')) return -Infinity;
  return TWO_SURNAMES + givenOdds(characters, 2);
}

function isUsualSurname(character: string): boolean {
  const rank = surnameClass(character);
  return rank !== null && rank <= 2;
}

/** Of the given name, which begins at an index of a name's characters. */
function givenOdds(characters: Characters, from: number): number {
  let odds = 0;
  for (let at = from; at < characters.length; at++) odds += GIVEN_ODDS[givenClass(characters[at] ?? '')];
  return odds;
}
