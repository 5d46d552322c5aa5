/** A place called by the wrong class: 该区 in the story of a city. */
import { foldWidth } from '../trade/chars.ts';
import type { Article, Gazetteer, QualityFlag } from '../types.ts';
import { flag, type Passage } from './quality-passages.ts';

const CLASS_OF_UNIT = { 区: /区$/, 县: /县$|旗$/, 市: /市$/ } as const;
const MENTION = /[该全我](?<unit>区|县|市)(?![域级场民长委政直外里际容间])/g;

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
  const districts = article.district.map(name => gazetteer.find(name));
  const known = districts.filter(district => district !== null);
  if (known.length === 0 || known.length < districts.length) return [];
  const units = (['区', '县', '市'] as const).filter(
    unit =>
      !known.some(({ name, kind }) => CLASS_OF_UNIT[unit].test(name) || kind === 'zone') &&
      !(unit === '区' && known.some(({ province }) => REGION.test(province))),
  );
  let before = '';
  return passages.flatMap(passage => {
    const text = foldWidth(passage.text);
    const flags = [...text.matchAll(MENTION)].flatMap(match => {
      const unit = units.find(one => one === match.groups?.unit);
      if (unit === undefined || (unit === '市' && !match[0].startsWith('该'))) return [];
      if (`${before}${text.slice(0, match.index)}`.replace(/[该全我]区/g, '').includes(unit)) return [];
      const because = `the story is about ${article.district.join('、')}, and no ${unit} is named before`;
      return [flag('wrong-unit', passage, { excerpt: match[0], because })];
    });
    before += text;
    return flags;
  });
}
