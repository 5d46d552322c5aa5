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
 * The headline in pinyin without tones, Latin words and numbers kept, joined by hyphens: `hui-ji-tui-chu`. At most
 * eight syllables and words. `article` where nothing can be read. Readings may be wrong, and stay so: an id never changes.
 */
export function slugOf(title: string): string {
  const words: string[] = [];
  for (const word of wordsOf(title.slice(0, READ).normalize('NFKC'))) {
    if (words.length === MOST_WORDS || words.join('-').length + word.length >= LONGEST_SLUG) break;
    words.push(word);
  }
  const slug = words.join('-');
  return slug === '' || DEVICE.test(slug) ? ['article', ...words].join('-') : slug;
}

/** `slug`, or, where it is taken, with the first number from 2 that makes it free: `hui-ji-2`. */
export function freeSlug(slug: string, taken: (slug: string) => boolean): string {
  let free = slug;
  for (let number = 2; taken(free); number += 1) free = `${slug}-${number}`;
  return free;
}

function wordsOf(text: string): readonly string[] {
  const readings = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return readings.flatMap(
    reading =>
      reading
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.map(word => word.slice(0, LONGEST_WORD)) ?? [],
  );
}
