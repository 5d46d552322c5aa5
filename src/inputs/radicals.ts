/**
 * Radicals that look like characters. Fonts draw both with one glyph, and programs that print to PDF then name the
 * radical: `⽉` U+2F49 where `月` was set.
 */

/**
 * Radicals of the CJK Radicals Supplement that are whole characters in common use, each before its character; after
 * EquivalentUnifiedIdeograph.txt of the Unicode Character Database.
 */
const SUPPLEMENT =
  '⺁厂⺌小⺍小⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺬示⺮竹⺰纟⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  (SUPPLEMENT.match(/../g) ?? []).map(pair => [pair.charAt(0), pair.charAt(1)]),
);

/** The text with characters for their radicals, and for the compatibility forms of fonts (`樂` U+F914). */
export function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2e80-\u2fdf\uf900-\ufaff]/g,
    char => CHARACTERS.get(char) ?? char.normalize('NFKC'),
  );
}
