/** A home and the nation → the words of their lexicon. The home's come first: of two with one text they stand. */
import type { District, Home, Township } from '../../types.ts';
import { type GazetteerData, inHome } from './data.ts';
import type { Sense, Word } from './lexicon.ts';
import { mergedInto } from './merged.ts';
import {
  bearingStem,
  formerNames,
  formerTownshipNames,
  isBearing,
  townshipNames,
  townshipOffices,
} from './names.ts';
import type { Nation, Region } from './nation.ts';

/** Every word of the home and the nation. */
export function wordsOf(data: GazetteerData, nation: Nation): readonly Word[] {
  const elsewhere = nation.counties.filter(({ code }) => code !== null && !inHome(code, data.home));
  // 安阳 is the prefecture to readers of the province; the county beside it goes by its full name.
  const named = new Set(data.home.level === 'city' ? [] : nation.regions.map(({ short }) => short));
  const current = [
    ...data.districts.flatMap(district => districtEntries(district, true)),
    ...data.districts.flatMap(townshipEntries),
    ...data.districts.flatMap(communityEntries),
    ...data.districts.flatMap(district => (named.has(district.short) ? [] : shortEntries(district))),
    ...nation.regions.flatMap(region => regionEntries(region, data.home)),
    ...elsewhere.flatMap(district => districtEntries(district, false)),
  ];
  const former = [
    ...data.districts.flatMap(district => formerEntries(district, true)),
    ...data.districts.flatMap(formerTownshipEntries),
    ...elsewhere.flatMap(district => formerEntries(district, false)),
  ];
  const known = new Set(current.map(entry => entry.text));
  const words = mergeEntries([...current, ...former.filter(entry => !known.has(entry.text))], nation.common);
  return data.home.level === 'nation' ? words.map(asInNation) : words;
}

interface Entry extends Sense {
  readonly text: string;
}

function sense(text: string, level: Sense['level'], district: District, home: boolean): Entry {
  return { text, level, districts: [district], region: null, home };
}

function districtEntries(district: District, home: boolean): readonly Entry[] {
  return [district.name, ...district.aliases].map(text => sense(text, 'district', district, home));
}

function townshipEntries(district: District): readonly Entry[] {
  const names = district.townships.flatMap(({ name }) => [...townshipNames(name), ...townshipOffices(name)]);
  return names.filter(name => name !== district.name).map(text => sense(text, 'township', district, true));
}

/** Villages of two characters (东村, 新村) are left out: they are words of every other story. */
function communityEntries(district: District): readonly Entry[] {
  const names = district.townships.flatMap((township: Township) => township.communities);
  return names.filter(name => name.length > 2).map(text => sense(text, 'community', district, true));
}

function shortEntries(district: District): readonly Entry[] {
  const text = district.short ?? bearingStem(district);
  return text === null ? [] : [sense(text, 'short', district, true)];
}

/** A short name that one county of thousands has is an everyday word of the rest. */
function asInNation(word: Word): Word {
  return word.senses[0]?.level === 'short' ? { ...word, common: true } : word;
}

function formerEntries(district: District, home: boolean): readonly Entry[] {
  const names =
    district.kind === 'county' ? [...formerNames(district.name), ...mergedInto(district.code)] : [];
  return names.map(text => sense(text, 'district', district, home));
}

function formerTownshipEntries(district: District): readonly Entry[] {
  const names = district.townships.flatMap(({ name }) => formerTownshipNames(name));
  return names.map(text => sense(text, 'township', district, true));
}

/** Short names of prefectures that are everyday words: 日照充足, 来宾, 合作社和田间, 长治久安. Only their full names count. */
const EVERYDAY = new Set(
  '和田 阿里 中卫 长治 大同 海口 白银 文山 日照 来宾 四平 安康 中山 百色 北海 红河 普洱 自贡 三明 海东 山南'.split(
    ' ',
  ),
);

function regionEntries(region: Region, home: Home): readonly Entry[] {
  const { level } = region;
  const within = inHome(region.code.padEnd(6, '0'), home) || home.code === region.code.padEnd(6, '0');
  const names =
    region.short === null || EVERYDAY.has(region.short) ? [region.name] : [region.name, region.short];
  return names.map(text => ({ text, level, districts: [], region, home: within }));
}

/** One word for each text: senses of one kind are joined, others stand after them, the home's first. */
function mergeEntries(entries: readonly Entry[], common: ReadonlySet<string>): readonly Word[] {
  const senses = new Map<string, Sense[]>();
  for (const { text, ...entry } of entries) {
    const known = senses.get(text);
    if (known === undefined) senses.set(text, [entry]);
    else mergeSense(known, entry);
  }
  return [...senses].map(([text, all]) => ({ text, senses: all, common: isCommon(text, all, common) }));
}

function mergeSense(known: Sense[], entry: Sense): void {
  const at = known.findIndex(
    ({ level, home, region }) => level === entry.level && home === entry.home && region === null,
  );
  const same = known[at];
  if (same === undefined || entry.region !== null) known.push(entry);
  else if (!same.districts.some(district => entry.districts.includes(district)))
    known[at] = { ...same, districts: [...same.districts, ...entry.districts] };
}

/** What every town has some of: 智慧社区, 中心村. */
const GENERIC_COMMUNITY =
  /^(?:和谐|文明|平安|智慧|示范|幸福|阳光|未来|完整|老旧|农村|城市|国际|中心|绿色|健康|美丽|温馨|品质|数字|新型|和平|城中|专业|新农|小康|样板|明星|先进|贫困|移民|行政|自然|特色|旅游|民族)(?:社区|村)$/u;

/** Districts that only say where in town (老城区), communities that are a kind, and short names that are words elsewhere. */
function isCommon(text: string, [first]: readonly Sense[], common: ReadonlySet<string>): boolean {
  if (first?.level === 'district') return isBearing(text);
  if (first?.level === 'community') return GENERIC_COMMUNITY.test(text);
  if (first?.level === 'short' && isBearing(`${text}区`)) return true;
  return (first?.level === 'short' || first?.level === 'prefecture') && common.has(text);
}
