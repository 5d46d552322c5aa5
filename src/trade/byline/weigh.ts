/** How sure a reading is that nothing but its place and shape announces. */
import type { Byline } from '../../types.ts';
import { isAffiliation } from '../media.ts';
import type { Person } from './people.ts';
import type { Reading } from './read.ts';

const MOST_BARE_NAMES = 6;

/** Beside a plain name, or between a label and an act, another may be spelt like a word: 朱红, 高峰. */
const PLAIN = 2;
const ALLOWANCE = 4;

/** True where everybody named has at least these odds; less will do beside a plain name. False where nobody is named. */
export function allLikely({ people, words }: Reading, odds: number): boolean {
  const plain = words.length > 1 || (people.length > 1 && people.some(person => person.odds >= PLAIN));
  return people.length > 0 && people.every(person => person.odds >= odds - (plain ? ALLOWANCE : 0));
}

/** What is asked of the odds of bare names: of one alone, of glued ones, of the best and worst of several. */
const ALONE = 0.5;
const GLUED = 4;
const BEST = 2;
const WORST = -3.5;

/**
 * Confidence in bare names, no label and no act with them: 0.5 to 0.9, more for more names and plainer ones;
 * 0 where they are not to be taken for names: ordinary words, organisations, Latin letters, seven tokens or more.
 * `announced`: a bracket or bullet stands before them, so that they may be glued; whose reporters they are
 * (清河县融媒体中心 陈静) announces them too.
 */
export function bareConfidence(reading: Reading, announced: boolean): number {
  const people = reading.people.filter(person => person.kind === 'person' || !isAffiliation(person.name));
  const plain = people.every(person => person.kind === 'person' && person.sure);
  if (!plain || people.length === 0 || people.length > MOST_BARE_NAMES || reading.words.length > 0) return 0;
  const odds = people.map(person => person.odds);
  const [least, best] = [Math.min(...odds), Math.max(...odds)];
  const mean = odds.reduce((sum, each) => sum + each, 0) / odds.length;
  const led = announced || people.length < reading.people.length;
  if (people.length === 1) return least >= (led ? 0 : ALONE) ? Math.min(0.5 + least * 0.04, 0.75) : 0;
  if (isGlued(people) && least < (led ? ALONE : GLUED)) return 0;
  return least >= (led ? 1.5 * WORST : WORST) && best >= BEST && mean >= ALONE
    ? Math.min(0.6 + mean * 0.05, 0.9)
    : 0;
}

function isGlued(people: readonly Person[]): boolean {
  return people.some((person, index) => person.end === people[index + 1]?.start);
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
