/** Zones that readers take for districts: development zones of the tables, and those that no table has. */
import { placeName } from '../trade/gazetteer/names.ts';
import { CITY_ZONES, type CityZone } from './city-zones.ts';

/** A zone as its own city's readers know it. */
export interface ZoneNames {
  /** `高新区`; beside the zones of other cities `洛阳高新区`. */
  readonly name: string;
  readonly short: string | null;
  readonly aliases: readonly string[];
}

/** A zone settled by hand for one city. */
interface ReviewedZone extends ZoneNames {
  /** Of the tables' zone that it is; null where they have none. */
  readonly code: string | null;
  /** Codes of townships that the zone runs and the tables list in the county they were taken from. */
  readonly townships: readonly string[];
}

function zoneOf([name, ...aliases]: CityZone): ReviewedZone {
  return { name, short: null, aliases, code: null, townships: [] };
}

/** By prefecture, four digits. Sources: those of `CITY_ZONES`; for 郑州 the zones' own governments' sites. */
export const REVIEWED_ZONES: Readonly<Record<string, readonly ReviewedZone[]>> = {
  ...Object.fromEntries(Object.entries(CITY_ZONES).map(([city, zones]) => [city, zones.map(zoneOf)])),
  '4101': [
    {
      name: '郑东新区',
      short: '郑东',
      aliases: ['郑州郑东新区'],
      code: null,
      townships: [
        '410104570',
        '410105014',
        '410105015',
        '410105560',
        '410105561',
        '410105562',
        '410105563',
        '410105564',
        '410122570',
        '410122571',
      ],
    },
    {
      name: '航空港区',
      short: null,
      aliases: [
        '郑州航空港区',
        '郑州港区',
        '航空港实验区',
        '郑州航空港实验区',
        '航空港经济综合实验区',
        '郑州航空港',
      ],
      code: '410173',
      townships: [],
    },
  ],
};

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/经济(?:技术)?开发区$/u, '经开区'],
  [/高新?技术(?:产业)?(?:开发区|园区)$/u, '高新区'],
  [/城乡一体化示范区$/u, '示范区'],
];
const CLASS_ALONE = /^(?:新区|工业园区|示范区|城乡一体化示范区|管理区|开发区|港.*)$/u;

/** Where a zone stands: the names above it, with and without their classes. */
export interface ZoneSeat {
  readonly province: string;
  readonly prefecture: string;
}

/** What readers make of a zone's official name: 河北唐山芦台经济开发区 → 芦台经开区, 洛阳高新技术产业开发区 → 高新区. */
export function zoneNames(official: string, seat: ZoneSeat): ZoneNames {
  const bare = withoutSeat(official, seat);
  const [pattern, kind] = CLASSES.find(([ending]) => ending.test(bare)) ?? [];
  const name = pattern && kind ? bare.replace(pattern, kind) : bare;
  const city = placeName(seat.prefecture).stem;
  const led = name.startsWith(city) ? [] : [`${city}${name}`, `${city}${bare}`];
  const aliases = new Set([bare, ...led, official.replace(/管委会$/u, '')]);
  aliases.delete(name);
  return { name, short: null, aliases: [...aliases] };
}

/** Without 管委会, and without the province's and city's names where a name of its own is left. */
function withoutSeat(official: string, { province, prefecture }: ZoneSeat): string {
  const city = placeName(prefecture).stem;
  const plain = official.replace(/管委会$/u, '').replace(prefecture, city);
  return [province, placeName(province).stem, city].reduce((name, prefix) => {
    const rest = name.slice(prefix.length);
    return name.startsWith(prefix) && !CLASS_ALONE.test(rest) ? rest : name;
  }, plain);
}
