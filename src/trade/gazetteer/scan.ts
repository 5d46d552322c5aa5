/** Text → the places named in it. */
import type { District, PlaceMention } from '../../types.ts';
import { stands } from './boundary.ts';
import type { Lexicon, Sense, Word } from './lexicon.ts';

/** Every mention, longest match first, in order; never overlapping. */
export function scanWith(lexicon: Lexicon, text: string): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = 0; at + 1 < text.length; ) {
    const words = lexicon.startingAt(text, at);
    const mention = words.length === 0 ? null : mentionAt(words, text, { at, before: found.at(-1) });
    if (mention !== null) found.push(mention);
    at = mention === null ? at + 1 : mention.end;
  }
  return found;
}

interface Point {
  readonly at: number;
  readonly before: PlaceMention | undefined;
}

function mentionAt(words: readonly Word[], text: string, { at, before }: Point): PlaceMention | null {
  for (const word of words) {
    if (!text.startsWith(word.text, at)) continue;
    const end = at + word.text.length;
    const joined = before?.end === at;
    if (!stands(word, text, { from: at, to: end, joined })) continue;
    const sense = joined ? sensesAfter(word, before) : (word.senses[0] ?? null);
    if (sense !== null) return mentionOf(word, sense, at);
  }
  return null;
}

function mentionOf(word: Word, { level, districts, region, home }: Sense, start: number): PlaceMention {
  const end = start + word.text.length;
  const weak = level === 'district' && word.common;
  return {
    text: word.text,
    start,
    end,
    level: weak ? 'short' : level,
    districts,
    region: region?.full ?? (home ? null : regionOf(districts)),
    home,
    common: word.common,
  };
}

function regionOf(districts: readonly District[]): string | null {
  const [district, another] = districts;
  if (district === undefined || another !== undefined) return null;
  const { province, prefecture, name, kind } = district;
  const led = province === prefecture || kind === 'zone';
  return led ? `${province}${name}` : `${province}${prefecture}${name}`;
}

/**
 * The sense of a word that stands right after another place: 北京市朝阳区 is not 长春's, 兰考县城关镇 not the home's.
 * Null where nothing of this name lies there and the name is one that every place has.
 */
function sensesAfter(word: Word, before: PlaceMention): Sense | null {
  const first = word.senses[0] ?? null;
  for (const sense of word.senses) {
    if (sense.region !== null) return sense;
    const districts = sense.districts.flatMap(district => seatIn(district, word, before) ?? []);
    if (districts.length > 0) return { ...sense, districts };
  }
  return first !== null && standsAlone(first, before) ? first : null;
}

/** True for a name that is its own even right after a place that does not hold it: 荥阳上街 are two. */
function standsAlone({ level, districts }: Sense, before: PlaceMention): boolean {
  if (before.level === 'community' || before.level === 'township') return true;
  if (level === 'short') return before.districts.length > 0;
  return level === 'district' && districts[0]?.kind !== 'zone';
}

/**
 * The district itself where it lies in the place before it or is that place; for a township that a zone has taken
 * over (金水区祭城路街道), the county named before it. Null where it lies elsewhere.
 */
function seatIn(district: District, word: Word, before: PlaceMention): District | null {
  const above = [district.province, `${district.province}${district.prefecture}`];
  if (before.districts.length === 0) return above.includes(before.region ?? '') ? district : null;
  if (before.districts.includes(district)) return district;
  return before.districts.find(county => holds(county, district, word.text)) ?? null;
}

function holds(county: District, zone: District, name: string): boolean {
  const { code } = county;
  return (
    code !== null && zone.townships.some(town => town.code.startsWith(code) && name.startsWith(town.name))
  );
}
