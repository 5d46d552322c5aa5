/** A place called by the wrong class: 该区 in the story of a city. */
import { foldWidth } from '../trade/chars.ts';
import type { Article, Gazetteer, QualityFlag } from '../types.ts';
import { flag, type Passage } from './quality-passages.ts';

const CLASS_OF_UNIT = { 区: /区$/, 县: /县$|旗$/, 市: /市$/ } as const;
const MENTION = /[该全我](?<unit>区|县|市)(?![域级场民长委政直外里际容间])/g;

const MENTIONED = /[该全我][区县市]/;

/** `全区` is the whole of an autonomous region there. */
const REGION = /自治区$/;

/**
 * `该区`, `全县` where the article's districts are all of another class and nothing of that class is named before it in
 * the article. `全市`, `我市` may be the prefecture, and are never flagged. Nothing where the article has no district.
 */
export function wrongUnits(
  passages: readonly Passage[],
  article: Article,
  gazetteer: Gazetteer,
): readonly QualityFlag[] {
  if (!passages.some(({ text }) => MENTIONED.test(text))) return [];
  const districts = article.district.map(name => gazetteer.find(name));
  const known = districts.filter(district => district !== null);
  if (known.length === 0 || known.length < districts.length) return [];
  const units = (['区', '县', '市'] as const).filter(
    unit =>
      !known.some(({ name, kind }) => CLASS_OF_UNIT[unit].test(name) || kind === 'zone') &&
      !(unit === '区' && known.some(({ province }) => REGION.test(province))),
  );
  const offsets = startsOf(passages);
  const whole = passages.map(({ text }) => foldWidth(text)).join('\n');
  const named = new Map(units.map(unit => [unit, firstNamed(whole, unit)]));
  return [...whole.matchAll(MENTION)].flatMap(match => {
    const unit = units.find(one => one === match.groups?.unit);
    const passage = passages[offsets.findLastIndex(start => start <= match.index)];
    if (!unit || !passage || (unit === '市' && !match[0].startsWith('该'))) return [];
    if ((named.get(unit) ?? 0) < match.index) return [];
    const because = `the story is about ${article.district.join('、')}, and no ${unit} is named before`;
    return [flag('wrong-unit', passage, { excerpt: match[0], because })];
  });
}

/** Where each passage begins in all of them joined by line ends. */
function startsOf(passages: readonly Passage[]): readonly number[] {
  let end = 0;
  return passages.map(({ text }) => {
    const start = end;
    end += text.length + 1;
    return start;
  });
}

/** Where the first thing of this class is named (惠济区, 园区): the first `unit` that is no 该区; past the end if nowhere. */
function firstNamed(text: string, unit: string): number {
  const at = text.search(new RegExp(`(?<![该全我])${unit}`));
  return at < 0 ? text.length : at;
}
