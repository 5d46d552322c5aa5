/** The site's own words, by language. */
import type { Settings } from '../../src/types.ts';
import { en } from './en.ts';
import { type Strings, zhCN } from './zh-CN.ts';

export type { Strings };

const STRINGS: Readonly<Record<Settings['language'], Strings>> = { 'zh-CN': zhCN, en };

/** The words of the site in its language. */
export function stringsOf(language: Settings['language']): Strings {
  return STRINGS[language];
}
