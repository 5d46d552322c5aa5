/** The site's own words, by language. */
import type { Settings, Wording } from '../../src/types.ts';
import { en } from './en.ts';
import { wordsWith } from './wording.ts';
import { type Strings, zhCN } from './zh-CN.ts';

export type { Strings };

/** The languages that the site's words come in. */
export const BUILT_IN: Readonly<Record<Wording['base'], Strings>> = { 'zh-CN': zhCN, en };

const changed = new WeakMap<Wording, Strings>();

/** The words of the site in its language, with the archive's own changes. English where a language has no words of its own. */
export function stringsOf({ language, words }: Pick<Settings, 'language' | 'words'>): Strings {
  if (words === undefined) return language === 'zh-CN' ? zhCN : en;
  const known = changed.get(words) ?? wordsWith(BUILT_IN[words.base], language, words);
  changed.set(words, known);
  return known;
}
