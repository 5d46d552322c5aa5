/** Invented articles whose words and characters are as unevenly common as those of a language. */
import type { IndexedArticle } from '../../src/search/build/index.ts';
import type { Searchable } from '../../src/search/fields.ts';
import { type Chance, chanceOf } from '../chance.ts';
import { DISTRICTS, GIVEN, SERIES, SURNAMES } from '../import/words.ts';

/** An article as the index takes it. */
export interface MadeArticle extends Searchable, IndexedArticle {}

const CHARACTERS = 4000;
const WORDS = 60_000;
/** Articles of a day. */
const DAILY = 9;
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAY = 86_400_000;
const TOPICS = ['farming', 'law', 'school', 'health', 'traffic', 'trade', 'sport', 'culture'] as const;

/**
 * The place in a list of `length` of something met as often as its place says (Zipf and Mandelbrot): in proportion to 1
 * over the place and `shift`, which keeps the first few from being everywhere.
 */
function uneven({ between }: Chance, length: number, shift: number): number {
  const share = between(0, 999_999) / 1_000_000;
  return Math.min(length - 1, Math.floor(shift * (((length + shift) / shift) ** share - 1)));
}

/** With these the most common character is one in 40, and the most common word one in 25, as in newspapers. */
const SHIFT_OF_CHARACTERS = 6;
const SHIFT_OF_WORDS = 3;

/** Some thousand of the common ideographs, in a made-up order of how common they are. */
function charactersOf(chance: Chance): readonly string[] {
  const all = Array.from({ length: 0x5200 }, (_, at) => String.fromCharCode(0x4e00 + at));
  for (let at = 0; at < CHARACTERS; at += 1) {
    const other = chance.between(at, all.length - 1);
    [all[at], all[other]] = [all[other] ?? '', all[at] ?? ''];
  }
  return all.slice(0, CHARACTERS);
}

function wordsOf(chance: Chance): readonly string[] {
  const characters = charactersOf(chance);
  const character = () => characters[uneven(chance, CHARACTERS, SHIFT_OF_CHARACTERS)] ?? '';
  const single = Array.from({ length: 150 }, character);
  const longer = Array.from({ length: WORDS - single.length }, () =>
    Array.from({ length: chance.pick([2, 2, 2, 2, 3, 3, 4]) }, character).join(''),
  );
  return longer.flatMap((word, at) => (at % 400 === 0 ? [single[at / 400] ?? word, word] : [word]));
}

const words = wordsOf(chanceOf(20_240_229));

/** The article with this number of `total`, the newest first: number 0 is of the last day. Some 1,200 characters. */
export function articleOf(number: number, total: number): MadeArticle {
  const chance = chanceOf(total - number);
  const day = Math.floor((total - 1 - number) / DAILY);
  const date = new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
  const district = [chance.pick(DISTRICTS)];
  const reporter = [person(chance), ...(chance.percent(30) ? [person(chance)] : [])];
  const title = `${chance.percent(40) ? district[0] : ''}${phrase(chance, 5)}`;
  const topics = [chance.pick(TOPICS)];
  return {
    id: `${date.replaceAll('-', '/')}/${slug(chance)}-${total - number}`,
    date,
    title,
    kicker: chance.percent(12) ? phrase(chance, 3) : null,
    series: chance.percent(15) ? chance.pick(SERIES) : null,
    district,
    reporter,
    topic: topics,
    correspondent: chance.percent(40) ? [person(chance)] : [],
    photographer: [],
    text: textOf(chance, district[0] ?? ''),
  };
}

/** So many words in a row. */
export function phrase(chance: Chance, length: number): string {
  return Array.from({ length }, () => words[uneven(chance, words.length, SHIFT_OF_WORDS)] ?? '').join('');
}

function person({ pick }: Chance): string {
  return pick(SURNAMES) + pick(GIVEN);
}

function slug({ pick, between }: Chance): string {
  return Array.from({ length: between(4, 9) }, () =>
    pick(['xin', 'zheng', 'shi', 'min', 'gong', 'li', 'hua']),
  ).join('-');
}

/** 300 to 2,100 characters in paragraphs. */
function textOf(chance: Chance, district: string): string {
  const length = chance.between(300, 2100);
  let text = `${chance.between(1, 12)}月${chance.between(1, 28)}日，记者从${district}了解到，`;
  while (text.length < length) {
    text += phrase(chance, chance.between(2, 6));
    if (chance.percent(12)) text += `${chance.between(1, 9000)}${chance.pick(['万元', '.5%', '个', '亿元'])}`;
    if (chance.percent(2)) text += chance.pick(['5G', 'GB/T 19001', 'App', 'CPI']);
    text += chance.percent(30) ? '。' : '，';
    if (chance.percent(6)) text += '\n';
  }
  return text;
}
