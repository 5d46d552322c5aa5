/** How sure a reading is that nothing but its place and shape announces. */
import type { Byline } from '../../types.ts';
import type { Person } from './people.ts';
import type { Reading } from './read.ts';

const DOTTED_ODDS = 4;
const MOST_BARE_NAMES = 6;

/** Odds of a person's being one, a dotted name's being plain to see. */
export function oddsOf(person: Person): number {
  if (person.kind === 'organisation') return 0;
  return person.name.includes('·') || /[•・‧∙⋅･]/.test(person.name) ? DOTTED_ODDS : person.odds;
}

/** True where every person named has at least these odds. */
export function allLikely({ people }: Reading, odds: number): boolean {
  return people.length > 0 && people.every(person => oddsOf(person) >= odds);
}

/**
 * Confidence in bare names, no label and no act with them: 0.5 to 0.9, more for more names and plainer ones;
 * 0 where they are not to be taken for names: ordinary words, organisations, Latin letters, seven tokens or more.
 */
export function bareConfidence({ people, labelled, acted }: Reading): number {
  const odds = people.map(oddsOf);
  const least = Math.min(...odds);
  const mean = odds.reduce((sum, each) => sum + each, 0) / odds.length;
  const plain = people.every(person => person.kind === 'person' && person.sure) && !labelled && !acted;
  if (!plain || people.length === 0 || people.length > MOST_BARE_NAMES) return 0;
  if (people.length === 1) return least >= 1 ? Math.min(0.5 + least * 0.04, 0.75) : 0;
  return least >= -3.5 && mean >= 1.5 ? Math.min(0.6 + mean * 0.05, 0.9) : 0;
}

/** Where a byline stands and how sure it is. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** The form in words: `bracket after 本报讯`. */
  readonly form: string;
  readonly agency?: string | null;
  readonly dateline?: string | null;
}

/** Less sure where no surname vouches for a name. */
const UNSURE = 0.1;

/** The byline of a reading; with no reading, one that names nobody. */
export function bylineOf(found: Found, reading: Reading | null): Byline {
  const unsure = reading?.people.some(person => person.kind === 'person' && !person.sure) ?? false;
  const words = reading?.words.join(' ') ?? '';
  return {
    start: found.start,
    end: found.end,
    credits: reading?.credits ?? [],
    agency: found.agency ?? reading?.agency ?? null,
    dateline: found.dateline ?? null,
    confidence: Math.round((found.confidence - (unsure ? UNSURE : 0)) * 100) / 100,
    because: words === '' ? found.form : `${found.form}: ${words}`,
  };
}
