/** The address of a search: all that is asked stands in it, so that results can be cited and gone back to. */
import type { Narrowing } from './messages.ts';

/** What is asked. */
export interface State extends Narrowing {
  readonly q: string;
  readonly sort: 'rank' | 'newest';
  /** Pages shown, from 1. */
  readonly page: number;
}

/** Hits on a page. */
export const ON_PAGE = 20;
/** Each hit is a request: an address from elsewhere can't ask for thousands. */
const MOST_PAGES = 25;

const NAMES = ['district', 'topic', 'reporter'] as const;

export const NOT_NARROWED: Narrowing = { district: '', topic: '', reporter: '', year: '', month: '' };

/** Reads the query of an address; what makes no sense in it is left out. */
export function readState(search: string): State {
  const asked = new URLSearchParams(search);
  const named = (name: string): string => (asked.get(name) ?? '').normalize('NFC').trim();
  const fitting = (name: string, shape: RegExp): string => shape.exec(named(name))?.[0] ?? '';
  const year = fitting('year', /^\d{4}$/);
  const page = Number(fitting('page', /^\d{1,4}$/) || 1);
  const [district = '', topic = '', reporter = ''] = NAMES.map(named);
  return {
    q: named('q'),
    district,
    topic,
    reporter,
    year,
    month: year && fitting('month', /^(?:0[1-9]|1[0-2])$/),
    sort: named('sort') === 'newest' ? 'newest' : 'rank',
    page: Math.min(MOST_PAGES, Math.max(1, page)),
  };
}

/** The query of an address, `?` and all; '' where nothing is asked. */
export function writeState(state: State): string {
  const asked = new URLSearchParams();
  for (const name of ['q', ...NAMES, 'year', 'month'] as const) if (state[name]) asked.set(name, state[name]);
  if (state.sort === 'newest') asked.set('sort', 'newest');
  if (state.page > 1) asked.set('page', String(state.page));
  const written = asked.toString();
  return written && `?${written}`;
}

/** True where anything limits the results. */
export function isNarrowed(state: Narrowing): boolean {
  return [...NAMES, 'year' as const].some(name => state[name] !== '');
}
