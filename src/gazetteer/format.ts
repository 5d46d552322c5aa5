/** A gazetteer → the exact text of its file. */
import type { GazetteerData } from '../trade/gazetteer/data.ts';
import type { District, Tile } from '../types.ts';

/** JSON with one township a line, in the order of the data, so that a review reads as a list and a change as one line. */
export function formatGazetteer(data: GazetteerData): string {
  const { home, source, districts, tiles } = data;
  const list = districts.map(formatDistrict).join(',\n');
  const map = tiles.size === 0 ? '' : `"tiles": {${[...tiles].map(formatTile).join(', ')}},\n`;
  return `{\n"source": ${JSON.stringify(source)},\n"home": ${JSON.stringify(home)},\n${map}"districts": [\n${list}\n]\n}\n`;
}

function formatTile([slug, tile]: readonly [string, Tile]): string {
  return `${JSON.stringify(slug)}: ${JSON.stringify(tile)}`;
}

function formatDistrict({ townships, ...district }: District): string {
  const { name, short, aliases, slug, code, kind, prefecture, province } = district;
  const head = JSON.stringify({ name, slug, code, kind, short, aliases, prefecture, province }).slice(0, -1);
  const lines = townships.map(({ name: town, code: digits, communities }) =>
    JSON.stringify({ name: town, code: digits, ...(communities.length > 0 ? { communities } : {}) }),
  );
  return lines.length > 0 ? `${head},"townships": [\n  ${lines.join(',\n  ')}\n]}` : `${head}}`;
}
