/** Chinese names in pinyin, for styles in Latin letters; only where the reading is beyond doubt. */
import { pinyin, polyphonic } from 'pinyin-pro';
import type { PersonName } from './names.ts';

/** Surnames that families read in more than one way, so that only their bearers know: 乐 Yuè or Lè, 翟 Zhái or Dí. */
const DOUBTFUL_SURNAMES = /[乐樂翟盖蓋覃员員隗相召郇郗缪繆宓晟哈洗折种種逄那教黑过過邵贠訾仉呙]/u;

/**
 * Family and given name without tone marks, as GB/T 28039—2011 spells them: `Shi`, `Zhiguo`; an apostrophe before an
 * inner a, e or o. Null where a reading is in doubt: a character of the given name has several, the surname has none
 * that all its bearers share, or a character is unknown. A reading that is wrong names somebody else.
 */
export function romanised(name: PersonName): PersonName | null {
  const key = `${name.family} ${name.given}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const found = readingOf(name);
  if (readings.size === MOST_KEPT) readings.clear();
  readings.set(key, found);
  return found;
}

/** The same few hundred people sign most of an archive, and to read a name takes as long as half a page. */
const readings = new Map<string, PersonName | null>();
const MOST_KEPT = 10_000;

function readingOf({ family, given }: PersonName): PersonName | null {
  if (DOUBTFUL_SURNAMES.test(family)) return null;
  const surname = pinyin(family, { toneType: 'none', type: 'array', surname: 'all' });
  const syllables = [...given].map(onlyReading);
  if (!surname.every(isSyllable) || !syllables.every(isSyllable)) return null;
  return { family: capitalised(joined(surname)), given: capitalised(joined(syllables)) };
}

/** The only reading of a character; empty where it has several. */
function onlyReading(character: string): string {
  const known = polyphonic(character, { toneType: 'none', type: 'array' }).flat();
  return new Set(known).size === 1 ? (known[0] ?? '') : '';
}

function isSyllable(text: string): boolean {
  return /^[a-zü]+$/.test(text);
}

function joined(syllables: readonly string[]): string {
  return syllables
    .map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable))
    .join('');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
