/** The paper's own place: whose 我县, 全区 and 市委 are where it is not the whole home's paper. */
import { placeLine } from '../trade/gazetteer.ts';
import type { CutPage, Cutting, District, Gazetteer, PlaceMention } from '../types.ts';
import { isInstitution, ownWords } from './place-institutions.ts';

/** The district or region that a paper is of. */
export type OwnPlace = Pick<PlaceMention, 'level' | 'districts' | 'region'>;

/** What papers, and the pages of a city's paper for its counties, are called beside the name of their place. */
const PAPER_CLASS =
  /^(?:今日|看|聚焦|走进|魅力|活力|大美)|(?:[··•]?(?:日报|晚报|早报|晨报|时报|时讯|周刊|周报|快报|导报|新报|报|新闻|要闻|专版|专刊|专页|版|融媒|融媒体中心|记者站|讯))+$/gu;

const PUBLISHES = /主管|主办|承办|编印|机关报|编辑出版/u;

/** Texts that may name the paper's own place, the surest first: what was given, its name, and who publishes it. */
export function papersOf(
  { page, masthead, accounts }: CutPage,
  setting: string | undefined,
): readonly string[] {
  const furniture = accounts.filter(({ role }) => role === 'furniture');
  const imprint = furniture
    .map(({ line }) => page.lines[line - 1] ?? '')
    .filter(text => PUBLISHES.test(text));
  return [page.given.paper, masthead?.value, setting, ...imprint].flatMap(text => text ?? []);
}

/**
 * Whose paper a cutting is from, by the page’s section (荥阳周刊), then by `papers`. Null where nothing tells, or where the paper is the whole home's.
 */
export function ownPlaceOf(
  { section }: Pick<Cutting, 'section'>,
  papers: readonly string[],
  gazetteer: Gazetteer,
): OwnPlace | null {
  for (const text of [section ?? '', ...papers]) {
    if (text === '') continue;
    const own = named(text, gazetteer) ?? published(text, gazetteer);
    if (own !== null) return own;
  }
  return null;
}

function ofDistrict(district: District): OwnPlace {
  return { level: 'district', districts: [district], region: null };
}

function named(text: string, gazetteer: Gazetteer): OwnPlace | null {
  const place = text.replace(PAPER_CLASS, '');
  if (place === text && text.length > 4) return null;
  const [district, another] = placeLine(place, gazetteer);
  if (district !== undefined)
    return another === undefined && gazetteer.districts.includes(district) ? ofDistrict(district) : null;
  const [mention] = gazetteer.scan(place);
  return mention?.text === place && isOwnRegion(mention, gazetteer) ? mention : null;
}

/** `中共平山县委主办`. */
function published(text: string, gazetteer: Gazetteer): OwnPlace | null {
  if (!PUBLISHES.test(text)) return null;
  const mention = gazetteer.scan(text).find(each => isInstitution(text, each));
  if (mention === undefined || !mention.home) return null;
  return mention.districts.length === 1 || isOwnRegion(mention, gazetteer) ? mention : null;
}

function isOwnRegion({ home, region, level }: PlaceMention, gazetteer: Gazetteer): boolean {
  return home && level === 'prefecture' && region !== null && !region.endsWith(gazetteer.home.name);
}

/** The mentions of a text together with what it says of `own` in its own words, in order. */
export function withOwnWords(
  text: string,
  mentions: readonly PlaceMention[],
  own: OwnPlace | null,
): readonly PlaceMention[] {
  if (own === null) return mentions;
  const name = own.districts[0]?.name ?? own.region ?? '';
  const words = ownWords(text, name.slice(-1)).filter(({ start, sure }) =>
    mentions.every(mention =>
      mention.end <= start ? sure || mention.districts.length === 0 : mention.start > start,
    ),
  );
  const spoken = words.map(({ start, end }) => ({
    text: text.slice(start, end),
    start,
    end,
    level: own.level,
    districts: own.districts,
    region: own.districts.length > 0 ? null : own.region,
    home: true,
    common: false,
  }));
  return [...mentions, ...spoken].sort((a, b) => a.start - b.start);
}
