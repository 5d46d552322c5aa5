/** A cutting → the one person whose story it is: stories about people name theirs all the way through. */
import { nameOdds } from '../trade/names.ts';
import type { Cutting } from '../types.ts';

/** Someone a story is about, as it calls them. */
export interface Person {
  readonly name: string;
  /** How often the name stands in the paragraphs. */
  readonly count: number;
}

/** Who tells what they saw, or is asked, is named twice at most; named more often, it is they who are told of. */
const THROUGHOUT = 3;

/** How people are brought in: by age, trade, kinship or as named so. */
const BROUGHT_IN = /(?:岁的|名叫|[员民师长任记工兵生师机哥姐人友主嫂娘伯妈爸])(?=([\u4e00-\u9fff]{2,3}))/g;

/** Leaders are named as often, and are not told of. */
const SPEAKS = ['强调', '指出', '主持', '要求', '出席', '一行'];

/** The person named most often, where often enough to be the story's; null where nobody is. */
export function personIn({ paragraphs }: Pick<Cutting, 'paragraphs'>): Person | null {
  const text = paragraphs.map(paragraph => paragraph.text).join('\n');
  let best: Person | null = null;
  const seen = new Set<string>();
  for (const [, run = ''] of text.matchAll(BROUGHT_IN)) {
    for (const name of [run, run.slice(0, 2)]) {
      if (seen.has(name)) continue;
      seen.add(name);
      const count = countOf(text, name);
      if (count >= THROUGHOUT && count > (best?.count ?? 0) && isToldOf(name, text)) best = { name, count };
    }
  }
  return best;
}

function isToldOf(name: string, text: string): boolean {
  return nameOdds(name) > 0 && !SPEAKS.some(speaks => text.includes(name + speaks));
}

function countOf(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) count++;
  return count;
}

/** A name that people have given someone for what they do: `“背包书记”`, `“修鞋博士”`; not what a place got itself. */
const EPITHET =
  /(?:^|[^了来着看添当成]|[^有请]来)[“"‘「]([^”"’」\n]{1,6}(?:书记|支书|员|医|医生|博士|专家|司机|老师|教师|校长|奶奶|爷爷|妈妈|爸爸|大姐|大哥|嫂|大叔|匠|师傅|翁|大侠|愚公|夫妻|兄弟|女工))[”"’」]/;

/** The epithet of a person in a headline, without its marks; null where there is none. */
export function epithetIn(headline: string): string | null {
  return EPITHET.exec(headline)?.[1] ?? null;
}
