import { pinyin } from 'pinyin-pro';

/** Syllables, Latin words and numbers taken from the headline. */
const MOST_WORDS = 8;
/** One Latin word or number at most: a word longer than this is cut. */
const LONGEST_WORD = 20;
/** Leaves room for a number behind it within the eighty characters of a slug. */
const LONGEST_SLUG = 72;
/** Names of devices that Windows gives to no file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Only so much of a headline is read: enough for eight words, whatever stands between them. */
const READ = 400;
/**
 * 长 at the end of an office (网格长, 河长制, 链长) is zhǎng, which pinyin-pro does not know of the newer offices; before
 * these characters it is cháng, whatever stands in front (黄河长江, 社区长期, 路长5公里).
 */
const OFFICE =
  /(?<=[格楼栋门元户河湖林田渠塘湾路街巷片段井链店处所警乡])长(?![\d约达逾近超一二三四五六七八九十百千万几数]|[江城廊堤桥街龙卷歌跑征途线桌椅]|[期效远久短度假篇寿明存])/g;
const LONG = /长(?=[江城廊堤期效远久途跑征龙卷]|三角)/g;

/**
 * The headline in pinyin without tones, Latin words and numbers kept, joined by hyphens: `hui-ji-tui-chu`. At most
 * eight syllables and words. `article` where nothing can be read. Readings may be wrong, and stay so: an id never changes.
 */
export function slugOf(title: string): string {
  const words: string[] = [];
  for (const word of wordsOf(spokenAs(title.slice(0, READ).normalize('NFKC')))) {
    if (words.length === MOST_WORDS || words.join('-').length + word.length >= LONGEST_SLUG) break;
    words.push(word);
  }
  const slug = words.join('-');
  return slug === '' || DEVICE.test(slug) ? ['article', ...words].join('-') : slug;
}

/**
 * `slug`, or, where it is taken, with the first number from 2 that makes it free: `hui-ji-2`. Who knows all numbers below
 * `from` to be taken need not have them tried again; 1 is the slug alone.
 */
export function freeSlug(slug: string, taken: (slug: string) => boolean, from = 1): string {
  let number = from;
  while (taken(numbered(slug, number))) number += 1;
  return numbered(slug, number);
}

function numbered(slug: string, number: number): string {
  return number === 1 ? slug : `${slug}-${number}`;
}

/** Characters of one reading stand for those that would be misread. */
function spokenAs(title: string): string {
  return title.replace(OFFICE, '掌').replace(LONG, '常');
}

function wordsOf(text: string): readonly string[] {
  const readings = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const words: string[] = [];
  for (const reading of readings) {
    if (SYLLABLE.test(reading)) words.push(reading);
    else words.push(...latinWords(reading));
  }
  return words;
}

/** Most readings are one syllable in plain letters. */
const SYLLABLE = /^[a-z]{1,6}$/;

function latinWords(reading: string): readonly string[] {
  const plain = reading.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z0-9]+/g)?.map(word => word.slice(0, LONGEST_WORD)) ?? [];
}
