/** The hits as a list. */
import type { SearchData } from './data.ts';
import { make, runs } from './dom.ts';
import type { HitPlace, Run, ShownHit } from './messages.ts';
import { dayName, type Say } from './words.ts';

/** What hits are shown with. */
export interface Showing {
  readonly data: SearchData;
  readonly say: Say;
}

/** One hit: a skeleton while it is on its way. */
export function hitItem({ data, say }: Showing, hit: HitPlace): HTMLLIElement {
  if (hit === null)
    return make('li', { 'aria-busy': 'true' }, make('p', { class: 'note' }, say('loadingHits')));
  if ('lost' in hit) return make('li', {}, lostHit(data, say, hit.lost));
  return make(
    'li',
    {},
    make(
      'article',
      { class: 'card' },
      headlines(data, hit),
      make('p', { class: 'excerpt', ...langOf(data, hit.snippet) }, ...runs(hit.snippet)),
      facts({ data, say }, hit),
    ),
  );
}

function lostHit(data: SearchData, say: Say, id: string): HTMLElement {
  const told = make('p', { class: 'note' }, say('hitMissing', { id }));
  return id === '' ? told : make('a', { href: `${data.root}${id}/` }, told);
}

function headlines(data: SearchData, { id, title, kicker, subtitle }: ShownHit): HTMLElement {
  const link = make('a', { href: `${data.root}${id}/` }, ...runs(title));
  return make(
    'hgroup',
    langOf(data, title),
    kicker.length > 0 ? make('p', { class: 'kicker' }, ...runs(kicker)) : null,
    make('h2', {}, link),
    subtitle.length > 0 ? make('p', { class: 'subtitle' }, ...runs(subtitle)) : null,
  );
}

/** Marks Chinese on a page in another language. */
function langOf({ language }: SearchData, pieces: readonly Run[]): Readonly<Record<string, string>> {
  const isChinese = pieces.some(([text]) => /[\u4e00-\u9fff]/.test(text));
  return isChinese && !language.startsWith('zh') ? { lang: 'zh-CN' } : {};
}

function facts({ data, say }: Showing, hit: ShownHit): HTMLElement {
  const topics = hit.topics.map(topic => data.topics[topic] ?? topic);
  const names = [...hit.district, ...hit.reporter, ...topics];
  return make(
    'ul',
    { class: 'card-facts' },
    make('li', {}, make('time', { datetime: hit.date }, dayName(say, hit.date))),
    ...names.map(name => make('li', {}, name)),
  );
}
