/** The site's words with an archive's own in the place of some. */
import type { Wording } from '../../src/types.ts';
import { isBranch, PARAMETERS } from './forms.ts';
import { filled } from './placeholders.ts';
import type { Strings } from './zh-CN.ts';

type Change = Wording['changes'][string];

/** The words of `base`, each changed where `changes` has its way; in the language named. */
export function wordsWith(base: Strings, language: string, { changes }: Wording): Strings {
  const finished = (): Strings => words;
  const words: Strings = { ...asStrings(changedAt('', base)), language };
  return words;

  function changedAt(way: string, value: unknown): unknown {
    if (isBranch(value)) {
      const below = Object.entries(value).map(([key, held]) => [
        key,
        changedAt(way ? `${way}.${key}` : key, held),
      ]);
      return Array.isArray(value) ? below.map(([, held]) => held) : Object.fromEntries(below);
    }
    const change = Object.hasOwn(changes, way) ? changes[way] : undefined;
    if (change === undefined) return value;
    return typeof value === 'function' ? saying(way, change, { language, words: finished }) : change;
  }
}

/** The shape is that of the base: only its leaves were changed, each for one of its own form. */
function asStrings(value: unknown): Strings {
  return value as Strings;
}

interface Speaker {
  readonly language: string;
  /** The finished words, asked for when something is said. */
  readonly words: () => Strings;
}

function saying(
  way: string,
  change: Change,
  { language, words }: Speaker,
): (...given: readonly unknown[]) => unknown {
  const parameters = PARAMETERS.get(way) ?? [];
  return (...given) => {
    const named = new Map(parameters.map((name, place) => [name, given[place]]));
    const fill = (text: string): string => filled(text, named, words());
    if (typeof change === 'string') return fill(change);
    if (way === 'dates.monthOfYear') return Object.values(change)[Number(given[0]) - 1] ?? '';
    if (Array.isArray(change)) return change.map(fill);
    return fill(pluralForm(new Map(Object.entries(change)), language, given));
  };
}

/** The form for the first number given, as the language counts (CLDR); `other` where there is none of its own. */
function pluralForm(forms: ReadonlyMap<string, string>, language: string, given: readonly unknown[]): string {
  const count = given.find(value => typeof value === 'number');
  const form = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : 'other';
  return forms.get(form) ?? forms.get('other') ?? '';
}
