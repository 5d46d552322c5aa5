/** The letter that a name stands under in a directory. */
import { pinyin } from 'pinyin-pro';
import { isCompoundSurname } from '../trade/surnames.ts';

/** Where a name stands in a directory by letter. */
export interface Initial {
  /** `a` to `z`; `other` for a name that no letter begins. */
  readonly letter: string;
  /** Puts a surname's bearers together: its pinyin and the surname. */
  readonly order: string;
}

/** A way to find initials that reads each surname once: a paper's people share a few hundred. */
export function initialFinder(): (name: string) => Initial {
  const known = new Map<string, Initial>();
  return name => {
    const surname = surnameOf(name);
    const initial = known.get(surname) ?? initialOf(surname);
    known.set(surname, initial);
    return initial;
  };
}

/** The first character of whatever is no person's name too: an office, a pen name, a name in Latin letters. */
function surnameOf(name: string): string {
  const [first = '', second = ''] = name;
  return isCompoundSurname(first + second) ? first + second : first;
}

function initialOf(surname: string): Initial {
  const reading = pinyin(surname, { toneType: 'none', type: 'array', surname: 'all' }).join('');
  const [plain = ''] = reading.normalize('NFD').toLowerCase();
  return { letter: /[a-z]/.test(plain) ? plain : 'other', order: `${reading.toLowerCase()} ${surname}` };
}
