/** The offices that speak in a story: whose act it is, the story is mostly about. */
import { foldWidth } from '../trade/chars.ts';
import { matchesOf } from '../trade/matches.ts';

/** An office named as the one that tells: before its speaker, or after `记者从`. No one of them goes beyond a clause. */
const FROM_OFFICE = /记者[^。,;!?\n]{0,8}?从([^。,;!?\n]{2,24}?)(?:获悉|了解到|得知|获知)/g;
const OFFICE_SAYS: readonly (readonly [word: RegExp, source: RegExp])[] = [
  [
    /负责人|负责同志|工作人员/g,
    /([^。,;:!?、“”"\n]{2,16}?)(?:有关|相关|主要)?(?:负责人|负责同志|工作人员)(?!们)/g,
  ],
  [/提醒|告诉记者/g, /([^。,;:!?、“”"\n]{2,16}?)(?:提醒|告诉记者)/g],
  [/据/g, /据([^。,;:!?、“”"\n]{2,16}?)(?:介绍|通报|消息|统计|透露|预测|预报)/g],
];
/** What ends a clause, in half-width. */
const ENDS = '。,;:!?、“”"\n';

/** One of these words stands in every text that names an office so: without them it is not looked at any closer. */
const WORDS = ['记者', '负责', '工作人员', '提醒', '据'];

/** The names of the offices, one a line; empty where none is named so. */
export function sourcesIn(paragraphs: readonly { readonly text: string }[]): string {
  const printed = paragraphs.map(paragraph => paragraph.text).join('\n');
  if (!WORDS.some(word => printed.includes(word))) return '';
  const text = foldWidth(printed);
  const found = text.includes('记者') ? officesIn(text, FROM_OFFICE) : [];
  for (const [word, source] of OFFICE_SAYS)
    for (const clause of clausesWith(text, word)) found.push(...officesIn(clause, source));
  return found.join('\n');
}

/** The clauses of a text in which a word stands, in order. */
function clausesWith(text: string, word: RegExp): readonly string[] {
  const clauses: string[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const end = endOfClause(text, match.index);
    clauses.push(text.slice(startOfClause(text, match.index), end));
    word.lastIndex = end;
  }
  return clauses;
}

function startOfClause(text: string, within: number): number {
  let start = within;
  while (start > 0 && !ENDS.includes(text.charAt(start - 1))) start--;
  return start;
}

function endOfClause(text: string, within: number): number {
  let end = within;
  while (end < text.length && !ENDS.includes(text.charAt(end))) end++;
  return end;
}

function officesIn(text: string, source: RegExp): string[] {
  return matchesOf(text, source).map(([, office = '']) => office);
}
