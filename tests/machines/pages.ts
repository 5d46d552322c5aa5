/** What the pages of an invented archive tell machines. */

import type { SitePlan } from '../../src/plan/index.ts';
import { isPlain } from '../../src/plan/kinds.ts';
import { shownOn } from '../../src/render/view/index.ts';
import type { Frame } from '../../src/render/views.ts';
import type { StoredArticle } from '../../src/types.ts';
import { ARTICLES, article, day } from '../plan/archive.ts';

const LONG = '长'.repeat(150);

/** Articles that are unlike others. */
export const ODD: readonly StoredArticle[] = [
  article('2024/02/27/hostile', {
    title: '甲</script><script>alert(1)</script><!-- <!DOCTYPE \u2028\u0000\ud800乙',
  }),
  article('2024/02/27/long', { title: LONG, series: '聚焦两会', agency: '新华社', reporter: [] }),
  article('2024/02/26/silent', { title: '无署名', reporter: [], district: [], topics: [], body: '' }),
  article('2024/02/25/english', {
    title: 'A spring festival',
    district: [],
    topics: [],
    body: 'In English only.',
  }),
  article('2024/02/24/all', {
    title: '齐全',
    kicker: '引题',
    subtitle: '副题',
    page: 'A02',
    section: '要闻',
    reporter: ['甘小满', '乔一', '付小雨'],
    correspondent: ['清源区融媒体中心', '甘小满'],
    photographer: ['江平'],
    byline: '本报讯(记者 甘小满)',
    district: ['清源区', '远州市鼓山区'],
    places: ['甘棠镇'],
    corrections: [{ date: day('2024-03-05'), text: '更正一处' }],
  }),
];

/** Usual and odd ones. */
export const ALL = [...ARTICLES, ...ODD];

/** A thing of schema.org, as it is read. */
export type Thing = { readonly [property: string]: unknown };

/** The frame of the page at a path. */
export function frameOf(plan: SitePlan, path: string): Frame {
  const spec = plan.specs.find(one => one.path === path);
  if (spec === undefined || isPlain(spec)) throw new RangeError(path);
  return shownOn(plan.site, spec).frame;
}

/** The things that the page at a path tells of. */
export function thingsOn(plan: SitePlan, path: string): readonly Thing[] {
  const { structured } = frameOf(plan, path).metadata;
  return structured === '' ? [] : JSON.parse(structured)['@graph'];
}

/** The first of one type on a page. */
export function thingOn(plan: SitePlan, path: string, type: string): Thing {
  const found = thingsOn(plan, path).find(thing => thing['@type'] === type);
  if (found === undefined) throw new RangeError(`${type} on ${path}`);
  return found;
}

/** The contents of all tags of a name or property on a page. */
export function tagged(frame: Frame, name: string): readonly string[] {
  return frame.metadata.tags.filter(tag => (tag.name ?? tag.property) === name).map(tag => tag.content);
}
